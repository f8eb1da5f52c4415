import { decode } from './decode.ts'
import { headingKey } from './headings.ts'
import { type Broken, endOfLine, type RawRow, type Start, scan, tableLimits } from './scan.ts'
import { tidyCell } from './tidy-cell.ts'

/** What is wrong with a file or a row of it, for who sent it. */
export interface RowFault {
  /** Line in the file; the first is 1. */
  readonly line: number
  /** Name of the column, where it is one cell's fault. */
  readonly column?: string
  readonly sentence: string
}

/** A file whose heading has been found. */
export interface OpenTable {
  readonly text: string
  readonly delimiter: string
  readonly headings: readonly string[]
  readonly headingLine: number
  /** Where the rows begin. */
  readonly start: Start
}

export type Opened = { readonly ok: true; readonly table: OpenTable } | { readonly ok: false; readonly fault: RowFault }

const delimiters = ['\t', ',', ';', '|'] as const
/** Lines looked at for a heading: a title and the date of an export may stand above it. */
const linesAboveHeading = 10

/** Finds encoding, delimiter and heading, each once for the whole file. `names`: every spelling of every column that may be in it. */
export const openTable = (bytes: Uint8Array, names: ReadonlySet<string>): Opened => {
  const decoded = decode(bytes)
  if (!decoded.ok) return failed(1, unreadableFile[decoded.why])
  const { text, start, told } = beginningOf(unwrapped(plainLinks(decoded.text)))
  const readings = (told ? [told] : delimiters).map((delimiter) => headingBy(text, start, delimiter, names))
  const best = readings.reduce((a, b) => (b.known > a.known || (b.known === a.known && b.width > a.width) ? b : a))
  if (best.row) {
    const headings = best.row.cells.map(tidyCell)
    if (headings.some(hasAddress))
      return failed(best.row.line, 'The first line must name the columns. It looks like a row of people.')
    const { line, next } = best.row
    const delimiter = told ?? delimiterBeneath(text, next, best)
    return { ok: true, table: { text, delimiter, headings, headingLine: line, start: next } }
  }
  const broken = readings.flatMap((one) => one.broken ?? []).sort((a, b) => gravity[b.why] - gravity[a.why])[0]
  return broken ? { ok: false, fault: brokenFault(broken) } : failed(1, 'The file is empty.')
}

const failed = (line: number, sentence: string): Opened => ({ ok: false, fault: { line, sentence } })

const unreadableFile = {
  size: 'The file is larger than 16 MB. Please send it in parts.',
  workbook:
    'This is a workbook or a document, not a CSV file. In Excel choose Save As, then “CSV UTF-8”, and send that.',
  binary: 'This is no text file. In your spreadsheet choose Save As, then “CSV UTF-8”, and send that.',
} as const

/** Read by the wrong delimiter, a line of many columns is one long cell: the other reading is told. */
const gravity: Record<Broken['why'], number> = { cell: 0, quote: 1, columns: 2 }

const brokenSentences: Record<Broken['why'], string> = {
  quote: 'A quotation mark that opens here is never closed. Please close it or take it out.',
  columns: `This line has more than ${tableLimits.columns} columns. Please send only the columns that are asked for.`,
  cell: `A cell of this line has more than ${tableLimits.cellCharacters.toLocaleString('en-US')} characters. Most often a quotation mark is missing.`,
}
export const brokenFault = ({ line, why }: Broken): RowFault => ({ line, sentence: brokenSentences[why] })

/** Slack sends an address as <mailto:a@b.org|a@b.org>, a web address likewise, and writes & as &amp;. */
const plainLinks = (text: string): string =>
  text
    .replaceAll(/<(?:mailto:|tel:|https?:\/\/)[^<>|\s]{1,500}\|([^<>\r\n]{1,500})>/g, '$1')
    .replaceAll(/<mailto:([^<>|\s]{1,500})>/g, '$1')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: keyof typeof entities) => entities[name])

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" } as const

/** A row that a spreadsheet took for one cell, and put into quotation marks as a whole when it saved. */
const wrapped = /^\ufeff?"((?:[^"\r\n]|"")*[,;\t|](?:[^"\r\n]|"")*)"[,;\t]*$/
const unwrapped = (text: string): string => {
  if (!wrapped.test(/^.*/.exec(text)![0])) return text
  const rows = text.split(/\r\n|\r|\n/).map((line) => (line.trim() === '' ? '' : wrapped.exec(line)?.[1]))
  return rows.includes(undefined) ? text : rows.map((row) => row!.replaceAll('""', '"')).join('\n')
}

/** Excel writes sep=; above the heading where its country would read the file otherwise. */
const beginningOf = (text: string): { text: string; start: Start; told?: string } => {
  const said = /^\ufeff?"?sep=([\t,;|])"?[\t,;|]*(?=[\r\n])/i.exec(text)
  if (!said) return { text, start: { at: 0, line: 1 } }
  const at = said[0].length
  return { text, start: { at: at + endOfLine(text, at), line: 2 }, told: said[1] }
}

interface Reading {
  readonly delimiter: string
  readonly row?: RawRow
  /** How many cells of it are known headings, and how many there are. */
  readonly known: number
  readonly width: number
  readonly broken?: Broken
}

/** Rows looked at to see what parts them. */
const rowsBeneath = 5

/**
 * What parts the rows: as the heading is parted, or, where that gives none of the first rows as many cells as the heading has and
 * another sign each of them, that. Somebody typed the heading above what a program wrote.
 */
const delimiterBeneath = (text: string, start: Start, { delimiter, row }: Reading): string => {
  const width = row?.cells.length ?? 0
  const widths = (by: string): number[] => {
    const rows = scan(text, by, start)
    return Array.from({ length: rowsBeneath }, () => rows.next()).flatMap((one) =>
      one.done ? [] : [one.value.cells.length],
    )
  }
  if (width < 2 || widths(delimiter).includes(width)) return delimiter
  const fits = (cells: readonly number[]) => cells.length > 0 && cells.every((one) => one === width)
  return delimiters.find((by) => by !== delimiter && fits(widths(by))) ?? delimiter
}

/** As a row of people has, and no heading. */
const hasAddress = (cell: string): boolean => /[^\s<>]@[^\s<>]+\.[a-z]{2}/i.test(cell)

/** The line that names most columns we know, else the first. */
const headingBy = (text: string, start: Start, delimiter: string, names: ReadonlySet<string>): Reading => {
  const rows = scan(text, delimiter, start)
  let best: Reading = { delimiter, known: -1, width: 0 }
  for (let i = 0; i < linesAboveHeading; i++) {
    const next = rows.next()
    if (next.done) return best.row ? best : { ...best, broken: next.value }
    const row = next.value
    const known = row.cells.some(hasAddress) ? 0 : row.cells.filter((cell) => names.has(headingKey(cell))).length
    if (known <= best.known) continue
    best = { delimiter, row, known, width: row.cells.length }
  }
  return best
}
