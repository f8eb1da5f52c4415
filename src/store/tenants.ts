import type { Tenant, Tenants } from '../usecases/identity/tenants-port.ts'
import type { Handle } from './db/handle.ts'
import type { Prisma } from './generated/client.ts'

export const wholeTenant = { districts: true } satisfies Prisma.TenantInclude

export const toTenant = (row: Prisma.TenantGetPayload<{ include: typeof wholeTenant }>): Tenant => ({
  id: row.id,
  platform: row.platform as Tenant['platform'],
  externalId: row.externalId,
  name: row.name,
  department: row.department,
  everyDistrict: row.everyDistrict,
  status: row.status,
  districts: row.districts.map((one) => one.districtCode),
})

export const tenantsIn = (db: Handle): Tenants => ({
  find: async (platform, externalId) => {
    const row = await db.prisma.tenant.findUnique({
      where: { platform_externalId: { platform, externalId } },
      include: wholeTenant,
    })
    return row ? toTenant(row) : undefined
  },
  byId: async (id) => {
    const row = await db.prisma.tenant.findUnique({ where: { id }, include: wholeTenant })
    return row ? { ...toTenant(row), accounts: await db.prisma.account.count({ where: { tenantId: id } }) } : undefined
  },
  all: async () =>
    (
      await db.prisma.tenant.findMany({
        include: wholeTenant,
        orderBy: [{ department: 'desc' }, { name: 'asc' }, { id: 'asc' }],
      })
    ).map(toTenant),
  disallow: async (id) => {
    const tenant = await db.prisma.tenant.findUnique({ where: { id }, select: { platform: true, externalId: true } })
    if (!tenant) return
    await db.prisma.installation.deleteMany({ where: { platform: tenant.platform, tenant: tenant.externalId } })
    await db.prisma.tenant.delete({ where: { id } })
  },
  count: () => db.prisma.tenant.count(),
  allow: async ({ districts, ...tenant }) => {
    const serves = districts.map((districtCode) => ({ districtCode }))
    const where = { platform_externalId: { platform: tenant.platform, externalId: tenant.externalId } }
    // Two processes that start at once both find nothing: the second waits here for the first and then finds its row.
    await db.prisma.tenant.createMany({ data: tenant, skipDuplicates: true })
    const row = await db.prisma.tenant.update({
      where,
      data: {
        name: tenant.name,
        department: tenant.department,
        everyDistrict: tenant.everyDistrict ?? false,
        districts: { deleteMany: {}, create: serves },
      },
      include: wholeTenant,
    })
    return toTenant(row)
  },
  installed: async (id, at) => {
    const tenant = await db.prisma.tenant.findUniqueOrThrow({ where: { id } })
    // An install that was taken back since, or that is known already.
    if (tenant.uninstalledAt && tenant.uninstalledAt >= at) return false
    // Whoever was written to in between was found without the app once more.
    if (tenant.status === 'uninstalled' && tenant.uninstalledAt)
      await db.prisma.account.updateMany({
        where: { tenantId: id, reach: 'unreachable', reachAt: { gte: tenant.uninstalledAt } },
        data: { reach: 'untried', reachReason: null, reachFix: null },
      })
    await db.prisma.tenant.update({
      where: { id },
      data: { status: 'installed', installedAt: at, uninstalledAt: null },
    })
    return tenant.status !== 'installed'
  },
  uninstalled: async (id, at, reachReason, reachFix) => {
    const marked = await db.prisma.tenant.updateMany({
      where: { id, status: { not: 'uninstalled' }, OR: [{ installedAt: null }, { installedAt: { lte: at } }] },
      data: { status: 'uninstalled', uninstalledAt: at },
    })
    if (marked.count === 0) return 0
    const accounts = await db.prisma.account.updateMany({
      where: { tenantId: id, reach: { not: 'unreachable' } },
      data: { reach: 'unreachable', reachReason, reachFix, reachAt: at },
    })
    return accounts.count
  },
  addChannel: async ({ conversation, ...channel }) => {
    const kept = { conversation: (conversation ?? undefined) as Prisma.InputJsonValue | undefined }
    const where = { tenantId_externalId: { tenantId: channel.tenantId, externalId: channel.externalId } }
    const known = await db.prisma.channel.findUnique({ where, select: { reach: true } })
    await db.prisma.channel.upsert({
      where,
      create: { ...channel, program: false, ...kept },
      update: { name: channel.name, reach: 'untried', reachReason: null, reachFix: null, ...kept },
    })
    return known === null || known.reach === 'unreachable'
  },
  renameChannel: async (tenantId, externalId, name) => {
    await db.prisma.channel.updateMany({ where: { tenantId, externalId }, data: { name } })
  },
  removeChannel: async (tenantId, externalId) => {
    await db.prisma.channel.updateMany({
      where: { tenantId, externalId },
      data: {
        reach: 'unreachable',
        reachReason: 'removed',
        reachFix: 'Add the bot to the channel again, or choose another channel for announcements.',
      },
    })
  },
})
