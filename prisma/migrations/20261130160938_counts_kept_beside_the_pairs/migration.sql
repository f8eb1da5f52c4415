-- CreateTable
CREATE TABLE "CountedPair" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "CountedPair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CountedPerson" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "CountedPerson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeptCount" (
    "id" BIGSERIAL NOT NULL,
    "cycleId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "KeptCount_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "KeptCount_cycleId_about_key_idx" ON "KeptCount"("cycleId", "about", "key");

-- AddForeignKey
ALTER TABLE "CountedPair" ADD CONSTRAINT "CountedPair_id_fkey" FOREIGN KEY ("id") REFERENCES "Partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountedPerson" ADD CONSTRAINT "CountedPerson_id_fkey" FOREIGN KEY ("id") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Pairs of which somebody left while they go on.
CREATE INDEX "CountedPair_left_idx" ON "CountedPair"("cycleId", "id") WHERE facts ? 'left:';

-- What these pairs count for, from the tables themselves: the one definition of each figure. Each pair is looked at by itself and by index,
-- so that many cost no more than many times one: a plan made while a table was empty would go on reading it whole.
CREATE FUNCTION p3_pair_facts(pairs text[]) RETURNS TABLE (id text, "cycleId" text, facts jsonb) LANGUAGE plpgsql STABLE
  SET enable_seqscan = off SET jit = off AS $body$
#variable_conflict use_column
BEGIN RETURN QUERY
  WITH rubric AS MATERIALIZED (
    SELECT c.id AS cycle, c."rubricId" AS id, ARRAY(SELECT i ->> 'code' FROM jsonb_array_elements(
      CASE jsonb_typeof(r.indicators) WHEN 'array' THEN r.indicators ELSE '[]' END) i) AS codes
    FROM "Cycle" c JOIN "Rubric" r ON r.id = c."rubricId")
  SELECT p.id, p."cycleId", (
    WITH step AS MATERIALIZED (
      SELECT s.id, s.kind, s.state, s."dueOn", s."hostId", l."happenedOn", l.minutes, s.state = 'logged' AS done,
        s.kind IN ('firstVisit', 'secondVisit') AS visit,
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
      SELECT s.id, l.activities, l.strategies, l.indicators, l."rubricId" IS NULL OR l."rubricId" = r.id AND l.indicators <@ r.codes AS plain
      FROM step s JOIN "Log" l ON l."stepId" = s.id WHERE s.done),
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
          UNION ALL SELECT 'strategies ' || unnest(s.strategies) UNION ALL SELECT 'indicators ' || unnest(s.indicators)) w) x
      UNION ALL SELECT 'foreign:said', 1 FROM said s WHERE NOT s.plain)
    SELECT jsonb_object_agg(x.what, x.n) FROM (SELECT what, sum(n) AS n FROM fact WHERE what IS NOT NULL GROUP BY 1 HAVING sum(n) <> 0) x)
  FROM "Partnership" p JOIN rubric r ON r.cycle = p."cycleId"
  JOIN "Participant" a ON a.id = p."aId" JOIN "Person" pa ON pa.id = a."personId"
  JOIN "Participant" b ON b.id = p."bId" JOIN "Person" pb ON pb.id = b."personId"
  WHERE p.id = ANY(pairs);
END $body$;

-- What these people of a year count for.
CREATE FUNCTION p3_person_facts(people text[]) RETURNS TABLE (id text, "cycleId" text, facts jsonb) LANGUAGE plpgsql STABLE
  SET enable_seqscan = off SET jit = off AS $body$
