import type { Receipts } from '../usecases/deliveries/receipts-port.ts'
import type { Handle } from './db/handle.ts'

export const receiptsIn = (db: Handle): Receipts => ({
  // Before every request: written by hand, it costs a third.
  take: async ({ platform, tenant, key, at }) => {
    return (await db.sql.change(TAKE, [platform, tenant, key, at], 'takeReceipt')) === 1
  },
  forget: async (before) => (await db.prisma.receipt.deleteMany({ where: { at: { lt: before } } })).count,
})

/** $1: platform, $2: tenant, $3: key, $4: moment. */
const TAKE = `
  INSERT INTO "Receipt" (platform, tenant, key, at) VALUES ($1::"Platform", $2, $3, $4) ON CONFLICT DO NOTHING`
