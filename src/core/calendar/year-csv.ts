import { stringify } from 'csv-stringify/sync'
import { neutralCell } from '../table/tidy-cell.ts'

/** One district's year, in counts. */
export interface YearRow {
  readonly name: string
  readonly joined: number
  /** Pairs with a partner here; a pair counts in both of its districts. */
  readonly pairs: number
  readonly completed: number
  readonly visits: number
  readonly calls: number
  readonly finalMeetings: number
  readonly minutes: number
  readonly plans: number
}

const columns = [
  'district',
  'administrators',
  'pairs',
  'pairs completed',
  'visits',
  'calls',
  'final meetings',
  'hours together',
  'action plans',
] as const

/** With a byte order mark, so that spreadsheets read it as UTF-8. A pair counts in both of its districts. */
export const yearToCsv = (rows: readonly YearRow[]): string => {
  const lines = rows.map((row) => [
    neutralCell(row.name),
    row.joined,
    row.pairs,
    row.completed,
    row.visits,
    row.calls,
    row.finalMeetings,
    Math.round(row.minutes / 6) / 10,
    row.plans,
  ])
  return `\uFEFF${stringify([[...columns], ...lines])}`
}
