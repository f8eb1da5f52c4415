import type { JobInsert, Queue } from 'pg-boss'
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

/** How long a claim on a delivery lasts, and what follows from that. Seconds. */
export interface Timeouts {
  /** No process holds a claim for longer. */
  readonly claim: number
  /** A process that is silent for so long has lost its claims; undefined: they last as long as claims do. */
  readonly silence?: number
  /** How often lapsed claims are looked for. */
  readonly look: number
  /** No call of a platform takes longer: what does is unknown. Well below `claim`. */
  readonly call: number
  /** A row being sent for longer was left by a process that is no more. Between `call` and `claim`. */
  readonly inFlight: number
  /** After so long such a row is looked at once more: longer than a process takes to record what it sent, once the database is back. */
  readonly lookAgain: number
}
export const usualTimeouts: Timeouts = { claim: 60, silence: 10, look: 5, call: 25, inFlight: 40, lookAgain: 8 }
/** Deliveries' ids, their rows' priority (0 first), how often the one in it failed for a reason nobody foresaw, and what they follow from. */
const some = z.object({
  ids: z.array(z.string()),
  priority: z.number(),
  failures: z.number().optional(),
  trace: z.string().optional(),
  span: z.string().optional(),
})
export type DeliverJob = z.output<typeof some>

/** Deliveries that failed for a reason nobody foresaw, again and again. */
export const dead = queue('deliver.dead', some, { retentionSeconds: 30 * DAY, notify: true })

/** Claims of a job that may lapse: a message that brings its process down each time is given up. */
export const MOST_LAPSES = 500

/** A few outgoing messages of one tenant. */
export const deliver = queue('deliver', some, {
  expireInSeconds: usualTimeouts.claim,
  // Only a lapsed claim counts as a retry, and is one at once; what fails by itself is tried again by the pump, which also gives up
  // what lapses half as often as this. A dead letter queue of pg-boss's own would be looked up with each job that is put in.
  retryLimit: 2 * MOST_LAPSES,
  retryDelay: 0,
  retentionSeconds: 365 * DAY,
  deleteAfterSeconds: DAY / 4,
  notify: true,
})

const press = z.literal(true).optional()
const about = z.union([z.object({ partnershipId: z.string(), press }), z.object({ campaignId: z.string(), press })])
/** What is to be drawn again; `press`: it follows from what somebody just did, and goes before what was changed for many. */
export type RefreshJob = z.output<typeof about>

/** pg-boss's number for what follows from a press. */
export const PRESS = 1

/** Draw again what was sent about a pair or for a campaign: one waiting job each is enough, and one more after a press. */
export const refresh = queue('refresh', about, {
  policy: 'short',
  expireInSeconds: 300,
  retryLimit: 2,
  deleteAfterSeconds: DAY / 4,
  notify: true,
})

/** Not before so many seconds. */
export const refreshJob = (data: RefreshJob, afterSeconds?: number): JobInsert<RefreshJob> => {
  const id = 'partnershipId' in data ? data.partnershipId : data.campaignId
  return {
    data,
    singletonKey: data.press ? `${id} press` : id,
    priority: data.press ? PRESS : 0,
    ...(afterSeconds && { startAfter: afterSeconds }),
  }
}

/** A process that says nothing of a job for so long is no more; pg-boss's own workers speak twice as often. Seconds. */
const SILENCE = 30

/**
 * Finds whose reminders are due. Every process may run it: at most one job waits and one works, so that one that was killed in the
 * middle would keep all others from it until its time is over.
 */
export const sweep = queue('sweep', z.object({}), {
  policy: 'stately',
  expireInSeconds: 900,
  heartbeatSeconds: SILENCE,
  retryLimit: 1,
  deleteAfterSeconds: DAY / 4,
})

/** Housekeeping of the queues themselves. */
export const tidyQueues = queue('tidy', z.object({}), {
  policy: 'stately',
  expireInSeconds: 300,
  heartbeatSeconds: SILENCE,
  retryLimit: 1,
  deleteAfterSeconds: DAY / 4,
})

export const queues = [dead, deliver, refresh, sweep, tidyQueues]
