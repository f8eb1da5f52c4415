import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createFixedClock } from '../../src/core/clock.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { type Database, openDatabase } from '../../src/store/db/open.ts'
import { DUE } from '../../src/store/nudges/nudges-sql.ts'
import { createStore } from '../../src/store/store.ts'
import { sweepNudges } from '../../src/usecases/nudges/sweep-nudges.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { startPostgres } from '../store/postgres.ts'
import { type Bench, median } from './bench.ts'
import { fill } from './sweep/fill.ts'

const now = new Date('2026-10-06T15:00:00Z')
const AT_ONCE = 250

const markDue = ({ prisma }: Database, count: number, pairs: number) =>
  prisma.$executeRawUnsafe(
    `UPDATE "Partnership" SET "nextNudgeAt" = '2026-10-06T14:00:00Z' WHERE id IN (SELECT 'x' || (i * ${Math.floor(pairs / count)}) FROM generate_series(0, ${count - 1}) i)`,
  )

/** After a sweep of one: vacuuming makes the server forget its plans, which a process that sweeps every minute has. */
const makeDue = async (database: Database, count: number, pairs: number, sweep: () => Promise<unknown>) => {
  await database.prisma.$executeRawUnsafe(
    `UPDATE "Partnership" SET "nextNudgeAt" = '2026-12-01' WHERE "nextNudgeAt" <= '2026-10-06T15:00:00Z'`,
  )
  await database.prisma.$executeRawUnsafe('VACUUM ANALYZE "Partnership"')
  await markDue(database, 1, pairs)
  await sweep()
  if (count > 0) await markDue(database, count, pairs)
}

setFlagsFromString('--expose-gc')
/** So that what is measured is what is kept. */
const collectGarbage = runInNewContext('gc') as () => void

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The sweep itself, of pairs whose next reminder comes in two weeks: bench delivery has the messages. */
const sweepOn = (database: Database) => {
  const clock = createFixedClock(now.toISOString())
  const newId = createNewId(clock)
  const none = async () => undefined
  const enqueue = { deliveries: none, refresh: none, committed: () => undefined }
  const store = createStore(database, { clock, newId, enqueue })
  return () => sweepNudges({ store, clock, newId } as unknown as Deps)
}

/** The same pairs by the same SQL straight from the driver, parsed and put off. */
const raw = async ({ pool }: Database, count: number) => {
  for (let offset = 0; offset === 0 || offset < count; offset += AT_ONCE) {
    const client = await pool.connect()
    await client.query('BEGIN')
    const { rows } = await client.query<{ whole: string }>(DUE, [now, AT_ONCE])
    const ids = rows.map(({ whole }) => JSON.parse(whole).partnershipId as string)
    if (ids.length > 0)
      await client.query(`UPDATE "Partnership" SET "nextNudgeAt" = '2026-12-02' WHERE id = ANY($1)`, [ids])
    await client.query('COMMIT')
    client.release()
  }
}

/** A million pairs, of which 0, 100 and 10,000 are due: what a sweep costs, beside the bare SQL that finds the same. */
const run = async (bench: Bench): Promise<void> => {
  const pairs = bench.option('pairs', 1_000_000)
  const rounds = bench.option('rounds', 10)
  const server = await startPostgres()
  try {
    const database = await openDatabase({ url: server.url() })
    await fill(database, pairs)
    bench.say(`${pairs.toLocaleString('en-US')} partnerships.`)
    // A process that has run for a while has compiled what it runs.
    const ours = sweepOn(database)
    await makeDue(database, 10_000, pairs, ours)
    await raw(database, 5_000)
    await ours()
    for (const count of [0, 100, 10_000]) {
      const [ourTimes, rawTimes]: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds; round++) {
        const turns = [
          { sweep: () => raw(database, count), times: rawTimes },
          { sweep: ours, times: ourTimes },
        ]
        // Each goes first in every other round: the second finds the pages in memory.
        for (const { sweep, times } of round % 2 === 0 ? turns : turns.reverse()) {
          await makeDue(database, count, pairs, sweep)
          times.push(await milliseconds(sweep))
        }
      }
      bench.figure(`sweep-${count}`, median(ourTimes), 'ms')
      bench.figure(`sweep-${count}-raw`, median(rawTimes), 'ms')
      collectGarbage()
      bench.figure(`sweep-${count}-memory`, process.memoryUsage().heapUsed / 2 ** 20, 'MB')
      bench.ratio(`sweep-${count}`, median(ourTimes) / median(rawTimes))
      bench.keep(`sweep-${count}`, { ourTimes, rawTimes })
    }
    await database.close()
  } finally {
    await server.destroy()
  }
}

export default run
