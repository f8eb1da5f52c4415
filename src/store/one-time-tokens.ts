import type { OneTimeTokens } from '../usecases/identity/one-time-tokens-port.ts'
import type { Handle } from './db/handle.ts'
import type { Prisma } from './generated/client.ts'

export const oneTimeTokensIn = (db: Handle): OneTimeTokens => ({
  issue: async ({ data, ...token }) => {
    await db.prisma.oneTimeToken.create({ data: { ...token, data: data as Prisma.InputJsonValue } })
  },
  use: async (tokenHash, purpose, at) => {
    const [used] = await db.prisma.oneTimeToken.updateManyAndReturn({
      where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    })
    return used?.data
  },
  used: async (tokenHash, purpose) =>
    (await db.prisma.oneTimeToken.count({ where: { tokenHash, purpose, usedAt: { not: null } } })) > 0,
  forget: async (before) => (await db.prisma.oneTimeToken.deleteMany({ where: { expiresAt: { lt: before } } })).count,
})
