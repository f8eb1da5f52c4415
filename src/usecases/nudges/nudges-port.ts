import type { Standing } from '../../core/nudges/nudge.ts'
import type { PartnershipStatus, StepKind, StepState } from '../../core/partnership/partnership.ts'

/** Who is to be reminded of what, and when to look again. */
export interface Nudges {
  /** Whether any pair's time to be looked at has come: one look into the index, worth no transaction. */
  anyDue(now: Date): Promise<boolean>
  /** Pairs whose time to be looked at has come, the longest due first, locked for this transaction. Reads an index, not the table. */
  due(now: Date, most: number): Promise<DuePair[]>
  /** Where people stand now, and when each pair must be looked at again; undefined: not before it changes. */
  keep(standings: readonly KeptStanding[], looks: readonly { partnershipId: string; at?: Date }[]): Promise<void>
  /** How these participants may be reminded, in any order; for a dry run. */
  reminded(participantIds: readonly string[]): Promise<Omit<DuePartner, 'sentAt' | 'standing' | 'left'>[]>
  snooze(stepId: string, personId: string, until: Date): Promise<void>
  stop(stepId: string, personId: string, at: Date): Promise<void>
  /** How often somebody wants to be reminded. */
  setRhythm(personId: string, rhythm: DuePartner['rhythm']): Promise<void>
  askHelp(request: { id: string; partnershipId: string; personId: string; note?: string; at: Date }): Promise<void>
  /** Whether the pair waits for a coordinator's help already. */
  helpIsAsked(partnershipId: string, personId: string): Promise<boolean>
  /** Closes a request for help: now, before, or there is none. */
  settleHelp(helpId: string, byPersonId: string, at: Date): Promise<'now' | 'before' | 'unknown'>
  /** What happened since then that a coordinator should hear of. */
  news(since: Date): Promise<DigestNews>
  /** Coordinators, with what decides whether they get a digest. */
  digestReaders(now: Date): Promise<DigestReader[]>
  /** Steps at the end of their ladder, for the digest: those that still wait. */
  escalated(cycleId: string): Promise<EscalatedStep[]>
  openHelp(): Promise<OpenHelp[]>
}

/** A pair with the one step that it is at. */
export interface DuePair {
  readonly partnershipId: string
  readonly cycleId: string
  readonly status: PartnershipStatus
  readonly partners: readonly DuePartner[]
  /** Undefined when every step is done. */
  readonly step?: DueStep
}

export interface DuePartner {
  readonly participantId: string
  readonly personId: string
  readonly districtCode: string
  readonly timeZone: string
  readonly workStart: string
  readonly workEnd: string
  readonly rhythm: 'usual' | 'weekly' | 'off'
  /** ISO day. */
  readonly pausedUntil?: string
  readonly left: boolean
  /** Reminders of the last seven days. */
  readonly sentAt: readonly Date[]
  readonly standing?: Standing
}

export interface DueStep {
  readonly id: string
  readonly kind: StepKind
  readonly state: StepState
  readonly dueOn?: string
  readonly openedAt?: Date
  readonly ballWith?: string
  readonly appointment?: { readonly startsAt: Date; readonly minutes: number }
  readonly round: number
  readonly sequence: number
  /** The open offers of this round: by whom, and the first of them. */
  readonly offer?: { readonly byId: string; readonly startsAt: Date }
}

export interface KeptStanding extends Omit<Standing, 'stopped' | 'escalated'> {
  readonly stepId: string
  readonly personId: string
  readonly lastSentAt?: Date
  readonly escalatedAt?: Date
}

export interface DigestReader {
  readonly personId: string
  readonly timeZone: string
  readonly joinedAt: Date
  /** ISO day on which the year began; undefined before the first. */
  readonly yearStartsOn?: string
  /** When the last digest was written; undefined before the first. */
  readonly lastAt?: Date
}

export interface DigestNews {
  readonly escalated: number
  readonly unreachable: number
  readonly helpAsked: number
}

export interface EscalatedStep {
  readonly partnershipId: string
  readonly stepId: string
  readonly kind: StepKind
  readonly personId: string
  readonly escalatedAt: Date
}

export interface OpenHelp {
  readonly id: string
  readonly partnershipId: string
  readonly personId: string
  readonly note?: string
  readonly at: Date
}