#variable_conflict use_column
BEGIN RETURN QUERY
  WITH rubric AS MATERIALIZED (
    SELECT c.id AS cycle, c."rubricId" AS id, ARRAY(SELECT i ->> 'code' FROM jsonb_array_elements(
      CASE jsonb_typeof(r.indicators) WHEN 'array' THEN r.indicators ELSE '[]' END) i) AS codes
    FROM "Cycle" c JOIN "Rubric" r ON r.id = c."rubricId")
  SELECT pt.id, pt."cycleId", (
    WITH own AS MATERIALIZED (
      SELECT EXISTS (SELECT FROM "Partnership" WHERE "aId" = pt.id OFFSET 0) OR EXISTS (SELECT FROM "Partnership" WHERE "bId" = pt.id OFFSET 0) AS had,
        EXISTS (SELECT FROM "Plan" WHERE "participantId" = pt.id OFFSET 0) AS plan),
    fact (what) AS (
      SELECT f.what FROM own o CROSS JOIN LATERAL (VALUES
        ('person:' || pt.status || CASE WHEN pt."leftProgram" THEN ' left' ELSE '' END || CASE WHEN o.had THEN ' had' ELSE '' END),
        ('roster:' || CASE WHEN pe."leftAt" IS NOT NULL OR (pt.status = 'withdrawn' AND pt."leftProgram") THEN 'left' ELSE pt.status::text END),
        (CASE WHEN o.plan THEN 'plan:' END),
        (CASE WHEN pt.status = 'joined' AND NOT coalesce(pt."rubricId" IS NULL OR pt."rubricId" = r.id AND pt.strengths <@ r.codes, false)
          THEN 'foreign:offered' END),
        ('district:people ' || pt."districtCode"),
        (CASE WHEN pt.status = 'joined' THEN 'district:joined ' || pt."districtCode" END),
        (CASE WHEN o.plan THEN 'district:plans ' || pt."districtCode" END)) f (what)
      UNION ALL SELECT DISTINCT 'offered:' || x FROM unnest(pt.strengths) x WHERE pt.status = 'joined')
    SELECT jsonb_object_agg(what, 1) FROM fact WHERE what IS NOT NULL)
  FROM "Participant" pt JOIN "Person" pe ON pe.id = pt."personId" JOIN rubric r ON r.cycle = pt."cycleId"
  WHERE pt.id = ANY(people);
END $body$;

-- Brings what these count for up to date. The row of each is locked before its facts are read and written even where they stay, so that
-- of two who change one pair at once the second sees the first.
CREATE FUNCTION p3_count_pairs(pairs text[]) RETURNS void LANGUAGE plpgsql AS $body$
BEGIN
  IF coalesce(cardinality(pairs), 0) = 0 THEN RETURN; END IF;
  PERFORM FROM "CountedPair" c WHERE c.id = ANY(pairs) ORDER BY c.id FOR NO KEY UPDATE;
  INSERT INTO "CountedPair" (id, "cycleId", facts) SELECT f.id, f."cycleId", f.facts FROM p3_pair_facts(pairs) f ORDER BY f.id
  ON CONFLICT (id) DO UPDATE SET "cycleId" = excluded."cycleId", facts = excluded.facts;
END $body$;
CREATE FUNCTION p3_count_people(people text[]) RETURNS void LANGUAGE plpgsql AS $body$
BEGIN
  IF coalesce(cardinality(people), 0) = 0 THEN RETURN; END IF;
  PERFORM FROM "CountedPerson" c WHERE c.id = ANY(people) ORDER BY c.id FOR NO KEY UPDATE;
  INSERT INTO "CountedPerson" (id, "cycleId", facts) SELECT f.id, f."cycleId", f.facts FROM p3_person_facts(people) f ORDER BY f.id
  ON CONFLICT (id) DO UPDATE SET "cycleId" = excluded."cycleId", facts = excluded.facts;
END $body$;

-- The sums follow the rows they are of.
CREATE FUNCTION p3_sum_facts() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "KeptCount" ("cycleId", about, key, n)
    SELECT m."cycleId", split_part(e.key, ':', 1), substr(e.key, strpos(e.key, ':') + 1), sum(e.value::int)
    FROM made m CROSS JOIN LATERAL jsonb_each_text(m.facts) e GROUP BY m."cycleId", e.key;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "KeptCount" ("cycleId", about, key, n)
    SELECT g."cycleId", split_part(e.key, ':', 1), substr(e.key, strpos(e.key, ':') + 1), -sum(e.value::int)
    FROM gone g CROSS JOIN LATERAL jsonb_each_text(g.facts) e GROUP BY g."cycleId", e.key;
  ELSE
    INSERT INTO "KeptCount" ("cycleId", about, key, n)
    SELECT d."cycleId", split_part(d.key, ':', 1), substr(d.key, strpos(d.key, ':') + 1), sum(d.n) FROM (
      SELECT m."cycleId", e.key, e.value::int AS n FROM made m CROSS JOIN LATERAL jsonb_each_text(m.facts) e
      UNION ALL SELECT g."cycleId", e.key, -e.value::int FROM gone g CROSS JOIN LATERAL jsonb_each_text(g.facts) e) d
    GROUP BY d."cycleId", d.key HAVING sum(d.n) <> 0;
  END IF;
  RETURN NULL;
