import type { Newcomer, Newcomers } from '../usecases/people/newcomers-port.ts'
import { filled } from './db/filled.ts'
import type { Handle } from './db/handle.ts'
import type { Prisma } from './generated/client.ts'

const whole = { tenant: true } satisfies Prisma.NewcomerInclude

const toNewcomer = (row: Prisma.NewcomerGetPayload<{ include: typeof whole }>): Newcomer => {
  const { platform, externalId, addresses, timeZone, conversation } = row
  return filled<Newcomer>({ platform, tenant: row.tenant.externalId, externalId, addresses, timeZone, conversation })
}

/** $1: accounts. */
const DROP = `
  DELETE FROM "Newcomer" n USING json_to_recordset($1::json) AS a(platform text, tenant text, "externalId" text), "Tenant" t
  WHERE n.platform = a.platform::"Platform" AND n."externalId" = a."externalId" AND t.id = n."tenantId" AND t."externalId" = a.tenant`

export const newcomersIn = (db: Handle): Newcomers => ({
  keep: async ({ id, platform, tenant, externalId, conversation, addresses, timeZone, seenAt }) => {
    const where = { platform_externalId: { platform, externalId: tenant } }
    const { id: tenantId } = await db.prisma.tenant.findUniqueOrThrow({ where })
    const known = {
      addresses: [...addresses],
      timeZone,
      conversation: (conversation ?? undefined) as Prisma.InputJsonValue | undefined,
      seenAt,
    }
    await db.prisma.newcomer.upsert({
      where: { platform_tenantId_externalId: { platform, tenantId, externalId } },
      create: { id, platform, tenantId, externalId, ...known },
      update: known,
    })
  },
  withAddress: async (addresses) =>
    (
      await db.prisma.newcomer.findMany({
        where: { addresses: { hasSome: [...addresses] } },
        include: whole,
        orderBy: { id: 'asc' },
      })
    ).map(toNewcomer),
  ofTenant: async (tenantId) =>
    (await db.prisma.newcomer.findMany({ where: { tenantId }, include: whole, orderBy: { id: 'asc' } })).map(
      toNewcomer,
    ),
  drop: async (accounts) => {
    await db.sql.change(
      DROP,
      [JSON.stringify(accounts.map(({ platform, tenant, externalId }) => ({ platform, tenant, externalId })))],
      'dropNewcomers',
    )
  },
  forget: async (before) => (await db.prisma.newcomer.deleteMany({ where: { seenAt: { lt: before } } })).count,
})
