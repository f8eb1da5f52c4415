import { platformRates, type Rates } from '../../src/deliveries/rates.ts'
import { type Database, openDatabase } from '../../src/store/db/open.ts'
import { type PostgresServer, startPostgres } from '../store/postgres.ts'
import { type Bench, median } from './bench.ts'
import { addTenants } from './delivery/audience.ts'
import { bare } from './delivery/bare.ts'
import { ours } from './delivery/ours.ts'
import { type BenchPlatform, startPlatform } from './delivery/platform.ts'

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

/**
 * 20,000 deliveries on a real PostgreSQL. Without rates, against as many jobs of pg-boss alone; with rates, against the time
 * that the platforms' own limits leave at best.
 *
 * What is compared: a delivery is a row, a share of a job (eight of a tenant travel in one) or a job of its own (`alone`), its
 * permits, an HTTP call and a record. A job of pg-boss alone is put in, taken and completed, one for each: with nothing else to do
 * (`bare`), or with the same call (`calling`). The calls go by undici, over which Slack's SDK calls too.
 */
const run = async (bench: Bench): Promise<void> => {
  const count = bench.option('deliveries', 20_000)
  const server = await startPostgres()
  try {
    await unrated(bench, server, count)
    await rated(bench, server, count)
  } finally {
    await server.destroy()
  }
}

const unrated = async (bench: Bench, server: PostgresServer, count: number) => {
  const rounds = bench.option('rounds', 7)
  const warming = bench.option('warming', 1_000)
  const rates = { slack: unlimited, teams: unlimited, email: unlimited }
  const spread = Array.from({ length: 40 }, (_, i) => ({ name: `s${i}`, people: count / 40 }))
  const theirs = (database: Database, platform?: BenchPlatform) => bare(database, { count, warming, platform })
  const mine = async (database: Database, platform: BenchPlatform, alone = false) => {
    const people = await addTenants(database, spread)
    return (await ours(database, { people, warming, platform, rates, alone })).seconds
  }
  const ways = {
    bare: (database: Database) => theirs(database),
    calling: (database: Database, platform: BenchPlatform) => theirs(database, platform),
    ours: (database: Database, platform: BenchPlatform) => mine(database, platform),
    alone: (database: Database, platform: BenchPlatform) => mine(database, platform, true),
  }
  const seconds = { bare: [], calling: [], ours: [], alone: [] } as Record<keyof typeof ways, number[]>
  for (let round = 0; round < rounds; round++)
    for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
      const platform = await startPlatform()
      seconds[way].push(await withDatabase(server, `${way}${round}`, (database) => ways[way](database, platform)))
      platform.close()
    }
  const perSecond = (way: keyof typeof ways) => count / median(seconds[way])
  bench.figure('bare-pg-boss', perSecond('bare'), '1/s')
  bench.figure('calling-pg-boss', perSecond('calling'), '1/s')
  bench.figure('deliveries-without-rates', perSecond('ours'), '1/s')
  bench.figure('deliveries-without-rates-alone', perSecond('alone'), '1/s')
  // Each round's own: a busy moment is equally unkind to both.
  const beside = (peer: 'bare' | 'calling', way: 'ours' | 'alone') =>
    median(seconds[peer].map((theirSeconds, round) => theirSeconds / seconds[way][round]!))
  bench.ratio('bare-pg-boss', beside('bare', 'ours'))
  bench.ratio('bare-pg-boss-alone', beside('bare', 'alone'))
  bench.ratio('calling-pg-boss', beside('calling', 'ours'))
  bench.ratio('calling-pg-boss-alone', beside('calling', 'alone'))
  bench.keep('seconds', seconds)
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
