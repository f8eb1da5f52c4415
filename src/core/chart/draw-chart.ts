import { shortened } from '../characters.ts'
import type { Chart } from './chart.ts'
import { palette } from './palette.ts'

/** Pixels. Teams shows pictures up to 1024 a side; letters of 30 are read on a phone, where it is a third as wide. */
const WIDTH = 1000
const MARGIN = 40
const LETTERS = 30
const ROW = 92

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const text = (
  words: string,
  at: {
    readonly x: number
    readonly y: number
    readonly size?: number
    readonly anchor?: 'middle' | 'end'
    readonly soft?: boolean
    readonly strong?: boolean
  },
): string =>
  `<text x="${Math.round(at.x)}" y="${Math.round(at.y)}" font-family="DejaVu Sans Condensed, DejaVu Sans" font-size="${at.size ?? LETTERS}"${
    at.anchor ? ` text-anchor="${at.anchor}"` : ''
  }${at.strong ? ' font-weight="bold"' : ''} fill="${at.soft ? palette.soft : palette.ink}">${escaped(words)}</text>`
const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.max(0, Math.round(width))}" height="${Math.round(height)}" rx="4" fill="${fill}"/>`

/** A chart as SVG, at the size of a message. */
export const drawChart = (chart: Chart): string => {
  const { height, shapes } = chart.kind === 'bars' ? barsOf(chart) : columnsOf(chart)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(chart.finding)}">${box(
    0,
    0,
    WIDTH,
    height,
    palette.paper,
  )}${text(shortened(chart.title, 52), { x: MARGIN, y: 66, size: 36, strong: true })}${shapes.join('')}</svg>`
}

interface Drawn {
  readonly height: number
  readonly shapes: readonly string[]
}

const top = 100

const barsOf = ({ bars, unit, ofWhat }: Chart): Drawn => {
  const full = Math.max(1, ...bars.map(({ value, of }) => of ?? value))
  const inner = WIDTH - 2 * MARGIN - 190
  const shapes = bars.flatMap(({ label, value, of }, at) => {
    const y = top + at * ROW
    const number =
      of === undefined
        ? value.toLocaleString('en-US')
        : `${value.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}`
    return [
      text(shortened(label, 58), { x: MARGIN, y: y + 30 }),
      ...(of === undefined ? [] : [box(MARGIN, y + 42, (inner * of) / full, 30, palette.rest)]),
      box(MARGIN, y + 42, (inner * value) / full, 30, palette.counted),
      text(number, { x: MARGIN + (inner * (of ?? value)) / full + 14, y: y + 68, strong: true }),
    ]
  })
  const legend = ofWhat ? `Blue: ${unit}. Gray: ${ofWhat}.` : `In ${unit}.`
  const end = top + bars.length * ROW
  return { height: end + 60, shapes: [...shapes, text(legend, { x: MARGIN, y: end + 34, size: 26, soft: true })] }
}

const columnHeight = 380

const columnsOf = ({ bars, unit, ofWhat }: Chart): Drawn => {
  const full = Math.max(1, ...bars.map(({ value, of }) => of ?? value))
  const slot = (WIDTH - 2 * MARGIN) / Math.max(1, bars.length)
  const floor = top + 40 + columnHeight
  const shapes = bars.flatMap(({ label, value, of }, at) => {
    const x = MARGIN + at * slot
    const back = (columnHeight * (of ?? 0)) / full
    const height = (columnHeight * value) / full
    return [
      ...(back > height ? [box(x + slot * 0.14, floor - back, slot * 0.72, back, palette.rest)] : []),
      box(x + slot * 0.14, floor - height, slot * 0.72, height, palette.counted),
      text(
        of !== undefined && of > value
          ? `${value.toLocaleString('en-US')}/${of.toLocaleString('en-US')}`
          : value.toLocaleString('en-US'),
        {
          size: of !== undefined && bars.length > 6 ? 22 : LETTERS,
          x: x + slot / 2,
          y: floor - Math.max(height, back) - 12,
          anchor: 'middle',
          strong: true,
        },
      ),
      text(label, { x: x + slot / 2, y: floor + 40, anchor: 'middle', size: bars.length > 9 ? 26 : LETTERS }),
    ]
  })
  return {
    height: floor + 110,
    shapes: [
      ...shapes,
      `<line x1="${MARGIN}" y1="${floor}" x2="${WIDTH - MARGIN}" y2="${floor}" stroke="${palette.line}" stroke-width="2"/>`,
      text(ofWhat ? `Blue: ${unit}. Gray: ${ofWhat}.` : `In ${unit}.`, {
        x: MARGIN,
        y: floor + 88,
        size: 26,
        soft: true,
      }),
    ],
  }
}
