import type { StepKind } from '../partnership/partnership.ts'

/** What a year came to in the whole state, each pair, visit and person counted once. Counts and days; never a word. */
export interface StateYear {
  readonly districtsIn: number
  readonly nominated: number
  readonly joined: number
  readonly declined: number
  /** Left by themselves, and withdrawn by an office. */
  readonly left: number
  readonly withdrawn: number
  /** People who had a partner. */
  readonly matched: number
  /** Joined and had none. */
  readonly unmatched: number
  readonly pairs: number
  readonly completed: number
  readonly ended: number
  readonly steps: readonly StepYear[]
  readonly minutes: number
  /** Pairs that visited each other both ways. */
  readonly bothWays: number
  /** Pairs of which both visits were asked. */
  readonly bothAsked: number
  readonly plans: number
  /** Median days from one to the next; undefined while there is none. */
  readonly days: {
    readonly matchToFirstVisit?: number
    readonly firstVisitToCall?: number
    readonly callToSecondVisit?: number
    readonly secondVisitToFinalMeeting?: number
  }
  /** Messages that reached partners, and reminders among them. */
  readonly messages: number
  readonly reminders: number
  /** Of those without: why, as the last published matching said. Missing in reports that were kept before it was counted. */
  readonly withoutBy?: { readonly nobodyEligible: number; readonly oneTooMany: number; readonly notInIt: number }
  /** Steps done and steps due so far, at the end of each ISO month. */
  readonly progress?: readonly { readonly month: string; readonly done: number; readonly due: number }[]
  /** Visits a month, by ISO month. */
  readonly visitsByMonth: readonly { readonly month: string; readonly visits: number }[]
}

export interface StepYear {
  readonly kind: StepKind
  /** Pairs that were asked for it: not those excused, skipped, or ended before it. */
  readonly asked: number
  readonly done: number
  /** Of those done: by the day they were due, or later. */
  readonly onTime: number
  readonly late: number
}

/** One district's year, in counts. */
export interface DistrictYear {
  readonly code: string
  readonly name: string
  readonly joined: number
  /** Pairs with a partner here; a pair counts in both of its districts. */
  readonly pairs: number
  readonly completed: number
  readonly visits: number
  /** Visits at schools of this district, and visits of its people elsewhere. Missing in reports that were kept before they were counted. */
  readonly hosted?: number
  readonly made?: number
  readonly calls: number
  readonly finalMeetings: number
  readonly minutes: number
  readonly plans: number
}
