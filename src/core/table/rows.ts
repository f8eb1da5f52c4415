import { type Column, type ColumnPlaces, headingKey } from './headings.ts'
import { brokenFault, type OpenTable, type RowFault } from './open-table.ts'
import { type RawRow, scan } from './scan.ts'
import { isUnreadable, tidyCell } from './tidy-cell.ts'

/** A row by our names of its columns; a column that the file lacks is empty. */
export interface TableRow<Key extends string = string> {
  readonly line: number
  readonly cells: { readonly [K in Key]: string }
}

export type RowOrFault<Key extends string> =
  | { readonly row: TableRow<Key>; readonly fault?: undefined }
  | { readonly row?: undefined; readonly fault: RowFault }

/** What a spreadsheet writes in place of what a formula could not find. */
const spreadsheetError = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/i
/** More is another kind of list. */
const largestRows = 50_000

/** The rows of an opened table, each tidy or with what is wrong with it, one by one. */
export function* rowsOf<Key extends string>(
  { text, delimiter, headings, start }: OpenTable,
  columns: readonly Column<Key>[],
  places: ColumnPlaces<Key>,
): Generator<RowOrFault<Key>> {
  const rows = scan(text, delimiter, start)
  for (let count = 1; ; count++) {
    const next = rows.next()
    if (next.done) {
      if (next.value) yield { fault: brokenFault(next.value) }
      return
    }
    if (count > largestRows) {
      const sentence = `Please send at most ${largestRows.toLocaleString('en-US')} rows at a time.`
      yield { fault: { line: next.value.line, sentence } }
      return
    }
    if (isHeading(next.value, headings)) continue
    const fault = faultOf(next.value, headings.length, columns, places)
    yield fault ? { fault } : { row: { line: next.value.line, cells: cellsOf(next.value, columns, places) } }
  }
}

/** Two exports that were put one behind the other have the heading twice. */
const isHeading = ({ cells }: RawRow, headings: readonly string[]): boolean =>
  headings.length > 1 && headings.every((heading, i) => headingKey(cells[i] ?? '') === headingKey(heading))

const faultOf = <Key extends string>(
  { line, cells }: RawRow,
  width: number,
  columns: readonly Column<Key>[],
  places: ColumnPlaces<Key>,
): RowFault | undefined => {
  if (cells.slice(width).some((cell) => tidyCell(cell) !== ''))
    return {
      line,
      sentence: `This row has ${cells.length} cells and the heading ${width}. Please put quotation marks around a cell that has the separator in it.`,
    }
  const broken = columns.find(({ key }) => spreadsheetError.test(cells[places[key] ?? -1]?.trim() ?? ''))
  if (broken) {
    const sentence = 'The spreadsheet shows an error here, since a formula found nothing. Please type what is meant.'
    return { line, column: broken.label, sentence }
  }
  const lost = columns.find(({ key }) => isUnreadable(cells[places[key] ?? -1] ?? ''))
  return lost && { line, column: lost.label, sentence: 'A character here can’t be read. Please type it again.' }
}

const cellsOf = <Key extends string>({ cells }: RawRow, columns: readonly Column<Key>[], places: ColumnPlaces<Key>) =>
  Object.fromEntries(columns.map(({ key }) => [key, tidyCell(cells[places[key] ?? -1] ?? '')])) as {
    [K in Key]: string
  }
