import type { Queue } from 'pg-boss'
import { z } from 'zod'

/** A queue: its name, what its jobs carry, how pg-boss keeps them. */
interface QueueOf<T> {
  readonly name: string
  readonly payload: z.ZodType<T>
  readonly options: Omit<Queue, 'name'>
}
const queue = <T>(name: string, payload: z.ZodType<T>, options: Omit<Queue, 'name'>): QueueOf<T> => ({
  name,
  payload,
  options,
})

const DAY = 86_400
/** A delivery's id, and its row's priority: 0 first. */
const one = z.object({ id: z.string(), priority: z.number() })
export type DeliverJob = z.output<typeof one>

/** Deliveries that failed for a reason nobody foresaw, again and again. */
export const dead = queue('deliver.dead', one, { retentionSeconds: 30 * DAY, notify: true })

/** One outgoing message. A worker that is killed loses its claim after `expireInSeconds`; nothing may take longer. */
export const deliver = queue('deliver', one, {
  deadLetter: dead.name,
  expireInSeconds: 45,
  retryLimit: 6,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  retentionSeconds: 365 * DAY,
  deleteAfterSeconds: DAY / 4,
  notify: true,
})

/** Draw again what was sent about a pair or for a campaign: one waiting job each is enough. */
export const refresh = queue(
  'refresh',
  z.union([z.object({ partnershipId: z.string() }), z.object({ campaignId: z.string() })]),
  { policy: 'short', expireInSeconds: 300, retryLimit: 2, deleteAfterSeconds: DAY / 4, notify: true },
)

/** Finds whose reminders are due. Every process may run it: at most one job waits and one works. */
export const sweep = queue('sweep', z.object({}), {
  policy: 'stately',
  expireInSeconds: 900,
  retryLimit: 1,
  deleteAfterSeconds: DAY / 4,
})

/** Housekeeping of the queues themselves. */
export const tidy = queue('tidy', z.object({}), {
  policy: 'stately',
  expireInSeconds: 300,
  retryLimit: 1,
  deleteAfterSeconds: DAY / 4,
})

/** In the order they are made: a dead letter queue comes before the queue that names it. */
export const queues = [dead, deliver, refresh, sweep, tidy]
