import type { Notice } from '../core/notice.ts'
import { priorities } from '../core/notice.ts'
import type { Deliveries, Delivery, LedgerLine, VisibleMessage } from '../usecases/ports/deliveries.ts'
import { LOAD, REQUEUE, SETTLE, VISIBLE_OF_PAIR, VISIBLE_PROGRESS } from './deliveries-sql.ts'
import { filled } from './filled.ts'
import type { Handle } from './handle.ts'

interface NoticeRow {
  readonly notice: Notice['name']
  readonly facts: Notice['facts']
  readonly personId: string | null
  readonly channelId: string | null
  readonly partnershipId: string | null
  readonly campaignId: string | null
  readonly priority: number
}

const toNotice = (row: NoticeRow): Notice => ({
  name: row.notice,
  to: row.personId ? { kind: 'person', personId: row.personId } : { kind: 'channel', channelId: row.channelId ?? '' },
  facts: row.facts,
  partnershipId: row.partnershipId ?? undefined,
  campaignId: row.campaignId ?? undefined,
  priority: priorities[row.priority] ?? 'digest',
})

type LoadRow = NoticeRow & Omit<Delivery, 'notice'>

const toDelivery = (row: LoadRow): Delivery => {
  const { id, priority, state, attempts, repeated, queuedAt, startedAt, unreachableBy, campaign, to } = row
  const facts = { id, priority, state, attempts, repeated, queuedAt, startedAt, unreachableBy, campaign, to }
  return { ...filled<Delivery>(facts), notice: toNotice(row) }
}

export const deliveriesIn = (db: Handle): Deliveries => ({
  load: async (ids) => (await db.$queryRawUnsafe<LoadRow[]>(LOAD, ids)).map(toDelivery),
  take: async (ids, at) => {
    const rows = await db.$queryRaw<{ id: string }[]>`
      UPDATE "Delivery" SET state = 'sending', "startedAt" = ${at}, attempts = attempts + 1
      WHERE id = ANY(${ids}) AND state = 'queued' AND NOT EXISTS (
        SELECT 1 FROM "Campaign" c WHERE c.id = "campaignId" AND c.state IN ('paused', 'cancelled'))
      RETURNING id`
    return new Set(rows.map((row) => row.id))
  },
  takeAgain: async (id, at) => {
    const taken = await db.delivery.updateMany({
      where: { id, state: 'sending', repeated: false },
      data: { repeated: true, startedAt: at, attempts: { increment: 1 } },
    })
    return taken.count === 1
  },
  settle: async (settlements, at) => {
    await db.$executeRawUnsafe(SETTLE, JSON.stringify(settlements), at)
  },
  closeCampaigns: async (campaignIds, at) => {
    const closed = await db.$queryRaw<{ id: string }[]>`
      UPDATE "Campaign" SET state = 'done', "settledAt" = ${at}
      WHERE id = ANY(${campaignIds}) AND state = 'running' AND NOT EXISTS (
        SELECT 1 FROM "Delivery" d WHERE d."campaignId" = "Campaign".id AND d.state IN ('queued', 'sending'))
      RETURNING id`
    return closed.map((row) => row.id)
  },
  stranded: (before) =>
    db.delivery.findMany({
      where: { state: 'sending', startedAt: { lt: before } },
      select: { id: true, priority: true },
      take: 1_000,
    }),
  visible: async (of) => {
    const [sql, id] = 'partnershipId' in of ? [VISIBLE_OF_PAIR, of.partnershipId] : [VISIBLE_PROGRESS, of.campaignId]
    const rows = await db.$queryRawUnsafe<(NoticeRow & Omit<VisibleMessage, 'notice'>)[]>(sql, id)
    return rows.map(({ id, platform, tenant, conversationId, messageId, conversation, drawn, ...row }) => ({
      ...filled<VisibleMessage>({ id, platform, tenant, conversationId, messageId, conversation, drawn }),
      notice: toNotice(row),
    }))
  },
  redrawn: async (id, drawn) => {
    await db.delivery.updateMany({ where: { id }, data: { drawn } })
  },
  channelUnreachable: async ({ id, reason, fix }) => {
    await db.channel.updateMany({
      where: { id },
      data: { reach: 'unreachable', reachReason: reason, reachFix: fix },
    })
  },
  toldSince: async (personId, name, about, since) => {
    const where = { personId, notice: name, queuedAt: { gt: since }, facts: { path: ['about'], equals: about } }
    return (await db.delivery.count({ where })) > 0
  },
  requeue: (personId) => db.$queryRawUnsafe<{ id: string; priority: number }[]>(REQUEUE, personId),
  ledger: async (partnershipId) => {
    const rows = await db.delivery.findMany({
      where: { partnershipId },
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