END $body$;

-- What one row of the board counts for: a pair at its step, and the day from which it is late.
CREATE FUNCTION p3_board_facts(r "BoardRow") RETURNS TABLE (about text, key text) LANGUAGE sql IMMUTABLE AS $body$
  SELECT 'at', r.kind::text WHERE r.rank < 9 AND r.kind IS NOT NULL
  UNION ALL SELECT 'waitsOn', r.kind::text || ' ' || to_char(r."waitsOn", 'YYYY-MM-DD')
    WHERE r.rank < 9 AND r.kind IS NOT NULL AND r.status = 'active' AND r."waitsOn" IS NOT NULL
$body$;
CREATE FUNCTION p3_sum_board() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "KeptCount" ("cycleId", about, key, n)
    SELECT m."cycleId", f.about, f.key, count(*) FROM made m CROSS JOIN LATERAL p3_board_facts(m) f GROUP BY 1, 2, 3;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "KeptCount" ("cycleId", about, key, n)
    SELECT g."cycleId", f.about, f.key, -count(*) FROM gone g CROSS JOIN LATERAL p3_board_facts(g) f GROUP BY 1, 2, 3;
  ELSE
    INSERT INTO "KeptCount" ("cycleId", about, key, n)
    SELECT d."cycleId", d.about, d.key, sum(d.n) FROM (
      SELECT m."cycleId", f.about, f.key, 1 AS n FROM made m CROSS JOIN LATERAL p3_board_facts(m) f
      UNION ALL SELECT g."cycleId", f.about, f.key, -1 FROM gone g CROSS JOIN LATERAL p3_board_facts(g) f) d
    GROUP BY 1, 2, 3 HAVING sum(d.n) <> 0;
  END IF;
  RETURN NULL;
END $body$;

-- Messages that reached partners about their pairs, as the report counts them: one row for each, and one more for a reminder.
CREATE FUNCTION p3_message_facts(notice text) RETURNS TABLE (key text) LANGUAGE sql IMMUTABLE AS $body$
  SELECT 'sent' WHERE notice NOT IN ('status', 'stepLogged') UNION ALL SELECT 'reminders' WHERE notice IN ('nudge', 'didItHappen')
$body$;
CREATE FUNCTION p3_sum_messages() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM made WHERE state = 'sent') THEN RETURN NULL; END IF;
    INSERT INTO "KeptCount" ("cycleId", about, key, n)
    SELECT p."cycleId", 'message', f.key, count(*) FROM made d JOIN "Partnership" p ON p.id = d."partnershipId"
    JOIN "Participant" x ON x."cycleId" = p."cycleId" AND x."personId" = d."personId"
    CROSS JOIN LATERAL p3_message_facts(d.notice) f WHERE d.state = 'sent' GROUP BY 1, 3;
  ELSIF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT FROM gone WHERE state = 'sent') THEN RETURN NULL; END IF;
    INSERT INTO "KeptCount" ("cycleId", about, key, n)
    SELECT p."cycleId", 'message', f.key, -count(*) FROM gone d JOIN "Partnership" p ON p.id = d."partnershipId"
    JOIN "Participant" x ON x."cycleId" = p."cycleId" AND x."personId" = d."personId"
    CROSS JOIN LATERAL p3_message_facts(d.notice) f WHERE d.state = 'sent' GROUP BY 1, 3;
  ELSE
    IF NOT EXISTS (SELECT FROM made WHERE state = 'sent') AND NOT EXISTS (SELECT FROM gone WHERE state = 'sent') THEN RETURN NULL; END IF;
    INSERT INTO "KeptCount" ("cycleId", about, key, n)
    SELECT p."cycleId", 'message', f.key, sum(d.n) FROM (
      SELECT m.*, 1 AS n FROM (SELECT id, "partnershipId", "personId", notice FROM made WHERE state = 'sent'
        EXCEPT SELECT id, "partnershipId", "personId", notice FROM gone WHERE state = 'sent') m
      UNION ALL SELECT g.*, -1 FROM (SELECT id, "partnershipId", "personId", notice FROM gone WHERE state = 'sent'
        EXCEPT SELECT id, "partnershipId", "personId", notice FROM made WHERE state = 'sent') g) d
    JOIN "Partnership" p ON p.id = d."partnershipId" JOIN "Participant" x ON x."cycleId" = p."cycleId" AND x."personId" = d."personId"
    CROSS JOIN LATERAL p3_message_facts(d.notice) f GROUP BY 1, 3 HAVING sum(d.n) <> 0;
  END IF;
  RETURN NULL;
