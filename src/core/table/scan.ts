/** A row as the file has it; its cells are untouched. */
export interface RawRow {
  /** Line in the file on which the row begins; the first is 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** Where the row after it begins. */
  readonly next: Start
}

/** A place in a text, and the number of its line. */
export interface Start {
  readonly at: number
  readonly line: number
}

/** Why the rest of a file can't be read. */
export interface Broken {
  readonly line: number
  readonly why: 'quote' | 'columns' | 'cell'
}

/** A table of people has some twenty columns and no essays; more is no table, and is refused before it costs anything. */
export const tableLimits = { columns: 200, cellCharacters: 5_000 } as const

/**
 * Rows of a text, one by one, so that whoever reads can pause. All line ends count, mixed ones too. Not a package: those
 * at hand decide on line ends once a file, take a stray quotation mark for the start of a cell that eats the rows after it,
 * or block until all is read. Ends with what is broken, if anything is.
 */
export function* scan(text: string, delimiter: string, from: Start): Generator<RawRow, Broken | undefined> {
  const parts = delimiter === '|' ? '\\|' : delimiter
  const plain = new RegExp(`[^${parts}\\r\\n]*`, 'y')
  const curly = new RegExp(`[ \u00a0\u200b\ufeff]*[“„]([^“”„\\r\\n]*)[”“][ \u00a0]*(?=[${parts}\\r\\n]|$)`, 'y')
  let { at, line } = from
  while (at < text.length) {
    const first = line
    const cells: string[] = []
    for (let more = true; more; ) {
      const cell = quotedAt(text, at, delimiter) ?? curlyAt(text, at, curly) ?? plainAt(text, at, plain)
      if (cell === 'open') return { line, why: 'quote' }
      if (cell.text.length > tableLimits.cellCharacters) return { line, why: 'cell' }
      if (cells.push(cell.text) > tableLimits.columns) return { line, why: 'columns' }
      line += linesIn(cell.text)
      more = text[cell.end] === delimiter
      at = more ? cell.end + 1 : cell.end
    }
    at += endOfLine(text, at)
    line++
    if (cells.some((cell) => cell.trim() !== '')) yield { line: first, cells, next: { at, line } }
  }
  return undefined
}

export const endOfLine = (text: string, at: number): number => (text.startsWith('\r\n', at) ? 2 : 1)

const linesIn = (text: string): number => (/[\r\n]/.test(text) ? text.split(/\r\n|\r|\n/).length - 1 : 0)

interface Cell {
  readonly text: string
  /** Place of the delimiter or line end behind it. */
  readonly end: number
}

const plainAt = (text: string, at: number, plain: RegExp): Cell => {
  plain.lastIndex = at
  const found = plain.exec(text)![0]
  return { text: found, end: at + found.length }
}

/** A cell in the marks that phones and word processors make of straight ones; where they don't close at its end it is plain. */
const curlyAt = (text: string, at: number, curly: RegExp): Cell | undefined => {
  curly.lastIndex = at
  const found = curly.exec(text)
  return found ? { text: found[1]!, end: at + found[0].length } : undefined
}

/** Spaces, and what is seen by nobody, may stand before a quotation mark: a second file that was put behind a first begins with a mark. */
const opening = /[ \u00a0\u200b\ufeff]*"/y

/** A cell in quotation marks; undefined where there is none, `open` where the mark is never closed. */
const quotedAt = (text: string, at: number, delimiter: string): Cell | 'open' | undefined => {
  opening.lastIndex = at
  const opened = opening.exec(text)
  if (!opened) return undefined
  let inside = ''
  let from = at + opened[0].length
  const last = from + tableLimits.cellCharacters
  for (;;) {
    const mark = text.indexOf('"', from)
    if (mark === -1 || mark > last) return 'open'
    inside += text.slice(from, mark)
    const after = afterSpaces(text, mark + 1)
    if (after === text.length || text[after] === delimiter || text[after] === '\r' || text[after] === '\n')
      return { text: inside, end: after }
    // A mark in the middle of a cell is an inch or a nickname; behind a line end it opens a cell of another row.
    if (text[mark + 1] !== '"' && /[\r\n]/.test(inside)) return 'open'
    inside += '"'
    from = mark + (text[mark + 1] === '"' ? 2 : 1)
  }
}

const afterSpaces = (text: string, at: number): number => {
  let after = at
  while (text[after] === ' ' || text[after] === '\u00a0') after++
  return after
}
