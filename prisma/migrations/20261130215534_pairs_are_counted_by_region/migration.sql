-- AlterTable
ALTER TABLE "BoardRow" ADD COLUMN     "regions" TEXT[];

-- CreateIndex
CREATE INDEX "BoardRow_regions_idx" ON "BoardRow" USING GIN ("regions");

-- What is looked for stands in the index at once, as in the other of the board.
ALTER INDEX "BoardRow_regions_idx" SET (fastupdate = off);

-- The rows of these pairs' lines on the board, as they are now. Writes nothing that is as it was.
CREATE OR REPLACE FUNCTION p3_board(pairs text[]) RETURNS void LANGUAGE sql AS $body$
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
      excluded.districts, excluded.regions, excluded.search)
$body$;

-- What one row of the board counts for: a pair at its step, and the day from which it is late; the same in each of its regions, and in
-- both where they are two, so that who asks for both counts it once.
CREATE OR REPLACE FUNCTION p3_board_facts(r "BoardRow") RETURNS TABLE (about text, key text) LANGUAGE sql IMMUTABLE AS $body$
  SELECT 'at' || place, r.kind::text FROM unnest(ARRAY['', ' ' || r.regions[1], ' ' || r.regions[2], ' ' || r.regions[1] || E'\n' || r.regions[2]]) place
    WHERE place IS NOT NULL AND r.rank < 9 AND r.kind IS NOT NULL
  UNION ALL SELECT 'waitsOn' || place, r.kind::text || ' ' || to_char(r."waitsOn", 'YYYY-MM-DD')
    FROM unnest(ARRAY['', ' ' || r.regions[1], ' ' || r.regions[2], ' ' || r.regions[1] || E'\n' || r.regions[2]]) place
    WHERE place IS NOT NULL AND r.rank < 9 AND r.kind IS NOT NULL AND r.status = 'active' AND isfinite(r."waitsOn")
$body$;

-- A district that the office puts into another region takes its pairs along.
CREATE FUNCTION p3_board_regions() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
  moved text[] := (SELECT array_agg(code) FROM (SELECT code, region FROM made EXCEPT SELECT code, region FROM gone) d);
BEGIN
  IF moved IS NOT NULL THEN
    PERFORM p3_board((SELECT array_agg("partnershipId") FROM "BoardRow" WHERE districts && moved));
  END IF;
  RETURN NULL;
END $body$;
CREATE TRIGGER p3_board_changed AFTER UPDATE ON "District" REFERENCING OLD TABLE AS gone NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_board_regions();

SELECT p3_mend_counts();
