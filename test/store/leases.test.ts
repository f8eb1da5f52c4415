import { expect, it } from 'vitest'
import type { Handle } from '../../src/store/db/handle.ts'
import { type Lease, leasing } from '../../src/store/db/leases.ts'
import { leasedSql } from '../../src/store/db/sql.ts'
import { withDatabase } from './database.ts'

const database = withDatabase()
const add = ({ sql }: Handle, key: string) => sql.change(`INSERT INTO "Budget" (key, "nextAt") VALUES ($1, 0)`, [key])
const keys = async () => (await database().prisma.budget.findMany({ orderBy: { key: 'asc' } })).map((row) => row.key)
const within = (work: (handle: Handle) => Promise<unknown>) =>
  leasing((lease: Lease) => database().prisma.$transaction((prisma) => work({ prisma, sql: leasedSql(lease) })))

it('a statement written by hand belongs to the transaction that it is run in', async () => {
  const { prisma } = database()
  const undone = within(async (handle) => {
    await add(handle, 'undone')
    expect(await handle.prisma.budget.count()).toBe(1)
    expect(await prisma.budget.count()).toBe(0)
    throw new Error('undo')
  })
  await expect(undone).rejects.toThrow('undo')
  expect(await keys()).toEqual([])
})

it('once its transaction is over, a statement is refused', async () => {
  let over: Handle | undefined
  await within(async (handle) => {
    over = handle
    await add(handle, 'kept')
  })
  await expect(add(over!, 'too late')).rejects.toThrow('This transaction is over')
  expect(await keys()).toEqual(['kept'])
})
