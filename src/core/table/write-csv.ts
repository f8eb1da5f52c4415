import { stringify } from 'csv-stringify/sync'
import { neutralCell } from './tidy-cell.ts'

/** Rows, the heading first, as a file for spreadsheets. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${stringify(rows.map((cells) => cells.map(neutralCell)))}`
