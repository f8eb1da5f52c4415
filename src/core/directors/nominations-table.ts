import { shortened } from '../characters.ts'
import { addressMeant, addressProblem } from '../people/email.ts'
import { nameColumns, nameOf } from '../people/name-columns.ts'
import { type NamedSchool, schoolFinder } from '../roster/school-meant.ts'
import { type Column, headingKey, mapHeadings } from '../table/headings.ts'
import { openTable, type RowFault } from '../table/open-table.ts'
import { rowsOf } from '../table/rows.ts'

const columns = [
  ...nameColumns('administrator', 'principal', 'principal name'),
  {
    key: 'email',
    label: 'email',
    also: ['e-mail', 'email address', 'e-mail address', 'mail', 'work email', 'principal email'],
  },
  { key: 'title', label: 'title', also: ['job title', 'position', 'role'] },
  { key: 'school', label: 'school', also: ['school_code', 'school id', 'school number', 'school name', 'building'] },
] as const satisfies readonly Column[]
type Key = (typeof columns)[number]['key']

/** How a director is told that there is no such school. */
const yourList = { where: ' in your district', advice: 'Please use its name as in the form, or its code.' }

const spellings = new Set(columns.flatMap(({ key, label, also }) => [key, label, ...also].map(headingKey)))

interface NominationLine {
  readonly line: number
  readonly name: string
  readonly email: string
  readonly title: string
  readonly schoolCode: string
}

/** The draft in which a list waits for the press below its preview, with whoever sent it. */
export const nominationsDraft = 'nominations-file'

export interface ReadNominations {
  readonly rows: readonly NominationLine[]
  readonly faults: readonly RowFault[]
}

/** A list of people to nominate, schools by name or code; undefined for a file that is something else. */
export const readNominations = (bytes: Uint8Array, schools: readonly NamedSchool[]): ReadNominations | undefined => {
  const opened = openTable(bytes, spellings)
  if (!opened.ok) return { rows: [], faults: [opened.fault] }
  const { places } = mapHeadings<Key>(opened.table.headings, columns as readonly Column<Key>[])
  const isNamed = [places.name, places.family, places.lastFirst].some((place) => place !== undefined)
  if (!isNamed || places.email === undefined || places.school === undefined) return undefined
  const schoolOf = schoolFinder(schools, yourList)
  const rows: NominationLine[] = []
  const faults: RowFault[] = []
  for (const { row, fault } of rowsOf<Key>(opened.table, columns as readonly Column<Key>[], places)) {
    if (!row) {
      faults.push(fault)
      continue
    }
    const { title, school } = row.cells
    const name = nameOf(row.cells)
    const email = addressMeant(row.cells.email).toLowerCase()
    const wrong = addressProblem(row.cells.email)
    const meant = schoolOf(school)
    if (name === '') faults.push({ line: row.line, column: 'name', sentence: 'Please fill in the name.' })
    if (wrong) faults.push({ line: row.line, column: 'email', sentence: wrong })
    if (typeof meant === 'string')
      faults.push({ line: row.line, column: 'school', sentence: school === '' ? 'Please fill in the school.' : meant })
    else
      rows.push({
        line: row.line,
        name: shortened(name, 120),
        email,
        title: title || 'Principal',
        schoolCode: meant.code,
      })
  }
  if (rows.length === 0 && faults.length === 0)
    faults.push({ line: opened.table.headingLine, sentence: 'There are no rows beneath the heading.' })
  return { rows, faults }
}
