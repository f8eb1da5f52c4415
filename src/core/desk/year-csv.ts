import { stringify } from 'csv-stringify/sync'
import { neutralCell } from '../table/tidy-cell.ts'
import { districtTable, hiddenCell, hiddenNote } from './district-table.ts'

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
