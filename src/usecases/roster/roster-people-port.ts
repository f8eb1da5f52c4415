import type { Platform } from '../../core/platform.ts'
import type { OpenInvitation } from '../../core/roster/invitation-ladder.ts'
import type { RosterState } from '../../core/roster/roster-state.ts'
import type { Page, Paged } from '../desk/overview-port.ts'
import type { SchoolFacts } from './roster-port.ts'

/** People of a year's roster, to be looked at and seen to. */
export interface RosterPeopleReads {
  list(cycleId: string, filter: RosterFilter, page: Page): Promise<RosterPage>
  person(participantId: string): Promise<RosterPerson | undefined>
  /** All schools there are. */
  schools(): Promise<readonly SchoolFacts[]>
  /** Invited a while ago, in a district that takes part, with reminders left. */
  unanswered(cycleId: string, now: Date): Promise<readonly Unanswered[]>
  /** Whether somebody is paused until a day before this one (ISO). */
  anyPauseOver(cycleId: string, today: string): Promise<boolean>
  /** Everybody, by name. */
  all(cycleId: string): Promise<readonly RosterPerson[]>
}

export interface RosterPeople extends RosterPeopleReads {
  /** Asks again, whatever was answered before. */
  inviteAnew(participantId: string, at: Date): Promise<void>
  /** Counts a reminder to each who is still invited, and says to whom: not where another process was faster, or is at it. */
  countReminders(people: readonly Reminded[], at: Date): Promise<ReadonlySet<string>>
  endPauses(cycleId: string, today: string, at: Date): Promise<void>
  /** `until`: ISO day, the last on which they are not matched. */
  pause(participantId: string, until: string, at: Date): Promise<void>
  /** That they went by themselves rather than being withdrawn. */
  noteLeft(participantId: string): Promise<void>
  correct(participantId: string, to: Correction): Promise<void>
  /** To another school of their district. */
  move(participantId: string, school: SchoolFacts): Promise<void>
}

interface Reminded {
  readonly participantId: string
  /** So far. */
  readonly reminders: number
}

export interface Unanswered extends OpenInvitation, Reminded {
  readonly personId: string
}

export interface RosterFilter {
  readonly state?: RosterState
  readonly districtCode?: string
  /** Words of a name, an address, a school or a district, as people type them. */
  readonly search?: string
}

type RosterCounts = Readonly<Record<RosterState, number>>

export interface RosterPage extends Paged<RosterPerson> {
  /** Of everybody whom the filter finds, whatever their state; none where a search finds more than are counted. */
  readonly counts?: RosterCounts
}

export interface Correction {
  readonly name: string
  readonly email: string
  readonly title: string
  readonly schoolCode: string
  readonly districtCode: string
  readonly level: string
  readonly refinements: readonly string[]
  readonly strengths: readonly string[]
  readonly years: number
}

/** Somebody on the roster. */
export interface RosterPerson extends Omit<Correction, 'level'> {
  readonly id: string
  readonly cycleId: string
  readonly personId: string
  /** The rubric version that the indicators are of. */
  readonly rubricId?: string
  readonly school: string
  readonly district: string
  readonly state: RosterState
  /** Since when. */
  readonly since: Date
  /** ISO day. */
  readonly pausedUntil?: string
  readonly reminders: number
  readonly remindedAt?: Date
  readonly nominatedBy?: string
  readonly reached: Reached
  /** The pair that goes on. */
  readonly pair?: { readonly id: string; readonly partner: string; readonly partnerId: string }
}

/** By which way messages go, and whether that is known to work. */
export interface Reached {
  readonly by: Platform
  readonly works: 'yes' | 'untried' | 'no'
}
