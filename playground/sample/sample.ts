import {
  readDistricts,
  readNeighbors,
  readSchools,
  type SampleDistrict,
  type SampleNeighbors,
  type SampleSchool,
} from '../../src/states/tennessee/read-places.ts'
import { type RubricOfState, teamRubric } from '../../src/states/tennessee/rubric.ts'
import { blackoutsOf, type SampleBlackout, schoolYear } from '../../src/states/tennessee/school-year.ts'
import { createChance, guid, slackId } from './chance.ts'
import { departmentSlack, departmentTeams, districtHomes, optedInDistrictCodes, type SampleHome } from './homes.ts'
import { createNames, domainOf, nomineesOf, personOf, type SampleNomination, type SamplePerson } from './people.ts'

interface SampleChannel {
  readonly platform: 'slack' | 'teams'
  readonly tenantId: string
  readonly channelId: string
  readonly name: string
}

/** Everything the shipped sample says, as plain values. Districts and schools are real, every person is invented. */
export interface Sample {
  readonly notice: string
  readonly program: {
    readonly key: string
    readonly name: string
    readonly state: string
    readonly department: string
    readonly timeZone: string
  }
  readonly rubric: RubricOfState
  readonly cycle: { readonly name: string; readonly startsOn: string; readonly endsOn: string }
  readonly blackouts: readonly SampleBlackout[]
  readonly districts: readonly SampleDistrict[]
  readonly schools: readonly SampleSchool[]
  readonly neighbors: readonly SampleNeighbors[]
  readonly optedInDistrictCodes: readonly string[]
  /** Workspaces and tenants, the department's own two first. */
  readonly homes: readonly SampleHome[]
  /** Coordinators, operator, directors, administrators, in this order. */
  readonly people: readonly SamplePerson[]
  readonly nominations: readonly SampleNomination[]
  /** Where the program announces. */
  readonly channels: readonly SampleChannel[]
}

const DEPARTMENT_DOMAIN = 'education.tn.example'

/** Districts where one nominee has e-mail only, and districts whose director has. */
const EMAIL_ONLY_NOMINEE = new Set(['0010', '0070', '0391', '0670', '0720', '0840'])
const EMAIL_ONLY_DIRECTOR = new Set(['0051', '0480'])

const departmentPeople = (nextName: () => string): SamplePerson[] => {
  const shared = { domain: DEPARTMENT_DOMAIN, timeZone: 'America/Chicago', place: 'Department of Education' }
  const coordinator = { ...shared, role: 'coordinator', title: 'P3 Coordinator' } as const
  return [
    personOf({ ...coordinator, key: 'coordinator-slack', name: nextName(), home: departmentSlack }),
    personOf({ ...coordinator, key: 'coordinator-teams', name: nextName(), home: departmentTeams }),
    personOf({
      ...shared,
      key: 'operator',
      name: nextName(),
      role: 'operator',
      title: 'IT Operator',
      home: departmentSlack,
    }),
  ]
}

const directorOf = (district: SampleDistrict, home: SampleHome, name: string): SamplePerson =>
  personOf({
    key: `director-${district.code}`,
    name,
    domain: domainOf(district),
    title: 'Director of Schools',
    place: district.name,
    timeZone: district.timeZone,
    role: 'director',
    districtCode: district.code,
    home: EMAIL_ONLY_DIRECTOR.has(district.code) ? undefined : home,
  })

const channels: readonly SampleChannel[] = [
  {
    platform: 'slack',
    tenantId: departmentSlack.tenantId,
    channelId: slackId('C', 'department', 'program'),
    name: 'principal-peer-partnership',
  },
  {
    platform: 'teams',
    tenantId: departmentTeams.tenantId,
    channelId: `19:${guid('channel', 'department', 'program').replaceAll('-', '')}@thread.tacv2`,
    name: 'Principal Peer Partnership',
  },
]

/** The sample for the school year that starts on the date (an ISO date, July 1). Same date, same sample. */
export const buildSample = ({ startsOn }: { startsOn: string }): Sample => {
  const districts = readDistricts()
  const schools = readSchools()
  const nextName = createNames(createChance('names'))
  const department = departmentPeople(nextName)
  const homeOf = new Map(districtHomes.flatMap((home) => home.districtCodes.map((code) => [code, home] as const)))
  const optedIn = districts.filter((district) => homeOf.has(district.code))
  const directors = optedIn.map((district) => directorOf(district, homeOf.get(district.code)!, nextName()))
  const nominees = optedIn.flatMap((district) =>
    nomineesOf({
      district,
      schools: schools.filter((school) => school.districtCode === district.code),
      home: homeOf.get(district.code)!,
      nextName,
      emailOnly: EMAIL_ONLY_NOMINEE.has(district.code) ? 1 : 0,
    }),
  )
  return {
    notice: 'Sample data. Districts and schools are real; every person, address and workspace is invented.',
    program: {
      key: 'tennessee',
      name: 'Principal Peer Partnership',
      state: 'Tennessee',
      department: 'Tennessee Department of Education',
      timeZone: 'America/Chicago',
    },
    rubric: teamRubric,
    cycle: schoolYear(startsOn),
    blackouts: blackoutsOf(startsOn),
    districts,
    schools,
    neighbors: readNeighbors(),
    optedInDistrictCodes,
    homes: [departmentSlack, departmentTeams, ...districtHomes],
    people: [...department, ...directors, ...nominees.map((nominee) => nominee.person)],
    nominations: nominees.map((nominee) => nominee.nomination),
    channels,
  }
}
