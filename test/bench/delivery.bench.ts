import { PgBoss } from 'pg-boss'
import { systemClock } from '../../src/core/clock.ts'
import { openQueue } from '../../src/jobs/boss.ts'
import { bossDatabase } from '../../src/jobs/boss-database.ts'
import { platformRates, type Rates } from '../../src/jobs/rates.ts'
import { startJobs } from '../../src/jobs/start-jobs.ts'
import { createNewId } from '../../src/store/new-id.ts'
import { type Database, openDatabase } from '../../src/store/open.ts'
import { createStore } from '../../src/store/store.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { type PostgresServer, startPostgres } from '../store/postgres.ts'
import type { Bench } from './bench.ts'
import { addTenants } from './delivery/audience.ts'
import { type BenchPlatform, startPlatform } from './delivery/platform.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const endless = { perSecond: 1e6, burst: 1e6 }
const unlimited: Rates = { conversation: endless, tenant: endless, app: endless }

const withDatabase = async <T>(server: PostgresServer, name: string, work: (database: Database) => Promise<T>) => {
  const admin = await openDatabase({ url: server.url() })
  await admin.prisma.$executeRawUnsafe(`CREATE DATABASE ${name}`)
  await admin.close()
  const database = await openDatabase({ url: server.url(name) })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** pg-boss alone: the same number of jobs put in and worked off by handlers that do nothing. Seconds. */
const bare = async (database: Database, count: number): Promise<number> => {
  const boss = new PgBoss({ db: bossDatabase(database, () => undefined), registerInstance: false })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue('bare')
  let left = count
  let done = () => {}
  const finished = new Promise<void>((resolve) => {
    done = resolve
  })
  const started = performance.now()
  const jobs = Array.from({ length: count }, (_, i) => ({ data: { id: `delivery-${i}` } }))
  for (let from = 0; from < count; from += 5_000) await boss.insert('bare', jobs.slice(from, from + 5_000))
  const options = { batchSize: 200, localConcurrency: 4, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 }
  await boss.work('bare', options, async (batch) => {
    left -= batch.length
    if (left <= 0) done()
  })
  await finished
  const seconds = (performance.now() - started) / 1_000
  await boss.stop({ close: false, timeout: 1_000 })
  return seconds
}

interface Ours {
  readonly people: readonly string[]
  readonly platform: BenchPlatform
  readonly rates: Record<'slack' | 'teams' | 'email', Rates>
}

/** An announcement to everybody: rows, jobs, slots, calls of the platform, records. Seconds until all is written, and until the last is recorded. */
const ours = async (database: Database, { people, platform, rates }: Ours) => {
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
  while ((await database.prisma.delivery.count({ where: { state: { in: ['queued', 'sending'] } } })) > 0)
    await new Promise((resume) => setTimeout(resume, 250))
  const seconds = (performance.now() - started) / 1_000
  await jobs.stop()
  return { seconds, written }
}

/**
 * 20,000 deliveries on a real PostgreSQL. Without rates, against pg-boss alone doing nothing; with rates, against the time
 * that the platforms' own limits leave at best.
 */
const run = async (bench: Bench): Promise<void> => {
  const count = bench.option('deliveries', 20_000)
  const server = await startPostgres()
  try {
    const rounds = bench.option('rounds', 2)
    const bareSeconds: number[] = []
    const ourSeconds: number[] = []
    // In turn, so that a busy machine is equally unkind to both.
    for (let round = 0; round < rounds; round++) {
      bareSeconds.push(await withDatabase(server, `bare${round}`, (database) => bare(database, count)))
      const platform = await startPlatform()
      const spread = Array.from({ length: 40 }, (_, i) => ({ name: `s${i}`, people: count / 40 }))
      const { seconds } = await withDatabase(server, `ours${round}`, async (database) => {
        const people = await addTenants(database, spread)
        return ours(database, { people, platform, rates: { slack: unlimited, teams: unlimited, email: unlimited } })
      })
      ourSeconds.push(seconds)
      platform.close()
    }
    const [best, bestOurs] = [Math.min(...bareSeconds), Math.min(...ourSeconds)]
    bench.figure('bare-pg-boss', count / best, '1/s')
    bench.figure('deliveries-without-rates', count / bestOurs, '1/s')
    bench.ratio('bare-pg-boss', best / bestOurs)
    bench.keep('seconds', { bareSeconds, ourSeconds })
    await rated(bench, server, count)
  } finally {
    await server.destroy()
  }
}

/** Half in Slack workspaces, half in Teams tenants, each platform refusing what is above its rate. */
const rated = async (bench: Bench, server: PostgresServer, count: number) => {
  // What the platforms enforce: 525 messages a minute and workspace, 50 a second and tenant.
  const slack = { tenant: { perSecond: 8.75, burst: 10 } }
  const teams = { tenant: { perSecond: 50, burst: 25 } }
  const aimed = bench.option('rated-seconds', 120)
  const platform = await startPlatform({ s: slack.tenant, t: teams.tenant })
  const workspaces = Math.ceil(count / 2 / (slack.tenant.perSecond * aimed))
  const tenants = Math.ceil(count / 2 / (teams.tenant.perSecond * aimed))
  const each = (letter: string, many: number) =>
    Array.from({ length: many }, (_, i) => ({ name: `${letter}${i}`, people: Math.round(count / 2 / many) }))
  const audience = [...each('s', workspaces), ...each('t', tenants)]
  const allowed = Math.max(
    ...audience.map(({ name, people }) => {
      const { perSecond, burst } = name.startsWith('s') ? slack.tenant : teams.tenant
      return (people - burst) / perSecond
    }),
  )
  const { seconds, written } = await withDatabase(server, 'rated', async (database) => {
    const people = await addTenants(database, audience)
    return ours(database, { people, platform, rates: platformRates })
  })
  const { refused } = await platform.counts()
  platform.close()
  bench.figure('rated-seconds', seconds, 's')
  bench.figure('rated-writing', written, 's')
  bench.figure('rated-allowed', allowed, 's')
  bench.figure('rated-refused', refused, 'requests')
  bench.ratio('rate-attained', allowed / seconds)
}

export default run
