-- What schema.prisma can't say: booked times. A step whose state changes stays where it is in it.
CREATE INDEX "Step_startsAt_idx" ON "Step"("startsAt") WHERE "startsAt" IS NOT NULL;

-- The board's rows with their regions, planned once a connection: two changes at the same time had each left out the other.
CREATE OR REPLACE FUNCTION p3_board(pairs text[]) RETURNS void LANGUAGE plpgsql
  SET enable_seqscan = off SET jit = off SET plan_cache_mode = force_generic_plan AS $body$
BEGIN
  INSERT INTO "BoardRow" AS r ("partnershipId", "cycleId", status, reason, rank, "stepId", kind, "waitsOn", districts, regions, search)
  SELECT id, "cycleId", status, reason,
    CASE reason WHEN 'help' THEN 0 WHEN 'hold' THEN 1 WHEN 'rail' THEN 2 WHEN 'stuck' THEN 3 WHEN 'step' THEN 4 ELSE 9 END,
    "stepId", kind, "waitsOn", districts, regions, search
  FROM (
    SELECT p.id, p."cycleId", p.status, s.id AS "stepId", s.kind,
      CASE WHEN s.state = 'scheduled' THEN greatest(s."dueOn", (s."startsAt" AT TIME ZONE 'UTC')::date) ELSE s."dueOn" END AS "waitsOn",
      ARRAY[a."districtCode", b."districtCode"] AS districts,
      ARRAY(SELECT DISTINCT v.region COLLATE "C" FROM (VALUES (da.region), (db.region)) v (region) WHERE v.region IS NOT NULL ORDER BY 1) AS regions,
      to_tsvector('simple', regexp_replace(lower(regexp_replace(normalize(
        concat_ws(' ', pa.name, pb.name, sa.name, sb.name, da.name, db.name), NFD), '[\u0300-\u036f]', '', 'g')), '[''’‘`´.]', '', 'g')) AS search,
      CASE
        WHEN p.status IN ('completed', 'ended') THEN 'done'
        WHEN EXISTS (SELECT 1 FROM "HelpRequest" h WHERE h."partnershipId" = p.id AND h."resolvedAt" IS NULL) THEN 'help'
        WHEN p.status = 'frozen' THEN 'hold'
        WHEN EXISTS (SELECT 1 FROM "Person" x WHERE x.id IN (pa.id, pb.id)
          AND EXISTS (SELECT 1 FROM "Account" u WHERE u."personId" = x.id AND u.reach = 'unreachable')
          AND NOT EXISTS (SELECT 1 FROM "Account" w WHERE w."personId" = x.id AND w.reach = 'reachable')) THEN 'rail'
        WHEN EXISTS (SELECT 1 FROM "Nudge" n WHERE n."stepId" = s.id AND n."escalatedAt" IS NOT NULL) THEN 'stuck'
        ELSE 'step'
      END AS reason
    FROM "Partnership" p
    JOIN "Participant" a ON a.id = p."aId" JOIN "Person" pa ON pa.id = a."personId"
    JOIN "School" sa ON sa.code = a."schoolCode" JOIN "District" da ON da.code = a."districtCode"
    JOIN "Participant" b ON b.id = p."bId" JOIN "Person" pb ON pb.id = b."personId"
    JOIN "School" sb ON sb.code = b."schoolCode" JOIN "District" db ON db.code = b."districtCode"
    LEFT JOIN LATERAL (
      SELECT id, kind, state, "dueOn", "startsAt" FROM "Step"
      WHERE "partnershipId" = p.id AND state NOT IN ('logged', 'skipped', 'excused') ORDER BY kind LIMIT 1) s ON true
    WHERE p.id = ANY(pairs)
  ) seen
  ON CONFLICT ("partnershipId") DO UPDATE SET "cycleId" = excluded."cycleId", status = excluded.status, reason = excluded.reason,
    rank = excluded.rank, "stepId" = excluded."stepId", kind = excluded.kind, "waitsOn" = excluded."waitsOn",
    districts = excluded.districts, regions = excluded.regions, search = excluded.search
  WHERE (r."cycleId", r.status, r.reason, r."stepId", r.kind, r."waitsOn", r.districts, r.regions, r.search)
    IS DISTINCT FROM (excluded."cycleId", excluded.status, excluded.reason, excluded."stepId", excluded.kind, excluded."waitsOn",
      excluded.districts, excluded.regions, excluded.search);
