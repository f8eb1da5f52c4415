import type { Receipts } from '../usecases/ports/receipts.ts'
import type { Handle } from './handle.ts'

export const receiptsIn = (db: Handle): Receipts => ({
  take: async (receipt) => {
    const { count } = await db.receipt.createMany({ data: [receipt], skipDuplicates: true })
    return count === 1
  },
  forget: async (before) => (await db.receipt.deleteMany({ where: { at: { lt: before } } })).count,
})
