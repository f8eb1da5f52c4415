/** Due pairs with what it takes to decide about them. $1: now, $2: how many at most. */
export const DUE = `
  WITH due AS MATERIALIZED (
    SELECT id, "cycleId", status, "aId", "bId" FROM "Partnership"
    WHERE "nextNudgeAt" <= $1::timestamptz ORDER BY "nextNudgeAt" LIMIT $2 FOR UPDATE SKIP LOCKED
  )
  SELECT due.id AS "partnershipId", due."cycleId", due.status::text AS status,
    jsonb_build_array(a.partner, b.partner) AS partners, s.step
  FROM due
  LEFT JOIN LATERAL (
    SELECT id AS "stepId", jsonb_build_object('id', id, 'kind', kind, 'state', state, 'dueOn', "dueOn", 'openedAt', "openedAt",
      'ballWith', "ballWith", 'startsAt', "startsAt", 'minutes', minutes, 'round', round, 'sequence', sequence,
      'offer', (SELECT jsonb_build_object('byId', min(o."byId"), 'startsAt', min(o."startsAt")) FROM "Offer" o
        WHERE o."stepId" = st.id AND o.round = st.round AND o.state = 'open')) AS step
    FROM "Step" st WHERE st."partnershipId" = due.id AND st.state NOT IN ('logged', 'skipped', 'excused')
    ORDER BY st.kind LIMIT 1) s ON true
  CROSS JOIN LATERAL (${partner('"aId"')}) a
  CROSS JOIN LATERAL (${partner('"bId"')}) b`

function partner(column: string): string {
  return `
    SELECT jsonb_build_object('participantId', pa.id, 'personId', pe.id, 'districtCode', pa."districtCode",
      'timeZone', coalesce(pe."timeZone", d."timeZone"), 'workStart', pe."workStart", 'workEnd', pe."workEnd",
      'rhythm', pe.rhythm, 'pausedUntil', pe."pausedUntil", 'left', pe."leftAt" IS NOT NULL,
      'standing', (SELECT to_jsonb(n) FROM "Nudge" n WHERE n."stepId" = s."stepId" AND n."personId" = pe.id),
      'sentAt', (SELECT jsonb_agg(de."queuedAt") FROM "Delivery" de
        WHERE de."personId" = pe.id AND de.notice = 'nudge' AND de."queuedAt" > $1::timestamptz - interval '7 days')
    ) AS partner
    FROM "Participant" pa JOIN "Person" pe ON pe.id = pa."personId" JOIN "District" d ON d.code = pa."districtCode"
    WHERE pa.id = due.${column}`
}

/** $1: standings. */
export const KEEP_STANDINGS = `
  INSERT INTO "Nudge" AS n ("stepId", "personId", turn, since, rung, "snoozedUntil", "lastSentAt", "escalatedAt")
  SELECT "stepId", "personId", turn, since, rung, "snoozedUntil", "lastSentAt", "escalatedAt"
  FROM jsonb_to_recordset($1::jsonb) AS k("stepId" text, "personId" text, turn text, since timestamptz, rung int,
    "snoozedUntil" timestamptz, "lastSentAt" timestamptz, "escalatedAt" timestamptz)
  ON CONFLICT ("stepId", "personId") DO UPDATE SET turn = excluded.turn, since = excluded.since, rung = excluded.rung,
    "snoozedUntil" = excluded."snoozedUntil", "lastSentAt" = coalesce(excluded."lastSentAt", n."lastSentAt"),
    "escalatedAt" = excluded."escalatedAt"`

/** $1: pairs and when to look at them again. */
export const KEEP_LOOKS = `
  UPDATE "Partnership" p SET "nextNudgeAt" = k.at
  FROM jsonb_to_recordset($1::jsonb) AS k("partnershipId" text, at timestamptz) WHERE p.id = k."partnershipId"`
