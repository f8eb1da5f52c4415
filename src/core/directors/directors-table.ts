import { searchKey } from '../people/search-key.ts'
import { type Column, headingKey, mapHeadings } from '../table/headings.ts'
import type { OpenTable, RowFault } from '../table/open-table.ts'
import { codeMeant } from '../table/read-codes.ts'
import { rowsOf } from '../table/rows.ts'

const columns = [
  {
    key: 'district',
    label: 'district',
    also: ['district code', 'district name', 'lea', 'school district', 'system', 'county', 'district id'],
  },
  {
    key: 'name',
    label: 'name',
    also: ['full name', 'director', 'director of schools', 'superintendent', 'staff name'],
  },
  { key: 'email', label: 'email', also: ['e-mail', 'email address', 'e-mail address', 'mail', 'work email'] },
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
  const school = headings.some((heading) => /school(code|id|number|no)?$|orgsourcedids/.test(headingKey(heading)))
  return places.district !== undefined && !school
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

export interface KnownDistrict {
  readonly code: string
  readonly name: string
}

const mostRows = 1_000
const emailLike = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/

/** Every row, and every fault with its line and column. Districts are meant by code or by name. */
export const readDirectors = (
  table: OpenTable,
  districts: readonly KnownDistrict[],
): { readonly rows: readonly DirectorRow[]; readonly faults: readonly RowFault[] } => {
  const { places, doubled } = mapHeadings<Key>(table.headings, columns as readonly Column<Key>[])
  const lacking = columns.filter(({ key }) => ['district', 'name', 'email'].includes(key) && places[key] === undefined)
  if (lacking.length > 0) {
    const sentence = `The heading lacks: ${lacking.map(({ label }) => label).join(', ')}.`
    return { rows: [], faults: [{ line: table.headingLine, sentence }] }
  }
  const rows: DirectorRow[] = []
  const faults: RowFault[] = doubled.map(({ label }) => ({
    line: table.headingLine,
    column: label,
    sentence: 'Two columns have this heading. Please keep one.',
  }))
  const seen = new Map<string, number>()
  for (const { row, fault } of rowsOf<Key>(table, columns as readonly Column<Key>[], places)) {
    if (!row) {
      faults.push(fault)
      continue
    }
    const read = readRow(row.line, row.cells, districts)
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
    faults.push({ line: rows[mostRows]!.line, sentence: 'Please send at most 1,000 directors at a time.' })
  if (rows.length === 0 && faults.length === 0)
    faults.push({ line: table.headingLine, sentence: 'There are no rows beneath the heading.' })
  return { rows, faults }
}

const readRow = (line: number, cells: Record<Key, string>, districts: readonly KnownDistrict[]) => {
  const faults: RowFault[] = []
  const wrong = (column: string, sentence: string) => void faults.push({ line, column, sentence })
  const district = districtMeant(cells.district, districts)
  if (typeof district === 'string') wrong('district', district)
  if (cells.name === '') wrong('name', 'Please fill in the name.')
  if (cells.name.length > 120) wrong('name', 'Please keep the name to 120 characters.')
  if (cells.title.length > 120) wrong('title', 'Please keep the title to 120 characters.')
  const email = cells.email.toLowerCase()
  if (!emailLike.test(email)) wrong('email', 'That address is not complete.')
  const startsOn = dayMeant(cells.startsOn)
  const endsOn = dayMeant(cells.endsOn)
  if (startsOn === null) wrong('start', 'Please write the day as 2026-07-01 or 7/1/2026.')
  if (endsOn === null) wrong('end', 'Please write the day as 2027-06-30 or 6/30/2027.')
  if (startsOn && endsOn && endsOn < startsOn) wrong('end', 'The last day lies before the first.')
  const row =
    faults.length === 0 && typeof district === 'object'
      ? {
          line,
          districtCode: district.code,
          name: cells.name,
          email,
          title: cells.title || 'Director of Schools',
          ...(startsOn && { startsOn }),
          ...(endsOn && { endsOn }),
        }
      : undefined
  return { row, faults }
}

/** The district, or the sentence that says why it is none. */
const districtMeant = (cell: string, districts: readonly KnownDistrict[]): KnownDistrict | string => {
  if (cell === '') return 'Please fill in the district.'
  const byCode = new Map(districts.map((one) => [one.code, one]))
  const code = codeMeant(cell, byCode)
  if (code !== undefined) return byCode.get(code)!
  const key = searchKey(cell)
  const exact = districts.filter((one) => searchKey(one.name) === key)
  if (exact.length === 1) return exact[0]!
  const near = districts.filter((one) => searchKey(one.name).startsWith(key) || key.startsWith(searchKey(one.name)))
  if (near.length === 1 && searchKey(near[0]!.name).startsWith(`${key} `)) return near[0]!
  return near.length > 0
    ? `Which district is that? Perhaps ${near
        .slice(0, 3)
        .map((one) => one.name)
        .join(' or ')}.`
    : `There is no district “${cell.slice(0, 60)}”. Please use its name or code as on the list of districts.`
}

/** An ISO day; undefined for none, null for what is no day. */
const dayMeant = (cell: string): string | undefined | null => {
  if (cell === '') return undefined
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell)
  const iso = us ? `${us[3]}-${us[1]!.padStart(2, '0')}-${us[2]!.padStart(2, '0')}` : cell
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  const at = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null
}
