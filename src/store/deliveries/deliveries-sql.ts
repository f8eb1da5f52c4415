import { z } from 'zod'
import type { Notice, NoticeName } from '../../core/notice.ts'
import { statement } from '../db/sql.ts'

const chats = ['slack', 'teams'] as const
const rails = [...chats, 'email'] as const

/** What a row holds of the notice itself. */
const noticeColumns = {
  id: z.string(),
  notice: z.custom<NoticeName>(),
  facts: z.custom<Notice['facts']>(),
  personId: z.string().nullable(),
  channelId: z.string().nullable(),
  partnershipId: z.string().nullable(),
  campaignId: z.string().nullable(),
  priority: z.int(),
}

/** A delivery with its recipient and one of the recipient's accounts, if there are any. */
const loadColumns = {
  ...noticeColumns,
  attempts: z.int(),
  repeated: z.boolean(),
  queuedAt: z.date(),
  startedAt: z.date().nullable(),
  state: z.enum(['queued', 'sending', 'sent', 'failed', 'unreachable', 'unknown', 'cancelled']),
  unreachableBy: z.enum(rails).nullable(),
  unreachableIn: z.string().nullable(),
  campaign: z.enum(['running', 'paused', 'cancelled', 'done']).nullable(),
  /** Null when the person is no more, or it goes to a channel. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  preferEmail: z.boolean().nullable(),
  left: z.boolean(),
  platform: z.enum(chats).nullable(),
  tenantId: z.string().nullable(),
  tenant: z.string().nullable(),
  externalId: z.string().nullable(),
  conversation: z.custom<unknown>().nullable(),
  accountId: z.string().nullable(),
  reach: z.enum(['untried', 'reachable', 'unreachable']).nullable(),
  reason: z.string().nullable(),
  fix: z.string().nullable(),
  reachAt: z.date().nullable(),
  spokeLast: z.boolean().nullable(),
}

const visibleColumns = {
  ...noticeColumns,
  platform: z.enum(rails),
  tenantId: z.string().nullable(),
  tenant: z.string(),
  conversationId: z.string().nullable(),
  messageId: z.string(),
  drawn: z.string().nullable(),
  conversation: z.custom<unknown>().nullable(),
}

const homeColumns = { personId: z.string(), platform: z.enum(chats), tenantId: z.string(), tenant: z.string() }

/** What went back into the queue. */
const queuedColumns = { id: z.string(), priority: z.int() }

/**
 * Deliveries with all that is needed to send them: a row for each account of the recipient, one row when there is none. Each
 * is found by its keys, however small the tables are: OFFSET 0 keeps the planner from reading them whole. $1: ids.
 */
export const LOAD = statement(
  'load',
  loadColumns,
  `
  SELECT d.id, d.notice, d.facts, d."personId", d."channelId", d."partnershipId", d."campaignId", d.priority, d.attempts,
         d.repeated, d."queuedAt", d."startedAt", d.state::text AS state,
         CASE WHEN d.fix IS NOT NULL THEN d.platform::text END AS "unreachableBy",
         CASE WHEN d.fix IS NOT NULL THEN d."tenantId" END AS "unreachableIn",
         CASE WHEN d."campaignId" IS NOT NULL THEN
           (SELECT c.state::text FROM "Campaign" c WHERE c.id = d."campaignId") END AS campaign,
         p.name, p.email, p."preferEmail", p."leftAt" IS NOT NULL AS left,
         t.platform::text AS platform, t.id AS "tenantId", t."externalId" AS tenant,
         coalesce(a."externalId", ch."externalId") AS "externalId", coalesce(a.conversation, ch.conversation) AS conversation,
         a.id AS "accountId", a.reach::text AS reach, a."reachReason" AS reason, a."reachFix" AS fix, a."reachAt", a."cameOverAt" IS NOT NULL AS "spokeLast"
  FROM "Delivery" d
  LEFT JOIN LATERAL (SELECT * FROM "Person" WHERE id = d."personId" OFFSET 0) p ON true
  LEFT JOIN LATERAL (SELECT * FROM "Account" WHERE "personId" = d."personId" OFFSET 0) a ON true
  LEFT JOIN "Channel" ch ON ch.id = d."channelId"
  LEFT JOIN "Tenant" t ON t.id = coalesce(a."tenantId", ch."tenantId")
  WHERE d.id = ANY($1::text[])`,
)

/** Installed tenants that serve people without an account. $1: people. */
export const HOMES = statement(
  'homes',
  homeColumns,
  `
  SELECT p.id AS "personId", t.platform::text AS platform, t.id AS "tenantId", t."externalId" AS tenant
  FROM "Person" p JOIN "Tenant" t ON t.status = 'installed' AND (
    t."everyDistrict" OR (t.department AND p."districtCode" IS NULL) OR EXISTS (
      SELECT 1 FROM "TenantDistrict" td WHERE td."tenantId" = t.id AND td."districtCode" = p."districtCode"))
  WHERE p.id = ANY($1::text[]) ORDER BY p.id, t.id`,
)

/** $1: ids, $2: the moment. */
export const TAKE = statement(
  'take',
  { id: z.string() },
  `
  UPDATE "Delivery" SET state = 'sending', "startedAt" = $2::timestamptz, attempts = attempts + 1
  WHERE id = ANY($1::text[]) AND state = 'queued' AND NOT EXISTS (
    SELECT 1 FROM "Campaign" c WHERE c.id = "campaignId" AND c.state IN ('paused', 'cancelled'))
  RETURNING id`,
)

/** $1: settlements, $2: the moment, $3: their ids, by which the rows are found without reading the table whole. */
export const SETTLE = `
  UPDATE "Delivery" d SET
    state = s.state::"DeliveryState", platform = coalesce(s.platform::"Platform", d.platform),
    "tenantId" = coalesce(s."tenantId", d."tenantId"), reason = s.reason, fix = s.fix,
    "conversationId" = coalesce(s."conversationId", d."conversationId"),
    "messageId" = coalesce(s."messageId", d."messageId"), drawn = coalesce(s.drawn, d.drawn),
    "settledAt" = CASE WHEN s.state = 'queued' THEN NULL ELSE $2::timestamptz END
  FROM json_to_recordset($1::json) AS s(id text, state text, platform text, "tenantId" text, reason text, fix text,
    "conversationId" text, "messageId" text, drawn text)
  WHERE d.id = s.id AND d.id = ANY($3::text[]) AND d.state IN ('queued', 'sending')`

const shown = `
  d.id, d.notice, d.facts, d."personId", d."channelId", d."partnershipId", d."campaignId", d.priority,
  d.platform::text AS platform, d."tenantId", coalesce(t."externalId", '') AS tenant, d."conversationId", d."messageId", d.drawn,
  coalesce(ch.conversation, a.conversation) AS conversation
  FROM "Delivery" d
  LEFT JOIN "Tenant" t ON t.id = d."tenantId"
  LEFT JOIN "Channel" ch ON ch.id = d."channelId"
  LEFT JOIN "Account" a ON a."personId" = d."personId" AND a."tenantId" = d."tenantId"
  WHERE d.state = 'sent' AND d."messageId" IS NOT NULL AND d.platform <> 'email'`

/** The last message of each notice, recipient and set of facts that a platform still shows. */
const visible = (name: string, condition: string) =>
  statement(
    name,
    visibleColumns,
    `
  SELECT * FROM (
    SELECT DISTINCT ON (d.notice, d."personId", d."channelId", d.facts) ${shown} AND ${condition}
    ORDER BY d.notice, d."personId", d."channelId", d.facts, d."settledAt" DESC
  ) AS last ORDER BY id DESC LIMIT 100`,
  )

const stepsOf = (reminder: string): string =>
  `string_to_array(coalesce(${reminder}.facts->>'stepIds', ${reminder}.facts->>'stepId'), ' ')`

/**
 * Reminders to the people of a pair after which a newer one went out, about all that they are about, and answers to "status"
 * that were asked for again. $1: the partnership.
 */
export const OVERTAKEN = statement(
  'overtaken',
  visibleColumns,
  `
  (SELECT ${shown} AND d.notice = 'status' AND d."partnershipId" = $1 AND EXISTS (
      SELECT 1 FROM "Delivery" n WHERE n."personId" = d."personId" AND n.notice = 'status'
        AND n."tenantId" = d."tenantId" AND n."queuedAt" > d."queuedAt"))
  UNION ALL
  (SELECT ${shown} AND d.notice = 'nudge'
    AND d."personId" IN (SELECT r."personId" FROM "Delivery" r WHERE r."partnershipId" = $1 AND r.notice = 'nudge')
    AND EXISTS (
      SELECT 1 FROM "Delivery" n
      WHERE n."personId" = d."personId" AND n.notice = 'nudge' AND n."queuedAt" > d."queuedAt"
        AND n.state IN ('queued', 'sending', 'sent') AND ${stepsOf('d')} <@ ${stepsOf('n')})
  ORDER BY d.id DESC LIMIT 20)`,
)

/** $1: a partnership. What the office wrote stays as it was sent: its words are not kept. */
export const VISIBLE_OF_PAIR = visible('visible', `d."partnershipId" = $1 AND d.notice <> 'officeMessage'`)

/** The messages that show how far a campaign has come, and what it announced in channels. $1: the campaign. */
export const VISIBLE_PROGRESS = visible(
  'progress',
  `(d."personId" = (SELECT "byPersonId" FROM "Campaign" WHERE id = $1) AND d.notice = 'campaignProgress' AND d.facts->>'campaignId' = $1
    OR d."campaignId" = $1 AND d.notice = 'announcement')`,
)

/**
 * Rows that a process took and never settled. Found by their age: no index holds a state, and all messages ever sent are no
 * place to look every ten minutes. No message is tried for longer than ten days, with room for a process that was stopped for
 * long; where nothing was sent for a season, the days are counted from the last message. $1: taken before.
 */
export const STRANDED = statement(
  'stranded',
  queuedColumns,
  `
  SELECT id, priority FROM "Delivery"
  WHERE "queuedAt" > least($1::timestamptz, (SELECT max("queuedAt") FROM "Delivery")) - interval '30 days'
    AND state = 'sending' AND "startedAt" < $1::timestamptz LIMIT 1000`,
)

/** $1: people. */
export const REQUEUE = statement(
  undefined,
  queuedColumns,
  `
  UPDATE "Delivery" SET state = 'queued', reason = NULL, fix = NULL, "settledAt" = NULL
  WHERE id IN (
    SELECT DISTINCT ON ("personId", notice, facts) id FROM "Delivery"
    WHERE "personId" = ANY($1::text[]) AND state = 'unreachable'
      AND notice NOT IN ('nudge', 'coordinatorDigest', 'unreachable')
    ORDER BY "personId", notice, facts, "queuedAt" DESC, id DESC)
  RETURNING id, priority`,
)

/** People to whom a tenant may be a way: they have an account in it, or it serves them. $1: a tenant. */
export const PEOPLE_OF_TENANT = statement(
  undefined,
  { id: z.string() },
  `
  SELECT p.id FROM "Person" p JOIN "Tenant" t ON t.id = $1
  WHERE p."leftAt" IS NULL AND (
    t."everyDistrict" OR (t.department AND p."districtCode" IS NULL)
    OR EXISTS (SELECT 1 FROM "TenantDistrict" td WHERE td."tenantId" = t.id AND td."districtCode" = p."districtCode")
    OR EXISTS (SELECT 1 FROM "Account" a WHERE a."tenantId" = t.id AND a."personId" = p.id))
  AND EXISTS (SELECT 1 FROM "Delivery" d WHERE d."personId" = p.id AND d.state = 'unreachable')`,
)

/** $1: ids; null: all. */
export const REVIVE = statement(
  undefined,
  queuedColumns,
  `
  UPDATE "Delivery" SET state = 'queued', reason = NULL, fix = NULL, "settledAt" = NULL, "queuedAt" = now(), attempts = 0
  WHERE state = 'failed' AND ($1::text[] IS NULL OR id = ANY($1::text[]))
  RETURNING id, priority`,
)

/** Campaigns of these that run and of which nothing is under way. $1: campaigns, $2: the moment. */
export const CLOSE_CAMPAIGNS = statement(
  'closeCampaigns',
  { id: z.string() },
  `
  UPDATE "Campaign" SET state = 'done', "settledAt" = $2::timestamptz
  WHERE id = ANY($1::text[]) AND state = 'running' AND NOT EXISTS (
    SELECT 1 FROM "Delivery" d WHERE d."campaignId" = "Campaign".id AND d.state IN ('queued', 'sending'))
  RETURNING id`,
)

export type LoadRow = z.output<z.ZodObject<typeof loadColumns>>
export type HomeRow = z.output<z.ZodObject<typeof homeColumns>>
export type NoticeRow = z.output<z.ZodObject<typeof noticeColumns>>
export type VisibleRow = z.output<z.ZodObject<typeof visibleColumns>>
