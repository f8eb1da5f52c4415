import type { Places } from '../../usecases/year/places-port.ts'
import { schoolYear, schoolYearStart } from '../tennessee/school-year.ts'

/** What stands in a rubric until the department sends its own: a plan needs something to begin from. */
const firstIndicators = [
  { code: '1', name: 'Instructional leadership', standard: '1 Leadership' },
  { code: '2', name: 'Culture and climate', standard: '1 Leadership' },
  { code: '3', name: 'Professional growth', standard: '1 Leadership' },
] as const

/** A state that comes with no files of ours: its districts, schools, neighbors, rubric and breaks are sent as spreadsheets. */
export const anotherState = ({
  state,
  department,
  timeZone,
}: Pick<Places, 'state' | 'department' | 'timeZone'>): Places => ({
  ...{ state, department, timeZone },
  programName: 'Principal Peer Partnership',
  head: 'superintendent',
  read: () => ({ districts: [], schools: [], neighbors: [] }),
  rubric: { name: 'Administrator rubric', version: '1', indicators: firstIndicators },
  yearOf: (at) => ({ ...schoolYear(schoolYearStart(at)), blackouts: [] }),
})
