import { addressMeant, addressProblem } from '../people/email.ts'
import { nameColumns, nameOf } from '../people/name-columns.ts'
import { districtFinder, type KnownDistrict } from '../roster/district-meant.ts'
import { rosterColumns } from '../roster/roster-columns.ts'
import { dayMeant } from '../table/day-meant.ts'
import { type Column, headingKey, mapHeadings } from '../table/headings.ts'
import type { OpenTable, RowFault } from '../table/open-table.ts'
import { rowsOf } from '../table/rows.ts'
import { type HeadTitle, titled, withTitles } from './titled.ts'

const columns = [
  {
    key: 'district',
    label: 'district',
    also: [
      'district code',
      'district name',
      'district number',
      'lea',
      'school district',
      'school system',
      'system',
      'county',
      'district id',
    ],
  },
  ...nameColumns(
    'director',
    'director name',
    'director of schools',
    'superintendent',
    'superintendent name',
    'superintendent of schools',
  ),
  {
    key: 'email',
    label: 'email',
    also: ['e-mail', 'email address', 'e-mail address', 'mail', 'work email', 'director email', 'superintendent email'],
  },
  { key: 'title', label: 'title', also: ['job title', 'position', 'role', 'office'] },
  { key: 'startsOn', label: 'start', also: ['starts', 'from', 'start date', 'begins', 'since'] },
  { key: 'endsOn', label: 'end', also: ['ends', 'until', 'end date', 'to'] },
] as const satisfies readonly Column[]
type Key = (typeof columns)[number]['key']

export const directorsHeading = 'district,name,email,title,start,end'
export const directorSpellings: readonly string[] = columns.flatMap(({ key, label, also }) =>
  [key, label, ...also].map(headingKey),
)

/** Whether a file is a list of directors: it names districts, and no schools. */
export const isDirectorsTable = ({ headings }: OpenTable): boolean => {
  const { places } = mapHeadings<Key>(headings, columns as readonly Column<Key>[])
  const schools = rosterColumns.filter(({ key }) => key === 'school')
  return places.district !== undefined && mapHeadings(headings, schools).places.school === undefined
}

export interface DirectorRow {
  readonly line: number
  readonly districtCode: string
  readonly name: string
  readonly email: string
  readonly title: string
  /** ISO days. */
  readonly startsOn?: string
  readonly endsOn?: string
}

const mostRows = 1_000

/** Every row, and every fault with its line and column. Districts are meant by code or by name; no title is the program's usual one. */
export const readDirectors = (
  table: OpenTable,
  districts: readonly KnownDistrict[],
  head: HeadTitle,
): { readonly rows: readonly DirectorRow[]; readonly faults: readonly RowFault[] } => {
  const { places, doubled } = mapHeadings<Key>(table.headings, columns as readonly Column<Key>[])
  const needed: readonly (readonly Key[])[] = [['district'], ['name', 'family', 'lastFirst'], ['email']]
  const lacking = needed.filter((any) => any.every((key) => places[key] === undefined))
  if (lacking.length > 0) {
    const sentence = `The heading lacks: ${lacking.map(([key]) => key).join(', ')}.`
    return { rows: [], faults: [{ line: table.headingLine, sentence }] }
  }
  const rows: DirectorRow[] = []
  const faults: RowFault[] = doubled.map(({ label }) => ({
    line: table.headingLine,
    column: label,
    sentence: 'Two columns have this heading. Please keep one.',
  }))
  const seen = new Map<string, number>()
  const districtOf = districtFinder(districts)
  const usual = withTitles(titled('Director of Schools'), head)
  for (const { row, fault } of rowsOf<Key>(table, columns as readonly Column<Key>[], places)) {
    if (!row) {
      faults.push(fault)
      continue
    }
    const read = readRow(row.line, { ...row.cells, title: row.cells.title || usual }, districtOf)
    faults.push(...read.faults)
    if (!read.row) continue
    const key = `${read.row.email} ${read.row.districtCode}`
    const before = seen.get(key)
    if (before === undefined) rows.push(read.row)
    else
      faults.push({
        line: row.line,
        column: 'email',
        sentence: `This person and district are on line ${before} already.`,
      })
    seen.set(key, before ?? row.line)
  }
  if (rows.length > mostRows)
    faults.push({ line: rows[mostRows]!.line, sentence: `Please send at most 1,000 ${titled('directors')} at a time.` })
  if (rows.length === 0 && faults.length === 0)
    faults.push({ line: table.headingLine, sentence: 'There are no rows beneath the heading.' })
  return { rows, faults }
}

const readRow = (line: number, cells: Record<Key, string>, districtOf: ReturnType<typeof districtFinder>) => {
  const name = nameOf(cells)
  const faults: RowFault[] = []
  const wrong = (column: string, sentence: string) => void faults.push({ line, column, sentence })
  const district = districtOf(cells.district)
  if (typeof district === 'string') wrong('district', district)
  if (name === '') wrong('name', 'Please fill in the name.')
  if (name.length > 120) wrong('name', 'Please keep the name to 120 characters.')
  if (cells.title.length > 120) wrong('title', 'Please keep the title to 120 characters.')
  const email = addressMeant(cells.email).toLowerCase()
  const problem = addressProblem(cells.email)
  if (problem) wrong('email', problem)
  const startsOn = dayMeant(cells.startsOn)
  const endsOn = dayMeant(cells.endsOn)
  if (cells.startsOn && !startsOn) wrong('start', 'Please write the day as 2026-07-01 or 7/1/2026.')
  if (cells.endsOn && !endsOn) wrong('end', 'Please write the day as 2027-06-30 or 6/30/2027.')
  if (startsOn && endsOn && endsOn < startsOn) wrong('end', 'The last day lies before the first.')
  const row =
    faults.length === 0 && typeof district === 'object'
      ? {
          line,
          districtCode: district.code,
          name,
          email,
          title: cells.title,
          ...(startsOn && { startsOn }),
          ...(endsOn && { endsOn }),
        }
      : undefined
  return { row, faults }
}
