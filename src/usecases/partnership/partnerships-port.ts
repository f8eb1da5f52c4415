import type { Event } from '../../core/partnership/event.ts'
import type { Partner, Partnership } from '../../core/partnership/partnership.ts'

/** Pairs with their whole path: steps, offers and logs. */
export interface PartnershipsReads {
  find(partnershipId: string): Promise<Partnership | undefined>
  ofStep(stepId: string): Promise<Partnership | undefined>
  /** Every pair the person is or was in, the newest first. */
  ofPerson(personId: string): Promise<Partnership[]>
  /** The pair the person is in now: active or frozen, of that cycle or of any; the newest. */
  currentOf(personId: string, cycleId?: string): Promise<Partnership | undefined>
  /** Participants as partners, in any order; ids that are none are left out. */
  partners(participantIds: readonly string[]): Promise<Partner[]>
  /** What logs of these participants said before they were changed, oldest first. */
  amendmentsBy(participantIds: readonly string[]): Promise<KeptAmendment[]>
}

export interface Partnerships extends PartnershipsReads {
  /** New pairs, steps included. `nextNudgeAt`: when a sweep must first look at them. */
  create(made: readonly { readonly partnership: Partnership; readonly nextNudgeAt?: Date }[]): Promise<void>
  /**
   * Writes what the events changed. When somebody else changed the pair since `before` was read, the transaction is done
   * again from its start, so the decision is made on what is true now.
   */
  save(change: PartnershipChange): Promise<void>
}

export interface PartnershipChange {
  readonly before: Partnership
  readonly after: Partnership
  readonly events: readonly Event[]
  /** When a sweep must next look at the pair; undefined: never, until something changes. */
  readonly nextNudgeAt?: Date
}

interface KeptAmendment {
  readonly logId: string
  readonly at: Date
  readonly before: unknown
}
