import type { LeftIndicator } from '../../core/chart/year-charts.ts'
import type { DistrictYear, StateYear } from '../../core/desk/year-counts.ts'
import type { StepKind, StepState } from '../../core/partnership/partnership.ts'
import type { StepTally } from '../../core/partnership/step-tally.ts'
import type { GoalSharing } from '../../core/plan/plan.ts'
import type { Platform } from '../../core/platform.ts'

/** What coordinators and directors see of many pairs at once: states, dates and counts, never text. */
export interface Overview {
  funnel(cycleId: string, today: string): Promise<Funnel>
  waits(cycleId: string): Promise<Waits>
  pairCounts(cycleId: string): Promise<Funnel['pairs']>
  /** How far all pairs are with each step, or those of one district. `today`: ISO day from which due days lie ahead. */
  tallies(of: PairsOf & { readonly today: string; readonly now: Date }): Promise<readonly StepTally[]>
  /** Steps logged since then, the last first. */
  doneSince(
    of: PairsOf & { readonly since: Date; readonly limit: number },
  ): Promise<readonly { readonly kind: StepKind; readonly pair: PairLine }[]>
  /** Pairs whose current step is past its day, the longest first. */
  overdue(cycleId: string, today: string, page: Page): Promise<Paged<PairLine>>
  /** Pairs that wait for the coordinator, the first of them: somebody asked for help, or frozen. `waits` counts all. */
  waiting(cycleId: string, limit: number): Promise<readonly WaitingPair[]>
  /** Pairs with a step at the end of its reminders: how many, and so many of them, the longest first. */
  stuck(cycleId: string, shown: number): Promise<Stuck>
  /** How much else waits for the office. */
  waitingElse(cycleId: string, today: string): Promise<WaitingElse>
  /** People of this cycle, their directors and the program's channels that can't be reached, with the platform's own word. */
  unreachable(cycleId: string, page: Page): Promise<Paged<Unreachable>>
  /** Pairs with a partner in this district. */
  district(cycleId: string, districtCode: string): Promise<DistrictOverview>
  /** All pairs of a cycle with where they are, by name. `search`: how words of names, schools and districts begin. */
  pairs(cycleId: string, page: Page, search?: string): Promise<Paged<PairLine>>
  /** These pairs, in this order; ids that are none are left out. */
  lines(partnershipIds: readonly string[]): Promise<readonly PairLine[]>
  /** How many pairs each district has a partner in, by name: no person is named. `matchedAt`: of those of that moment alone. */
  pairsByDistrict(cycleId: string, matchedAt?: Date): Promise<readonly DistrictCount[]>
  /** The pairs that were matched at that moment and go on, by name. */
  matchedAt(cycleId: string, matchedAt: Date): Promise<readonly PairLine[]>
  /** The whole state's part of it. */
  stateYear(cycleId: string): Promise<StateYear>
  /** What a year came to, in counts. */
  year(cycleId: string): Promise<YearCounts>
  /** One district's line of it; undefined where it takes no part. */
  districtYear(cycleId: string, districtCode: string): Promise<DistrictYear | undefined>
  /** Which of these participants have a plan, and whom they let read it. */
  plansOf(participantIds: readonly string[]): Promise<readonly (GoalSharing & { readonly participantId: string })[]>
  findPeople(search: string, limit: number): Promise<readonly PersonLine[]>
  /** Who was likely meant by a name that nobody has, the nearest first. */
  peopleNear(typed: string, of: NearOf): Promise<readonly PersonLine[]>
}

/** Among whom a name is looked for: everybody who is still there, or a year's roster, or who is or was in a pair of it. */
export type NearOf =
  | { readonly among: 'known'; readonly cycleId?: undefined }
  | { readonly among: 'roster' | 'pairs'; readonly cycleId: string }

interface PairsOf {
  readonly cycleId: string
  /** Those with a partner in it alone. */
  readonly districtCode?: string
}

