import type { NewNotice } from '../../core/notice.ts'

/** The way out: rows and jobs, written by the transaction that changes the state. */
export interface Outbox {
  /**
   * Writes delivery rows and their jobs with the transaction it is called in. Returns the delivery ids, in order.
   * Messages about the same pair that were sent before are drawn again, so that no stale button survives.
   */
  send(notices: readonly NewNotice[]): Promise<string[]>
  /** New jobs for rows that wait already. */
  again(deliveries: readonly QueuedDelivery[]): Promise<void>
  /** Has messages drawn again that were sent before; for changes that send nothing new. */
  refresh(of: readonly Stale[]): Promise<void>
}

/** What messages are about that may read differently now. `press`: by what somebody just did; it goes before what changed for many. */
export type Stale = ({ readonly partnershipId: string } | { readonly campaignId: string }) & { readonly press?: true }

export interface QueuedDelivery {
  readonly id: string
  /** As kept with the row: 0 first. */
  readonly priority: number
  /** Not before so many seconds. */
  readonly afterSeconds?: number
}
