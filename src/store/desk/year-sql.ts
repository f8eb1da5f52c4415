import type { StepKind } from '../../core/partnership/partnership.ts'

/** The first log written of each step: its day and length count, however many wrote. */
export const FIRST_LOGS = `
  SELECT l."stepId", l."happenedOn", l.minutes FROM "Log" l WHERE NOT EXISTS (
    SELECT 1 FROM "Log" o WHERE o."stepId" = l."stepId" AND (o."createdAt", o.id) < (l."createdAt", l.id))`

const ofKind = (kind: StepKind): string => `max("happenedOn") FILTER (WHERE kind = '${kind}')`
const medianDays = (from: string, to: string): string =>
  `round(percentile_cont(0.5) WITHIN GROUP (ORDER BY ${to} - ${from})::numeric, 1)::float`

/** Sets of the whole state, each pair once; each table is read once. $1: cycle. */
const OF_STATE = `
  steps AS MATERIALIZED (
    SELECT p.id AS pair, s.kind, s.state, s."dueOn", s."hostId", l."happenedOn", l.minutes, p.status, p."matchedAt"::date AS matched,
      s.state = 'logged' AS done, s.state = 'logged' OR p.status <> 'ended' AND s.state NOT IN ('skipped', 'excused') AS asked
    FROM "Partnership" p LEFT JOIN "Step" s ON s."partnershipId" = p.id
    LEFT JOIN (${FIRST_LOGS}) l ON l."stepId" = s.id AND s.state = 'logged' WHERE p."cycleId" = $1),
  byPair AS MATERIALIZED (
    SELECT pair, min(status) AS status, min(matched) AS matched, ${ofKind('firstVisit')} AS first, ${ofKind('call')} AS call, ${ofKind('secondVisit')} AS second,
      ${ofKind('finalMeeting')} AS final,
      count(*) FILTER (WHERE done AND kind IN ('firstVisit', 'secondVisit')) AS visits, count(*) FILTER (WHERE done AND kind = 'call') AS calls,
      count(*) FILTER (WHERE done AND kind = 'finalMeeting') AS finals, coalesce(sum(minutes), 0) AS minutes,
      count(*) FILTER (WHERE kind IN ('firstVisit', 'secondVisit') AND state IN ('skipped', 'excused')) AS "visitsLeftOut"
    FROM steps GROUP BY pair),
  pairs AS MATERIALIZED (
    SELECT count(*) AS pairs, count(*) FILTER (WHERE status = 'completed') AS completed, count(*) FILTER (WHERE status = 'ended') AS ended,
      count(*) FILTER (WHERE first IS NOT NULL AND second IS NOT NULL) AS "bothWays",
      count(*) FILTER (WHERE status <> 'ended' AND "visitsLeftOut" = 0) AS "bothAsked",
      json_build_object('matchToFirstVisit', ${medianDays('matched', 'first')}, 'firstVisitToCall', ${medianDays('first', 'call')},
        'callToSecondVisit', ${medianDays('call', 'second')}, 'secondVisitToFinalMeeting', ${medianDays('second', 'final')}) AS days
    FROM byPair),
  byKind AS (
    SELECT kind, count(*) FILTER (WHERE asked) AS asked, count(*) FILTER (WHERE done) AS done,
      count(*) FILTER (WHERE done AND ("happenedOn" <= "dueOn" OR "dueOn" IS NULL)) AS "onTime",
      count(*) FILTER (WHERE done AND "happenedOn" > "dueOn") AS late
    FROM steps WHERE kind IS NOT NULL GROUP BY kind),
  byDay AS MATERIALIZED (
    SELECT "happenedOn" AS day, count(*) AS done, count(*) FILTER (WHERE kind IN ('firstVisit', 'secondVisit')) AS visits, 0 AS due
    FROM steps WHERE "happenedOn" IS NOT NULL GROUP BY 1
    UNION ALL SELECT "dueOn", 0, 0, count(*) FROM steps WHERE "dueOn" IS NOT NULL AND asked GROUP BY 1),
  byMonth AS MATERIALIZED (
    SELECT to_char(day, 'YYYY-MM') AS month, sum(visits) AS visits, sum(sum(done)) OVER so_far AS done, sum(sum(due)) OVER so_far AS due
    FROM byDay GROUP BY 1 WINDOW so_far AS (ORDER BY to_char(day, 'YYYY-MM'))),
  persons AS MATERIALIZED (
    SELECT pt.id, pt."personId", pt.status, pt."leftProgram", h.id IS NOT NULL AS had FROM "Participant" pt
    LEFT JOIN (SELECT "aId" AS id FROM "Partnership" UNION SELECT "bId" FROM "Partnership") h ON h.id = pt.id
    WHERE pt."cycleId" = $1),
  counted AS MATERIALIZED (
    SELECT count(*) AS nominated, count(*) FILTER (WHERE status = 'joined') AS joined, count(*) FILTER (WHERE status = 'declined') AS declined,
      count(*) FILTER (WHERE status = 'withdrawn' AND "leftProgram") AS left,
      count(*) FILTER (WHERE status = 'withdrawn' AND NOT "leftProgram") AS withdrawn,
      count(*) FILTER (WHERE had) AS matched, count(*) FILTER (WHERE status = 'joined' AND NOT had) AS unmatched FROM persons),
  sent AS MATERIALIZED (
    SELECT count(*) AS messages, count(*) FILTER (WHERE d.notice IN ('nudge', 'didItHappen')) AS reminders
    FROM "Delivery" d JOIN "Partnership" p ON p.id = d."partnershipId" JOIN persons x ON x."personId" = d."personId"
    WHERE p."cycleId" = $1 AND d.state = 'sent' AND d.notice NOT IN ('status', 'stepLogged')),
  leftOver AS MATERIALIZED (
    SELECT l->>'id' AS id, l->'reason'->>'kind' AS kind FROM jsonb_array_elements((
      SELECT result->'proposal'->'leftOver' FROM "MatchProposal" WHERE "cycleId" = $1 AND status = 'published'
      ORDER BY "publishedAt" DESC NULLS LAST LIMIT 1)) l)`

