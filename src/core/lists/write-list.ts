import { stringify } from 'csv-stringify/sync'
import { stepLabels } from '../partnership/partnership.ts'
import { neutralCell } from '../table/tidy-cell.ts'
import { listColumns } from './list-columns.ts'
import type { ListFacts, ListKind, RecommendedListItem } from './list-items.ts'

type Row = readonly (string | number)[]

const recommendedRow = ({ code, label, retired }: RecommendedListItem): Row => [code, label, retired ? 'yes' : 'no']

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
  activities: ({ activities }) => activities.map(recommendedRow),
  strategies: ({ strategies }) => strategies.map(recommendedRow),
  lengths: ({ lengths }) => lengths.map((one) => [stepLabels[one.step], one.from, one.to]),
  breaks: ({ breaks }) => breaks.map((one) => [one.startsOn, one.name, one.endsOn, one.districtCode ?? '']),
  years: ({ years }) => years.map((one) => [one.name, one.startsOn, one.endsOn]),
}

/** The file that the import reads, with a byte order mark for spreadsheets. Imported again it changes nothing. */
export const writeList = (kind: ListKind, facts: ListFacts): string => {
  const lines = rows[kind](facts).map((row) => row.map((cell) => neutralCell(String(cell))))
  return `\uFEFF${stringify([listColumns[kind].map(({ label }) => label), ...lines])}`
}
