import pg from 'pg'
import { boardCard } from '../../src/conversation/desk/board-cards.ts'
import { reportCard } from '../../src/conversation/desk/report-cards.ts'
import type { Actor } from '../../src/core/actor.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import { migrate } from '../../src/store/db/migrate.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { createStore } from '../../src/store/store.ts'
import { seeDigest } from '../../src/usecases/desk/see-alerts.ts'
import { seeBoard } from '../../src/usecases/desk/see-board.ts'
import { seeOverview } from '../../src/usecases/desk/see-overview.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { addManyPairs } from '../store/many-pairs.ts'
import { startPostgres } from '../store/postgres.ts'
import { type Bench, median } from './bench.ts'

const actor: Actor = { kind: 'person', personId: 'm0', directs: [], coordinator: true, operator: false }
const page = { number: 0, size: 8 }

/** The bare SQL that finds a page's rows. */
const RAW = `SELECT p.*, s.* FROM "BoardRow" b JOIN "Partnership" p ON p.id = b."partnershipId" JOIN "Step" s ON s."partnershipId" = p.id
  WHERE b."cycleId" = 'cycle' AND b.rank < 9 ORDER BY b.rank, b."waitsOn", b."partnershipId" LIMIT 32`

const timesOf = async (rounds: number, work: () => Promise<unknown>): Promise<number[]> => {
  await work()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return times.sort((a, b) => a - b)
}

/** What a look at the board, the list of what is overdue, the report, the digest and a search cost at 900 and 9,000 pairs. */
export default async (bench: Bench): Promise<void> => {
  const rounds = bench.option('rounds', 40)
  for (const pairs of [900, 9_000]) {
    const server = await startPostgres()
    try {
      const pool = new pg.Pool({ connectionString: server.url() })
      const client = await pool.connect()
      await migrate(client)
      client.release()
      await pool.end()
      const database = await openDatabase({ url: server.url() })
      await addManyPairs(database, pairs)
      const clock = createFixedClock('2026-12-01T15:00:00Z')
      const newId = createNewId(clock)
      const enqueue = { deliveries: async () => undefined, refresh: async () => undefined, committed: () => undefined }
      const store = createStore(database, { clock, newId, enqueue })
      const deps = { store, clock, newId } as unknown as Deps
      const board = async (filter: Parameters<typeof seeBoard>[2]['filter']) => {
        const seen = await seeBoard(deps, actor, { filter, page })
        if (!seen.ok) throw new Error(seen.refusal.kind)
        boardCard(seen.value, false)
      }
      const looks: Record<string, () => Promise<unknown>> = {
        board: () => board({}),
        'board of a district': () => board({ districtCode: 'm7' }),
        search: () => board({ search: 'jose person41' }),
        overdue: () => seeOverview(deps, actor, (overview, cycle, today) => overview.overdue(cycle.id, today, page)),
        digest: () => seeDigest(deps, actor),
        report: async () => {
          const seen = await seeOverview(deps, actor, async (overview, cycle) => ({
            cycle,
            counts: await overview.year(cycle.id),
          }))
          if (seen.ok) reportCard(seen.seen, (name) => name)
        },
      }
      const raw = median(await timesOf(rounds, () => database.prisma.$queryRawUnsafe(RAW)))
      bench.figure(`desk-${pairs}-raw`, raw, 'ms')
      for (const [name, look] of Object.entries(looks)) {
        const times = await timesOf(name === 'report' || name === 'digest' ? Math.min(rounds, 10) : rounds, look)
        bench.figure(`desk-${pairs}-${name}`, median(times), 'ms')
        bench.figure(`desk-${pairs}-${name}-p95`, times[Math.floor(times.length * 0.95)]!, 'ms')
      }
      await database.close()
    } finally {
      await server.destroy()
    }
  }
}
