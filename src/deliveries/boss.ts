import { type Db, PgBoss } from 'pg-boss'
import type { Enqueue } from '../store/db/deps.ts'
import type { Database } from '../store/db/open.ts'
import type { Log } from '../usecases/ports.ts'
import { currentSpan, currentTrace } from '../usecases/trace.ts'
import { batchJobs } from './batch.ts'
import { bossDatabase } from './boss-database.ts'
import { deliver, queues, refresh, refreshJob, usualTimeouts } from './queues.ts'
import { createSeldom } from './say-seldom.ts'

/** The job queue, open: use-cases can put jobs in; nothing works on them before `startJobs`. */
export interface OpenQueue {
  readonly boss: PgBoss
  readonly enqueue: Enqueue
  /** Calls back when there may be a new job in the queue of this name, put there by whatever process. */
  onJob(listener: (queue: string) => void): void
}

/**
 * pg-boss on the bot's own connections, with its tables and queues. On a server a NOTIFY tells every process of new jobs;
 * on PGlite the one process tells itself, and workers poll.
 */
export const openQueue = async (database: Database, log: Log, timeouts = usualTimeouts): Promise<OpenQueue> => {
  const listeners: ((queue: string) => void)[] = []
  const heard = (queue: string) => {
    for (const listener of listeners) listener(queue)
  }
  const boss = new PgBoss({
    db: bossDatabase(database, heard),
    backend: database.embedded ? 'pglite' : 'postgres',
    useListenNotify: !database.embedded,
    // How soon the claims of a killed worker are noticed.
    superviseIntervalSeconds: timeouts.look,
    monitorIntervalSeconds: timeouts.look,
    registerInstance: false,
  })
  const warn = createSeldom(log)
  boss.on('error', (error) => warn(error.message, 'the job queue met an error'))
  await boss.start()
  for (const { name, options } of queues) {
    await boss.createQueue(name, options)
    // One that an earlier version made stays as it was.
    const { heartbeatSeconds } = options
    if (heartbeatSeconds) await boss.updateQueue(name, { heartbeatSeconds })
  }
  const { claim, silence = null } = timeouts
  await boss.updateQueue(deliver.name, {
    expireInSeconds: claim,
    heartbeatSeconds: silence,
    retryLimit: deliver.options.retryLimit,
    retryDelay: deliver.options.retryDelay,
    retryBackoff: false,
    deadLetter: null,
  })
  // Inside a transaction on PGlite a first look-up of a queue would wait for the transaction itself.
  for (const { name } of queues) await boss.insert(name, [])
  return { boss, enqueue: enqueueWith(boss, heard, log), onJob: (listener) => listeners.push(listener) }
}

/** pg-boss's statements in a transaction. */
const within = (db: Parameters<Enqueue['deliveries']>[0], changed = (text: string) => text): Db => ({
  executeSql: async (text, values = []) => ({ rows: await db.sql.query(changed(text), values) }),
})

const GUARD = 'ON CONFLICT DO NOTHING'
const HELD = `ON CONFLICT (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'
    DO UPDATE SET priority = excluded.priority WHERE false`

/**
 * A job that waits already is locked, and stays as it is, until the transaction that asks for another is over. A worker that
 * took it before would draw the state before that transaction, and nobody the state after it.
 */
const holding = (text: string): string => {
  if (!text.includes(GUARD)) throw new Error('pg-boss puts jobs in otherwise than it did: what waits is not held.')
  return text.replace(GUARD, HELD)
}

/** Of deliveries no job is like another: looking for one costs a sixth of putting a job in. */
const unguarded = (text: string): string => text.replace(GUARD, '')

/** Jobs at once after which the planner's idea of the queue is wrong. */
const MANY = 1_000

/** Until it knows how many jobs wait, PostgreSQL sorts all of them for each batch it hands out. By itself it looks once a minute. */
const countJobs = (boss: PgBoss, log: Log) =>
  boss
    .getDb()
    .executeSql('ANALYZE pgboss.job (name, state, blocked, priority, created_on, start_after)')
    .catch((error: unknown) => log.warn({ error: String(error) }, 'could not count the jobs'))

/** Writes jobs with the transaction that writes the state. */
const enqueueWith = (boss: PgBoss, heard: (queue: string) => void, log: Log): Enqueue => ({
  committed: (jobs) => {
    if (jobs >= MANY) void countJobs(boss, log)
    heard(deliver.name)
    heard(refresh.name)
  },
  deliveries: async (db, deliveries) => {
    const trace = currentTrace()
    const span = currentSpan()
    const jobs = batchJobs(deliveries.map((one) => ({ ...one, trace, span })))
    await boss.insert(deliver.name, jobs, { db: within(db, unguarded) })
  },
  refresh: async (db, of) => {
    // Each once, and all in the same order, or two who ask for many would wait for each other.
    const jobs = new Map(of.map((one) => refreshJob(one)).map((job) => [job.singletonKey!, job]))
    const inOrder = [...jobs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, job]) => job)
    await boss.insert(refresh.name, inOrder, { db: within(db, holding) })
  },
})
