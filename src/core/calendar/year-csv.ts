import { stringify } from 'csv-stringify/sync'
import { districtTable, hiddenCell, hiddenNote } from '../desk/district-table.ts'
import { neutralCell } from '../table/tidy-cell.ts'

/** One district's year, in counts. */
export interface YearRow {
  readonly name: string
  readonly joined: number
  /** Pairs with a partner here; a pair counts in both of its districts. */
  readonly pairs: number
  readonly completed: number
  readonly visits: number
  /** Visits at schools of this district, and visits of its people elsewhere. */
  readonly hosted?: number
  readonly made?: number
  readonly calls: number
  readonly finalMeetings: number
  readonly minutes: number
  readonly plans: number
}

/**
 * A year by district as a file, small counts left out, with the state's own line in which each pair counts once. With a byte order
 * mark, so that spreadsheets read it as UTF-8.
 */
export const yearToCsv = (...of: Parameters<typeof districtTable>): string => {
  const { columns, rows } = districtTable(...of)
  const lines = rows.map(([name = '', ...cells]) => [
    neutralCell(String(name)),
    ...cells.map((cell) => cell ?? hiddenCell),
  ])
  const note = rows.some((row) => row.includes(undefined)) ? [[hiddenNote]] : []
  return `\uFEFF${stringify([[...columns], ...lines, ...note], { relax_column_count: true } as never)}`
}
