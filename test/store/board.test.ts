import { beforeAll, expect, it, vi } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { closingsIn } from '../../src/store/closings.ts'
import { boardIn } from '../../src/store/desk/board.ts'
import { countedLines, DETAILS, idsOnPage } from '../../src/store/desk/board-sql.ts'
import { overviewIn } from '../../src/store/desk/overview.ts'
import { rosterPeopleIn } from '../../src/store/roster-people.ts'
import type { BoardQuery } from '../../src/usecases/desk/board-port.ts'
import { weekSight } from '../../src/usecases/desk/week-sight.ts'
import { withDatabase } from './database.ts'
import { addManyPairs } from './many-pairs.ts'
import { rowsRead } from './rows-read.ts'

const pairs = 9_000
const database = withDatabase()
beforeAll(() => addManyPairs(database(), pairs))

const readBy = (text: string, values: readonly unknown[]) => rowsRead(database(), text, values)

const base: BoardQuery = { cycleId: 'cycle', today: '2026-12-01', viewerId: 'm0' }
const filters: Record<string, Omit<BoardQuery, keyof typeof base>> = {
  nothing: {},
  'a district': { districtCode: 'm7' },
  'a name': { search: 'jose person41' },
  'a step and how late': { step: 'call', age: 'older' },
  'a reason': { reason: 'help' },
  'what is late': { reason: 'late' },
  'what is mine': { mine: 'assigned' },
}

/** Rows of any table that a page may look at: some of each of its ten pairs, never the state's 9,000. */
const most = 700

it.each(Object.keys(filters))('a page filtered by %s reads as much as a page', async (name) => {
  const { text, values } = idsOnPage({ ...base, ...filters[name] }, 0, 10)
  for (const [table, rows] of await readBy(text, values)) expect(rows, `${table} for ${name}`).toBeLessThan(most)
})

it('what stands on the lines of a page is read for those alone', async () => {
  const { text, values } = idsOnPage(base, 0, 10)
  const ids = await database().prisma.$queryRawUnsafe<{ id: string }[]>(text, ...values)
  expect(ids).toHaveLength(10)
  const read = await readBy(DETAILS, [ids.map(({ id }) => id)])
  for (const [table, rows] of read) expect(rows, table).toBeLessThan(most)
})

const today = '2026-12-01'
const page = { number: 0, size: 10 }
const overview = () => overviewIn(database())
const boardHere = () => boardIn(database(), { clock: createFixedClock(`${today}T15:00:00Z`) })
/** Tables that grow with the state; what districts, schools and counts there are does not. */
const grows = [
  ...[
    'Person',
    'Participant',
    'Partnership',
    'Step',
    'Log',
    'HelpRequest',
    'Delivery',
    'BoardRow',
    'CountedPair',
    'CountedPerson',
  ],
]
/** The board counts no further than anybody reads. */
const mostOfWord = 2_000
const words: Record<string, () => Promise<unknown>> = {
  status: async () => [await overview().funnel('cycle', today), await overview().stateYear('cycle')],
  report: () => overview().year('cycle'),
  'a district’s report': () => overview().districtYear('cycle', 'm7'),
  waiting: async () => [
    await overview().waits('cycle'),
    await overview().waiting('cycle', 12),
    await overview().waitingElse('cycle', today),
  ],
  digest: () => weekSight({ overview: overview(), board: boardHere() }, { id: 'cycle' }, today),
  board: async () => [await boardHere().counts(base), await boardHere().page(base, page)],
  overdue: () => overview().overdue('cycle', today, page),
  pairs: () => overview().pairs('cycle', page),
  roster: () => rosterPeopleIn(database()).list('cycle', {}, page),
  'what is open in other years': () => closingsIn(database()).openElsewhere('cycle', today),
}

it.each(Object.keys(words))('%s reads no table whole, however large the state', async (word) => {
  const { pool } = database()
  const query = pool.query.bind(pool)
  const asked: { text: string; values: readonly unknown[] }[] = []
  const spy = vi.spyOn(pool, 'query').mockImplementation((...of: unknown[]) => {
    asked.push(of[0] as (typeof asked)[number])
    return Reflect.apply(query, pool, of)
  })
  await words[word]!()
  spy.mockRestore()
  expect(asked.length).toBeGreaterThan(0)
  const read = new Map<string, number>()
  for (const { text, values } of asked)
    for (const [table, rows] of await readBy(text, values)) read.set(table, (read.get(table) ?? 0) + rows)
  const tooMuch = [...read].filter(([table, rows]) => grows.includes(table) && rows >= mostOfWord)
  expect(tooMuch).toEqual([])
})

it('how many a filter finds is counted no further than anybody reads', async () => {
  const { text, values } = countedLines(base)
  for (const [table, rows] of await readBy(text, values)) expect(rows, table).toBeLessThan(2_000)
})

it('says of every pair what the steps themselves say', async () => {
  const { prisma } = database()
  const late = await prisma.$queryRawUnsafe<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM "BoardRow" WHERE status = 'active' AND "waitsOn" < '2026-12-01'`,
  )
  const paged = await overviewIn(database()).overdue('cycle', '2026-12-01', { number: 0, size: 1 })
  expect(late[0]!.n).toBe(paged.total)
  expect(await prisma.boardRow.count()).toBe(pairs)
})
