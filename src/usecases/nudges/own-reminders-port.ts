import type { Reminded } from '../../core/nudges/nudge.ts'
import type { OwnReminder } from '../../core/nudges/own-reminder.ts'

/** Reminders that a transaction looks at. */
export const REMINDERS_AT_ONCE = 200

/** What people want to be reminded of, each of their own. */
export interface OwnRemindersReads {
  /** Of every year, the first to come first. */
  ofPerson(personId: string): Promise<OwnReminder[]>
  /** Whether any reminder's time to be looked at has come. */
  anyDue(now: Date): Promise<boolean>
}

export interface OwnReminders extends OwnRemindersReads {
  add(reminders: readonly NewOwnReminder[]): Promise<void>
  /** Of this person's that are open. How many that were. */
  settle(ids: readonly string[], personId: string, state: 'done' | 'stopped', at: Date): Promise<number>
  /** False when the person has no such one that is open. */
  putOff(id: string, personId: string, remindOn: string, nextAt: Date): Promise<boolean>
  /** Those whose time to be looked at has come, locked for this transaction. */
  due(now: Date, most: number): Promise<DueReminder[]>
  /** What became of them: sent, or when to look again; neither: not before somebody changes it. */
  looked(looks: readonly { readonly id: string; readonly sentAt?: Date; readonly nextAt?: Date }[]): Promise<void>
}

interface NewOwnReminder {
  readonly id: string
  readonly participantId: string
  /** The step or the goal that it grew from. */
  readonly stepId?: string
  readonly goalId?: string
  readonly words: string
  /** ISO day. */
  readonly remindOn: string
  readonly nextAt: Date
  readonly createdAt: Date
}

export interface DueReminder {
  readonly id: string
  readonly cycleId: string
  /** ISO day. */
  readonly remindOn: string
  readonly person: Reminded
  readonly left: boolean
  /** ISO day until which the pair wants to go on past the year's end. */
  readonly goesOnUntil?: string
}
