import { defaultCycleSettings } from '../../src/core/cycle-settings.ts'
import { nudgesIn } from '../../src/store/nudges.ts'
import { DUE } from '../../src/store/nudges-sql.ts'
import { type Database, openDatabase } from '../../src/store/open.ts'
import { lookAt } from '../../src/usecases/sweep-nudges.ts'
import { startPostgres } from '../store/postgres.ts'
import { type Bench, median } from './bench.ts'

const now = new Date('2026-10-06T15:00:00Z')
const AT_ONCE = 250

/** So many pairs whose first visit is open, none of them due. Written by the server itself, in chunks. */
const fill = async ({ prisma }: Database, pairs: number) => {
  const run = (sql: string) => prisma.$executeRawUnsafe(sql)
  await run(
    `INSERT INTO "Programme" (id, name, state, department, "timeZone") VALUES ('p', 'P3', 'TN', 'D', 'America/Chicago')`,
  )
  await run(`INSERT INTO "Rubric" (id, name, version, indicators) VALUES ('r', 'TEAM', '1', '[]')`)
  await run(`INSERT INTO "Cycle" (id, "programmeId", name, "startsOn", "endsOn", "rubricId")
    VALUES ('year', 'p', '2026-27', '2026-07-01', '2027-06-30', 'r')`)
  await run(`INSERT INTO "District" (code, name, county, "countyFips", "timeZone", enrollment)
    SELECT 'd' || i, 'd', 'c', 'f', 'America/Chicago', 1 FROM generate_series(0, 1) i`)
  await run(`INSERT INTO "School" (code, name, "districtCode", level, enrollment)
    SELECT 's' || i, 's', 'd' || i, 'high', 1 FROM generate_series(0, 1) i`)
  // Keys into tables of millions are checked one by one: the rows are right by construction.
  await run(`SET session_replication_role = replica`)
  const CHUNK = 250_000
  for (let from = 0; from < pairs; from += CHUNK) {
    const to = Math.min(pairs, from + CHUNK) - 1
    await prisma.$transaction(
      async (tx) => {
        await tx.$executeRawUnsafe(`SET LOCAL session_replication_role = replica`)
        await tx.$executeRawUnsafe(`INSERT INTO "Person" (id, name, email, title, "districtCode")
        SELECT 'p' || i || side, 'n', 'p' || i || side || '@x.example', 't', 'd' || side FROM generate_series(${from}, ${to}) i, generate_series(0, 1) side`)
        await tx.$executeRawUnsafe(`INSERT INTO "Participant" (id, "cycleId", "personId", "districtCode", "schoolCode", level, "statusAt", status)
        SELECT 'm' || i || side, 'year', 'p' || i || side, 'd' || side, 's' || side, 'high', '2026-09-01', 'joined'
        FROM generate_series(${from}, ${to}) i, generate_series(0, 1) side`)
        await tx.$executeRawUnsafe(`INSERT INTO "Partnership" (id, "cycleId", "aId", "bId", "matchedAt", "nextNudgeAt")
        SELECT 'x' || i, 'year', 'm' || i || 0, 'm' || i || 1, '2026-09-01', '2026-12-01' FROM generate_series(${from}, ${to}) i`)
        await tx.$executeRawUnsafe(`INSERT INTO "Step" (id, "partnershipId", kind, state, "openedAt", "dueOn")
        SELECT 'st' || i || k.n, 'x' || i, k.kind::"StepKind", k.state::"StepState", '2026-09-01', '2026-10-06' FROM generate_series(${from}, ${to}) i,
        (VALUES (1, 'firstVisit', 'open'), (2, 'call', 'waiting'), (3, 'secondVisit', 'waiting'), (4, 'finalMeeting', 'waiting')) AS k(n, kind, state)`)
      },
      { timeout: 600_000 },
    )
  }
  await run('ANALYZE')
}

const makeDue = async ({ prisma }: Database, count: number, pairs: number) => {
  await prisma.$executeRawUnsafe(
    `UPDATE "Partnership" SET "nextNudgeAt" = '2026-12-01' WHERE "nextNudgeAt" <= '2026-10-06T15:00:00Z'`,
  )
  if (count > 0)
    await prisma.$executeRawUnsafe(
      `UPDATE "Partnership" SET "nextNudgeAt" = '2026-10-06T14:00:00Z' WHERE id IN (SELECT 'x' || (i * ${Math.floor(pairs / count)}) FROM generate_series(0, ${count - 1}) i)`,
    )
  await prisma.$executeRawUnsafe('VACUUM ANALYZE "Partnership"')
}

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** What the sweep does to find and judge the due ones, batch by batch as in earnest; nothing is written. */
const ours = async ({ prisma }: Database, count: number) => {
  const rules = { ladder: defaultCycleSettings.ladder, breaks: [] }
  let due = 0
  for (let offset = 0; offset === 0 || offset < count; offset += AT_ONCE) {
    await prisma.$transaction(async (tx) => {
      const pairs = await nudgesIn(tx).due(now, AT_ONCE)
      due += pairs.length
      for (const pair of pairs) lookAt(pair, rules, now)
      // Seen: out of the way of the next batch, as the sweep's own update would put it. Rolled back by the caller.
      if (pairs.length > 0)
        await tx.$executeRaw`UPDATE "Partnership" SET "nextNudgeAt" = '2026-12-02' WHERE id = ANY(${pairs.map((one) => one.partnershipId)})`
    })
  }
  return due
}

/** The same rows by the same SQL straight from the driver, parsed and thrown away. */
const raw = async ({ pool }: Database, count: number) => {
  for (let offset = 0; offset === 0 || offset < count; offset += AT_ONCE) {
    const client = await pool.connect()
    await client.query('BEGIN')
    const { rows } = await client.query(DUE, [now, AT_ONCE])
    const ids = rows.map((row: { partnershipId: string }) => row.partnershipId)
    if (ids.length > 0)
      await client.query(`UPDATE "Partnership" SET "nextNudgeAt" = '2026-12-02' WHERE id = ANY($1)`, [ids])
    await client.query('COMMIT')
    client.release()
  }
}

/** A million pairs, of which 0, 100 and 10,000 are due: what a sweep costs, beside the bare SQL that finds the same. */
const run = async (bench: Bench): Promise<void> => {
  const pairs = bench.option('pairs', 1_000_000)
  const rounds = bench.option('rounds', 5)
  const server = await startPostgres()
  try {
    const database = await openDatabase({ url: server.url() })
    await fill(database, pairs)
    bench.say(`${pairs.toLocaleString('en-US')} partnerships.`)
    await makeDue(database, 2_000, pairs)
    await raw(database, 1_000)
    await ours(database, 1_000)
    for (const due of [0, 100, 10_000]) {
      const [ourTimes, rawTimes]: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds; round++) {
        await makeDue(database, due, pairs)
        rawTimes.push(await milliseconds(() => raw(database, due)))
        await makeDue(database, due, pairs)
        ourTimes.push(await milliseconds(() => ours(database, due)))
      }
      bench.figure(`sweep-${due}`, median(ourTimes), 'ms')
      bench.figure(`sweep-${due}-raw`, median(rawTimes), 'ms')
      bench.figure(`sweep-${due}-memory`, process.memoryUsage().heapUsed / 2 ** 20, 'MB')
      bench.ratio(`sweep-${due}`, median(ourTimes) / median(rawTimes))
    }
    await database.close()
  } finally {
    await server.destroy()
  }
}

export default run