/** By district. A pair of two districts is in both: the state's own figures count it once. $1: cycle. */
const BY_DISTRICT = `
  bothSides AS MATERIALIZED (
    SELECT y.status, y.visits, y.calls, y.finals, y.minutes, a."districtCode" AS a, b."districtCode" AS b
    FROM byPair y JOIN "Partnership" p ON p.id = y.pair JOIN "Participant" a ON a.id = p."aId" JOIN "Participant" b ON b.id = p."bId"),
  sides AS (SELECT a AS code, x.* FROM bothSides x UNION ALL SELECT b, x.* FROM bothSides x WHERE b <> a),
  byDistrict AS MATERIALIZED (
    SELECT code, count(*) AS pairs, count(*) FILTER (WHERE status = 'completed') AS completed, sum(visits) AS visits, sum(calls) AS calls,
      sum(finals) AS finals, sum(minutes) AS minutes FROM sides GROUP BY code),
  hosting AS MATERIALIZED (
    SELECT h."districtCode" AS code, count(*) AS hosted FROM steps l JOIN "Participant" h ON h.id = l."hostId"
    WHERE l.done AND l.kind IN ('firstVisit', 'secondVisit') GROUP BY 1),
  going AS MATERIALIZED (
    SELECT g."districtCode" AS code, count(*) AS made FROM steps l JOIN "Partnership" p ON p.id = l.pair
    JOIN "Participant" g ON g.id = CASE WHEN l."hostId" = p."aId" THEN p."bId" ELSE p."aId" END
    WHERE l.done AND l.kind IN ('firstVisit', 'secondVisit') AND l."hostId" IS NOT NULL GROUP BY 1),
  joinedBy AS MATERIALIZED (
    SELECT pt."districtCode" AS code, count(*) FILTER (WHERE pt.status = 'joined') AS joined, count(n.id) AS plans
    FROM "Participant" pt LEFT JOIN "Plan" n ON n."participantId" = pt.id WHERE pt."cycleId" = $1 GROUP BY 1)`

