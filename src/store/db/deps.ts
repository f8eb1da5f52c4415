import type { Clock } from '../../core/clock.ts'
import type { QueuedDelivery, Stale } from '../../usecases/deliveries/outbox-port.ts'
import type { Handle } from './handle.ts'

/** What the aggregates need besides a handle. */
export interface StoreDeps {
  readonly clock: Clock
  readonly newId: () => string
  readonly enqueue: Enqueue
}

/** Puts jobs into the queue with the transaction it is given. */
export interface Enqueue {
  deliveries(db: Handle, deliveries: readonly (QueuedDelivery & { readonly group?: Group })[]): Promise<void>
  /** Draw the messages again that these are about: at most one job each waits. */
  refresh(db: Handle, of: readonly Stale[]): Promise<void>
  /** The transaction that put so many jobs in was committed. */
  committed(jobs: number): void
}

/** The tenant that a message will most likely go through, and its platform: one tenant's jobs must not crowd out the others'. */
export interface Group {
  readonly id: string
  readonly tier: string
}
