import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { digestCard, escalatedShown } from '../../src/conversation/desk/alert-cards.ts'
import { boardCard } from '../../src/conversation/desk/board-cards.ts'
import { overdueCard } from '../../src/conversation/desk/list-cards.ts'
import { reportCard } from '../../src/conversation/desk/report-cards.ts'
import type { Card } from '../../src/conversation/kit/card.ts'
import type { Actor } from '../../src/core/actor.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import type { BoardFilter } from '../../src/core/desk/board.ts'
import { drawCard } from '../../src/slack/render/draw-card.ts'
import { migrate } from '../../src/store/db/migrate.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { createStore } from '../../src/store/store.ts'
import { seeDigest } from '../../src/usecases/desk/see-alerts.ts'
import { seeBoard } from '../../src/usecases/desk/see-board.ts'
import { seeOverview } from '../../src/usecases/desk/see-overview.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { startPostgres } from '../store/postgres.ts'
import { type Bench, median } from './bench.ts'
import { createRaw } from './desk/raw.ts'
import { addLivedYear } from './desk/state.ts'

const actor: Actor = { kind: 'person', personId: 'm0', directs: [], coordinator: true, operator: false }
const page = { number: 0, size: 8 }
const now = new Date('2026-12-01T15:00:00Z')

/** The desk's answers as P3 gives them, from who asks to the card. */
const createOurs = (deps: Deps) => {
  const seen = <T extends { readonly ok: boolean }>(answer: T): Extract<T, { readonly ok: true }> => {
    if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`)
    return answer as Extract<T, { readonly ok: true }>
  }
  const board = (filter: BoardFilter) => async (): Promise<Card> =>
    boardCard(seen(await seeBoard(deps, actor, { filter, page })).value, false)
  return {
    board: board({}),
    'board of a district': board({ districtCode: 'm7' }),
    search: board({ search: 'jose person41' }),
    overdue: async () => {
      const look = seeOverview(deps, actor, async (overview, cycle, today) => ({
        today,
        paged: await overview.overdue(cycle.id, today, page),
      }))
      const { paged, today } = seen(await look).seen
      return overdueCard(paged, today)
    },
    digest: async () => {
      const { ok: _, ...digest } = seen(await seeDigest(deps, actor, { shown: escalatedShown }))
      return digestCard({ ...digest, since: now, timeZone: 'America/Chicago', now })
    },
    report: async () => {
      const look = seeOverview(deps, actor, (overview, cycle) => overview.year(cycle.id))
      const { cycle, seen: counts } = seen(await look)
      return reportCard({ cycle, counts }, (name) => `https://p3.example.gov/${name}`)
    },
  } satisfies Record<string, () => Promise<Card>>
}

const timeOf = async (answer: () => Promise<Card>): Promise<number> => {
  const from = performance.now()
  drawCard(await answer())
  return performance.now() - from
}
const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!

/**
 * What a look at the board, a search on it, what is overdue, the digest and the report cost at 900 and 9,000 pairs, each beside bare
 * SQL that fetches the rows that it shows and the same drawing, turn by turn in one run.
 */
export default async (bench: Bench): Promise<void> => {
  const rounds = bench.option('rounds', 40)
  const sizes = bench.option('pairs', 0)
  for (const pairs of sizes ? [sizes] : [900, 9_000]) {
    const server = await startPostgres()
    try {
      const pool = new pg.Pool({ connectionString: server.url() })
      const client = await pool.connect()
      await migrate(client)
      client.release()
      const database = await openDatabase({ url: server.url() })
      await addLivedYear(database, pairs)
      const clock = createFixedClock(now)
      const newId = createNewId(clock)
      const enqueue = { deliveries: async () => undefined, refresh: async () => undefined, committed: () => undefined }
      const store = createStore(database, { clock, newId, enqueue })
      const ours = createOurs({ store, clock, newId } as unknown as Deps)
      const raw = createRaw(pool, now, (await store.read.cycles.current(now))!)
      for (const name of Object.keys(ours) as (keyof typeof ours)[]) {
        await timeOf(ours[name])
        const cards = [await ours[name](), await raw[name]()]
        if (!isDeepStrictEqual(cards[0], cards[1]))
          throw new Error(
            `${name}: the bare SQL shows something else:\n${cards.map((card) => JSON.stringify(card)).join('\n')}`,
          )
        const times: Record<'ours' | 'raw', number[]> = { ours: [], raw: [] }
        for (let round = 0; round < rounds; round++) {
          times.ours.push(await timeOf(ours[name]))
          times.raw.push(await timeOf(raw[name]))
        }
        const key = `desk-${pairs}-${name.replaceAll(' ', '-')}`
        bench.figure(key, median(times.ours), 'ms')
        bench.figure(`${key}-raw`, median(times.raw), 'ms')
        bench.figure(`${key}-p95`, p95(times.ours), 'ms')
        bench.ratio(key, median(times.ours) / median(times.raw))
      }
      await database.close()
      await pool.end()
    } finally {
      await server.destroy()
    }
  }
}
