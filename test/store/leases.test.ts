import { expect, it } from 'vitest'
import type { Handle } from '../../src/store/db/handle.ts'
import { askWithin, run } from '../../src/store/db/sql.ts'
import { leasing } from '../../src/store/deliveries/leases.ts'
import { withDatabase } from './database.ts'

const database = withDatabase()
const add = (db: Handle, key: string) =>
  run(db, undefined, `INSERT INTO "Budget" (key, "nextAt") VALUES ($1, 0)`, [key])
const keys = async () => (await database().prisma.budget.findMany({ orderBy: { key: 'asc' } })).map((row) => row.key)

it('a statement written by hand belongs to the transaction that it is run in', async () => {
  const { prisma } = database()
  const undone = leasing((lease) =>
    prisma.$transaction(async (db) => {
      const within = askWithin(db, lease)
      await add(within, 'undone')
      expect(await within.budget.count()).toBe(1)
      expect(await prisma.budget.count()).toBe(0)
      throw new Error('undo')
    }),
  )
  await expect(undone).rejects.toThrow('undo')
  expect(await keys()).toEqual([])
})

it('once its transaction is over, a statement is refused', async () => {
  const { prisma } = database()
  let over: Handle | undefined
  await leasing((lease) =>
    prisma.$transaction(async (db) => {
      over = askWithin(db, lease)
      await add(over, 'kept')
    }),
  )
  await expect(add(over!, 'too late')).rejects.toThrow()
  expect(await keys()).toEqual(['kept'])
})
