import type { StepKind } from '../partnership/partnership.ts'

/** What a program runs on, beside its people: each can be sent as a file. */
export const listKinds = [
  'districts',
  'schools',
  'neighbors',
  'regions',
  'duties',
  'rubric',
  'activities',
  'strategies',
  'lengths',
  'breaks',
  'years',
] as const
export type ListKind = (typeof listKinds)[number]

export interface DistrictItem {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly countyFips: string
  readonly timeZone: string
  readonly enrollment: number
}
export interface SchoolItem {
  readonly code: string
  readonly name: string
  readonly districtCode: string
  readonly level: string
  readonly enrollment: number
}
export interface NeighborItem {
  /** The lower code first. */
  readonly districtA: string
  readonly districtB: string
  readonly neighbors: boolean
}
export interface RegionItem {
  readonly districtCode: string
  /** Empty: in none. */
  readonly region: string
}
/** Which coordinator looks after which region. */
export interface DutyItem {
  readonly region: string
  readonly personId: string
  readonly looksAfter: boolean
}
export interface IndicatorItem {
  readonly code: string
  readonly name: string
  readonly standard: string
  /** Codes that stood for it in earlier versions, with spaces between. */
  readonly was?: string
}
/** An activity of a visit, or a strategy. */
export interface RecommendedListItem {
  readonly code: string
  readonly label: string
  readonly retired: boolean
}
/** How long a step is recommended to take, in minutes. */
export interface LengthItem {
  readonly step: StepKind
  readonly from: number
  readonly to: number
}
export interface BreakItem {
  /** The year that the days lie in. */
  readonly cycleId: string
  readonly name: string
  readonly districtCode?: string
  readonly startsOn: string
  readonly endsOn: string
}
export interface YearItem {
  readonly cycleId: string
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
}

export interface ListItems {
  readonly districts: DistrictItem
  readonly schools: SchoolItem
  readonly neighbors: NeighborItem
  readonly regions: RegionItem
  readonly duties: DutyItem
  readonly rubric: IndicatorItem
  readonly activities: RecommendedListItem
  readonly strategies: RecommendedListItem
  readonly lengths: LengthItem
  readonly breaks: BreakItem
  readonly years: YearItem
}

/** What there is now. */
export interface ListFacts {
  readonly districts: readonly DistrictItem[]
  readonly schools: readonly SchoolItem[]
  /** Those that count as neighbors. */
  readonly neighbors: readonly Omit<NeighborItem, 'neighbors'>[]
  /** Every district with its region. */
  readonly regions: readonly RegionItem[]
  readonly duties: readonly Omit<DutyItem, 'looksAfter'>[]
  readonly coordinators: readonly { readonly personId: string; readonly name: string; readonly email: string }[]
  readonly rubric: readonly IndicatorItem[]
  readonly activities: readonly RecommendedListItem[]
  readonly strategies: readonly RecommendedListItem[]
  readonly lengths: readonly LengthItem[]
  readonly breaks: readonly BreakItem[]
  readonly years: readonly (YearItem & { readonly closed: boolean })[]
  /** The program's zone. */
  readonly timeZone: string
}
