import type { SampleDistrict, SampleSchool } from '../../src/states/tennessee/read-places.ts'
import { createChance, guid, slackId } from '../sample/chance.ts'
import type { SampleHome } from '../sample/homes.ts'
import { createNames, domainOf, type Nominee, nomineesOf, personOf } from '../sample/people.ts'
import { buildSample, type Sample } from '../sample/sample.ts'

/** Where the neighborhood begins: on the border of the two time zones. */
const FIRST_DISTRICT = '0180'
/** More are nominated than are to have a partner: some decline, and some are left over. */
const SPARE = 1.15
/** Of the whole state more: its largest district has more administrators than its neighbors can take. */
const SPARE_OF_ALL = 1.25
/** One in so many has no chat. */
const EMAIL_ONLY = 9

/** The department's one workspace and one tenant: districts are in the one or the other. */
const yearSlack = slackId('T', 'year')
export const yearTeams = guid('tenant', 'year')
const homeOf = (platform: 'slack' | 'teams', districtCodes: readonly string[]): SampleHome => ({
  key: `year-${platform}`,
  platform,
  tenantId: platform === 'slack' ? yearSlack : yearTeams,
  name: platform === 'slack' ? 'Tennessee schools in Slack' : 'Tennessee schools in Teams',
  districtCodes,
})

/**
 * A sample for about so many pairs: districts that are neighbors, growing from one on the border of two zones, with breaks of their
 * own here and there, on both platforms and mail. Districts and schools are real, every person is invented.
 */
export const inventPopulation = ({
  startsOn,
  pairs,
}: {
  readonly startsOn: string
  readonly pairs: number
}): Sample => {
  const base = buildSample({ startsOn })
  const schools = base.schools.filter(({ level }) => level !== 'other')
  const few = Math.ceil(pairs * 2 * SPARE)
  const wanted = few <= schools.length ? few : Math.ceil(pairs * 2 * SPARE_OF_ALL)
  const schoolsOf = Map.groupBy(schools, ({ districtCode }) => districtCode)
  const districts = nearest(base, schoolsOf, wanted)
  const codes = districts.map(({ code }) => code)
  const slack = homeOf(
    'slack',
    codes.filter((_, at) => at % 2 === 0),
  )
  const teams = homeOf(
    'teams',
    codes.filter((_, at) => at % 2 === 1),
  )
  const nextName = createNames(createChance('year'))
  const places = withSeconds(base, districts, schoolsOf, wanted)
  const nominees = nominate(districts, places, wanted, nextName, (at) => (at % 2 === 0 ? slack : teams))
  const shared = { domain: 'education.tn.example', timeZone: 'America/Chicago', place: 'Department of Education' }
  const coordinator = { ...shared, role: 'coordinator', title: 'P3 Coordinator' } as const
  const office = [
    personOf({ ...coordinator, key: 'coordinator-slack', name: 'Renee Rucker', home: slack }),
    personOf({ ...coordinator, key: 'coordinator-teams', name: 'Leslie Pendleton', home: teams }),
  ]
  const directors = districts.map((district, at) =>
    personOf({
      key: `director-${district.code}`,
      name: nextName(),
      domain: domainOf(district),
      title: 'Director of Schools',
      place: district.name,
      timeZone: district.timeZone,
      role: 'director',
      districtCode: district.code,
      home: at % 2 === 0 ? slack : teams,
    }),
  )
  return {
    ...base,
    blackouts: [...base.blackouts, ...districts.filter((_, at) => at % 4 === 1).map(ownBreak(startsOn))],
    optedInDistrictCodes: codes,
    homes: [slack, teams],
    people: [...office, ...directors, ...nominees.map(({ person }) => person)],
    nominations: nominees.map(({ nomination }) => ({ ...nomination, status: 'invited' })),
    channels: [],
  }
}

type SchoolsOf = ReadonlyMap<string, readonly SampleSchool[]>

const neighborsIn = ({ neighbors }: Sample): ReadonlyMap<string, readonly string[]> => {
  const near = new Map<string, string[]>()
  for (const { districtA: a, districtB: b } of neighbors) {
    near.set(a, [...(near.get(a) ?? []), b])
    near.set(b, [...(near.get(b) ?? []), a])
  }
  return near
}

/** Districts in the order in which one comes to them from the first, until they have schools enough. */
const nearest = (base: Sample, schoolsOf: SchoolsOf, wanted: number): SampleDistrict[] => {
  const byCode = new Map(base.districts.map((one) => [one.code, one]))
  const near = neighborsIn(base)
  const found: SampleDistrict[] = []
  const seen = new Set([FIRST_DISTRICT])
  let places = 0
  for (const code of seen) {
    const district = byCode.get(code)
    if (!district) continue
    // A few of each district, so that there are always neighbors to be paired with.
    found.push(district)
    places += Math.min(schoolsOf.get(code)?.length ?? 0, Math.max(4, wanted / 40))
    if (places >= wanted && found.length >= 4) break
    for (const next of near.get(code) ?? []) seen.add(next)
  }
  return found
}

/**
 * Where all the schools are too few, the larger ones stand here twice, for a second administrator each; but none of a district that
 * has more schools than its neighbors together: whoever came second there would find nobody to be paired with.
 */
const withSeconds = (
  base: Sample,
  districts: readonly SampleDistrict[],
  schoolsOf: SchoolsOf,
  wanted: number,
): SchoolsOf => {
  const all = districts.flatMap(({ code }) => schoolsOf.get(code) ?? [])
  if (all.length >= wanted) return schoolsOf
  const near = neighborsIn(base)
  const countIn = (code: string) => schoolsOf.get(code)?.length ?? 0
  const isOutnumbered = ({ districtCode: code }: SampleSchool) =>
    countIn(code) <= (near.get(code) ?? []).reduce((sum, other) => sum + countIn(other), 0)
  const bySize = all.filter(isOutnumbered).toSorted((a, b) => (b.enrollment ?? 0) - (a.enrollment ?? 0))
  return Map.groupBy([...all, ...bySize.slice(0, wanted - all.length)], ({ districtCode }) => districtCode)
}

const nominate = (
  districts: readonly SampleDistrict[],
  schoolsOf: SchoolsOf,
  wanted: number,
  nextName: () => string,
  homeAt: (at: number) => SampleHome,
): Nominee[] => {
  const places = districts.reduce((sum, { code }) => sum + (schoolsOf.get(code)?.length ?? 0), 0)
  const each = Math.min(1, wanted / places)
  let left = wanted
  return districts.flatMap((district, at) => {
    const schools = schoolsOf.get(district.code) ?? []
    const even = Math.ceil(wanted / districts.length)
    const count = Math.min(left, schools.length, Math.max(Math.ceil(schools.length * each), Math.min(even, 4)))
    left -= count
    return nomineesOf({
      district,
      schools,
      home: homeAt(at),
      nextName,
      count,
      emailOnly: Math.floor((count + (at % EMAIL_ONLY)) / EMAIL_ONLY),
    })
  })
}

/** Some districts close a week of their own: in September or in February. */
const ownBreak =
  (startsOn: string) =>
  ({ code }: SampleDistrict, at: number) => {
    const year = Number(startsOn.slice(0, 4))
    return at % 2 === 0
      ? { name: 'Own fall break', startsOn: `${year}-09-28`, endsOn: `${year}-10-02`, districtCode: code }
      : { name: 'Own winter week', startsOn: `${year + 1}-02-08`, endsOn: `${year + 1}-02-12`, districtCode: code }
  }
