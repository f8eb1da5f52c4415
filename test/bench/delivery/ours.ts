import { systemClock } from '../../../src/core/clock.ts'
import { openQueue } from '../../../src/jobs/boss.ts'
import type { Rates } from '../../../src/jobs/rates.ts'
import { startJobs } from '../../../src/jobs/start-jobs.ts'
import { createNewId } from '../../../src/store/new-id.ts'
import type { Database } from '../../../src/store/open.ts'
import { createStore } from '../../../src/store/store.ts'
import type { Deps } from '../../../src/usecases/ports.ts'
import type { BenchPlatform } from './platform.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

interface Ours {
  readonly people: readonly string[]
  readonly platform: BenchPlatform
  readonly rates: Record<'slack' | 'teams' | 'email', Rates>
}

/** An announcement to everybody: rows, jobs, slots, calls of the platform, records. Seconds until all is written, and until the last is recorded. */
export const ours = async (database: Database, { people, platform, rates }: Ours) => {
  const queue = await openQueue(database, quiet)
  const newId = createNewId(systemClock)
  const store = createStore(database.prisma, { clock: systemClock, newId, enqueue: queue.enqueue })
  const deps = { store, clock: systemClock, newId, log: quiet } as unknown as Deps
  const rails = { slack: platform.rail('slack'), teams: platform.rail('teams') }
  const card = { title: 'Announcement', blocks: [] }
  const jobs = await startJobs({ deps, database, queue, rails, rates, drawNotice: async () => card })
  const started = performance.now()
  await store.transaction((data) =>
    data.outbox.send(
      people.map((personId) => ({
        name: 'announcement',
        to: { kind: 'person', personId },
        facts: {},
        priority: 'announcement',
      })),
    ),
  )
  const written = (performance.now() - started) / 1_000
  // Not before all are called, so that looking costs the database nothing meanwhile.
  while (platform.sent < people.length) await new Promise((resume) => setTimeout(resume, 10))
  const left = `SELECT EXISTS (SELECT 1 FROM "Delivery" WHERE state IN ('queued', 'sending')) AS some`
  while ((await database.pool.query<{ some: boolean }>(left)).rows[0]!.some)
    await new Promise((resume) => setTimeout(resume, 10))
  const seconds = (performance.now() - started) / 1_000
  await jobs.stop()
  return { seconds, written }
}
