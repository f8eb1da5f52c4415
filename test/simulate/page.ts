import type { Chart } from '../../src/core/chart/chart.ts'
import { drawChart } from '../../src/core/chart/draw-chart.ts'
import type { Finding } from './audit/evidence.ts'
import type { Month } from './month.ts'
import type { PlayedYear } from './play-year.ts'
import type { Outcome } from './policies.ts'

/** What stands on the page of a year. */
export interface YearPage {
  readonly title: string
  readonly played: Pick<PlayedYear, 'months' | 'samples' | 'looks' | 'deeds' | 'troubles' | 'took'>
  readonly audited: readonly { readonly asked: string; readonly findings: readonly Finding[] }[]
  readonly faults: readonly string[]
  readonly outcomes: readonly Outcome[]
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const monthName = ({ day }: { day: string }): string =>
  new Date(`${day}T00:00:00Z`).toLocaleString('en-US', { month: 'short', timeZone: 'UTC' })

const columns = (
  title: string,
  unit: string,
  months: readonly Month[],
  value: (month: Month, before?: Month) => number,
): Chart => ({
  title,
  finding: `${title}: ${months.map((month, at) => `${monthName(month)} ${value(month, months[at - 1])}`).join(', ')}.`,
  kind: 'columns',
  unit,
  bars: months.map((month, at) => ({ label: monthName(month), value: value(month, months[at - 1]) })),
})

const chartsOf = ({ months }: YearPage['played']): Chart[] => {
  const last = months.at(-1)
  if (!last) return []
  const stops = [
    ['First visit', last.firstVisit],
    ['Follow-up call', last.call],
    ['Second visit', last.secondVisit],
    ['Completed', last.completed],
  ] as const
  return [
    {
      title: 'How far the pairs came',
      finding: `Of ${last.pairs} pairs: ${stops.map(([label, value]) => `${label} ${value}`).join(', ')}.`,
      kind: 'bars',
      unit: 'pairs that did it',
      ofWhat: 'all pairs',
      bars: stops.map(([label, value]) => ({ label, value, of: last.pairs })),
    },
    columns('First visits logged by the first of the month', 'pairs', months, ({ firstVisit }) => firstVisit),
    columns('Pairs past due on the first of the month', 'pairs', months, ({ overdue }) => overdue),
    columns('Left to the coordinator', 'pairs', months, ({ givenUp }) => givenUp),
    columns(
      'Reminders in the month before',
      'messages',
      months,
      ({ reminders }, before) => reminders - (before?.reminders ?? 0),
    ),
    columns(
      'Other messages in the month before',
      'messages',
      months,
      (now, before) => now.messages - now.reminders - ((before?.messages ?? 0) - (before?.reminders ?? 0)),
    ),
  ]
}

const row = (cells: readonly (string | number)[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(String(cell))}</${tag}>`).join('')}</tr>`
const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `<table>${row(heads, 'th')}${rows.map((cells) => row(cells)).join('')}</table>`

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; color: #1b2733; max-width: 1080px; margin: 2rem auto; padding: 0 1rem }
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } svg { width: 100%; height: auto; border: 1px solid #d5dde6; border-radius: 8px }
  table { border-collapse: collapse; width: 100%; font-size: 14px } th, td { text-align: left; padding: 4px 10px; border-bottom: 1px solid #d5dde6 }`

/** The year as one page of pictures that needs nothing else. */
export const drawYear = ({ title, played, audited, faults, outcomes }: YearPage): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head><body>
<h1>${escaped(title)}</h1>
<p><strong>Nobody in this year is real.</strong> The people are invented, and what they do is drawn from a written model that nobody has
measured. It shows how P3 behaves with people like these, not how principals behave.</p>
<p>${played.looks} looks of the clock, ${played.deeds} things done by people, ${played.troubles.length} answered with “not now”; ${Math.round(played.took)} seconds.</p>
<main>${chartsOf(played).map(drawChart).join('\n')}</main>
<h2>Month by month</h2>
${table(
  [
    'On',
    'Joined',
    'Pairs',
    'First visits',
    'Calls',
    'Second visits',
    'Completed',
    'Past due',
    'Left to the office',
    'Reminders',
  ],
  played.months.map((one) => [
    one.day,
    one.joined,
    one.pairs,
    one.firstVisit,
    one.call,
    one.secondVisit,
    one.completed,
    one.overdue,
    one.givenUp,
    one.reminders,
  ]),
)}
<h2>What the auditor found</h2>
${table(
  ['Asked', 'Found'],
  audited.map(({ asked, findings }) => [
    asked,
    findings.length === 0
      ? 'nothing'
      : findings
          .map(({ rule, words }) => `${rule}: ${words}`)
          .join('; ')
          .slice(0, 900),
  ]),
)}
${
  outcomes.length === 0
    ? ''
    : `<h2>Four ladders, the same people</h2>${table(
        [
          'Ladder',
          'First visits',
          'Visited each other',
          'Completed',
          'Reminders a person and week',
          'Left to the coordinator',
        ],
        outcomes.map((one) => [
          one.policy.name,
          one.firstVisits,
          one.bothVisits,
          one.completed,
          one.remindersAWeek.toFixed(2),
          one.escalations,
        ]),
      )}`
}
${faults.length === 0 ? '' : `<h2>What went wrong on purpose</h2><p>${escaped(faults.join(', '))}</p>`}
<h2>What the processes needed</h2>
${table(
  ['On', 'Memory, MB', 'Connections'],
  played.samples.map(({ day, memory, connections }) => [
    day,
    memory.map((one) => Math.round(one / 1_048_576)).join(' and ') || 'in one process with the platforms',
    connections,
  ]),
)}
</body></html>
`
