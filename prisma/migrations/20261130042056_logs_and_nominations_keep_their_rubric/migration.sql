-- AlterTable
ALTER TABLE "Log" ADD COLUMN     "rubricId" TEXT;

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "rubricId" TEXT;

-- AlterTable
ALTER TABLE "Rubric" ADD COLUMN     "crosswalk" JSONB;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_rubricId_fkey" FOREIGN KEY ("rubricId") REFERENCES "Rubric"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Log" ADD CONSTRAINT "Log_rubricId_fkey" FOREIGN KEY ("rubricId") REFERENCES "Rubric"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- How versions lead to one another, as it was told until now: by the code itself where a version has it, else by “was”.
UPDATE "Rubric" r SET crosswalk = led.crosswalk
FROM (
  SELECT now.id, jsonb_object_agg(former.id, (
    SELECT coalesce(jsonb_object_agg(old->>'code', coalesce(
      (SELECT own->>'code' FROM jsonb_array_elements(now.indicators) own WHERE own->>'code' = old->>'code' LIMIT 1),
      (SELECT own->>'code' FROM jsonb_array_elements(now.indicators) own
       WHERE old->>'code' = ANY(regexp_split_to_array(coalesce(own->>'was', ''), '[\s,;]+')) LIMIT 1))), '{}')
    FROM jsonb_array_elements(former.indicators) old)) AS crosswalk
  FROM "Rubric" now JOIN "Rubric" former ON former.name = now.name AND former.id <> now.id GROUP BY now.id) led
WHERE led.id = r.id;

-- Which version a year had at a moment: as many before the one it has as were imported since; rather one that has all the codes.
CREATE FUNCTION pg_temp.p3_version_at(year text, codes text[], written timestamptz) RETURNS text LANGUAGE sql AS $body$
  WITH cycle AS (SELECT * FROM "Cycle" WHERE id = year), versions AS (
    SELECT v.id, row_number() OVER (ORDER BY coalesce(substring(v.version from '(\d+)$')::numeric, 1), v.version) AS place,
      ARRAY(SELECT one->>'code' FROM jsonb_array_elements(v.indicators) one) AS has
    FROM "Rubric" v JOIN "Rubric" own ON own.name = v.name JOIN cycle c ON own.id = c."rubricId"), imports AS (
    SELECT count(*) AS later FROM "Audit" a, cycle c
    WHERE a.action = 'list.imported' AND a.details->>'list' = 'rubric' AND a.at > written
      AND a.at <= coalesce(c."closedAt", 'infinity') AND a.at::date <= c."endsOn"
      AND NOT EXISTS (SELECT 1 FROM "Audit" u WHERE u.action = 'list.importUndone' AND u."subjectId" = a."subjectId"))
  SELECT v.id FROM versions v, imports, cycle c JOIN versions now ON now.id = c."rubricId"
  ORDER BY codes <@ v.has DESC, abs(v.place - (now.place - imports.later)), v.place DESC LIMIT 1
$body$;

UPDATE "Log" l SET "rubricId" = pg_temp.p3_version_at(p."cycleId", l.indicators, coalesce(l."amendedAt", l."createdAt"))
FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId" WHERE s.id = l."stepId";

UPDATE "Participant" pt SET "rubricId" = pg_temp.p3_version_at(pt."cycleId", pt.refinements || pt.strengths, coalesce(
  (SELECT max(a.at) FROM "Audit" a WHERE a."subjectKind" = 'participant' AND a."subjectId" = pt.id
    AND a.action IN ('participant.nominated', 'participant.corrected')), pt."statusAt"));

-- Who writes codes without saying of which version means the year's: a process of the version before does.
CREATE FUNCTION p3_rubric_of_log() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  SELECT c."rubricId" INTO NEW."rubricId" FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId"
    JOIN "Cycle" c ON c.id = p."cycleId" WHERE s.id = NEW."stepId";
  RETURN NEW;
END $body$;
CREATE FUNCTION p3_rubric_of_participant() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  SELECT c."rubricId" INTO NEW."rubricId" FROM "Cycle" c WHERE c.id = NEW."cycleId";
  RETURN NEW;
END $body$;
CREATE TRIGGER p3_rubric_made BEFORE INSERT ON "Log" FOR EACH ROW
  WHEN (NEW."rubricId" IS NULL) EXECUTE FUNCTION p3_rubric_of_log();
CREATE TRIGGER p3_rubric_changed BEFORE UPDATE ON "Log" FOR EACH ROW
  WHEN (NEW."rubricId" IS NOT DISTINCT FROM OLD."rubricId" AND NEW.indicators IS DISTINCT FROM OLD.indicators)
  EXECUTE FUNCTION p3_rubric_of_log();
CREATE TRIGGER p3_rubric_made BEFORE INSERT ON "Participant" FOR EACH ROW
  WHEN (NEW."rubricId" IS NULL) EXECUTE FUNCTION p3_rubric_of_participant();
CREATE TRIGGER p3_rubric_changed BEFORE UPDATE ON "Participant" FOR EACH ROW
  WHEN (NEW."rubricId" IS NOT DISTINCT FROM OLD."rubricId"
    AND (NEW.refinements, NEW.strengths) IS DISTINCT FROM (OLD.refinements, OLD.strengths))
  EXECUTE FUNCTION p3_rubric_of_participant();
