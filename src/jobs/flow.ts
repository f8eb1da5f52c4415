import type { Job, PgBoss } from 'pg-boss'
import type { Log } from '../usecases/ports.ts'
import { bossPriority } from './boss.ts'
import type { Handled } from './deliver.ts'
import { gather } from './gather.ts'
import { type DeliverJob, dead, deliver } from './queues.ts'

interface FlowParts {
  readonly boss: PgBoss
  readonly log: Log
  readonly handle: (id: string) => Promise<Handled>
}

/** Milliseconds. */
const LOOK_AGAIN = 500
const LONGEST_ABSENCE = 60_000

type Taken = Job<DeliverJob>

/** Completions go together when they come within these milliseconds. */
const LINGER = 10
/** What fails so often by itself is given up. */
const TRIES = 6

/** A new job in its place, later each time, or none: then it goes to the dead letters. */
const giveBack = async (boss: PgBoss, job: Taken) => {
  const failures = (job.data.failures ?? 0) + 1
  const data = { ...job.data, failures }
  if (failures < TRIES)
    await boss.insert(deliver.name, [
      { data, priority: bossPriority(data.priority), startAfter: 2 ** failures, ...groupOf(job) },
    ])
  else await boss.insert(dead.name, [{ data }])
  await boss.complete(deliver.name, job)
}

/** While the database is away the job can't be given back: tried until then, or until its claim has lapsed by itself. */
const giveBackAtLast = async (boss: PgBoss, job: Taken) => {
  for (let waited = 0; waited < LONGEST_ABSENCE; waited += LOOK_AGAIN)
    try {
      return await giveBack(boss, job)
    } catch {
      await new Promise((resume) => setTimeout(resume, LOOK_AGAIN))
    }
}

const groupOf = ({ groupId, groupTier }: Taken) =>
  groupId ? { group: { id: groupId, ...(groupTier && { tier: groupTier }) } } : {}

/** Jobs under way, each settled with pg-boss as soon as it is done. */
export const createFlow = ({ boss, log, handle }: FlowParts) => {
  const underWay = new Map<string, Taken>()
  const inHand = new Set<string>()
  let listeners: (() => void)[] = []
  const complete = gather<Taken, void>(async (jobs) => {
    await boss.complete(deliver.name, [...jobs])
    return () => undefined
  }, LINGER)
  const later = gather<{ job: Taken; afterSeconds: number }, void>(async (jobs) => {
    // The new job first: two jobs for one row are harmless, none would strand it.
    await boss.insert(
      deliver.name,
      jobs.map(({ job, afterSeconds }) => ({
        data: job.data,
        priority: bossPriority(job.data.priority),
        startAfter: Math.ceil(afterSeconds),
        ...groupOf(job),
      })),
    )
    return () => undefined
  })
  const run = async (job: Taken) => {
    try {
      const handled = await handle(job.data.id)
      if (handled !== 'done') await later({ job, ...handled })
      await complete(job)
    } catch (error) {
      log.error({ delivery: job.data.id, error: String(error) }, 'a delivery failed and will be tried again')
      await giveBackAtLast(boss, job)
    }
  }
  const settled = () => new Promise<void>((resolve) => listeners.push(resolve))
  return {
    take: (job: Taken) => {
      // After an absence of the database a lapsed claim may bring what is still in hand here, perhaps sent and not yet recorded.
      if (inHand.has(job.data.id)) return
      inHand.add(job.data.id)
      underWay.set(job.id, job)
      void run(job).finally(() => {
        underWay.delete(job.id)
        inHand.delete(job.data.id)
        const heard = listeners
        listeners = []
        for (const listener of heard) listener()
      })
    },
    settled,
    /** Tenants that have enough under way here: their jobs would only be in the way of others'. */
    wellSupplied: (limitOf: (tier: string | null | undefined) => number): string[] => {
      const counts = new Map<string, number>()
      const supplied = new Set<string>()
      for (const { groupId, groupTier } of underWay.values()) {
        if (!groupId) continue
        const count = (counts.get(groupId) ?? 0) + 1
        counts.set(groupId, count)
        if (count >= limitOf(groupTier) / 2) supplied.add(groupId)
      }
      return [...supplied]
    },
    /** Says that the process that holds these jobs is alive. */
    sign: async () => {
      if (underWay.size > 0) await boss.touch(deliver.name, [...underWay.values()]).catch(() => undefined)
    },
    empty: async () => {
      while (underWay.size > 0) await settled()
    },
    get underWay() {
      return underWay.size
    },
  }
}