END $body$;
-- Before a pair goes, since its messages then no longer say which it was.
CREATE FUNCTION p3_sum_messages_of_pair() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  INSERT INTO "KeptCount" ("cycleId", about, key, n)
  SELECT OLD."cycleId", 'message', f.key, -count(*) FROM "Delivery" d JOIN "Participant" x ON x."cycleId" = OLD."cycleId" AND x."personId" = d."personId"
  CROSS JOIN LATERAL p3_message_facts(d.notice) f WHERE d."partnershipId" = OLD.id AND d.state = 'sent' GROUP BY 1, 3;
  RETURN OLD;
END $body$;
CREATE FUNCTION p3_sum_messages_to(cycle text, person text, sign int) RETURNS void LANGUAGE sql AS $body$
  INSERT INTO "KeptCount" ("cycleId", about, key, n)
  SELECT cycle, 'message', f.key, sign * count(*) FROM "Delivery" d JOIN "Partnership" p ON p.id = d."partnershipId" AND p."cycleId" = cycle
  CROSS JOIN LATERAL p3_message_facts(d.notice) f WHERE d."personId" = person AND d.state = 'sent' GROUP BY 1, 3
$body$;

CREATE FUNCTION p3_count_partnerships() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM p3_count_pairs((SELECT array_agg(id) FROM made));
    PERFORM p3_count_people((SELECT array_agg(DISTINCT x.id) FROM made m CROSS JOIN LATERAL (VALUES (m."aId"), (m."bId")) x (id)));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM p3_count_people((SELECT array_agg(DISTINCT x.id) FROM gone g CROSS JOIN LATERAL (VALUES (g."aId"), (g."bId")) x (id)));
  ELSE
    PERFORM p3_count_pairs((SELECT array_agg(c.id) FROM (
      SELECT id, status, "cycleId", "aId", "bId", "matchedAt" FROM made EXCEPT SELECT id, status, "cycleId", "aId", "bId", "matchedAt" FROM gone) c));
    PERFORM p3_count_people((SELECT array_agg(DISTINCT x.id) FROM (
      (SELECT id, "aId", "bId" FROM made EXCEPT SELECT id, "aId", "bId" FROM gone) UNION ALL (SELECT id, "aId", "bId" FROM gone EXCEPT SELECT id, "aId", "bId" FROM made)) c
      CROSS JOIN LATERAL (VALUES (c."aId"), (c."bId")) x (id)));
  END IF;
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_count_steps() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT "partnershipId") FROM made));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT "partnershipId") FROM gone));
  ELSE
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT c."partnershipId") FROM (
      (SELECT id, "partnershipId", kind, state, "dueOn", "hostId" FROM made EXCEPT SELECT id, "partnershipId", kind, state, "dueOn", "hostId" FROM gone)
      UNION ALL (SELECT id, "partnershipId", kind, state, "dueOn", "hostId" FROM gone
        EXCEPT SELECT id, "partnershipId", kind, state, "dueOn", "hostId" FROM made)) c));
  END IF;
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_count_logs() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT s."partnershipId") FROM made m JOIN "Step" s ON s.id = m."stepId"));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT s."partnershipId") FROM gone g JOIN "Step" s ON s.id = g."stepId"));
  ELSE
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT s."partnershipId") FROM (
      (SELECT id, "stepId", "happenedOn", minutes, activities, strategies, indicators, "rubricId", "createdAt" FROM made
        EXCEPT SELECT id, "stepId", "happenedOn", minutes, activities, strategies, indicators, "rubricId", "createdAt" FROM gone)
      UNION ALL (SELECT id, "stepId", "happenedOn", minutes, activities, strategies, indicators, "rubricId", "createdAt" FROM gone
        EXCEPT SELECT id, "stepId", "happenedOn", minutes, activities, strategies, indicators, "rubricId", "createdAt" FROM made)) c
      JOIN "Step" s ON s.id = c."stepId"));
  END IF;
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_count_help() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT "partnershipId") FROM made));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT "partnershipId") FROM gone));
  ELSE
    PERFORM p3_count_pairs((SELECT array_agg(DISTINCT c."partnershipId") FROM (
      (SELECT id, "partnershipId", "resolvedAt" FROM made EXCEPT SELECT id, "partnershipId", "resolvedAt" FROM gone)
      UNION ALL (SELECT id, "partnershipId", "resolvedAt" FROM gone EXCEPT SELECT id, "partnershipId", "resolvedAt" FROM made)) c));
  END IF;
  RETURN NULL;
