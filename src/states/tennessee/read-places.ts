import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

export type SchoolLevel = 'elementary' | 'middle' | 'high' | 'other'

export interface SampleDistrict {
  readonly code: string
  readonly name: string
  readonly county: string
  /** Federal five-digit county code, for the map. */
  readonly countyFips: string
  /** IANA zone. */
  readonly timeZone: string
  /** Pupils in 2024; undefined where the state file leaves it out. */
  readonly enrollment: number | undefined
}

export interface SampleSchool {
  readonly code: string
  readonly name: string
  readonly districtCode: string
  /** Read off the school's name: a guess in some cases. */
  readonly level: SchoolLevel
  readonly enrollment: number | undefined
}

export interface SampleNeighbors {
  readonly districtA: string
  readonly districtB: string
  readonly relation: 'same-county' | 'adjacent-county'
}

const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`./${file}`, import.meta.url)), { columns: true, skip_empty_lines: true })

const countOrUnknown = (text: string | undefined): number | undefined => {
  const count = Number(text)
  return text === undefined || text === '' || Number.isNaN(count) ? undefined : count
}

/** County and city districts of Tennessee, from the state's 2024 enrollment file. State-run schools are left out. */
export const readDistricts = (): SampleDistrict[] =>
  rows('districts.csv').map((row) => ({
    code: row.code!,
    name: row.name!,
    county: row.county!,
    countyFips: row.county_fips!,
    timeZone: row.time_zone!,
    enrollment: countOrUnknown(row.enrollment_2024),
  }))

export const readSchools = (): SampleSchool[] =>
  rows('schools.csv').map((row) => ({
    code: row.code!,
    name: row.name!,
    districtCode: row.district_code!,
    level: row.level as SchoolLevel,
    enrollment: countOrUnknown(row.enrollment_2024),
  }))

/** Districts of one county, or of counties that share a border (Census boundaries). Each pair is listed once. */
export const readNeighbors = (): SampleNeighbors[] =>
  rows('neighbors.csv').map((row) => ({
    districtA: row.district_a!,
    districtB: row.district_b!,
    relation: row.relation as SampleNeighbors['relation'],
  }))
