import { describe, expect, it } from 'vitest'
import { sampleDirectory } from '../../playground/sample/directory.ts'
import { buildSample } from '../../playground/sample/sample.ts'
import { indicatorCodes, teamRubric } from '../../src/states/tennessee/rubric.ts'
import { blackoutsOf, schoolYear, schoolYearStart } from '../../src/states/tennessee/school-year.ts'

const sample = buildSample({ startsOn: '2026-07-01' })
const districtCodes = new Set(sample.districts.map((district) => district.code))

/** Real people named in the sources: the sample may name none of them. */
const REAL_NAMES = ['Martha Moore', 'Helen Keller']

describe('the Tennessee sample', () => {
  it('holds every district, school and neighboring pair of the source files', () => {
    expect(sample.districts).toHaveLength(141)
    expect(sample.schools).toHaveLength(1795)
    expect(sample.neighbors).toHaveLength(630)
  })

  it('opts in 45 districts, each with a director, and nominates about 120 administrators', () => {
    expect(sample.optedInDistrictCodes).toHaveLength(45)
    const directed = sample.people.filter((person) => person.role === 'director').map((person) => person.districtCode)
    expect(directed).toEqual(sample.optedInDistrictCodes)
    expect(sample.nominations.length).toBeGreaterThanOrEqual(115)
    expect(sample.nominations.length).toBeLessThanOrEqual(125)
    expect(new Set(sample.nominations.map((one) => one.districtCode)).size).toBe(45)
  })

  it('has one coordinator in Slack, one in Teams, and an operator', () => {
    const platforms = sample.people.filter((one) => one.role === 'coordinator').map((one) => one.account?.platform)
    expect(platforms).toEqual(['slack', 'teams'])
    expect(sample.people.filter((person) => person.role === 'operator')).toHaveLength(1)
  })

  it('splits the districts about evenly over Slack and Teams, with a few people on email only', () => {
    const count = (platform: string): number =>
      sample.homes.filter((home) => home.platform === platform).flatMap((home) => home.districtCodes).length
    expect(Math.abs(count('slack') - count('teams'))).toBeLessThanOrEqual(5)
    expect(sample.people.filter((person) => !person.account)).toHaveLength(8)
  })

  it('refers only to codes that exist', () => {
    for (const { districtA, districtB } of sample.neighbors) {
      expect(districtCodes).toContain(districtA)
      expect(districtCodes).toContain(districtB)
    }
    for (const school of sample.schools) expect(districtCodes).toContain(school.districtCode)
    for (const code of sample.optedInDistrictCodes) expect(districtCodes).toContain(code)
    for (const { districtCode } of sample.blackouts) if (districtCode) expect(districtCodes).toContain(districtCode)
  })

  it('nominates people to schools of their own district, with indicators of the rubric, wanted and offered apart', () => {
    const schools = new Map(sample.schools.map((school) => [school.code, school]))
    const people = new Map(sample.people.map((person) => [person.key, person]))
    const codes = indicatorCodes(teamRubric)
    for (const one of sample.nominations) {
      expect(schools.get(one.schoolCode)?.districtCode).toBe(one.districtCode)
      expect(people.get(one.personKey)?.districtCode).toBe(one.districtCode)
      expect(codes).toEqual(expect.arrayContaining([...one.refinement, ...one.strengths]))
      expect(new Set([...one.refinement, ...one.strengths]).size).toBe(one.refinement.length + one.strengths.length)
      expect(one.refinement.length).toBeGreaterThan(0)
      expect(one.strengths.length).toBeGreaterThan(0)
    }
  })

  it('is the same for the same school year, and only its dates differ for another', () => {
    expect(buildSample({ startsOn: '2026-07-01' })).toEqual(sample)
    const next = buildSample({ startsOn: '2027-07-01' })
    expect({ ...next, cycle: sample.cycle, blackouts: sample.blackouts }).toEqual(sample)
  })

  it('gives no two people one email, one name or one account', () => {
    const unique = (values: string[]): void => expect(new Set(values).size).toBe(values.length)
    unique(sample.people.map((person) => person.email))
    unique(sample.people.map((person) => person.name))
    unique(sample.people.map((person) => person.key))
    unique(sample.people.flatMap((person) => person.account?.externalId ?? []))
    unique(sample.homes.map((home) => home.tenantId))
  })

  it('names no real official, and mails nowhere real', () => {
    const names = sample.people.map((person) => person.name.toLowerCase())
    for (const official of REAL_NAMES) expect(names).not.toContain(official.toLowerCase())
    for (const person of sample.people) expect(person.email).toMatch(/^[a-z]+\.[a-z]+@[a-z.\d-]+\.tn\.example$/)
  })

  it('leaves a realistic handful without a partner: two districts have no opted-in neighbor', () => {
    const optedIn = new Set(sample.optedInDistrictCodes)
    const connected = new Set(
      sample.neighbors
        .filter((pair) => optedIn.has(pair.districtA) && optedIn.has(pair.districtB))
        .flatMap((pair) => [pair.districtA, pair.districtB]),
    )
    expect([...optedIn].filter((code) => !connected.has(code))).toEqual(['0480', '0910'])
  })
})

describe('the school year', () => {
  it('starts on July 1 before or on the day', () => {
    expect(schoolYearStart(new Date('2026-11-24T12:00:00Z'))).toBe('2026-07-01')
    expect(schoolYearStart(new Date('2027-06-30T12:00:00Z'))).toBe('2026-07-01')
    expect(schoolYearStart(new Date('2027-07-01T04:59:00Z'))).toBe('2026-07-01')
    expect(schoolYear('2026-07-01')).toEqual({ name: '2026-27', startsOn: '2026-07-01', endsOn: '2027-06-30' })
  })

  it('keeps Thanksgiving on the fourth Thursday, whatever the year', () => {
    const thanksgiving = (startsOn: string) => blackoutsOf(startsOn).find((one) => one.name === 'Thanksgiving')
    expect(thanksgiving('2026-07-01')).toMatchObject({ startsOn: '2026-11-25', endsOn: '2026-11-27' })
    expect(thanksgiving('2029-07-01')).toMatchObject({ startsOn: '2029-11-21', endsOn: '2029-11-23' })
  })
})

describe('the directory', () => {
  const directory = sampleDirectory(sample)

  it('has an account for every person and a channel in each of the department’s homes', () => {
    expect(directory.accounts).toHaveLength(sample.people.length)
    expect(directory.channels.map((channel) => channel.platform)).toEqual(['slack', 'teams'])
    const homes = new Set([
      ...directory.workspaces.map((workspace) => workspace.teamId),
      ...directory.tenants.map((tenant) => tenant.tenantId),
    ])
    expect(homes.size).toBe(sample.homes.length)
    for (const account of directory.accounts) {
      if (account.platform === 'email') expect(account).toMatchObject({ tenantId: '', externalId: account.email })
      else expect(homes).toContain(account.tenantId)
    }
  })

  it('shapes ids as the platforms do', () => {
    for (const account of directory.accounts) {
      if (account.platform === 'slack') expect(account.externalId).toMatch(/^U[A-Z0-9]{10}$/)
      if (account.platform === 'teams') expect(account.externalId).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
    }
  })
})
