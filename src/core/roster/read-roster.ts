import { type Column, type ColumnPlaces, mapHeadings } from '../table/headings.ts'
import { inBreaths } from '../table/in-breaths.ts'
import type { OpenTable, RowFault } from '../table/open-table.ts'
import { rowsOf } from '../table/rows.ts'
import { type RosterKey, rosterColumns, rosterExtras, rosterNeeds } from './roster-columns.ts'
import { type RosterRow, readRosterRow } from './roster-csv.ts'

export interface ReadRoster {
  readonly rows: readonly RosterRow[]
  readonly faults: readonly RowFault[]
  /** Columns the file has: what it doesn't speak of stays as it is. */
  readonly has: ReadonlySet<RosterKey>
}

/** Columns without which a file is no roster, and headings that none of ours are. */
export interface Unmapped {
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
  /** Whether one of these headings may still be said to be a column of ours. */
  readonly matchable: boolean
}

export type RosterChoice = { readonly [K in RosterKey]?: string }

const mapped = (table: OpenTable, chosen: RosterChoice) =>
  mapHeadings<RosterKey>(table.headings, rosterColumns as readonly Column<RosterKey>[], chosen)

/** At which place of the heading each of our columns stands. */
export const placesIn = (table: OpenTable, chosen: RosterChoice = {}): ColumnPlaces<RosterKey> =>
  mapped(table, chosen).places

/** Who stands in a column “Principal” is one: such a list needs no titles. */
const titleOf = ({ headings }: OpenTable, { name, title }: ColumnPlaces<RosterKey>): string | undefined =>
  title === undefined && name !== undefined && /^principal/i.test(headings[name]!) ? 'Principal' : undefined

/** What of a heading is not understood. `chosen`: heading of the file for a column of ours. */
export const unmappedIn = (table: OpenTable, chosen: RosterChoice = {}): Unmapped => {
  const { places, unknown } = mapped(table, chosen)
  const usual = titleOf(table, places)
  const missing = rosterNeeds.filter(({ any }) =>
    any.every((key) => places[key] === undefined && !(key === 'title' && usual)),
  )
  const lacks = missing.length > 0 || rosterExtras.some((key) => places[key] === undefined)
  return { missing: missing.map(({ label }) => label), unknown, matchable: lacks && unknown.length > 0 }
}

/** Rows that were pasted twice. */
const saysTheSame = (a: RosterRow, b: RosterRow): boolean => {
  const words = ({ line: _, ...row }: RosterRow) =>
    JSON.stringify({ ...row, schoolCode: row.schoolCode.replace(/^0+/, '') })
  return words(a).toLowerCase() === words(b).toLowerCase()
}

/** Every row of a roster, and every fault with its line and column; the same address twice is a fault of the second. */
export const readRoster = async (
  table: OpenTable,
  chosen: RosterChoice = {},
  onProgress?: (rows: number) => void,
): Promise<ReadRoster> => {
  const { places, doubled } = mapped(table, chosen)
  const rows: RosterRow[] = []
  const faults: RowFault[] = doubled.map(({ label }) => ({
    line: table.headingLine,
    column: label,
    sentence: 'Two columns have this heading. Please keep one.',
  }))
  const usual = titleOf(table, places)
  const seen = new Map<string, RosterRow>()
  const take = (row: RosterRow) => {
    const before = seen.get(row.email)
    if (before === undefined) {
      seen.set(row.email, row)
      rows.push(row)
    } else if (!saysTheSame(row, before))
      faults.push({
        line: row.line,
        column: 'email',
        sentence: `This address is on line ${before.line} already. Each person takes part at one school, with an email of their own: please keep one of the two lines, or give the right address.`,
      })
  }
  await inBreaths(
    rowsOf(table, rosterColumns as readonly Column<RosterKey>[], places),
    ({ row, fault }) => {
      if (!row) return void faults.push(fault)
      const read = readRosterRow(usual === undefined ? row : { ...row, cells: { ...row.cells, title: usual } })
      if ('row' in read) take(read.row)
      else faults.push(...read.faults)
    },
    onProgress,
  )
  if (rows.length === 0 && faults.length === 0)
    faults.push({ line: table.headingLine, sentence: 'There are no rows beneath the heading.' })
  return { rows, faults, has: new Set(Object.keys(places) as RosterKey[]) }
}