END $body$;

-- As before, with what is open, due and booked by their days, and by the day until which a pair goes on. Where a code of another version of
-- the rubric was named for a step, all its codes count as one set: what each means now is not the database's to say.
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

-- As before, with who would be asked again in a year after, and of those who has a place in which other year.
CREATE OR REPLACE FUNCTION p3_person_facts(people text[]) RETURNS TABLE (id text, "cycleId" text, facts jsonb) LANGUAGE plpgsql STABLE
  SET enable_seqscan = off SET jit = off SET plan_cache_mode = force_generic_plan AS $body$
#variable_conflict use_column
BEGIN RETURN QUERY
  WITH rubric AS MATERIALIZED (
    SELECT c.id AS cycle, c."rubricId" AS id, ARRAY(SELECT i ->> 'code' FROM jsonb_array_elements(
      CASE jsonb_typeof(r.indicators) WHEN 'array' THEN r.indicators ELSE '[]' END) i) AS codes
    FROM "Cycle" c JOIN "Rubric" r ON r.id = c."rubricId")
  SELECT pt.id, pt."cycleId", (
    WITH own AS MATERIALIZED (
      SELECT EXISTS (SELECT FROM "Partnership" WHERE "aId" = pt.id OFFSET 0) OR EXISTS (SELECT FROM "Partnership" WHERE "bId" = pt.id OFFSET 0) AS had,
        EXISTS (SELECT FROM "Plan" WHERE "participantId" = pt.id OFFSET 0) AS plan,
        coalesce(pt."rubricId" IS NULL OR pt."rubricId" = r.id AND pt.strengths <@ r.codes, false) AS plain),
    again AS MATERIALIZED (SELECT FROM own o WHERE o.had AND pt.status = 'joined' AND pe."leftAt" IS NULL),
    fact (what) AS (
      SELECT f.what FROM own o CROSS JOIN LATERAL (VALUES
        ('person:' || pt.status || CASE WHEN pt."leftProgram" THEN ' left' ELSE '' END || CASE WHEN o.had THEN ' had' ELSE '' END),
        ('roster:' || CASE WHEN pe."leftAt" IS NOT NULL OR (pt.status = 'withdrawn' AND pt."leftProgram") THEN 'left' ELSE pt.status::text END),
        (CASE WHEN o.plan THEN 'plan:' END),
        (CASE WHEN pt.status = 'joined' AND NOT o.plain THEN 'foreign:offered' END),
        (CASE WHEN pt.status = 'joined' AND NOT o.plain AND cardinality(pt.strengths) > 0 THEN 'versions:offered ' || jsonb_build_object(
          coalesce(pt."rubricId", ''), (SELECT jsonb_agg(DISTINCT code ORDER BY code) FROM unnest(pt.strengths) code))::text END),
        ('district:people ' || pt."districtCode"),
        (CASE WHEN pt.status = 'joined' THEN 'district:joined ' || pt."districtCode" END),
        (CASE WHEN o.plan THEN 'district:plans ' || pt."districtCode" END)) f (what)
      UNION ALL SELECT DISTINCT 'offered:' || x FROM own o CROSS JOIN LATERAL unnest(pt.strengths) x WHERE pt.status = 'joined' AND o.plain
      UNION ALL SELECT 'again:of ' || pt."districtCode" FROM again
      UNION ALL SELECT 'again:' || y."cycleId" || ' ' || pt."districtCode" FROM again CROSS JOIN LATERAL (
        SELECT "cycleId" FROM "Participant" WHERE "personId" = pe.id AND id <> pt.id OFFSET 0) y)
    SELECT jsonb_object_agg(what, 1) FROM fact WHERE what IS NOT NULL)
  FROM "Participant" pt JOIN "Person" pe ON pe.id = pt."personId" JOIN rubric r ON r.cycle = pt."cycleId"
  WHERE pt.id = ANY(people);
END $body$;

