import type { Places } from '../../usecases/year/places-port.ts'
import { readDistricts, readNeighbors, readSchools } from './read-places.ts'
import { teamRubric } from './rubric.ts'
import { blackoutsOf, schoolYear, schoolYearStart } from './school-year.ts'

/** Tennessee as it is shipped: real districts, schools and neighbors, the TEAM rubric, the usual breaks. No people. */
export const tennessee: Places = {
  state: 'Tennessee',
  programName: 'Principal Peer Partnership',
  head: 'director',
  department: 'Tennessee Department of Education',
  timeZone: 'America/Chicago',
  read: () => ({
    districts: readDistricts().map((one) => ({ ...one, enrollment: one.enrollment ?? 0 })),
    schools: readSchools().map((one) => ({ ...one, enrollment: one.enrollment ?? 0 })),
    neighbors: readNeighbors().map(({ districtA, districtB, relation }) => {
      const [first, second] = [districtA, districtB].sort() as [string, string]
      return { districtA: first, districtB: second, relation }
    }),
  }),
  rubric: {
    name: teamRubric.name,
    version: teamRubric.version,
    indicators: teamRubric.standards.flatMap((standard) =>
      standard.indicators.map((one) => ({ ...one, standard: `${standard.code} ${standard.name}` })),
    ),
  },
  yearOf: (at) => {
    const startsOn = schoolYearStart(at)
    // Breaks of single districts are theirs to say.
    const stateWide = blackoutsOf(startsOn).filter((one) => one.districtCode === undefined)
    return {
      ...schoolYear(startsOn),
      blackouts: stateWide.map(({ name, startsOn: from, endsOn }) => ({ name, startsOn: from, endsOn })),
    }
  },
}
