import type { Deliveries, LedgerLine, VisibleMessage } from '../../usecases/deliveries/deliveries-port.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import { run } from '../db/sql.ts'
import {
  HOMES,
  LOAD,
  OVERTAKEN,
  PEOPLE_OF_TENANT,
  REQUEUE,
  REVIVE,
  SETTLE,
  TAKE,
  VISIBLE_OF_PAIR,
  VISIBLE_PROGRESS,
} from './deliveries-sql.ts'
import {
  type HomeRow,
  type LoadRow,
  type NoticeRow,
  toDeliveries,
  toNotice,
  withoutAccount,
} from './loaded-deliveries.ts'

type VisibleRow = NoticeRow & Omit<VisibleMessage, 'notice' | 'overtaken'>

const toVisible = (row: VisibleRow): VisibleMessage => {
  const { id, platform, tenantId, tenant, conversationId, messageId, conversation, drawn } = row
  const where = { id, platform, tenantId, tenant, conversationId, messageId, conversation, drawn }
  return { ...filled<Omit<VisibleMessage, 'notice'>>(where), notice: toNotice(row) }
}

export const deliveriesIn = (db: Handle): Deliveries => ({
  load: async (ids) => {
    const rows = await run<LoadRow>(db, 'load', LOAD, [ids])
    const people = withoutAccount(rows)
    return toDeliveries(rows, people.length > 0 ? await run<HomeRow>(db, 'homes', HOMES, [people]) : [])
  },
  take: async (ids, at) => {
    const rows = await run<{ id: string }>(db, 'take', TAKE, [ids, at])
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
    const ids = settlements.map((one) => one.id)
    await run(db, 'settle', SETTLE, [JSON.stringify(settlements), at, ids])
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
    if ('campaignId' in of)
      return (await run<VisibleRow>(db, 'progress', VISIBLE_PROGRESS, [of.campaignId])).map(toVisible)
    const rows = await run<VisibleRow>(db, 'visible', VISIBLE_OF_PAIR, [of.partnershipId])
    const overtaken = await run<VisibleRow>(db, 'overtaken', OVERTAKEN, [of.partnershipId])
    const old = new Set(overtaken.map((row) => row.id))
    return [
      ...rows.filter((row) => !old.has(row.id)).map(toVisible),
      ...overtaken.map((row) => ({ ...toVisible(row), overtaken: true as const })),
    ]
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
  mailedInvitation: async (personId, stepId) => {
    const where = {
      personId,
      notice: { in: ['visitScheduled', 'calendarUpdate'] },
      platform: 'email' as const,
      state: { in: ['sent' as const, 'unknown' as const] },
      facts: { path: ['stepId'], equals: stepId },
    }
    return (await db.delivery.count({ where })) > 0
  },
  requeue: (personIds) => db.$queryRawUnsafe<{ id: string; priority: number }[]>(REQUEUE, personIds),
  revive: (ids) => db.$queryRawUnsafe<{ id: string; priority: number }[]>(REVIVE, ids === 'all' ? null : ids),
  waiting: () =>
    db.delivery.findMany({ where: { state: { in: ['queued', 'sending'] } }, select: { id: true, priority: true } }),
  waitingIn: async (tenantId) =>
    (await db.$queryRawUnsafe<{ id: string }[]>(PEOPLE_OF_TENANT, tenantId)).map((row) => row.id),
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
