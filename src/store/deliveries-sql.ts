/** Deliveries with all that is needed to send them: one statement for a whole batch. $1: ids. */
export const LOAD = `
  SELECT d.id, d.notice, d.facts, d."personId", d."channelId", d."partnershipId", d."campaignId", d.priority, d.attempts,
         d.repeated, d."queuedAt", d."startedAt", d.state::text AS state,
         CASE WHEN d.fix IS NOT NULL THEN d.platform::text END AS "unreachableBy", c.state::text AS campaign,
         CASE WHEN p.id IS NOT NULL THEN jsonb_build_object(
           'kind', 'person', 'personId', p.id, 'name', p.name, 'email', p.email, 'preferEmail', p."preferEmail",
           'left', p."leftAt" IS NOT NULL, 'accounts', coalesce(a.accounts, '[]'), 'homes', coalesce(h.homes, '[]'))
         WHEN ch.id IS NOT NULL THEN jsonb_strip_nulls(jsonb_build_object(
           'kind', 'channel', 'channelId', ch.id, 'platform', t.platform, 'tenantId', t.id, 'tenant', t."externalId",
           'channel', ch."externalId", 'conversation', ch.conversation)) END AS "to"
  FROM "Delivery" d
  LEFT JOIN "Campaign" c ON c.id = d."campaignId"
  LEFT JOIN "Person" p ON p.id = d."personId"
  LEFT JOIN "Channel" ch ON ch.id = d."channelId"
  LEFT JOIN "Tenant" t ON t.id = ch."tenantId"
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'id', a.id, 'platform', a.platform, 'tenantId', a."tenantId", 'tenant', at."externalId", 'externalId', a."externalId",
      'conversation', a.conversation, 'reach', a.reach, 'reason', a."reachReason", 'fix', a."reachFix", 'reachAt', a."reachAt"
    )) ORDER BY a.reach = 'reachable' DESC, a.id) AS accounts
    FROM "Account" a JOIN "Tenant" at ON at.id = a."tenantId" WHERE a."personId" = p.id) a ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('platform', ht.platform, 'tenantId', ht.id, 'tenant', ht."externalId")
      ORDER BY ht.id) AS homes
    FROM "Tenant" ht
    WHERE ht.status = 'installed' AND (ht."everyDistrict" OR (ht.department AND p."districtCode" IS NULL) OR EXISTS (
      SELECT 1 FROM "TenantDistrict" td WHERE td."tenantId" = ht.id AND td."districtCode" = p."districtCode"))
    ) h ON a.accounts IS NULL
  WHERE d.id = ANY($1::text[])`

/** $1: settlements, $2: the moment. */
export const SETTLE = `
  UPDATE "Delivery" d SET
    state = s.state::"DeliveryState", platform = coalesce(s.platform::"Platform", d.platform),
    "tenantId" = coalesce(s."tenantId", d."tenantId"), reason = s.reason, fix = s.fix,
    "conversationId" = coalesce(s."conversationId", d."conversationId"),
    "messageId" = coalesce(s."messageId", d."messageId"), drawn = coalesce(s.drawn, d.drawn),
    "settledAt" = CASE WHEN s.state = 'queued' THEN NULL ELSE $2::timestamptz END
  FROM jsonb_to_recordset($1::jsonb) AS s(id text, state text, platform text, "tenantId" text, reason text, fix text,
    "conversationId" text, "messageId" text, drawn text)
  WHERE d.id = s.id AND d.state IN ('queued', 'sending')`

/** The last message of each notice, recipient and set of facts that a platform still shows. */
const visible = (condition: string): string => `
  SELECT * FROM (
    SELECT DISTINCT ON (d.notice, d."personId", d."channelId", d.facts)
           d.id, d.notice, d.facts, d."personId", d."channelId", d."partnershipId", d."campaignId", d.priority,
           d.platform::text AS platform, coalesce(t."externalId", '') AS tenant, d."conversationId", d."messageId", d.drawn,
           coalesce(ch.conversation, a.conversation) AS conversation
    FROM "Delivery" d
    LEFT JOIN "Tenant" t ON t.id = d."tenantId"
    LEFT JOIN "Channel" ch ON ch.id = d."channelId"
    LEFT JOIN "Account" a ON a."personId" = d."personId" AND a."tenantId" = d."tenantId"
    WHERE ${condition} AND d.state = 'sent' AND d."messageId" IS NOT NULL AND d.platform <> 'email'
    ORDER BY d.notice, d."personId", d."channelId", d.facts, d."settledAt" DESC
  ) AS last ORDER BY id DESC LIMIT 100`

/** $1: a partnership. */
export const VISIBLE_OF_PAIR = visible(`d."partnershipId" = $1`)

/** The messages that show how far a campaign has come. $1: the campaign. */
export const VISIBLE_PROGRESS = visible(
  `d."personId" = (SELECT "byPersonId" FROM "Campaign" WHERE id = $1) AND d.notice = 'campaignProgress' AND d.facts->>'campaignId' = $1`,
)

/** $1: a person. */
export const REQUEUE = `
  UPDATE "Delivery" SET state = 'queued', reason = NULL, fix = NULL, "settledAt" = NULL
  WHERE id IN (
    SELECT DISTINCT ON (notice, facts) id FROM "Delivery"
    WHERE "personId" = $1 AND state = 'unreachable' AND notice NOT IN ('nudge', 'coordinatorDigest', 'unreachable')
    ORDER BY notice, facts, "queuedAt" DESC, id DESC)
  RETURNING id, priority`