END $body$;
-- The pairs of these people of a year.
CREATE FUNCTION p3_count_pairs_of(people text[]) RETURNS void LANGUAGE sql AS $body$
  SELECT p3_count_pairs(array_agg(DISTINCT p.id)) FROM unnest(people) x (id)
  CROSS JOIN LATERAL (SELECT id FROM "Partnership" WHERE "aId" = x.id UNION ALL SELECT id FROM "Partnership" WHERE "bId" = x.id) p
$body$;
CREATE FUNCTION p3_count_participants() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM p3_count_people((SELECT array_agg(id) FROM made));
    PERFORM p3_sum_messages_to(m."cycleId", m."personId", 1) FROM made m WHERE EXISTS (SELECT FROM "Delivery" d WHERE d."personId" = m."personId");
  ELSE
    PERFORM p3_count_people((SELECT array_agg(c.id) FROM (
      SELECT id, "cycleId", "personId", status, "leftProgram", "districtCode", strengths, "rubricId" FROM made
      EXCEPT SELECT id, "cycleId", "personId", status, "leftProgram", "districtCode", strengths, "rubricId" FROM gone) c));
    PERFORM p3_count_pairs_of((SELECT array_agg(c.id) FROM (
      SELECT id, "personId", status, "districtCode" FROM made EXCEPT SELECT id, "personId", status, "districtCode" FROM gone) c));
    PERFORM p3_sum_messages_to(c."cycleId", c."personId", 1) FROM (
      SELECT id, "cycleId", "personId" FROM made EXCEPT SELECT id, "cycleId", "personId" FROM gone) c;
    PERFORM p3_sum_messages_to(c."cycleId", c."personId", -1) FROM (
      SELECT id, "cycleId", "personId" FROM gone EXCEPT SELECT id, "cycleId", "personId" FROM made) c;
  END IF;
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_sum_messages_of_participant() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_sum_messages_to(OLD."cycleId", OLD."personId", -1);
  RETURN OLD;
END $body$;
CREATE FUNCTION p3_count_person() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
  people text[] := (SELECT array_agg(id) FROM "Participant" WHERE "personId" = NEW.id);
BEGIN
  PERFORM p3_count_people(people), p3_count_pairs_of(people);
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_count_plans() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM p3_count_people((SELECT array_agg("participantId") FROM made));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM p3_count_people((SELECT array_agg("participantId") FROM gone));
  ELSE
    PERFORM p3_count_people((SELECT array_agg(DISTINCT c."participantId") FROM (
      (SELECT id, "participantId" FROM made EXCEPT SELECT id, "participantId" FROM gone) UNION ALL (SELECT id, "participantId" FROM gone EXCEPT SELECT id, "participantId" FROM made)) c));
  END IF;
  RETURN NULL;
END $body$;
-- Another rubric: what of its codes is plain and what is another version's is looked at anew.
CREATE FUNCTION p3_count_year(cycle text) RETURNS void LANGUAGE sql AS $body$
  SELECT p3_count_pairs((SELECT array_agg(id) FROM "Partnership" WHERE "cycleId" = cycle)),
    p3_count_people((SELECT array_agg(id) FROM "Participant" WHERE "cycleId" = cycle))