CREATE OR REPLACE FUNCTION p3_count_partnerships() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
  changed text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM p3_count_pairs((SELECT array_agg(id) FROM made));
    PERFORM p3_count_people((SELECT array_agg(DISTINCT x.id) FROM made m CROSS JOIN LATERAL (VALUES (m."aId"), (m."bId")) x (id)));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM p3_count_people((SELECT array_agg(DISTINCT x.id) FROM gone g CROSS JOIN LATERAL (VALUES (g."aId"), (g."bId")) x (id)));
  ELSE
    changed := (SELECT array_agg(c.id) FROM (
      SELECT id, status, "cycleId", "aId", "bId", "matchedAt", "goesOnUntil" FROM made EXCEPT SELECT id, status, "cycleId", "aId", "bId", "matchedAt", "goesOnUntil" FROM gone) c);
    IF changed IS NULL THEN RETURN NULL; END IF;
    PERFORM p3_count_pairs(changed);
    PERFORM p3_count_people((SELECT array_agg(DISTINCT x.id) FROM (
      (SELECT id, "aId", "bId" FROM made EXCEPT SELECT id, "aId", "bId" FROM gone) UNION ALL (SELECT id, "aId", "bId" FROM gone EXCEPT SELECT id, "aId", "bId" FROM made)) c
      CROSS JOIN LATERAL (VALUES (c."aId"), (c."bId")) x (id)));
  END IF;
  RETURN NULL;
END $body$;
CREATE OR REPLACE FUNCTION p3_count_steps() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT "partnershipId") FROM made));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT "partnershipId") FROM gone));
  ELSE
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT c."partnershipId") FROM (
      (SELECT id, "partnershipId", kind, state, "dueOn", "hostId", "startsAt" FROM made EXCEPT SELECT id, "partnershipId", kind, state, "dueOn", "hostId", "startsAt" FROM gone)
      UNION ALL (SELECT id, "partnershipId", kind, state, "dueOn", "hostId", "startsAt" FROM gone
        EXCEPT SELECT id, "partnershipId", kind, state, "dueOn", "hostId", "startsAt" FROM made)) c));
  END IF;
  RETURN NULL;
END $body$;

-- A change of these people, if to the same: of a new place in a year and what happens to its person meanwhile the second sees the first, or is
-- done again.
CREATE FUNCTION p3_claim(persons text[]) RETURNS void LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM FROM "Person" WHERE id = ANY(persons) ORDER BY id FOR NO KEY UPDATE;
  UPDATE "Person" SET id = id WHERE id = ANY(persons);
END $body$;
-- A place in another year counts there as well.
CREATE OR REPLACE FUNCTION p3_count_participants() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM p3_claim((SELECT array_agg("personId") FROM made));
    PERFORM p3_count_people((SELECT array_agg(DISTINCT x.id) FROM (
      SELECT id FROM made UNION ALL SELECT o.id FROM made m JOIN "Participant" o ON o."personId" = m."personId") x));
    PERFORM p3_sum_messages_to(m."cycleId", m."personId", 1) FROM made m WHERE EXISTS (SELECT FROM "Delivery" d WHERE d."personId" = m."personId");
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM p3_count_people((SELECT array_agg(DISTINCT o.id) FROM gone g JOIN "Participant" o ON o."personId" = g."personId"));
  ELSE
    PERFORM p3_count_people((SELECT array_agg(c.id) FROM (
      SELECT id, "cycleId", "personId", status, "leftProgram", "districtCode", strengths, "rubricId" FROM made
      EXCEPT SELECT id, "cycleId", "personId", status, "leftProgram", "districtCode", strengths, "rubricId" FROM gone) c));
    PERFORM p3_count_people((SELECT array_agg(DISTINCT o.id) FROM (
      (SELECT id, "cycleId", "personId" FROM made EXCEPT SELECT id, "cycleId", "personId" FROM gone)
      UNION ALL (SELECT id, "cycleId", "personId" FROM gone EXCEPT SELECT id, "cycleId", "personId" FROM made)) c
      JOIN "Participant" o ON o."personId" = c."personId"));
    PERFORM p3_count_pairs_of((SELECT array_agg(c.id) FROM (
      SELECT id, "personId", status, "districtCode" FROM made EXCEPT SELECT id, "personId", status, "districtCode" FROM gone) c));
    PERFORM p3_sum_messages_to(c."cycleId", c."personId", 1) FROM (
      SELECT id, "cycleId", "personId" FROM made EXCEPT SELECT id, "cycleId", "personId" FROM gone) c;
    PERFORM p3_sum_messages_to(c."cycleId", c."personId", -1) FROM (
      SELECT id, "cycleId", "personId" FROM gone EXCEPT SELECT id, "cycleId", "personId" FROM made) c;
  END IF;
  RETURN NULL;
END $body$;
CREATE TRIGGER p3_count_gone AFTER DELETE ON "Participant" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_participants();

SELECT p3_mend_counts();
