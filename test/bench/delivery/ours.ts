import { systemClock } from '../../../src/core/clock.ts'
import type { NewNotice } from '../../../src/core/notice.ts'
import { openQueue } from '../../../src/deliveries/boss.ts'
import type { Rates } from '../../../src/deliveries/rates.ts'
import { startJobs } from '../../../src/schedule/start-jobs.ts'
import type { Enqueue } from '../../../src/store/db/deps.ts'
import { createNewId } from '../../../src/store/db/new-id.ts'
import type { Database } from '../../../src/store/db/open.ts'
import { createStore } from '../../../src/store/store.ts'
import type { Deps } from '../../../src/usecases/ports.ts'
import type { BenchPlatform } from './platform.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

interface Ours {
  readonly people: readonly string[]
  /** To so many of them something is sent before, to warm up. */
  readonly warming?: number
  readonly platform: BenchPlatform
  readonly rates: Record<'slack' | 'teams' | 'email', Rates>
  /** A job for each delivery, as for one that failed before, where a job carries eight else. */
  readonly alone?: boolean
}

/** An announcement to everybody: rows, jobs, slots, calls of the platform, records. Seconds until all is written, and until the last is recorded. */
export const ours = async (database: Database, { people, warming = 0, platform, rates, alone }: Ours) => {
  const queue = await openQueue(database, quiet)
  const newId = createNewId(systemClock)
  const enqueue = alone ? oneByOne(queue.enqueue) : queue.enqueue
  const store = createStore(database, { clock: systemClock, newId, enqueue })
  const deps = { store, clock: systemClock, newId, log: quiet } as unknown as Deps
  const deliveryChannels = { slack: platform.deliveryChannel('slack'), teams: platform.deliveryChannel('teams') }
  const card = { title: 'Announcement', blocks: [] }
  const jobs = await startJobs({ deps, database, queue, deliveryChannels, rates, drawNotice: async () => card })
  const announce = async (to: readonly string[]) => {
    const [started, before] = [performance.now(), platform.sent]
    const notices = to.map((personId): NewNotice => ({ ...announcement, to: { kind: 'person', personId } }))
    await store.transaction((data) => data.outbox.send(notices))
    const written = (performance.now() - started) / 1_000
    // Not before all are called, so that looking costs the database nothing meanwhile.
    while (platform.sent < before + to.length) await new Promise((resume) => setTimeout(resume, 10))
    while ((await database.pool.query<{ some: boolean }>(LEFT)).rows[0]!.some)
      await new Promise((resume) => setTimeout(resume, 10))
    return { seconds: (performance.now() - started) / 1_000, written }
  }
  if (warming > 0) await announce(people.slice(0, warming))
  const times = await announce(people)
  await jobs.stop()
  return times
}

const oneByOne = (enqueue: Enqueue): Enqueue => ({
  ...enqueue,
  deliveries: (db, all) =>
    enqueue.deliveries(
      db,
      all.map((one) => ({ ...one, failures: 1 })),
    ),
})

const announcement = {
  name: 'announcement',
  facts: { cycleId: 'year', draftId: 'draft' },
  priority: 'announcement',
} as const
const LEFT = `SELECT EXISTS (SELECT 1 FROM "Delivery" WHERE state IN ('queued', 'sending')) AS some`
