import { readFileSync } from 'node:fs'
import type { SchoolLevel } from '../../core/matching/candidate.ts'
import { headingKey, mapHeadings } from '../../core/table/headings.ts'
import { openTable } from '../../core/table/open-table.ts'
import { rowsOf } from '../../core/table/rows.ts'

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

/** The rows of a shipped file, whose headings are our own names. @throws when it is no table */
const rows = <Key extends string>(file: string, keys: readonly Key[]): Record<Key, string>[] => {
  const columns = keys.map((key) => ({ key, label: key, also: [] }))
  const bytes = readFileSync(new URL(`./${file}`, import.meta.url))
  const opened = openTable(bytes, new Set(keys.map(headingKey)))
  if (!opened.ok) throw new Error(`${file}: ${opened.fault.sentence}`)
  const { places } = mapHeadings(opened.table.headings, columns)
  return [...rowsOf(opened.table, columns, places)].map(({ row, fault }) => {
    if (!row) throw new Error(`${file}, line ${fault.line}: ${fault.sentence}`)
    return row.cells
  })
}

const countOrUnknown = (text: string): number | undefined => {
  const count = Number(text)
  return text === '' || Number.isNaN(count) ? undefined : count
}

/** County and city districts of Tennessee, from the state's 2024 enrollment file. State-run schools are left out. */
export const readDistricts = (): SampleDistrict[] =>
  rows('districts.csv', ['code', 'name', 'county', 'county_fips', 'time_zone', 'enrollment_2024']).map((row) => ({
    code: row.code,
    name: row.name,
    county: row.county,
    countyFips: row.county_fips,
    timeZone: row.time_zone,
    enrollment: countOrUnknown(row.enrollment_2024),
  }))

export const readSchools = (): SampleSchool[] =>
  rows('schools.csv', ['code', 'name', 'district_code', 'level', 'enrollment_2024']).map((row) => ({
    code: row.code,
    name: row.name,
    districtCode: row.district_code,
    level: row.level as SchoolLevel,
    enrollment: countOrUnknown(row.enrollment_2024),
  }))

/** Districts of one county, or of counties that share a border (Census boundaries). Each pair is listed once. */
export const readNeighbors = (): SampleNeighbors[] =>
  rows('neighbors.csv', ['district_a', 'district_b', 'relation']).map((row) => ({
    districtA: row.district_a,
    districtB: row.district_b,
    relation: row.relation as SampleNeighbors['relation'],
  }))
