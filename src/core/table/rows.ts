import { type Column, type ColumnPlaces, headingKey } from './headings.ts'
import { brokenFault, type OpenTable, type RowFault } from './open-table.ts'
import { type RawRow, scan } from './scan.ts'
import { isUnreadable, tidyCell } from './tidy-cell.ts'

type Cells<Key extends string> = { [K in Key]: string }

/** A row by our names of its columns; a column that the file lacks is empty. */
export interface TableRow<Key extends string = string> {
  readonly line: number
  readonly cells: Readonly<Cells<Key>>
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
  const keys = headings.map(headingKey)
  const present = columns.filter(({ key }) => places[key] !== undefined)
  const ofPeople = present.some(({ key }) => String(key) === 'email')
  const empty = Object.fromEntries(columns.map(({ key }) => [key, ''])) as Cells<Key>
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
    if (isHeading(next.value, keys) || (ofPeople && isTotals(next.value))) continue
    const fault = faultOf(next.value, headings.length, present, places)
    yield fault ? { fault } : { row: { line: next.value.line, cells: cellsOf(next.value, present, places, empty) } }
  }
}

/** What programs and people write beneath a list of people: how many there are, and when and by what it was printed. */
const isTotals = ({ cells }: RawRow): boolean => {
  if (cells.some((cell) => cell.includes('@'))) return false
  const filled = cells.map(tidyCell).filter((cell) => cell !== '')
  return filled.length < 4 && filled.some((cell) => totals.test(cell))
}
const totals =
  /^[*=\s-]*(?:(?:grand |sub[- ]?)?totals?|(?:(?:number of )?(?:records|rows)|\d[\d,]* (?:records?|rows?|people|employees|administrators|principals)(?:\(s\))?)|count|sum|printed|generated|exported|page \d+|run date|as of|confidential|end of (?:list|file|report))\b/i

/** Two exports that were put one behind the other have the heading twice. */
const isHeading = ({ cells }: RawRow, keys: readonly string[]): boolean =>
  keys.length > 1 && keys.every((key, i) => headingKey(cells[i] ?? '') === key)

const faultOf = <Key extends string>(
  { line, cells }: RawRow,
  width: number,
  present: readonly Column<Key>[],
  places: ColumnPlaces<Key>,
): RowFault | undefined => {
  if (cells.slice(width).some((cell) => tidyCell(cell) !== ''))
    return {
      line,
      sentence: `This row has ${cells.length} cells and the heading ${width}. Please put quotation marks around a cell that has the separator in it.`,
    }
  const broken = present.find(({ key }) => spreadsheetError.test(cells[places[key]!]?.trim() ?? ''))
  if (broken) {
    const sentence = 'The spreadsheet shows an error here, since a formula found nothing. Please type what is meant.'
    return { line, column: broken.label, sentence }
  }
  const counted = present.find(({ key }) => isFormula(cells[places[key]!] ?? ''))
  if (counted) return { line, column: counted.label, sentence: formulaHere }
  const lost = present.find(({ key }) => isUnreadable(cells[places[key]!] ?? ''))
  return lost && { line, column: lost.label, sentence: 'A character here can’t be read. Please type it again.' }
}

const formulaHere =
  'A formula stands here, not what it shows. In your spreadsheet copy the cells, choose Paste Special, then Values, and save again.'

/** What is left of it when Excel's own way to keep a text a text is taken off. */
const isFormula = (raw: string): boolean => /^\s*=/.test(raw) && tidyCell(raw).startsWith('=')

/** Each of fifty thousand rows: so no pairs are made of it, and columns that the file lacks are not looked at. */
const cellsOf = <Key extends string>(
  { cells }: RawRow,
  present: readonly Column<Key>[],
  places: ColumnPlaces<Key>,
  empty: Cells<Key>,
): Cells<Key> => {
  const tidy = { ...empty }
  for (const { key } of present) tidy[key] = tidyCell(cells[places[key]!] ?? '')
  return tidy
}
