/** The figures of the report's card and its two pictures, and which other pictures there are. $1: cycle. */
export const REPORT = `
  WITH pairs AS MATERIALIZED (SELECT id, "aId", "bId", status, "matchedAt"::date AS matched FROM "Partnership" WHERE "cycleId" = $1),
  people AS MATERIALIZED (SELECT t.id, t."personId", t.status, t."leftProgram", EXISTS (SELECT 1 FROM pairs p WHERE t.id = p."aId")
    OR EXISTS (SELECT 1 FROM pairs p WHERE t.id = p."bId") AS had FROM "Participant" t WHERE t."cycleId" = $1),
  first AS (SELECT DISTINCT ON (l."stepId") l."stepId", l."happenedOn", l.minutes FROM "Log" l ORDER BY l."stepId", l."createdAt", l.id),
  steps AS MATERIALIZED (SELECT p.id AS pair, p.status, p.matched, s.kind, s.state, s."dueOn", f."happenedOn" AS day, f.minutes
    FROM pairs p JOIN "Step" s ON s."partnershipId" = p.id LEFT JOIN first f ON f."stepId" = s.id AND s.state = 'logged'),
  walked AS MATERIALIZED (SELECT pair, min(status) AS status, min(matched) AS matched,
      max(day) FILTER (WHERE kind = 'firstVisit') AS first, max(day) FILTER (WHERE kind = 'call') AS call,
      max(day) FILTER (WHERE kind = 'secondVisit') AS second, max(day) FILTER (WHERE kind = 'finalMeeting') AS final,
      bool_or(kind IN ('firstVisit', 'secondVisit') AND state IN ('skipped', 'excused')) AS excused FROM steps GROUP BY pair),
  sent AS MATERIALIZED (SELECT count(*)::int AS messages, count(*) FILTER (WHERE d.notice IN ('nudge', 'didItHappen'))::int AS reminders
    FROM "Delivery" d JOIN pairs p ON p.id = d."partnershipId" JOIN people x ON x."personId" = d."personId"
    WHERE d.state = 'sent' AND d.notice NOT IN ('status', 'stepLogged'))
  SELECT json_build_object(
    'districtsIn', (SELECT count(*) FROM "OptIn" WHERE "cycleId" = $1 AND "withdrawnAt" IS NULL),
    'nominated', count(*), 'joined', count(*) FILTER (WHERE status = 'joined'), 'declined', count(*) FILTER (WHERE status = 'declined'),
    'left', count(*) FILTER (WHERE status = 'withdrawn' AND "leftProgram"),
    'withdrawn', count(*) FILTER (WHERE status = 'withdrawn' AND NOT "leftProgram"),
    'matched', count(*) FILTER (WHERE had), 'unmatched', count(*) FILTER (WHERE status = 'joined' AND NOT had),
    'pairs', (SELECT count(*) FROM pairs), 'completed', (SELECT count(*) FROM pairs WHERE status = 'completed'),
    'ended', (SELECT count(*) FROM pairs WHERE status = 'ended'),
    'steps', (SELECT json_agg(row_to_json(k)) FROM (SELECT kind, count(*) FILTER (WHERE state = 'logged' OR status <> 'ended'
        AND state NOT IN ('skipped', 'excused')) AS asked, count(*) FILTER (WHERE state = 'logged') AS done,
        count(*) FILTER (WHERE state = 'logged' AND (day <= "dueOn" OR "dueOn" IS NULL)) AS "onTime",
        count(*) FILTER (WHERE state = 'logged' AND day > "dueOn") AS late FROM steps GROUP BY kind ORDER BY kind) k),
    'minutes', (SELECT coalesce(sum(minutes), 0) FROM steps),
    'bothWays', (SELECT count(*) FROM walked WHERE first IS NOT NULL AND second IS NOT NULL),
    'bothAsked', (SELECT count(*) FROM walked WHERE status <> 'ended' AND NOT excused),
    'plans', (SELECT count(*) FROM "Plan" n JOIN people x ON x.id = n."participantId"),
    'days', (SELECT json_build_object(
      'matchToFirstVisit', round(percentile_cont(0.5) WITHIN GROUP (ORDER BY first - matched)::numeric, 1),
      'firstVisitToCall', round(percentile_cont(0.5) WITHIN GROUP (ORDER BY call - first)::numeric, 1),
      'callToSecondVisit', round(percentile_cont(0.5) WITHIN GROUP (ORDER BY second - call)::numeric, 1),
      'secondVisitToFinalMeeting', round(percentile_cont(0.5) WITHIN GROUP (ORDER BY final - second)::numeric, 1)) FROM walked),
    'messages', (SELECT messages FROM sent), 'reminders', (SELECT reminders FROM sent),
    'visitsByMonth', (SELECT coalesce(json_agg(row_to_json(m) ORDER BY m.month), '[]') FROM (SELECT to_char(day, 'YYYY-MM') AS month, count(*) AS visits
      FROM steps WHERE day IS NOT NULL AND kind IN ('firstVisit', 'secondVisit') GROUP BY 1) m),
    'withoutBy', json_build_object('nobodyEligible', 0, 'oneTooMany', 0, 'notInIt', count(*) FILTER (WHERE status = 'joined' AND NOT had)),
    'drawn', (SELECT json_build_object('progress', bool_or(day IS NOT NULL OR "dueOn" IS NOT NULL), 'hours', bool_or(minutes > 0)) FROM steps),
    'named', (SELECT json_build_object('activities', (SELECT code FROM "Log" l, unnest(l.activities) code LIMIT 1),
      'strategies', (SELECT code FROM "Log" l, unnest(l.strategies) code LIMIT 1), 'indicators', (SELECT code FROM "Log" l, unnest(l.indicators) code LIMIT 1)))
  ) AS whole FROM people`
