import type { WorkingHours } from '../../core/calendar/calendar.ts'
import type { LadderStanding } from '../../core/nudges/nudge.ts'
import type { PairAtStep, PartnerAtStep } from '../../core/nudges/waiting-step.ts'
import type { WeeklyPost } from '../desk/weeklies-port.ts'
import type { Cycle } from '../year/cycles-port.ts'

/** Pairs that a transaction looks at. */
export const DUE_AT_ONCE = 250

/** Who is to be reminded of what, and when to look again. */
export interface NudgesReads {
  /** Whether any pair's time to be looked at has come: one look into the index, worth no transaction. */
  anyDue(now: Date): Promise<boolean>
  /** Who may hear of it, in one question. */
  round(now: Date): Promise<DigestRound>
  /**
   * Pairs whose time to be looked at has come, the longest due first, locked for this transaction, and their years as this transaction
   * sees them; so many at most, and never more than `DUE_AT_ONCE`. Reads an index, not the table.
   */
  due(now: Date, most: number): Promise<{ readonly pairs: readonly DuePair[]; readonly years: readonly Cycle[] }>
  /** These pairs as a sweep would see them, in any order. */
  atStep(partnershipIds: readonly string[], now: Date): Promise<DuePair[]>
  /** How these participants may be reminded, in any order; for a dry run. */
  reminded(participantIds: readonly string[]): Promise<Omit<DuePartner, 'sentAt' | 'standing' | 'left'>[]>
  /** Whether the pair waits for a coordinator's help already. */
  helpIsAsked(partnershipId: string, personId: string): Promise<boolean>
  /** What happened since then that a coordinator should hear of. */
  news(since: Date): Promise<DigestNews>
  /** Coordinators, with what decides whether they get a digest; without those who want no reminders at all. */
  digestReaders(now: Date): Promise<DigestReader[]>
  /** Every request for help of a person's, the oldest first. */
  helpAskedBy(personId: string): Promise<AskedForHelp[]>
  /** Requests for help that nobody settled, the oldest first: this one, or those of a pair. */
  openHelp(of: { readonly id: string } | { readonly partnershipId: string }): Promise<OpenHelp[]>
}

/** A time that somebody asked for help. */
export type AskedForHelp = Pick<OpenHelp, 'at' | 'note'>

/** Who hears what moved and what is stuck, and of which year. */
export interface DigestRound {
  readonly readers: readonly DigestReader[]
  /** The program's own channels. */
  readonly channels: readonly WeeklyPost[]
  readonly cycle: Cycle | undefined
}

export interface Nudges extends NudgesReads {
  /** Where people stand now, and when each pair must be looked at again; undefined: not before it changes. */
  keep(standings: readonly KeptStanding[], looks: readonly { partnershipId: string; at?: Date }[]): Promise<void>
  snooze(stepId: string, personId: string, until: Date): Promise<void>
  stop(stepId: string, personId: string, at: Date): Promise<void>
  /** The ladder of this step begins again for both, but for who wants no reminders of it. */
  restart(stepId: string): Promise<void>
  /** Nobody is at the end of the ladder of these steps any more. */
  standAgain(stepIds: readonly string[]): Promise<void>
  /** Reminders that coordinators asked for and that have not gone, of these pairs: they go no more. How many that were. */
  takeBackAsked(partnershipIds: readonly string[]): Promise<number>
  /** From now to the end of the transaction nobody else may write a digest, or that reminders are late, to this person. */
  claimDigest(personId: string): Promise<void>
  /** How often somebody wants to be reminded. */
  setRhythm(personId: string, rhythm: DuePartner['rhythm']): Promise<void>
  askHelp(request: { id: string; partnershipId: string; personId: string; note?: string; at: Date }): Promise<void>
  /** Closes a request for help: now, before, or there is none. */
  settleHelp(helpId: string, byPersonId: string, at: Date): Promise<'now' | 'before' | 'unknown'>
}

/** A pair whose time to be looked at has come. */
export interface DuePair extends PairAtStep<DuePartner> {
  readonly partnershipId: string
  readonly cycleId: string
  /** ISO day until which both want to go on past the year's end. */
  readonly goesOnUntil?: string | null
}

export interface DuePartner extends PartnerAtStep {
  readonly personId: string
  readonly workStart: string
  readonly workEnd: string
  readonly rhythm: 'usual' | 'weekly' | 'off'
  /** ISO day. */
  readonly pausedUntil?: string
  /** Reminders of the last seven days. */
  readonly sentAt: readonly Date[]
  readonly standing?: LadderStanding
}

export interface KeptStanding extends Omit<LadderStanding, 'stopped' | 'escalated'> {
  readonly stepId: string
  readonly personId: string
  readonly escalatedAt?: Date
}

export interface DigestReader extends WorkingHours {
  readonly personId: string
  readonly districtCode?: string
  readonly rhythm: 'usual' | 'weekly'
  /** ISO day until which (included) they want no reminders. */
  readonly pausedUntil?: string
  readonly joinedAt: Date
  /** ISO day on which the year began; undefined before the first. */
  readonly yearStartsOn?: string
  /** When the last digest was written; undefined before the first. */
  readonly lastAt?: Date
  /** Of the weekly digest: whether they want it, and the ISO day of the Monday of the last week that was settled. */
  readonly weekly: { readonly wanted: boolean; readonly week?: string }
}

export interface DigestNews {
  readonly escalated: number
  readonly unreachable: number
  readonly helpAsked: number
}

export interface OpenHelp {
  readonly id: string
  readonly partnershipId: string
  readonly personId: string
  readonly note?: string
  readonly at: Date
}
