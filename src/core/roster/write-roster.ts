import { writeCsv } from '../table/write-csv.ts'
import type { NominationInput } from './nomination-input.ts'
import { rosterHeading } from './roster-columns.ts'
import type { RosterState } from './roster-state.ts'

/** One person as the file that is imported has them. */
interface WrittenPerson extends NominationInput {
  readonly state: RosterState
}

/** The file that the import reads, with a byte order mark for spreadsheets. Imported again it changes nothing. */
export const writeRoster = (people: readonly WrittenPerson[]): string => {
  const rows = people.map((one) => [
    one.name,
    one.email,
    one.title,
    one.schoolCode,
    one.refinements.join(' '),
    one.strengths.join(' '),
    String(one.years),
    one.state,
  ])
  return writeCsv([[...rosterHeading.split(','), 'status'], ...rows])
}
