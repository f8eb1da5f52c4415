-- Every change of a pair's step writes its line on the board. A function of plain SQL is planned at every call, and one whose plan fits
-- its values nearly so: that took far longer than what it does. Each pair is looked at by itself and by index, so that many cost no more
-- than many times one.
CREATE OR REPLACE FUNCTION p3_board(pairs text[]) RETURNS void LANGUAGE plpgsql
  SET enable_seqscan = off SET jit = off SET plan_cache_mode = force_generic_plan AS $body$
BEGIN
  INSERT INTO "BoardRow" AS r ("partnershipId", "cycleId", status, reason, rank, "stepId", kind, "waitsOn", districts, search)
  SELECT id, "cycleId", status, reason,
    CASE reason WHEN 'help' THEN 0 WHEN 'hold' THEN 1 WHEN 'rail' THEN 2 WHEN 'stuck' THEN 3 WHEN 'step' THEN 4 ELSE 9 END,
    "stepId", kind, "waitsOn", districts, search
  FROM (
    SELECT p.id, p."cycleId", p.status, s.id AS "stepId", s.kind,
      CASE WHEN s.state = 'scheduled' THEN greatest(s."dueOn", (s."startsAt" AT TIME ZONE 'UTC')::date) ELSE s."dueOn" END AS "waitsOn",
      ARRAY[a."districtCode", b."districtCode"] AS districts,
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
    districts = excluded.districts, search = excluded.search
  WHERE (r."cycleId", r.status, r.reason, r."stepId", r.kind, r."waitsOn", r.districts, r.search)
    IS DISTINCT FROM (excluded."cycleId", excluded.status, excluded.reason, excluded."stepId", excluded.kind, excluded."waitsOn",
      excluded.districts, excluded.search);
END $body$;

-- The same for what a pair and a person count for.
ALTER FUNCTION p3_pair_facts(text[]) SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION p3_person_facts(text[]) SET plan_cache_mode = force_generic_plan;
