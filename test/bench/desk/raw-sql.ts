/** What each answer of the desk shows, fetched by statements written for that answer alone. $1 is the cycle wherever there is one. */

/** The year that goes on. $1: now. */
export const YEAR = `
  SELECT c.id, c.name, g."timeZone" AS zone, g.name AS program FROM "Cycle" c JOIN "Programme" g ON g.id = c."programmeId"
  WHERE c."startsOn" <= $1::timestamptz AND c."closedAt" IS NULL ORDER BY c."startsOn" DESC LIMIT 1`

/** $2: today. */
export const COUNTS = `
  SELECT kind::text, count(*)::int AS pairs,
    count(*) FILTER (WHERE status = 'active' AND $2::date - "waitsOn" BETWEEN 1 AND 7)::int AS week,
    count(*) FILTER (WHERE status = 'active' AND $2::date - "waitsOn" BETWEEN 8 AND 30)::int AS month,
    count(*) FILTER (WHERE status = 'active' AND $2::date - "waitsOn" > 30)::int AS older
  FROM "BoardRow" WHERE "cycleId" = $1 AND rank < 9 AND kind IS NOT NULL GROUP BY kind`

/** The two of a pair and the step they are at, beside whatever finds the pair as `found` with its place `at`. */
const TWO = `
  p.id, p.status::text, p."aId", p."bId", p."handReason", s.kind::text, s.state::text, s."dueOn"::text, s."startsAt", s.minutes, s."ballWith",
  x."personId" AS "aPerson", xp.name AS "aName", xs.name AS "aSchool", xd.name AS "aDistrict", xd.code AS "aCode",
  y."personId" AS "bPerson", yp.name AS "bName", ys.name AS "bSchool", yd.name AS "bDistrict", yd.code AS "bCode"`
const JOINED = `
  JOIN "Partnership" p ON p.id = found.id LEFT JOIN "BoardRow" b ON b."partnershipId" = p.id LEFT JOIN "Step" s ON s.id = b."stepId"
  JOIN "Participant" x ON x.id = p."aId" JOIN "Person" xp ON xp.id = x."personId" JOIN "School" xs ON xs.code = x."schoolCode"
  JOIN "District" xd ON xd.code = x."districtCode"
  JOIN "Participant" y ON y.id = p."bId" JOIN "Person" yp ON yp.id = y."personId" JOIN "School" ys ON ys.code = y."schoolCode"
  JOIN "District" yd ON yd.code = y."districtCode"`

/** Which lines of the board, beside the cycle's: all, one district's, or what was searched for. */
const which = {
  board: '$2::text IS NULL',
  'board of a district': 'districts @> ARRAY[$2::text]',
  search: `search @@ to_tsquery('simple', $2::text)`,
} as const
export type BoardLook = keyof typeof which

const underWay = (look: BoardLook) => `FROM "BoardRow" WHERE "cycleId" = $1 AND rank < 9 AND ${which[look]}`

/** $2: see `which`. */
export const boardTotal = (look: BoardLook): string =>
  `SELECT count(*)::int AS total FROM (SELECT 1 ${underWay(look)} LIMIT 1001) counted`

