import type {
  BreakItem,
  DistrictItem,
  DutyItem,
  IndicatorItem,
  ListFacts,
  ListKind,
  NeighborItem,
  RecommendedListItem,
  RegionItem,
  SchoolItem,
  YearItem,
} from '../../core/lists/list-items.ts'
import type { StepKind } from '../../core/partnership/partnership.ts'
import type { LengthRange } from '../../core/partnership/recommended.ts'
import type { Crosswalk, VersionedRubric } from '../../core/plan/crosswalk.ts'
import type { ImportCounts } from '../roster/import-counts.ts'

/** What a program runs on: places, rubric, breaks, dates. */
export interface ListsReads {
  /** As they stand now; `at` tells which year's rubric is meant. */
  facts(at: Date): Promise<ListFacts>
}

export interface Lists extends ListsReads {
  /** Adds them, or writes over what has their code. */
  keepDistricts(items: readonly DistrictItem[]): Promise<void>
  keepSchools(items: readonly SchoolItem[]): Promise<void>
  keepNeighbors(items: readonly NeighborItem[]): Promise<void>
  keepRegions(items: readonly RegionItem[]): Promise<void>
  keepDuties(items: readonly DutyItem[]): Promise<void>
  /** A new version, for the year of this moment and those prepared after it. What undoes it. */
  keepRubric(rubric: {
    id: string
    at: Date
    indicators: readonly IndicatorItem[]
    crosswalkFrom(before: VersionedRubric): Crosswalk
  }): Promise<RubricUndo>
  /** Adds them, or writes over what has their code; nothing is taken out. */
  keepRecommended(kind: 'activities' | 'strategies', items: readonly RecommendedListItem[]): Promise<void>
  /** What each step is recommended from now on; without a length, none is. */
  keepLengths(lengths: readonly StepLength[]): Promise<void>
  /** Renames the break of these days. */
  renameBreak(item: BreakItem): Promise<void>
  keepDates(items: readonly YearItem[]): Promise<void>
  /** Takes an import back. What hangs on it by now stays. */
  undo(what: ListUndo): Promise<ListUndone>
}

/** A step with the length that is recommended; undefined: none. */
export interface StepLength {
  readonly step: StepKind
  readonly length?: LengthRange
}

interface RubricUndo {
  readonly rubricId: string
  readonly cycles: readonly { readonly id: string; readonly rubricId: string }[]
}

/** What stood there before an import. */
export type ListBefore =
  | { readonly kind: 'districts'; readonly added: readonly string[]; readonly changed: readonly DistrictItem[] }
  | { readonly kind: 'schools'; readonly added: readonly string[]; readonly changed: readonly SchoolItem[] }
  | { readonly kind: 'neighbors'; readonly reversed: readonly NeighborItem[] }
  | { readonly kind: 'regions'; readonly changed: readonly RegionItem[] }
  | { readonly kind: 'duties'; readonly reversed: readonly DutyItem[] }
  | ({ readonly kind: 'rubric' } & RubricUndo)
  | {
      readonly kind: 'activities' | 'strategies'
      readonly added: readonly string[]
      readonly changed: readonly RecommendedListItem[]
    }
  | { readonly kind: 'lengths'; readonly changed: readonly StepLength[] }
  | {
      readonly kind: 'breaks'
      readonly added: readonly string[]
      readonly renamed: readonly BreakItem[]
      readonly moved: readonly { readonly stepId: string; readonly from: string; readonly to: string }[]
    }
  | { readonly kind: 'years'; readonly changed: readonly YearItem[] }

export interface ListUndo {
  readonly list: ListKind
  readonly before: ListBefore
  readonly counts: ImportCounts
}

export interface ListUndone {
  readonly restored: number
  /** Are in use by now. */
  readonly stayed: number
}
