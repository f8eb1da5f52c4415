import type { Deliveries, LedgerLine, VisibleMessage } from '../../usecases/deliveries/deliveries-port.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import {
  CLOSE_CAMPAIGNS,
  HOMES,
  LOAD,
  OVERTAKEN,
  PEOPLE_OF_TENANT,
  REQUEUE,
  REVIVE,
  SETTLE,
  STRANDED,
  TAKE,
  VISIBLE_OF_PAIR,
  VISIBLE_PROGRESS,
  type VisibleRow,
} from './deliveries-sql.ts'
import { toDeliveries, toNotice, withoutAccount } from './loaded-deliveries.ts'
import { noteRedrawn } from './redrawn.ts'
import { insertStanding } from './standing.ts'

/** What somebody did or asked is answered by these: nobody sent them a message. */
const answers = ['status', 'stepLogged'] as const

const toVisible = (row: VisibleRow): VisibleMessage => {
  const { id, platform, tenantId, tenant, conversationId, messageId, conversation, drawn } = row
  const where = { id, platform, tenantId, tenant, conversationId, messageId, conversation, drawn }
  return { ...filled<Omit<VisibleMessage, 'notice'>>(where), notice: toNotice(row) }
}

export const deliveriesIn = (db: Handle): Deliveries => ({
  load: async (ids) => {
    const rows = await db.sql.rows(LOAD, [ids])
    const people = withoutAccount(rows)
    return toDeliveries(rows, people.length > 0 ? await db.sql.rows(HOMES, [people]) : [])
  },
  take: async (ids, at) => {
    const rows = await db.sql.rows(TAKE, [ids, at])
    return new Set(rows.map((row) => row.id))
  },
  takeAgain: async (id, at) => {
    const taken = await db.prisma.delivery.updateMany({
      where: { id, state: 'sending', repeated: false },
      data: { repeated: true, startedAt: at, attempts: { increment: 1 } },
    })
    return taken.count === 1
  },
  settle: async (settlements, at) => {
    const ids = settlements.map((one) => one.id)
    await db.sql.change(SETTLE, [JSON.stringify(settlements), at, ids], 'settle')
  },
  closeCampaigns: async (campaignIds, at) => {
    const closed = await db.sql.rows(CLOSE_CAMPAIGNS, [campaignIds, at])
    return closed.map((row) => row.id)
  },
  stranded: (before) => db.sql.rows(STRANDED, [before]),
  visible: async (of) => {
    if ('campaignId' in of) return (await db.sql.rows(VISIBLE_PROGRESS, [of.campaignId])).map(toVisible)
    const rows = await db.sql.rows(VISIBLE_OF_PAIR, [of.partnershipId])
    const overtaken = await db.sql.rows(OVERTAKEN, [of.partnershipId])
    const old = new Set(overtaken.map((row) => row.id))
    return [
      ...rows.filter((row) => !old.has(row.id)).map(toVisible),
      ...overtaken.map((row) => ({ ...toVisible(row), overtaken: true as const })),
    ]
  },
  redrawn: (id, drawn) => noteRedrawn(db, id, drawn),
  keepStanding: (row) => insertStanding(db, row),
  channelUnreachable: async ({ id, reason, fix }) => {
    await db.prisma.channel.updateMany({
      where: { id },
      data: { reach: 'unreachable', reachReason: reason, reachFix: fix },
    })
  },
  toldSince: async (personId, name, about, since) => {
    const where = { personId, notice: name, queuedAt: { gt: since }, facts: { path: ['about'], equals: about } }
    return (await db.prisma.delivery.count({ where })) > 0
  },
  messagesNow: async (since) => {
    const rows = await db.prisma.delivery.groupBy({
      by: ['state'],
      where: {
        // No message is tried for longer than ten days, and all ever sent are no place to look.
        queuedAt: { gte: new Date(since.getTime() - 30 * 86_400_000) },
        OR: [
          { state: { in: ['queued', 'sending'] } },
          { state: { in: ['failed', 'unreachable'] }, settledAt: { gte: since } },
        ],
      },
      _count: { _all: true },
      _min: { queuedAt: true },
    })
    const of = (...states: string[]) => rows.filter(({ state }) => states.includes(state))
    const countOf = (...states: string[]) => of(...states).reduce((sum, row) => sum + row._count._all, 0)
    const oldest = of('queued', 'sending').flatMap((row) => row._min.queuedAt ?? [])
    return {
      waiting: countOf('queued', 'sending'),
      ...(oldest.length > 0 && { waitsSince: new Date(Math.min(...oldest.map(Number))) }),
      failed: countOf('failed'),
      unreachable: countOf('unreachable'),
    }
  },
  mailedProgress: async (campaignIds) => {
    const rows = await db.prisma.delivery.findMany({
      where: {
        notice: 'campaignProgress',
        platform: 'email',
        state: { in: ['sent', 'unknown'] },
        OR: campaignIds.map((id) => ({ facts: { path: ['campaignId'], equals: id } })),
      },
      select: { personId: true, facts: true },
      orderBy: { id: 'asc' },
    })
    return rows.flatMap(({ personId, facts }) => {
      const { campaignId } = facts as { readonly campaignId: string }
      return personId ? [{ campaignId, personId }] : []
    })
  },
  mailedInvitation: async (personId, stepId) => {
    const where = {
      personId,
      notice: { in: ['visitScheduled', 'calendarUpdate'] },
      platform: 'email' as const,
      state: { in: ['sent' as const, 'unknown' as const] },
      facts: { path: ['stepId'], equals: stepId },
    }
    return (await db.prisma.delivery.count({ where })) > 0
  },
  requeue: (personIds) => db.sql.rows(REQUEUE, [personIds]),
  revive: (ids) => db.sql.rows(REVIVE, [ids === 'all' ? null : ids]),
  waiting: () =>
    db.prisma.delivery.findMany({
      where: { state: { in: ['queued', 'sending'] } },
      select: { id: true, priority: true },
    }),
  waitingIn: async (tenantId) => (await db.sql.rows(PEOPLE_OF_TENANT, [tenantId])).map((row) => row.id),
  ledger: async (partnershipId) => {
    const rows = await db.prisma.delivery.findMany({
      where: { partnershipId, notice: { notIn: [...answers] } },
      orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        notice: true,
        personId: true,
        channelId: true,
        platform: true,
        state: true,
        reason: true,
        fix: true,
        attempts: true,
        queuedAt: true,
        settledAt: true,
      },
    })
    return rows.map((row) => filled<LedgerLine>(row))
  },
})
