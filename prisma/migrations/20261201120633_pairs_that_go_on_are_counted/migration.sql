-- As before, with pairs under way by the day until which they go on.
-- replaces 20261130224230_what_is_open_booked_and_asked_again_is_counted
CREATE OR REPLACE FUNCTION p3_pair_facts(pairs text[]) RETURNS TABLE (id text, "cycleId" text, facts jsonb) LANGUAGE plpgsql STABLE
  SET enable_seqscan = off SET jit = off SET plan_cache_mode = force_generic_plan AS $body$
#variable_conflict use_column
BEGIN RETURN QUERY
  WITH rubric AS MATERIALIZED (
    SELECT c.id AS cycle, c."rubricId" AS id, ARRAY(SELECT i ->> 'code' FROM jsonb_array_elements(
      CASE jsonb_typeof(r.indicators) WHEN 'array' THEN r.indicators ELSE '[]' END) i) AS codes
    FROM "Cycle" c JOIN "Rubric" r ON r.id = c."rubricId")
  SELECT p.id, p."cycleId", (
    WITH step AS MATERIALIZED (
      SELECT s.id, s.kind, s.state, s."dueOn", s."hostId", s."startsAt", l."happenedOn", l.minutes, s.state = 'logged' AS done,
        s.kind IN ('firstVisit', 'secondVisit') AS visit, s.state IN ('open', 'proposed', 'scheduled') AS open,
        CASE WHEN isfinite(p."goesOnUntil") THEN ' ' || to_char(p."goesOnUntil", 'YYYY-MM-DD') ELSE '' END AS "goesOn",
        s.state = 'logged' OR p.status <> 'ended' AND s.state NOT IN ('skipped', 'excused') AS asked
      FROM "Step" s LEFT JOIN LATERAL (
        SELECT "happenedOn", minutes FROM "Log" WHERE "stepId" = s.id ORDER BY "createdAt", "Log".id LIMIT 1) l ON s.state = 'logged'
      WHERE s."partnershipId" = p.id),
    came AS MATERIALIZED (
      SELECT sum(minutes) AS minutes, max("happenedOn") FILTER (WHERE kind = 'firstVisit') AS first,
        max("happenedOn") FILTER (WHERE kind = 'call') AS call, max("happenedOn") FILTER (WHERE kind = 'secondVisit') AS second,
        max("happenedOn") FILTER (WHERE kind = 'finalMeeting') AS final, count(*) FILTER (WHERE done AND visit) AS visits,
        count(*) FILTER (WHERE done AND kind = 'call') AS calls, count(*) FILTER (WHERE done AND kind = 'finalMeeting') AS finals,
        count(*) FILTER (WHERE visit AND state IN ('skipped', 'excused')) AS "leftOut"
      FROM step),
    said AS MATERIALIZED (
      SELECT x.*, bool_and(x.plain) OVER (PARTITION BY x.id) AS alike FROM (
        SELECT s.id, l.activities, l.strategies, l.indicators, l."rubricId", l."rubricId" IS NULL OR l."rubricId" = r.id AND l.indicators <@ r.codes AS plain
        FROM step s JOIN "Log" l ON l."stepId" = s.id WHERE s.done) x),
    fact (what, n) AS (
      SELECT f.what, f.n FROM came c CROSS JOIN LATERAL (VALUES
        ('pair:' || p.status, 1::bigint),
        ('left:', CASE WHEN p.status = 'active' THEN (a.status = 'withdrawn' OR pa."leftAt" IS NOT NULL)::int
          + (b.status = 'withdrawn' OR pb."leftAt" IS NOT NULL)::int END),
        ('help:', (SELECT count(*) FROM "HelpRequest" h WHERE h."partnershipId" = p.id AND h."resolvedAt" IS NULL)),
        ('minutes:', c.minutes),
        ('goesOn:' || CASE WHEN p.status IN ('active', 'frozen') AND isfinite(p."goesOnUntil") THEN to_char(p."goesOnUntil", 'YYYY-MM-DD') END, 1),
        ('visited:bothWays', (c.first IS NOT NULL AND c.second IS NOT NULL)::int),
        ('visited:bothAsked', (p.status <> 'ended' AND c."leftOut" = 0)::int),
        ('days:matchToFirstVisit ' || c.first - (p."matchedAt" AT TIME ZONE 'UTC')::date, 1),
        ('days:firstVisitToCall ' || c.call - c.first, 1),
        ('days:callToSecondVisit ' || c.second - c.call, 1),
        ('days:secondVisitToFinalMeeting ' || c.final - c.second, 1)) f (what, n)
      UNION ALL SELECT f.what, 1 FROM step s CROSS JOIN LATERAL (VALUES
        ('step:' || s.kind || ' ' || s.state || CASE WHEN p.status = 'ended' THEN ' ended' ELSE '' END),
        (CASE WHEN s.open AND p.status = 'active' THEN 'open:' || s.kind || s."goesOn" END),
        (CASE WHEN s.open AND p.status = 'active' AND isfinite(s."dueOn") THEN 'due:' || s.kind || to_char(s."dueOn", ' YYYY-MM-DD') END),
        (CASE WHEN s.open AND p.status <> 'ended' AND isfinite(s."startsAt") THEN
          'starts:' || to_char(s."startsAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD ') || s.kind || ' ' || s.state || ' ' || p.status || s."goesOn" END),
        (CASE WHEN s.done AND (s."dueOn" IS NULL OR s."happenedOn" IS NOT NULL)
          THEN CASE WHEN s."happenedOn" > s."dueOn" THEN 'late:' ELSE 'onTime:' END || s.kind END),
        ('month:done ' || to_char(s."happenedOn", 'YYYY-MM')),
        (CASE WHEN s.visit THEN 'month:visits ' || to_char(s."happenedOn", 'YYYY-MM') END),
        (CASE WHEN s.asked THEN 'month:due ' || to_char(s."dueOn", 'YYYY-MM') END),
        (CASE WHEN s.done AND s.visit THEN 'district:hosted ' || CASE s."hostId" WHEN p."aId" THEN a."districtCode" WHEN p."bId" THEN b."districtCode" END END),
        (CASE WHEN s.done AND s.visit THEN 'district:made ' || CASE s."hostId" WHEN p."aId" THEN b."districtCode" WHEN p."bId" THEN a."districtCode" END END)
      ) f (what)
      UNION ALL SELECT 'district:' || f.what || ' ' || d.code, f.n FROM came c
        CROSS JOIN LATERAL (VALUES (a."districtCode"), (NULLIF(b."districtCode", a."districtCode"))) d (code)
        CROSS JOIN LATERAL (VALUES ('pairs', 1), ('completed', (p.status = 'completed')::int), ('visits', c.visits), ('calls', c.calls),
          ('finalMeetings', c.finals), ('minutes', c.minutes)) f (what, n)
      UNION ALL SELECT 'said:' || x.what, 1 FROM (
        SELECT DISTINCT s.id, w.what FROM said s CROSS JOIN LATERAL (SELECT 'activities ' || unnest(s.activities) AS what
          UNION ALL SELECT 'strategies ' || unnest(s.strategies)
          UNION ALL SELECT 'indicators ' || unnest(s.indicators) WHERE coalesce(s.alike, true)) w) x
      UNION ALL SELECT 'versions:said ' || jsonb_object_agg(x.version, x.codes)::text, 1 FROM (
        SELECT s.id, coalesce(s."rubricId", '') AS version, jsonb_agg(DISTINCT code ORDER BY code) AS codes
        FROM said s CROSS JOIN LATERAL unnest(s.indicators) code WHERE NOT s.alike GROUP BY 1, 2) x GROUP BY x.id
      UNION ALL SELECT 'foreign:said', 1 FROM said s WHERE NOT s.plain)
    SELECT jsonb_object_agg(x.what, x.n) FROM (SELECT what, sum(n) AS n FROM fact WHERE what IS NOT NULL GROUP BY 1 HAVING sum(n) <> 0) x)
  FROM "Partnership" p JOIN rubric r ON r.cycle = p."cycleId"
  JOIN "Participant" a ON a.id = p."aId" JOIN "Person" pa ON pa.id = a."personId"
  JOIN "Participant" b ON b.id = p."bId" JOIN "Person" pb ON pb.id = b."personId"
  WHERE p.id = ANY(pairs);
END $body$;

SELECT p3_mend_counts();
