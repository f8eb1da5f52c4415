import { setTimeout } from 'node:timers/promises'
import type { Job, PgBoss } from 'pg-boss'
import { createBatcher } from '../store/db/batcher.ts'
import type { Log } from '../usecases/ports.ts'
import { inSpan, withTrace } from '../usecases/trace.ts'
import { batchJobs, type WaitingDelivery } from './batch.ts'
import type { Handled, Rest } from './deliver.ts'
import { type DeliverJob, dead, deliver, MOST_LAPSES } from './queues.ts'

interface InFlightDeps {
  readonly boss: PgBoss
  readonly log: Log
  readonly handle: (id: string, rest: Rest) => Promise<Handled>
}

/** Milliseconds. */
const LOOK_AGAIN = 500
const LONGEST_ABSENCE = 60_000

type Taken = Job<DeliverJob>

/** Completions go together when they come within these milliseconds. */
const LINGER = 50
/** What fails so often by itself is given up. */
const TRIES = 6

/** While the database is away jobs can't be put in: tried until then, or until the claim of the old one has lapsed by itself. */
const atLast = async (put: () => Promise<unknown>) => {
  for (let waited = 0; waited < LONGEST_ABSENCE; waited += LOOK_AGAIN)
    try {
      return await put()
    } catch {
      await setTimeout(LOOK_AGAIN)
    }
  throw new Error('the database did not come back')
}

const groupOf = ({ groupId, groupTier }: Taken) => (groupId ? { id: groupId, tier: groupTier ?? '' } : undefined)

/** One at a time for each delivery, e.g. when a lapsed claim brings what is still in hand here: the second finds it settled. */
const inTurn = (handle: InFlightDeps['handle']): InFlightDeps['handle'] => {
  const inHand = new Map<string, Promise<Handled>>()
  return (id, rest) => {
    const begin = () => handle(id, rest)
    const before = inHand.get(id)
    const mine = before ? before.then(begin, begin) : begin()
    inHand.set(id, mine)
    const end = () => {
      if (inHand.get(id) === mine) inHand.delete(id)
    }
    mine.then(end, end)
    return mine
  }
}

/** Jobs under way, each settled with pg-boss as soon as all that it carries is done with. */
export const createInFlight = ({ boss, log, handle }: InFlightDeps) => {
  const underWay = new Set<Taken>()
  let deliveries = 0
  let resting = 0
  let listeners: (() => void)[] = []
  const handleOne = inTurn(handle)
  // The row keeps what became of it: a job that is done is gone, which costs half of keeping it. Whoever else has its claim by
  // now finds the row settled: it goes by its id, for which nobody looks through all that are under way.
  const complete = createBatcher<Taken, void>(
    async (jobs) => {
      await boss.deleteJob(
        deliver.name,
        jobs.map(({ id }) => id),
      )
      return () => undefined
    },
    { linger: LINGER },
  )
  const later = createBatcher<WaitingDelivery, void>(async (waiting) => {
    await boss.insert(deliver.name, batchJobs(waiting))
    return () => undefined
  })
  const giveUp = ({ data: { priority } }: Taken, id: string, failures: number) =>
    boss.insert(dead.name, [{ data: { ids: [id], priority, failures } }])
  const giveBack = async (job: Taken, id: string) => {
    const failures = (job.data.failures ?? 0) + 1
    const { priority, trace, span } = job.data
    const again = batchJobs([{ id, priority, failures, trace, span, afterSeconds: 2 ** failures, group: groupOf(job) }])
    if (failures < TRIES) await boss.insert(deliver.name, again)
    else await giveUp(job, id, failures)
  }
  const runOne = async (job: Taken, id: string) => {
    try {
      if (job.retryCount >= MOST_LAPSES) return void (await giveUp(job, id, job.data.failures ?? 0))
      const handled = await inSpan({ name: 'deliver', kind: 'consumer' }, () => handleOne(id, rest))
      const { priority, failures, trace, span } = job.data
      if (handled === 'done') return
      await later({
        id,
        priority,
        failures,
        trace,
        span,
        group: groupOf(job),
        afterSeconds: Math.ceil(handled.afterSeconds),
      })
    } catch (error) {
      log.error({ delivery: id, error: String(error) }, 'a delivery failed and will be tried again')
      await atLast(() => giveBack(job, id))
    } finally {
      deliveries--
      tell()
    }
  }
  const rest: Rest = async (sleep) => {
    resting++
    tell()
    try {
      return await sleep
    } finally {
      resting--
    }
  }
  const tell = () => {
    const heard = listeners
    listeners = []
    for (const listener of heard) listener()
  }
  const run = async (job: Taken) => {
    try {
      await Promise.all(job.data.ids.map((id) => withTrace(job.data.trace, () => runOne(job, id), job.data.span)))
      // New jobs first: two jobs for one row are harmless, none would strand it.
      await atLast(() => complete(job))
    } catch {
      // Its claim lapses by itself.
    } finally {
      underWay.delete(job)
      tell()
    }
  }
  /** One is done with, or has gone to rest. */
  const settled = () => new Promise<void>((resolve) => listeners.push(resolve))
  return {
    take: (job: Taken) => {
      underWay.add(job)
      deliveries += job.data.ids.length
      void run(job)
    },
    settled,
    /** Tenants that have enough under way here: their jobs would only be in the way of others'. */
    wellSupplied: (limitOf: (tier: string | null | undefined) => number): string[] => {
      const counts = new Map<string, number>()
      const supplied = new Set<string>()
      for (const { groupId, groupTier, data } of underWay) {
        if (!groupId) continue
        const count = (counts.get(groupId) ?? 0) + data.ids.length
        counts.set(groupId, count)
        if (count >= limitOf(groupTier) / 2) supplied.add(groupId)
      }
      return [...supplied]
    },
    /** Says that the process that holds these jobs is alive. */
    sign: async () => {
      if (underWay.size > 0) await boss.touch(deliver.name, [...underWay]).catch(() => undefined)
    },
    empty: async () => {
      while (underWay.size > 0) await settled()
    },
    /** Deliveries under way. */
    get underWay() {
      return deliveries
    },
    /** Those of them that do not just wait for their slot. */
    get atWork() {
      return deliveries - resting
    },
  }
}