export interface Page {
  /** 0 is the first. */
  readonly number: number
  readonly size: number
}

export interface Paged<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly page: Page
}

export interface Funnel {
  readonly districts: number
  readonly people: Readonly<Record<'invited' | 'joined' | 'declined' | 'paused' | 'withdrawn', number>>
  readonly pairs: Readonly<Record<'active' | 'frozen' | 'completed' | 'ended', number>>
  readonly steps: Readonly<Record<StepKind, Readonly<Record<StepState, number>>>>
  readonly overdue: number
  readonly unreachable: number
  readonly helpAsked: number
  /** Whole minutes of everything logged, once a step. */
  readonly minutesLogged: number
  readonly plans: number
}

/** What of the funnel waits for somebody. */
export type Waits = Pick<Funnel, 'people' | 'pairs' | 'unreachable' | 'helpAsked'>

export interface PairLine {
  readonly partnershipId: string
  readonly status: 'active' | 'frozen' | 'completed' | 'ended'
  readonly people: readonly [PairPerson, PairPerson]
  /** The step they are at; undefined when all are done. */
  readonly step?: {
    readonly kind: StepKind
    readonly state: StepState
    readonly dueOn?: string
    readonly startsAt?: Date
  }
  readonly handReason?: string
}

export interface PairPerson {
  readonly personId: string
  readonly name: string
  readonly school: string
  readonly district: string
  readonly districtCode: string
}

export interface Stuck {
  readonly total: number
  readonly first: readonly PairLine[]
}

export interface WaitingPair {
  readonly pair: PairLine
  readonly why: 'frozen' | 'helpAsked'
  /** Who asked, and when; the help request's id. */
  readonly helpId?: string
  /** What the person wrote to the coordinator. */
  readonly note?: string
  readonly byName?: string
  readonly at?: Date
  readonly reason?: string
}

/** What waits for the office besides pairs: how much, and the first few by name. */
export interface WaitingElse {
  /** Chat accounts and channels that refuse. */
  readonly unreachable: number
  /** Addresses from which mail came back. */
  readonly bounced: number
  /** People who left or were withdrawn while their pair goes on. */
  readonly left: readonly { readonly name: string; readonly partnershipId: string }[]
  /** Messages that were given up for a fault of ours in the last 30 days. */
  readonly failed: number
  /** Districts whose director was asked and has let the day pass. */
  readonly unanswered: readonly string[]
  /** Districts that take part and have nominated nobody. */
  readonly withoutNominee: readonly string[]
  /** Workspaces and tenants that knocked. */
  readonly applicants: number
}

export interface Unreachable {
  readonly kind: 'person' | 'channel'
  readonly id: string
  readonly name: string
  readonly district?: string
  /** By which it was tried; none where there was no way at all. */
  readonly platform?: Platform
  readonly reason: string
  readonly fix: string
}

export interface DistrictOverview {
  readonly optedIn: boolean
  readonly people: Funnel['people']
  readonly pairs: readonly PairLine[]
  readonly minutesLogged: number
  readonly activities: number
}

export interface PersonLine {
  readonly personId: string
  readonly participantId?: string
  readonly name: string
  readonly email: string
  readonly school?: string
  readonly district?: string
}

export interface YearCounts {
  /** The whole state; missing in reports that were kept before it was counted. */
  readonly state?: StateYear
  readonly districts: readonly DistrictYear[]
  /** How many logged steps name each code; several may be named at once. */
  readonly activities: Readonly<Record<string, number>>
  readonly strategies: Readonly<Record<string, number>>
  readonly indicators: Readonly<Record<string, number>>
  /** How many people of the year offer each indicator. */
  readonly offered?: Readonly<Record<string, number>>
  /** The same of indicators that the year's rubric has no more. */
  readonly left?: readonly LeftIndicator[]
}

export interface DistrictCount {
  readonly district: string
  readonly pairs: number
}
