import { DUE_AT_ONCE } from '../../usecases/nudges/nudges-port.ts'

const NOW = '(SELECT $1::timestamptz)'

/** Whether any pair is due: the first entry of the index, whatever the planner thinks of the rest. $1: now. */
export const ANY_DUE = `
  SELECT 'true' AS whole FROM "Partnership" WHERE "nextNudgeAt" <= $1::timestamptz ORDER BY "nextNudgeAt" LIMIT 1`

/**
 * Due pairs with what it takes to decide about them, each a JSON document, locked. No parameter tells the planner more than the text
 * does, so that it keeps one plan, where it had planned each sweep anew. $1: now, $2: how many at most.
 */
export const DUE = pairsAtStep(
  `(SELECT * FROM "Partnership" WHERE "nextNudgeAt" <= ${NOW} ORDER BY "nextNudgeAt"
      LIMIT ${DUE_AT_ONCE} FOR UPDATE SKIP LOCKED) first LIMIT $2::int`,
)

/** The same of pairs by their ids. $1: now, $2: ids. */
export const AT_STEP = pairsAtStep('"Partnership" WHERE id = ANY($2::text[])')

function pairsAtStep(pairs: string): string {
  return `
  WITH due AS MATERIALIZED (
    SELECT id, "cycleId", status, "aId", "bId", "goesOnUntil" FROM ${pairs}
  )
  SELECT 'pair' AS part, json_build_object('partnershipId', due.id, 'cycleId', due."cycleId", 'status', due.status, 'goesOnUntil', due."goesOnUntil",
    'partners', json_build_array(a.partner, b.partner), 'step', s.step)::text AS whole
  FROM due
  LEFT JOIN LATERAL (
    SELECT id AS "stepId", json_build_object('id', id, 'kind', kind, 'state', state, 'dueOn', "dueOn", 'openedAt', "openedAt",
      'ballWith', "ballWith", 'startsAt', "startsAt", 'minutes', minutes, 'round', round, 'sequence', sequence,
      'offer', (SELECT json_build_object('byId', min(o."byId"), 'startsAt', min(o."startsAt")) FROM "Offer" o
        WHERE o."stepId" = st.id AND o.round = st.round AND o.state = 'open')) AS step
    FROM "Step" st WHERE st."partnershipId" = due.id AND st.state NOT IN ('logged', 'skipped', 'excused')
    ORDER BY st.kind LIMIT 1) s ON true
  CROSS JOIN LATERAL (${partner('"aId"')}) a
  CROSS JOIN LATERAL (${partner('"bId"')}) b`
}

/** Each table by its key alone: joined plainly, a plan for any moment reads all participants. */
function partner(column: string): string {
  return `
    SELECT json_build_object('participantId', pa.id, 'personId', pe.id, 'districtCode', pa."districtCode",
      'zones', json_build_array(pe."timeZone", d."timeZone"), 'workStart', pe."workStart", 'workEnd', pe."workEnd",
      'rhythm', pe.rhythm, 'pausedUntil', pe."pausedUntil", 'left', pe."leftAt" IS NOT NULL,
      'standing', (SELECT row_to_json(n) FROM "Nudge" n WHERE n."stepId" = s."stepId" AND n."personId" = pe.id),
      'sentAt', (SELECT json_agg(de."queuedAt") FROM "Delivery" de
        WHERE de."personId" = pe.id AND de.notice IN ('nudge', 'ownReminder') AND de."queuedAt" > ${NOW} - interval '7 days')
    ) AS partner
    FROM (SELECT * FROM "Participant" WHERE id = due.${column} LIMIT 1) pa
    CROSS JOIN LATERAL (SELECT * FROM "Person" WHERE id = pa."personId" LIMIT 1) pe
    CROSS JOIN LATERAL (SELECT * FROM "District" WHERE code = pa."districtCode" LIMIT 1) d`
}

/** $1: pairs, by which they are found however many there are of them all, $2: when to look at each again. */
export const KEEP_LOOKS = `
  UPDATE "Partnership" p SET "nextNudgeAt" = k.at FROM unnest($1::text[], $2::timestamptz[]) AS k(id, at)
  WHERE p.id = k.id AND p.id = ANY($1::text[])`

/** $3: standings. */
export const KEEP = `
  WITH looked AS (${KEEP_LOOKS})
  INSERT INTO "Nudge" AS n ("stepId", "personId", turn, since, rung, "snoozedUntil", "lastSentAt", "escalatedAt", "askedAt")
  SELECT "stepId", "personId", turn, since, rung, "snoozedUntil", "lastSentAt", "escalatedAt", "askedAt"
  FROM json_to_recordset($3::json) AS k("stepId" text, "personId" text, turn text, since timestamptz, rung int,
    "snoozedUntil" timestamptz, "lastSentAt" timestamptz, "escalatedAt" timestamptz, "askedAt" timestamptz)
  ON CONFLICT ("stepId", "personId") DO UPDATE SET turn = excluded.turn, since = excluded.since, rung = excluded.rung,
    "snoozedUntil" = excluded."snoozedUntil", "lastSentAt" = greatest(excluded."lastSentAt", n."lastSentAt"),
    "escalatedAt" = excluded."escalatedAt", "askedAt" = excluded."askedAt"`

/** Coordinators with what decides whether they get a digest, but for who wants no reminders at all. $1: now. */
export const DIGEST_READERS = `
  SELECT jsonb_build_object('personId', p.id, 'zones', jsonb_build_array(p."timeZone", d."timeZone"), 'districtCode', p."districtCode",
    'workStart', p."workStart", 'workEnd', p."workEnd", 'rhythm', p.rhythm, 'pausedUntil', p."pausedUntil", 'joinedAt', p."createdAt",
    'yearStartsOn', (SELECT max(c."startsOn") FROM "Cycle" c WHERE c."startsOn" <= $1::timestamptz),
    'lastAt', (SELECT max(de."queuedAt") FROM "Delivery" de WHERE de."personId" = p.id AND de.notice = 'coordinatorDigest'),
    'weekly', json_build_object('wanted', coalesce(cd.weekly, true), 'week', cd.week)
  )::text AS whole
  FROM "Person" p LEFT JOIN "District" d ON d.code = p."districtCode" LEFT JOIN "CoordinatorDesk" cd ON cd."personId" = p.id
  WHERE p."leftAt" IS NULL AND p.rhythm <> 'off' AND EXISTS (SELECT 1 FROM "RoleGrant" g WHERE g."personId" = p.id AND g.role = 'coordinator'
    AND g."endedAt" IS NULL AND coalesce(g."startsOn", '-infinity') <= $1::timestamptz
    AND coalesce(g."endsOn", 'infinity') >= $1::date)
  ORDER BY p.id`

/** What happened that coordinators should hear of. $1: since then. */
export const NEWS = `
  SELECT jsonb_build_object(
    'escalated', (SELECT count(*) FROM "Nudge" WHERE "escalatedAt" > $1::timestamptz),
    'unreachable', (SELECT count(*) FROM "Account" WHERE reach = 'unreachable' AND "reachAt" > $1::timestamptz),
    'helpAsked', (SELECT count(*) FROM "HelpRequest" WHERE "resolvedAt" IS NULL AND at > $1::timestamptz)
  )::text AS whole`
