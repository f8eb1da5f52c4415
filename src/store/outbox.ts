import { type Notice, priorities } from '../core/notice.ts'
import type { Outbox } from '../usecases/ports.ts'
import type { Handle } from './handle.ts'
import type { StoreParts } from './store.ts'

/** A delivery row that waits for a job. */
export interface QueuedDelivery {
  readonly id: string
  /** 0 first. */
  readonly priority: number
  readonly campaignId?: string
}

export type EnqueueDeliveries = (db: Handle, deliveries: readonly QueuedDelivery[]) => Promise<void>

/** Rows a statement writes at once: well below PostgreSQL's 65,535 parameters. */
const ROWS_AT_ONCE = 2_000

export const outboxIn = (db: Handle, { clock, newId, enqueue }: StoreParts): Outbox => ({
  send: async (notices) => {
    const rows = notices.map((notice) => toRow(notice, newId(), clock.now()))
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE)
      await db.delivery.createMany({ data: some })
      await enqueue(db, some)
    }
    return rows.map((row) => row.id)
  },
})

/** Outside a transaction: rows without jobs would wait for ever, so both are written together or not at all. */
export const closedOutbox: Outbox = {
  send: () => Promise.reject(new Error('Outgoing messages are written inside a transaction.')),
}

const toRow = (notice: Notice, id: string, queuedAt: Date) => ({
  id,
  notice: notice.name,
  facts: notice.facts,
  ...(notice.to.kind === 'person' ? { personId: notice.to.personId } : { channelId: notice.to.channelId }),
  partnershipId: notice.partnershipId,
  campaignId: notice.campaignId,
  priority: priorities.indexOf(notice.priority),
  queuedAt,
})
