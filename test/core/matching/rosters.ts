import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Candidate, District, SchoolLevel } from '../../../src/core/matching/candidate.ts'
import type { IdPair, MatchingInput } from '../../../src/core/matching/matching-input.ts'
import { defaultMatchingSettings } from '../../../src/core/matching/settings.ts'
import { createRandom } from '../../bench/matching/instances.ts'

const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../../src/states/tennessee/${file}.csv`, import.meta.url)), { columns: true })

const indicators = [
  'A1',
  'A2',
  'A3',
  'A4',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'D1',
  'D2',
  'D3',
]

const tennesseeDistricts = (): District[] =>
  rows('districts').map((row, place) => ({
    code: row.code!,
    name: row.name!,
    optedIn: true,
    centroid: { latitude: 35 + (place % 12) / 8, longitude: -90 + place / 20 },
  }))

const tennesseeNeighbors = (): IdPair[] => rows('neighbors').map((row): IdPair => [row.district_a!, row.district_b!])

/** Invented administrators in Tennessee's real schools, the same every time. */
export const tennessee = (people: number, seed = 3): MatchingInput => {
  const random = createRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const schools = rows('schools')
  const some = (): string[] => [...new Set([pick(indicators), pick(indicators)])]
  const candidates = Array.from({ length: people }, (_, i): Candidate => {
    const school = pick(schools)
    return {
      id: `p${String(i).padStart(5, '0')}`,
      name: `Invented ${i}`,
      districtCode: school.district_code!,
      schoolLevel: school.level as SchoolLevel,
      schoolSize: Number(school.enrollment_2024) || null,
      refinements: some(),
      strengths: some(),
      yearsExperience: Math.floor(random() * 25),
      earlierPartners: [],
      leftOutLastCycle: random() < 0.05,
      standing: 'joined',
      alreadyPaired: false,
    }
  })
  return {
    candidates,
    districts: tennesseeDistricts(),
    neighbors: tennesseeNeighbors(),
    locked: [],
    forbidden: [],
    settings: defaultMatchingSettings,
  }
}

/** Small rosters with everything in them: locks, bans, earlier partners, people who take no part. */
export const randomRoster = (random: () => number): MatchingInput => {
  const upTo = (limit: number): number => Math.floor(random() * (limit + 1))
  const codes = ['A', 'B', 'C', 'D', 'E'].slice(0, 2 + upTo(3))
  const code = (): string => codes[upTo(codes.length - 1)]!
  const people = 1 + upTo(9)
  const id = (): string => `p${upTo(people - 1)}`
  const some = (): string[] => indicators.filter(() => random() < 0.15)
  const candidates = Array.from(
    { length: people },
    (_, i): Candidate => ({
      id: `p${i}`,
      name: `Person ${i}`,
      districtCode: code(),
      schoolLevel: (['elementary', 'middle', 'high', 'other'] as const)[upTo(3)]!,
      schoolSize: random() < 0.2 ? null : upTo(2000),
      refinements: some(),
      strengths: some(),
      yearsExperience: random() < 0.2 ? null : upTo(30),
      earlierPartners: random() < 0.3 ? [id()] : [],
      leftOutLastCycle: random() < 0.2,
      standing: random() < 0.1 ? 'paused' : 'joined',
      alreadyPaired: random() < 0.1,
    }),
  )
  const neighbors = codes.flatMap((a, i) =>
    codes.slice(i + 1).flatMap((b): IdPair[] => (random() < 0.7 ? [[a, b]] : [])),
  )
  const forbidden = Array.from({ length: upTo(3) }, () => ({ a: id(), b: id(), reason: 'no' })).filter(
    ({ a, b }) => a !== b,
  )
  return {
    candidates,
    districts: codes.map((each, i) => ({
      code: each,
      name: `District ${each}`,
      optedIn: random() < 0.9,
      centroid: random() < 0.2 ? null : { latitude: 36 + i / 5, longitude: -86 },
    })),
    neighbors,
    locked: [],
    forbidden,
    settings: { ...defaultMatchingSettings, earlierPartners: random() < 0.5 ? 'never-again' : 'fewer-points' },
  }
}
