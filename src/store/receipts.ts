import type { Receipts } from '../usecases/deliveries/receipts-port.ts'
import type { Handle } from './db/handle.ts'

export const receiptsIn = (db: Handle): Receipts => ({
  // Before every request: written by hand, it costs a third.
  take: async ({ platform, tenant, key, at }) => {
    const added = await db.$executeRaw`
      INSERT INTO "Receipt" (platform, tenant, key, at) VALUES (${platform}::"Platform", ${tenant}, ${key}, ${at})
      ON CONFLICT DO NOTHING`
    return added === 1
  },
  forget: async (before) => (await db.receipt.deleteMany({ where: { at: { lt: before } } })).count,
})
