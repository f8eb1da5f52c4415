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
