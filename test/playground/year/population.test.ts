import { describe, expect, it } from 'vitest'
import type { Sample } from '../../../playground/sample/sample.ts'
import { inventPopulation } from '../../../playground/year/population.ts'
import { draw } from '../../../playground/year/temperament.ts'
import { match } from '../../../src/core/matching/match.ts'
import { matchingSettingsSchema } from '../../../src/core/matching/settings.ts'

const populationFor = (pairs: number) => inventPopulation({ startsOn: '2026-07-01', pairs })
const bySchool = ({ nominations }: Sample) => Map.groupBy(nominations, ({ schoolCode }) => schoolCode)

describe('invented people of a year', () => {
  it('are one a school while there are schools', () => {
    const sample = populationFor(676)
    expect(sample.nominations).toHaveLength(1_555)
    expect(bySchool(sample).size).toBe(1_555)
  })

  const state = populationFor(900)

  it('are two of a school, its principal and an assistant principal, where schools run out', () => {
    expect(state.nominations).toHaveLength(2_250)
    const schools = bySchool(state)
    expect(schools.size).toBe(1_556)
    const two = [...schools.values()].filter(({ length }) => length > 1)
    expect(two).toHaveLength(2_250 - 1_556)
    for (const nominations of two)
      expect(nominations.map(({ position }) => position).sort()).toEqual(['assistant-principal', 'principal'])
  })

  it('have a name, an address and a chat of their own, two thousand and more of them', () => {
    const own = <T>(of: (one: Sample['people'][number]) => T) => new Set(state.people.map(of)).size
    expect(state.people).toHaveLength(2_250 + 141 + 2)
    expect(own(({ key }) => key)).toBe(state.people.length)
    expect(own(({ name }) => name)).toBe(state.people.length)
    expect(own(({ email }) => email)).toBe(state.people.length)
    const accounts = state.people.flatMap(({ account }) => account?.externalId ?? [])
    expect(new Set(accounts).size).toBe(accounts.length)
    expect(accounts.length / state.people.length).toBeCloseTo(0.9, 1)
  })

  it('become 900 pairs of neighbors when one in six does not join', () => {
    const pairs = pairsOf(state, (key) => draw('joins', key) >= 1 / 6)
    expect(pairs).toBeGreaterThanOrEqual(900)
    expect(pairs).toBeLessThan(950)
  })
})

/** How many pairs the matching finds among those who join. */
const pairsOf = (sample: Sample, joins: (key: string) => boolean): number => {
  const sizes = new Map(sample.schools.map(({ code, enrollment }) => [code, enrollment ?? null]))
  const outcome = match({
    candidates: sample.nominations
      .filter(({ personKey }) => joins(personKey))
      .map((one) => ({
        id: one.personKey,
        name: one.personKey,
        districtCode: one.districtCode,
        schoolLevel: one.level,
        schoolSize: sizes.get(one.schoolCode) ?? null,
        refinements: one.refinement,
        strengths: one.strengths,
        yearsExperience: one.yearsOfExperience,
        earlierPartners: [],
        leftOutLastCycle: false,
        standing: 'joined',
        alreadyPaired: false,
      })),
    districts: sample.districts.map(({ code, name }) => ({ code, name, optedIn: true, centroid: null })),
    neighbors: sample.neighbors.map(({ districtA, districtB }) => [districtA, districtB]),
    locked: [],
    forbidden: [],
    settings: matchingSettingsSchema.parse({}),
  })
  return outcome.kind === 'proposal' ? outcome.pairs.length : 0
}