$body$;
CREATE FUNCTION p3_count_cycle() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_count_year(NEW.id);
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_count_rubric() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_count_year(id) FROM "Cycle" WHERE "rubricId" = NEW.id;
  RETURN NULL;
END $body$;

-- What the board's rows and the messages count for.
CREATE FUNCTION p3_count_rows() RETURNS TABLE ("cycleId" text, about text, key text, n bigint) LANGUAGE sql STABLE AS $body$
  SELECT b."cycleId", f.about, f.key, count(*) FROM "BoardRow" b CROSS JOIN LATERAL p3_board_facts(b) f GROUP BY 1, 2, 3
  UNION ALL SELECT p."cycleId", 'message', f.key, count(*) FROM "Delivery" d JOIN "Partnership" p ON p.id = d."partnershipId"
  JOIN "Participant" x ON x."cycleId" = p."cycleId" AND x."personId" = d."personId"
  CROSS JOIN LATERAL p3_message_facts(d.notice) f WHERE d.state = 'sent' GROUP BY 1, 3
$body$;
-- Each count that is not what a recount from the tables themselves says, and by how much it is less.
CREATE FUNCTION p3_count_drift() RETURNS TABLE ("cycleId" text, about text, key text, n bigint) LANGUAGE sql STABLE AS $body$
  SELECT d."cycleId", d.about, d.key, sum(d.n)::bigint FROM (
    SELECT f."cycleId", split_part(e.key, ':', 1) AS about, substr(e.key, strpos(e.key, ':') + 1) AS key, e.value::bigint AS n FROM (
      SELECT * FROM p3_pair_facts((SELECT array_agg(id) FROM "Partnership"))
      UNION ALL SELECT * FROM p3_person_facts((SELECT array_agg(id) FROM "Participant"))) f CROSS JOIN LATERAL jsonb_each_text(f.facts) e
    UNION ALL SELECT * FROM p3_count_rows()
    UNION ALL SELECT k."cycleId", k.about, k.key, -k.n FROM "KeptCount" k) d
  GROUP BY 1, 2, 3 HAVING sum(d.n) <> 0
$body$;
-- Rows of one key become one.
CREATE FUNCTION p3_fold_counts() RETURNS void LANGUAGE sql AS $body$
  WITH gone AS (
    DELETE FROM "KeptCount" WHERE id IN (SELECT k.id FROM "KeptCount" k WHERE (k."cycleId", k.about, k.key) IN (
      SELECT "cycleId", about, key FROM "KeptCount" GROUP BY 1, 2, 3 HAVING count(*) > 1) FOR UPDATE SKIP LOCKED)
    RETURNING "cycleId", about, key, n)
  INSERT INTO "KeptCount" ("cycleId", about, key, n) SELECT "cycleId", about, key, sum(n) FROM gone GROUP BY 1, 2, 3 HAVING sum(n) <> 0
$body$;
-- Makes the board and all counts anew. What each pair and person counts for comes first; whatever the sums then still lack is added
-- while nobody else adds to them.
CREATE FUNCTION p3_mend_counts() RETURNS void LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_board((SELECT array_agg(id ORDER BY id) FROM "Partnership"));
  PERFORM p3_count_pairs((SELECT array_agg(id) FROM "Partnership")), p3_count_people((SELECT array_agg(id) FROM "Participant"));
  LOCK TABLE "KeptCount" IN SHARE ROW EXCLUSIVE MODE;
  INSERT INTO "KeptCount" ("cycleId", about, key, n) SELECT d."cycleId", d.about, d.key, sum(d.n) FROM (
    SELECT f."cycleId", split_part(e.key, ':', 1) AS about, substr(e.key, strpos(e.key, ':') + 1) AS key, e.value::bigint AS n FROM (
      SELECT "cycleId", facts FROM "CountedPair" UNION ALL SELECT "cycleId", facts FROM "CountedPerson") f CROSS JOIN LATERAL jsonb_each_text(f.facts) e
    UNION ALL SELECT * FROM p3_count_rows()
    UNION ALL SELECT k."cycleId", k.about, k.key, -k.n FROM "KeptCount" k) d
  GROUP BY 1, 2, 3 HAVING sum(d.n) <> 0;
  PERFORM p3_fold_counts();
