import type { StepKind } from '../partnership/partnership.ts'

/** What a pair needs most, the most pressing first: the order of the board. `step`: only its own next step. */
const boardReasons = ['help', 'hold', 'rail', 'stuck', 'step'] as const
export type BoardReason = (typeof boardReasons)[number]

/** How long past its day: up to a week, up to thirty days, longer. */
export const boardAges = ['week', 'month', 'older'] as const
export type BoardAge = (typeof boardAges)[number]

/** Days past due, both included. */
export const daysLate: Readonly<Record<BoardAge, { readonly from: number; readonly to?: number }>> = {
  week: { from: 1, to: 7 },
  month: { from: 8, to: 30 },
  older: { from: 31 },
}

export const boardMine = ['assigned', 'noted', 'region'] as const
export type BoardMine = (typeof boardMine)[number]

/** What the board can be narrowed to: a need, what is past its day whatever else, or pairs that have completed, which no other look shows. */
export const boardStandings = [...boardReasons, 'late', 'completed'] as const
export type BoardStanding = (typeof boardStandings)[number]

/** Which lines of the board are looked at; what is missing filters nothing. */
export interface BoardFilter {
  /** Parts of names, schools and districts. */
  readonly search?: string
  readonly districtCode?: string
  readonly region?: string
  readonly step?: StepKind
  readonly age?: BoardAge
  readonly reason?: BoardStanding
  /** Assigned to whoever looks, with a note of theirs, or of a region that they look after. */
  readonly mine?: BoardMine
}

export const isFiltered = (filter: BoardFilter): boolean => Object.values(filter).some((value) => value !== undefined)
