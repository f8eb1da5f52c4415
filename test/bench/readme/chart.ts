import { palette } from '../../../src/core/chart/palette.ts'
import type { Results } from './results.ts'

interface Bar {
  readonly name: string
  readonly seconds: number
}
interface Group {
  readonly title: string
  readonly bars: readonly Bar[]
}

const instances = [
  ['state-4000-all', 'A state: 4,000 people, 302,000 eligible pairs'],
  ['nation-130000-best20', 'A nation: 130,000 people, 1.6 million pairs'],
] as const
/** What could not finish in reasonable time on these has no bar; on the smaller state all could. */
const small = ['state-1000-best20', 'A small state: 1,000 people, 11,000 pairs'] as const
const names: Readonly<Record<string, string>> = {
  ours: 'P3 Bot',
  'ours-warm': 'P3 Bot (warm)',
  lemon: 'LEMON (C++)',
  'edmonds-blossom': 'edmonds-blossom',
  networkx: 'networkx',
}

/** On GitHub's pages, which this picture has no paper of its own on. */
export const inLight = { paper: '#ffffff', ink: '#24292f', ours: palette.counted, other: palette.rest } as const
export const inDark = { paper: '#0d1117', ink: '#e6edf3', ours: '#79b8f0', other: '#6e7681' } as const

/** Solve times of matching beside the other libraries', as an SVG that can be read in light and dark. Logarithmic. */
export const drawChart = ({ raw }: Results): string => {
  const groups = [small, ...instances].map(([key, title]): Group => {
    const { runs } = raw[key] as { readonly runs: Readonly<Record<string, readonly { readonly seconds: number }[]>> }
    return {
      title,
      bars: Object.entries(runs).map(([name, all]) => ({ name, seconds: Math.min(...all.map((one) => one.seconds)) })),
    }
  })
  const parts: string[] = []
  let y = 8
  for (const { title, bars } of groups) {
    parts.push(`<text x="0" y="${y + 12}" class="title">${title}</text>`)
    y += 22
    for (const bar of bars) {
      parts.push(drawBar(bar, y))
      y += 20
    }
    y += 12
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-label="${altText(groups)}">
<style>
text{font:12px system-ui,sans-serif;fill:${inLight.ink}}.title{font-weight:600}.ours{fill:${inLight.ours}}.other{fill:${inLight.other}}
@media (prefers-color-scheme:dark){text{fill:${inDark.ink}}.ours{fill:${inDark.ours}}.other{fill:${inDark.other}}}
</style>
${parts.join('\n')}
</svg>
`
}

const width = 720
const left = 130
const room = 500
/** The bars' ends, seconds. */
const [shortest, longest] = [0.001, 10]

const lengthOf = (seconds: number): number =>
  Math.max(2, (Math.log(seconds / shortest) / Math.log(longest / shortest)) * room)

const drawBar = ({ name, seconds }: Bar, y: number): string => {
  const length = lengthOf(seconds)
  return [
    `<text x="${left - 8}" y="${y + 12}" text-anchor="end">${nameOf(name)}</text>`,
    `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="15" rx="2" class="${name.startsWith('ours') ? 'ours' : 'other'}"/>`,
    `<text x="${(left + length + 6).toFixed(1)}" y="${y + 12}">${inWords(seconds)}</text>`,
  ].join('')
}

/** @throws for what has no name that people read */
const nameOf = (name: string): string => {
  const said = names[name]
  if (said === undefined) throw new Error(`The picture has no name for ${name}.`)
  return said
}

const inWords = (seconds: number): string =>
  seconds < 1 ? `${Number((seconds * 1000).toPrecision(2))} ms` : `${Number(seconds.toPrecision(2))} s`

const altText = (groups: readonly Group[]): string =>
  groups
    .map(
      ({ title, bars }) => `${title}: ${bars.map((bar) => `${nameOf(bar.name)} ${inWords(bar.seconds)}`).join(', ')}.`,
    )
    .join(' ')
