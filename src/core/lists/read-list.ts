import { type Column, mapHeadings } from '../table/headings.ts'
import { inBreaths } from '../table/in-breaths.ts'
import type { OpenTable, RowFault } from '../table/open-table.ts'
import { rowsOf } from '../table/rows.ts'
import { readCalendar } from './break-calendar.ts'
import type { Cells } from './item-reader.ts'
import { lacking, listColumns } from './list-columns.ts'
import type { ListFacts, ListItems, ListKind } from './list-items.ts'
import { itemReaders } from './list-rows.ts'

export interface ReadLine<K extends ListKind = ListKind> {
  readonly line: number
  readonly item: ListItems[K]
}

export interface ReadList<K extends ListKind = ListKind> {
  readonly lines: readonly ReadLine<K>[]
  readonly faults: readonly RowFault[]
  /** Headings that no column of ours is. */
  readonly unknown: readonly string[]
}

/** Every row of a list, and every fault with its line and column; the same thing twice is a fault of the second. */
export const readList = async <K extends ListKind>(
  kind: K,
  table: OpenTable,
  facts: ListFacts,
  onProgress?: (rows: number) => void,
): Promise<ReadList<K>> => {
  const columns = listColumns[kind] as readonly Column[]
  const { places, unknown, doubled } = mapHeadings<string>(table.headings, columns)
  const missing = lacking(kind, places)
  if (missing.length > 0) {
    const sentence = `The heading lacks: ${missing.join(', ')}.`
    return { lines: [], faults: [{ line: table.headingLine, sentence }], unknown }
  }
  const faults: RowFault[] = doubled.map(({ label }) => ({
    line: table.headingLine,
    column: label,
    sentence: 'Two columns have this heading. Please keep one.',
  }))
  const read = await readItems(kind, rowsOf<string>(table, columns, places), {
    facts,
    has: new Set(Object.keys(places)),
    onProgress,
  })
  if (read.lines.length + read.faults.length + faults.length === 0)
    faults.push({ line: table.headingLine, sentence: 'There are no rows beneath the heading.' })
  return { lines: read.lines, faults: [...faults, ...read.faults], unknown }
}

/** The days off of a calendar file, as the same list. */
export const readBreakCalendar = async (text: string, facts: ListFacts): Promise<ReadList<'breaks'>> => {
  const { rows, left, faults } = readCalendar(text)
  const read = await readItems(
    'breaks',
    rows.map((row) => ({ row })),
    { facts },
  )
  const none = rows.length + faults.length === 0
  const empty = {
    line: 1,
    sentence: 'This calendar has no days off: only all-day events like “Fall break” or “No school” count.',
  }
  return { lines: read.lines, faults: [...faults, ...read.faults, ...(none ? [empty] : [])], unknown: left }
}

interface Reading {
  readonly facts: ListFacts
  /** The columns that the file has. */
  readonly has?: ReadonlySet<string>
  readonly onProgress?: (rows: number) => void
}

const readItems = async <K extends ListKind>(
  kind: K,
  rows: Iterable<{ readonly row?: { readonly line: number; readonly cells: Cells }; readonly fault?: RowFault }>,
  { facts, has, onProgress }: Reading,
): Promise<Pick<ReadList<K>, 'lines' | 'faults'>> => {
  const lines: ReadLine<K>[] = []
  const faults: RowFault[] = []
  const { read, keyOf } = itemReaders(facts, has)[kind]
  const seen = new Map<string, number>()
  const take = ({ line, cells }: { readonly line: number; readonly cells: Cells }) => {
    const wrong: RowFault[] = []
    const item = read(cells, (column, sentence) => void wrong.push({ line, column, sentence }))
    if (wrong.length > 0 || !item) return void faults.push(...wrong)
    const key = keyOf(item as never)
    const before = seen.get(key)
    if (before === undefined) lines.push({ line, item: item as ListItems[K] })
    else faults.push({ line, sentence: `The same is on line ${before} already.` })
    seen.set(key, before ?? line)
  }
  const each = ({
    row,
    fault,
  }: {
    readonly row?: { readonly line: number; readonly cells: Cells }
    readonly fault?: RowFault
  }) => {
    if (row) take(row)
    else if (fault) faults.push(fault)
  }
  await inBreaths(rows, each, onProgress)
  return { lines, faults }
}
