import type { Campaigns } from '../../usecases/matching/campaigns-port.ts'
import type { Handle } from '../db/handle.ts'

/** States of a message that did not arrive, or nobody knows. */
const lost = ['failed', 'unreachable', 'unknown'] as const

export const campaignsIn = (db: Handle): Campaigns => ({
  create: async (campaign) => {
    await db.prisma.campaign.create({ data: campaign })
  },
  find: async (id) => {
    const row = await db.prisma.campaign.findUnique({ where: { id } })
    return row ? { ...row, settledAt: row.settledAt ?? undefined } : undefined
  },
  ofCycle: async (cycleId) =>
    (
      await db.prisma.campaign.findMany({ where: { cycleId }, select: { id: true }, orderBy: { startedAt: 'asc' } })
    ).map(({ id }) => id),
  progress: async (id, now) => {
    const rows = await db.prisma.delivery.groupBy({ by: ['state'], where: { campaignId: id }, _count: true })
    const count = (...states: string[]) =>
      rows.filter((row) => states.includes(row.state)).reduce((sum, row) => sum + row._count, 0)
    const lastMinute = await db.prisma.delivery.count({
      where: { campaignId: id, state: { not: 'cancelled' }, settledAt: { gt: new Date(now.getTime() - 60_000) } },
    })
    return {
      waiting: count('queued', 'sending'),
      sent: count('sent'),
      unreachable: count('unreachable'),
      failed: count('failed', 'unknown'),
      cancelled: count('cancelled'),
      lastMinute,
    }
  },
  change: async (id, from, to, at) => {
    const settled = to === 'done' || to === 'cancelled'
    const changed = await db.prisma.campaign.updateMany({
      where: { id, state: { in: [...from] } },
      data: { state: to, settledAt: settled ? at : null },
    })
    return changed.count === 1
  },
  cancelQueued: async (id, at) => {
    const cancelled = await db.prisma.delivery.updateMany({
      where: { campaignId: id, state: 'queued' },
      data: { state: 'cancelled', settledAt: at },
    })
    return cancelled.count
  },
  notArrived: async (id, { skip, take }) => {
    const where = { campaignId: id, state: { in: [...lost] } }
    const rows = await db.prisma.delivery.findMany({ where, orderBy: { id: 'asc' }, skip, take })
    const people = await db.prisma.person.findMany({
      where: { id: { in: rows.flatMap((row) => row.personId ?? []) } },
      select: { id: true, name: true },
    })
    const channels = await db.prisma.channel.findMany({
      where: { id: { in: rows.flatMap((row) => row.channelId ?? []) } },
      select: { id: true, name: true },
    })
    const names = new Map([...people, ...channels].map((one) => [one.id, one.name]))
    return {
      total: await db.prisma.delivery.count({ where }),
      items: rows.map((row) => ({
        deliveryId: row.id,
        name: names.get(row.personId ?? row.channelId ?? '') ?? 'somebody who is no more',
        notice: row.notice,
        state: row.state as (typeof lost)[number],
        reason: row.reason ?? undefined,
        fix: row.fix ?? undefined,
      })),
    }
  },
  requeue: async (id, queuedAt) => {
    const rows = await db.prisma.delivery.updateManyAndReturn({
      where: { campaignId: id, state: { in: [...lost] } },
      data: { state: 'queued', queuedAt, startedAt: null, settledAt: null, attempts: 0, repeated: false },
      select: { id: true, priority: true, personId: true },
    })
    return rows.map(({ personId, ...row }) => ({ ...row, ...(personId && { personId }) }))
  },
  queued: (id) =>
    db.prisma.delivery.findMany({ where: { campaignId: id, state: 'queued' }, select: { id: true, priority: true } }),
})
