import type { Installations, SealedInstallation } from '../usecases/identity/installations-port.ts'
import type { Installation, Prisma, PrismaClient } from './generated/client.ts'

/** A refresh calls the platform while it holds the row. Milliseconds. */
const bounds = { maxWait: 20_000, timeout: 20_000 }

export const installationsIn = (prisma: PrismaClient, newId: () => string): Installations => ({
  find: async (platform, tenant) => {
    const row = await prisma.installation.findUnique({ where: { platform_tenant: { platform, tenant } } })
    return row ? fromRow(row) : undefined
  },
  save: async (installation) => {
    const { platform, tenant } = installation
    const data = toRow(installation)
    await prisma.installation.upsert({
      where: { platform_tenant: { platform, tenant } },
      create: { id: newId(), ...data },
      update: data,
    })
  },
  remove: async (platform, tenant, at) => {
    const gone = await prisma.installation.deleteMany({ where: { platform, tenant, installedAt: { lte: at } } })
    return gone.count > 0
  },
  replace: (platform, tenant, work) =>
    prisma.$transaction(async (db) => {
      const [locked] = await db.$queryRaw<{ id: string }[]>`
        SELECT id FROM "Installation" WHERE platform = ${platform}::"Platform" AND tenant = ${tenant} FOR UPDATE`
      if (!locked) return undefined
      const current = fromRow(await db.installation.findUniqueOrThrow({ where: { id: locked.id } }))
      const next = await work(current)
      if (!next) return current
      await db.installation.update({ where: { id: locked.id }, data: toRow(next) })
      return next
    }, bounds),
  sealedOtherwise: async (keyId) => {
    const rows = await prisma.installation.findMany({ where: { keyId: { not: keyId } } })
    return rows.map(fromRow)
  },
})

const fromRow = (row: Installation): SealedInstallation => ({
  platform: row.platform as SealedInstallation['platform'],
  tenant: row.tenant,
  orgWide: row.orgWide,
  keyId: row.keyId,
  sealed: row.sealed,
  installedAt: row.installedAt,
  expiresAt: row.expiresAt ?? undefined,
})

const toRow = ({ sealed, expiresAt, ...installation }: SealedInstallation) =>
  ({
    ...installation,
    sealed: new Uint8Array(sealed),
    expiresAt: expiresAt ?? null,
  }) satisfies Omit<Prisma.InstallationCreateInput, 'id'>