/** The first eight with all that a line says. $2: see `which`. */
export const boardLines = (look: BoardLook): string => `
  SELECT ${TWO}, b.reason, b."waitsOn"::text, s."openedAt",
    (SELECT min(o."byId") FROM "Offer" o WHERE o."stepId" = s.id AND o.round = s.round AND o.state = 'open') AS "offeredBy",
    (SELECT max(u.at) FROM "Audit" u WHERE u."subjectKind" = 'step' AND u."subjectId" = s.id AND u.action LIKE 'path.%') AS "changedAt",
    greatest((SELECT max(u.at) FROM "Audit" u WHERE u.role = 'partner' AND u."subjectKind" = 'partnership' AND u."subjectId" = p.id),
      (SELECT max(u.at) FROM "Step" st JOIN "Audit" u ON u."subjectKind" = 'step' AND u."subjectId" = st.id AND u.role = 'partner'
        WHERE st."partnershipId" = p.id)) AS "lastSignAt",
    (SELECT min(h.at) FROM "HelpRequest" h WHERE h."partnershipId" = p.id AND h."resolvedAt" IS NULL) AS "helpAskedAt",
    k.note IS NOT NULL AS noted, kp.name AS "assignedTo",
    (SELECT json_agg(json_build_object('name', w.name, 'platform', coalesce(a.platform, d.platform), 'reason', coalesce(a."reachReason", d.reason, 'unknown'))
        ORDER BY w.name) FROM "Person" w
      LEFT JOIN LATERAL (SELECT platform, "reachReason" FROM "Account" WHERE "personId" = w.id AND reach = 'unreachable' ORDER BY id LIMIT 1) a ON true
      LEFT JOIN LATERAL (SELECT platform, state, reason FROM "Delivery" WHERE "personId" = w.id AND state IN ('sent', 'unreachable')
        AND "settledAt" IS NOT NULL ORDER BY "settledAt" DESC, id DESC LIMIT 1) d ON true
      WHERE w.id IN (x."personId", y."personId") AND (a.platform IS NOT NULL OR d.state = 'unreachable')
        AND NOT EXISTS (SELECT 1 FROM "Account" r WHERE r."personId" = w.id AND r.reach = 'reachable')) AS troubles
  FROM (SELECT "partnershipId" AS id, rank, "waitsOn" AS day ${underWay(look)} ORDER BY rank, "waitsOn", "partnershipId" LIMIT 8) found ${JOINED}
  LEFT JOIN "PairDesk" k ON k."partnershipId" = p.id LEFT JOIN "Person" kp ON kp.id = k."assignedToId"
  ORDER BY found.rank, found.day, found.id`

/** Of one district. $1: its code. */
export const DISTRICT = `SELECT name FROM "District" WHERE code = $1`

const LATE = `FROM "BoardRow" WHERE "cycleId" = $1 AND rank < 9 AND status = 'active' AND "waitsOn" < $2::date`
/** $2: today. */
export const OVERDUE_TOTAL = `SELECT count(*)::int AS total ${LATE}`
/** $2: today. */
export const OVERDUE = `
  SELECT ${TWO} FROM (SELECT "partnershipId" AS id, "waitsOn" AS day ${LATE} ORDER BY "waitsOn", "partnershipId" LIMIT 8) found ${JOINED}
  ORDER BY found.day, found.id`

const STUCK = `FROM (SELECT s."partnershipId" AS id, min(n."escalatedAt") AS since FROM "Nudge" n JOIN "Step" s ON s.id = n."stepId"
  JOIN "Partnership" p ON p.id = s."partnershipId" WHERE n."escalatedAt" IS NOT NULL AND s.state NOT IN ('logged', 'skipped', 'excused')
    AND p."cycleId" = $1 AND p.status = 'active' GROUP BY 1)`
/** Pairs whose reminders came to an end, the longest first. */
export const STUCK_SHOWN = `SELECT ${TWO} ${STUCK} found ${JOINED} ORDER BY found.since LIMIT 8`
export const DIGEST = `
  SELECT (SELECT count(*)::int ${STUCK} stuck) AS stuck,
    (SELECT count(*)::int FROM "HelpRequest" h JOIN "Partnership" p ON p.id = h."partnershipId" WHERE h."resolvedAt" IS NULL AND p."cycleId" = $1) AS help,
    (SELECT count(*)::int FROM "Partnership" WHERE "cycleId" = $1 AND status = 'frozen') AS frozen,
    (SELECT count(*)::int FROM "Channel" WHERE programme AND reach = 'unreachable') + (SELECT count(*)::int FROM "Person" w
      WHERE w."leftAt" IS NULL AND EXISTS (SELECT 1 FROM "Account" a WHERE a."personId" = w.id AND a.reach = 'unreachable')
        AND NOT EXISTS (SELECT 1 FROM "Account" a WHERE a."personId" = w.id AND a.reach = 'reachable')
        AND EXISTS (SELECT 1 FROM "Participant" t WHERE t."personId" = w.id AND t."cycleId" = $1 AND t.status IN ('invited', 'joined', 'paused'))) AS unreachable,
    count(*) FILTER (WHERE status = 'joined')::int AS joined, count(*) FILTER (WHERE status = 'declined')::int AS declined,
    count(*) FILTER (WHERE status = 'invited')::int AS invited
  FROM "Participant" WHERE "cycleId" = $1`