const STATE = `
  SELECT json_build_object(
    'withoutBy', (SELECT json_build_object('nobodyEligible', count(*) FILTER (WHERE o.kind = 'no-eligible-partner'),
        'oneTooMany', count(*) FILTER (WHERE o.kind = 'odd-one-out'), 'notInIt', count(*) FILTER (WHERE o.kind IS NULL))
      FROM persons x LEFT JOIN leftOver o ON o.id = x.id WHERE x.status = 'joined' AND NOT x.had),
    'progress', (SELECT coalesce(json_agg(json_build_object('month', month, 'done', done, 'due', due) ORDER BY month), '[]') FROM byMonth),
    'districtsIn', (SELECT count(*) FROM "OptIn" WHERE "cycleId" = $1 AND "withdrawnAt" IS NULL),
    'nominated', c.nominated, 'joined', c.joined, 'declined', c.declined, 'left', c.left, 'withdrawn', c.withdrawn,
    'matched', c.matched, 'unmatched', c.unmatched, 'pairs', a.pairs, 'completed', a.completed, 'ended', a.ended,
    'steps', (SELECT coalesce(json_agg(row_to_json(byKind)), '[]') FROM byKind),
    'minutes', (SELECT coalesce(sum(minutes), 0) FROM steps),
    'bothWays', a."bothWays", 'bothAsked', a."bothAsked",
    'plans', (SELECT count(*) FROM "Plan" n JOIN persons x ON x.id = n."participantId"),
    'days', a.days, 'messages', sent.messages, 'reminders', sent.reminders,
    'visitsByMonth', (SELECT coalesce(json_agg(json_build_object('month', month, 'visits', visits) ORDER BY month), '[]')
      FROM byMonth WHERE visits > 0)
  ) AS whole FROM counted c, pairs a, sent`

/** $2: one district, or null. */
const DISTRICTS = `
  SELECT json_build_object('code', d.code, 'name', d.name, 'joined', coalesce(e.joined, 0), 'plans', coalesce(e.plans, 0),
    'pairs', coalesce(x.pairs, 0), 'completed', coalesce(x.completed, 0), 'visits', coalesce(x.visits, 0),
    'hosted', coalesce(h.hosted, 0), 'made', coalesce(g.made, 0), 'calls', coalesce(x.calls, 0),
    'finalMeetings', coalesce(x.finals, 0), 'minutes', coalesce(x.minutes, 0)) AS whole, d.name
  FROM "District" d LEFT JOIN joinedBy e ON e.code = d.code LEFT JOIN byDistrict x ON x.code = d.code
  LEFT JOIN hosting h ON h.code = d.code LEFT JOIN going g ON g.code = d.code
  WHERE ($2::text IS NULL OR d.code = $2::text) AND (e.code IS NOT NULL
    OR EXISTS (SELECT 1 FROM "OptIn" o WHERE o."cycleId" = $1 AND o."districtCode" = d.code AND o."withdrawnAt" IS NULL))`

/** What is not asked of these sets is not worked out. $1: cycle. */
export const STATE_YEAR = `WITH ${OF_STATE} SELECT whole::text FROM (${STATE}) state`

/** $1: cycle, $2: one district, or null. */
export const DISTRICT_YEARS = `WITH ${OF_STATE}, ${BY_DISTRICT} SELECT whole::text FROM (${DISTRICTS}) districts ORDER BY name`

/** Both of them at once. $1: cycle, $2: null. */
export const WHOLE_YEAR = `WITH ${OF_STATE}, ${BY_DISTRICT} SELECT json_build_object('state', (${STATE}),
  'districts', (SELECT coalesce(json_agg(whole ORDER BY name), '[]') FROM (${DISTRICTS}) districts))::text AS whole`
