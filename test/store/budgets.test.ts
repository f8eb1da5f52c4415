import { expect, it } from 'vitest'
import { budgetsIn } from '../../src/store/deliveries/budgets.ts'
import { withDatabase } from './database.ts'

const database = withDatabase()
const now = new Date('2026-11-24T15:00:00Z')

/** Counts the statements that are put to the database. */
const counted = () => {
  const { sql, prisma } = database()
  let statements = 0
  const rows: typeof sql.rows = (of, values) => {
    statements++
    return sql.rows(of, values)
  }
  return { budgets: budgetsIn({ prisma, sql: { ...sql, rows } }), statements: () => statements }
}
const bucket = (key: string, burst: number) => ({ key, perSecond: 1 / 40, burst })

it('forty who ask at once cost two statements, and are served in their order: the last of them hear when there is room', async () => {
  const { budgets, statements } = counted()
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, at) =>
      budgets.takeOne([bucket(`own ${at}`, 1), bucket('all', 15)], now).then((grants) => grants.get('all')!),
    ),
  )
  expect(statements()).toBe(2)
  expect(all.map(({ count }) => count)).toEqual([...Array(15).fill(1), ...Array(25).fill(0)])
  expect(all[39]!.startsInSeconds).toBeCloseTo(40)
})

it('one who asks for each of several gets of each what there is', async () => {
  const { budgets } = counted()
  const ask = () => budgets.takeOne([bucket('mine', 1), bucket('ours', 2)], now)
  const [first, second] = await Promise.all([ask(), ask()])
  const counts = [first, second].map((grants) => ['mine', 'ours'].map((key) => grants.get(key)!.count))
  expect(counts).toEqual([
    [1, 1],
    [0, 1],
  ])
})

it('a bucket that is there already gives at the rate that is asked for now', async () => {
  const { budgets } = counted()
  const ask = (perSecond: number, count: number) => budgets.take([{ key: 'a', perSecond, burst: 1, count }], 10, now)
  expect((await ask(1, 3)).get('a')).toEqual({ count: 3, startsInSeconds: 0 })
  // From the third second on, two a second: the last at the tenth.
  expect((await ask(2, 100)).get('a')).toEqual({ count: 15, startsInSeconds: 3 })
  expect((await ask(2, 1)).get('a')!.count).toBe(0)
})

it('of a bucket that gives all that is asked of it at once nothing is told, and of one that gives less it is', async () => {
  const { budgets } = counted()
  const ask = (count: number) =>
    budgets.take(
      Array.from({ length: 20 }, (_, at) => ({ ...bucket(`to:${at}`, 4), count })),
      0,
    )
  expect(await ask(2)).toEqual(new Map())
  expect([...(await ask(3)).values()].map((grant) => grant.count)).toEqual(Array(20).fill(2))
})

it('of many that are there already each is looked for by itself, not among all that are asked for', async () => {
  const { sql, prisma } = database()
  let asked: [string, readonly unknown[]] = ['', []]
  const rows: typeof sql.rows = (of, values) => {
    asked = [of.text, values]
    return sql.rows(of, values)
  }
  const budgets = budgetsIn({ prisma, sql: { ...sql, rows } })
  const many = Array.from({ length: 300 }, (_, at) => ({ ...bucket(`to:${at}`, 3), count: 1 }))
  await budgets.take(many, 4, now)
  const plan = await sql.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${asked[0]}`, asked[1])
  expect(rowsIn(plan)).toBeLessThan(many.length * 20)
})

/** Rows that the steps of a plan gave or threw away, all together. */
const rowsIn = (plan: unknown): number => {
  if (Array.isArray(plan)) return plan.reduce((sum: number, part) => sum + rowsIn(part), 0)
  if (typeof plan !== 'object' || plan === null) return 0
  const of = plan as Record<string, number>
  const own = ((of['Actual Rows'] ?? 0) + (of['Rows Removed by Filter'] ?? 0)) * (of['Actual Loops'] ?? 0)
  return own + rowsIn(Object.values(plan))
}