END $body$;

CREATE TRIGGER p3_sum_made AFTER INSERT ON "CountedPair" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_facts();
CREATE TRIGGER p3_sum_changed AFTER UPDATE ON "CountedPair" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_facts();
CREATE TRIGGER p3_sum_gone AFTER DELETE ON "CountedPair" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_facts();
CREATE TRIGGER p3_sum_made AFTER INSERT ON "CountedPerson" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_facts();
CREATE TRIGGER p3_sum_changed AFTER UPDATE ON "CountedPerson" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_facts();
CREATE TRIGGER p3_sum_gone AFTER DELETE ON "CountedPerson" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_facts();
CREATE TRIGGER p3_sum_made AFTER INSERT ON "BoardRow" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_board();
CREATE TRIGGER p3_sum_changed AFTER UPDATE ON "BoardRow" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_board();
CREATE TRIGGER p3_sum_gone AFTER DELETE ON "BoardRow" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_board();
CREATE TRIGGER p3_sum_made AFTER INSERT ON "Delivery" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_messages();
CREATE TRIGGER p3_sum_changed AFTER UPDATE ON "Delivery" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_messages();
CREATE TRIGGER p3_sum_gone AFTER DELETE ON "Delivery" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION p3_sum_messages();
CREATE TRIGGER p3_count_made AFTER INSERT ON "Partnership" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_partnerships();
CREATE TRIGGER p3_count_changed AFTER UPDATE ON "Partnership" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_partnerships();
CREATE TRIGGER p3_count_gone AFTER DELETE ON "Partnership" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_partnerships();
CREATE TRIGGER p3_count_made AFTER INSERT ON "Step" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_steps();
CREATE TRIGGER p3_count_changed AFTER UPDATE ON "Step" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_steps();
CREATE TRIGGER p3_count_gone AFTER DELETE ON "Step" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_steps();
CREATE TRIGGER p3_count_made AFTER INSERT ON "Log" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_logs();
CREATE TRIGGER p3_count_changed AFTER UPDATE ON "Log" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_logs();
CREATE TRIGGER p3_count_gone AFTER DELETE ON "Log" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_logs();
CREATE TRIGGER p3_count_made AFTER INSERT ON "HelpRequest" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_help();
CREATE TRIGGER p3_count_changed AFTER UPDATE ON "HelpRequest" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_help();
CREATE TRIGGER p3_count_gone AFTER DELETE ON "HelpRequest" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_help();
CREATE TRIGGER p3_count_made AFTER INSERT ON "Participant" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_participants();
CREATE TRIGGER p3_count_changed AFTER UPDATE ON "Participant" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_participants();
CREATE TRIGGER p3_count_made AFTER INSERT ON "Plan" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_plans();
CREATE TRIGGER p3_count_changed AFTER UPDATE ON "Plan" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_plans();
CREATE TRIGGER p3_count_gone AFTER DELETE ON "Plan" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION p3_count_plans();
CREATE TRIGGER p3_sum_messages BEFORE DELETE ON "Partnership" FOR EACH ROW EXECUTE FUNCTION p3_sum_messages_of_pair();
CREATE TRIGGER p3_sum_messages BEFORE DELETE ON "Participant" FOR EACH ROW EXECUTE FUNCTION p3_sum_messages_of_participant();
CREATE TRIGGER p3_count_changed AFTER UPDATE OF "leftAt" ON "Person" FOR EACH ROW
  WHEN ((OLD."leftAt" IS NULL) <> (NEW."leftAt" IS NULL)) EXECUTE FUNCTION p3_count_person();
CREATE TRIGGER p3_count_changed AFTER UPDATE OF "rubricId" ON "Cycle" FOR EACH ROW
  WHEN (OLD."rubricId" IS DISTINCT FROM NEW."rubricId") EXECUTE FUNCTION p3_count_cycle();
CREATE TRIGGER p3_count_changed AFTER UPDATE OF indicators ON "Rubric" FOR EACH ROW
  WHEN (OLD.indicators IS DISTINCT FROM NEW.indicators) EXECUTE FUNCTION p3_count_rubric();

SELECT p3_mend_counts();
