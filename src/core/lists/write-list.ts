import { stringify } from 'csv-stringify/sync'
import { neutralCell } from '../table/tidy-cell.ts'
import { listColumns } from './list-columns.ts'
import type { ListFacts, ListKind } from './list-items.ts'

type Row = readonly (string | number)[]

const rows: { readonly [K in ListKind]: (facts: ListFacts) => readonly Row[] } = {
  districts: ({ districts }) =>
    districts.map((one) => [one.code, one.name, one.county, one.countyFips, one.timeZone, one.enrollment]),
  schools: ({ schools }) => schools.map((one) => [one.code, one.name, one.districtCode, one.level, one.enrollment]),
  neighbors: ({ neighbors }) => neighbors.map((one) => [one.districtA, one.districtB, 'yes']),
  regions: ({ regions }) => regions.map((one) => [one.districtCode, one.region]),
  duties: ({ duties, coordinators }) =>
    duties.map((one) => [
      one.region,
      coordinators.find(({ personId }) => personId === one.personId)?.email ?? '',
      'yes',
    ]),
  rubric: ({ rubric }) => rubric.map((one) => [one.code, one.name, one.standard, one.was ?? '']),
  breaks: ({ breaks }) => breaks.map((one) => [one.startsOn, one.name, one.endsOn, one.districtCode ?? '']),
  years: ({ years }) => years.map((one) => [one.name, one.startsOn, one.endsOn]),
}

/** The file that the import reads, with a byte order mark for spreadsheets. Imported again it changes nothing. */
export const writeList = (kind: ListKind, facts: ListFacts): string => {
  const lines = rows[kind](facts).map((row) => row.map((cell) => neutralCell(String(cell))))
  return `\uFEFF${stringify([listColumns[kind].map(({ label }) => label), ...lines])}`
}
