import { z } from 'zod'
import { type NewNotice, priorities } from '../../core/notice.ts'
import type { Outbox, QueuedDelivery, Stale } from '../../usecases/deliveries/outbox-port.ts'
import type { Group, StoreDeps } from '../db/deps.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'

/** Rows a statement writes at once. */
const ROWS_AT_ONCE = 5_000

export const outboxIn = (db: Handle, { clock, newId, enqueue }: StoreDeps): Outbox => {
  const secondsUntil = (moment: Date | undefined): number | undefined =>
    moment && moment > clock.now() ? Math.ceil((moment.getTime() - clock.now().getTime()) / 1_000) : undefined
  const again = async (deliveries: readonly QueuedDelivery[]) => {
    if (deliveries.length === 0) return
    const ids = deliveries.map((delivery) => delivery.id)
    const ways = groupsIn(await db.sql.rows(TENANT_OF, [ids]))
    await enqueue.deliveries(
      db,
      deliveries.map((delivery) => ({ ...delivery, group: ways.get(delivery.id) })),
    )
  }
  return {
    again,
    refresh: (of) => enqueue.refresh(db, of),
    send: async (notices) => {
      const rows = notices.map((notice) => toRow(notice, newId()))
      const textAt = (from: number) => JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE))
      const write = (text: string) => db.sql.rows(WRITE, [text, clock.now()])
      let writing = rows.length > 0 ? write(textAt(0)) : undefined
      let text = textAt(ROWS_AT_ONCE)
      for (let from = 0; writing; from += ROWS_AT_ONCE) {
        const ways = groupsIn(await writing)
        const next = from + ROWS_AT_ONCE
        // The database is busy with the next rows while the jobs of these are made, and with those while the text after next is.
        writing = next < rows.length ? write(text) : undefined
        const putIn = enqueue.deliveries(
          db,
          rows.slice(from, next).map(({ id, priority }, at) => ({
            id,
            priority,
            group: ways.get(id),
            afterSeconds: secondsUntil(notices[from + at]!.notBefore),
          })),
        )
        text = textAt(next + ROWS_AT_ONCE)
        await Promise.all([putIn, writing])
      }
      await enqueue.refresh(db, aboutOf(notices))
      return rows.map((row) => row.id)
    },
  }
}

/** What else the notices' news may have made stale. */
const aboutOf = (notices: readonly NewNotice[]): Stale[] => {
  const pairs = new Set(notices.flatMap((notice) => notice.partnershipId ?? []))
  const awaited = notices.filter(({ priority }) => priority === 'interactive')
  const pressed = new Set(awaited.flatMap((notice) => notice.partnershipId ?? []))
  const progress = notices.filter((notice) => notice.name === 'campaignProgress')
  const campaigns = new Set(progress.flatMap((notice) => notice.facts.campaignId ?? []))
  return [
    ...[...pairs].map((partnershipId) => ({
      partnershipId,
      ...(pressed.has(partnershipId) && { press: true as const }),
    })),
    ...[...campaigns].map((campaignId) => ({ campaignId })),
  ]
}

const toRow = (notice: NewNotice, id: string) => ({
  id,
  notice: notice.name,
  facts: notice.facts,
  ...(notice.to.kind === 'person' ? { personId: notice.to.personId } : { channelId: notice.to.channelId }),
  partnershipId: notice.partnershipId,
  campaignId: notice.campaignId,
  priority: priorities.indexOf(notice.priority),
})

/** Of each of these messages the tenant it will most likely go through, and its platform. */
const groupsOf = (messages: string): string => `
  SELECT m.id AS delivery, t.id, t.platform::text AS tier
  FROM ${messages} m
  LEFT JOIN "Channel" ch ON ch.id = m."channelId"
  LEFT JOIN LATERAL (SELECT "tenantId" FROM "Account" a WHERE a."personId" = m."personId"
    ORDER BY a.reach = 'reachable' DESC, a."cameOverAt" IS NULL, a.id LIMIT 1) a ON true
  JOIN "Tenant" t ON t.id = coalesce(ch."tenantId", a."tenantId")`

/** What both say of each message. */
const groups = { delivery: z.string(), id: z.string(), tier: z.enum(['slack', 'teams']) }

/** $1: rows, $2: the moment. */
const WRITE = statement(
  'write',
  groups,
  `
  WITH message AS (
    SELECT * FROM json_to_recordset($1::json) AS m(id text, notice text, facts jsonb, "personId" text, "channelId" text,
      "partnershipId" text, "campaignId" text, priority int)
  ), written AS (
    INSERT INTO "Delivery" (id, notice, facts, "personId", "channelId", "partnershipId", "campaignId", priority, "queuedAt")
    SELECT id, notice, facts, "personId", "channelId", "partnershipId", "campaignId", priority, $2::timestamptz FROM message
  )
  ${groupsOf('message')}`,
)

/** $1: ids of deliveries. */
const TENANT_OF = statement('tenantOf', groups, `${groupsOf('"Delivery"')} WHERE m.id = ANY($1::text[])`)

const groupsIn = (rows: readonly z.output<z.ZodObject<typeof groups>>[]): Map<string, Group> =>
  new Map(rows.map(({ delivery, id, tier }) => [delivery, { id, tier }]))
