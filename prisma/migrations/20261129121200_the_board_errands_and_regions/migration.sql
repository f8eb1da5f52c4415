-- AlterTable
ALTER TABLE "District" ADD COLUMN     "region" TEXT;

-- AlterTable
ALTER TABLE "Nudge" ADD COLUMN     "askedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "RegionDuty" (
    "region" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "RegionDuty_pkey" PRIMARY KEY ("region","personId")
);

-- CreateTable
CREATE TABLE "BoardRow" (
    "partnershipId" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "status" "PartnershipStatus" NOT NULL,
    "reason" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "stepId" TEXT,
    "kind" "StepKind",
    "waitsOn" DATE,
    "districts" TEXT[],
    "search" tsvector,

    CONSTRAINT "BoardRow_pkey" PRIMARY KEY ("partnershipId")
);

-- CreateTable
CREATE TABLE "PairDesk" (
    "partnershipId" TEXT NOT NULL,
    "assignedToId" TEXT,
    "note" TEXT,
    "noteById" TEXT,
    "noteAt" TIMESTAMPTZ(3),

    CONSTRAINT "PairDesk_pkey" PRIMARY KEY ("partnershipId")
);

-- CreateTable
CREATE TABLE "Errand" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "terms" JSONB NOT NULL DEFAULT '{}',
    "subjects" TEXT[],
    "words" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),
    "before" JSONB,

    CONSTRAINT "Errand_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RegionDuty_personId_idx" ON "RegionDuty"("personId");

-- CreateIndex
CREATE INDEX "BoardRow_cycleId_rank_waitsOn_partnershipId_idx" ON "BoardRow"("cycleId", "rank", "waitsOn", "partnershipId");

-- CreateIndex
CREATE INDEX "BoardRow_cycleId_kind_waitsOn_rank_partnershipId_idx" ON "BoardRow"("cycleId", "kind", "waitsOn", "rank", "partnershipId");

-- CreateIndex
CREATE INDEX "BoardRow_districts_idx" ON "BoardRow" USING GIN ("districts");

-- CreateIndex
CREATE INDEX "BoardRow_search_idx" ON "BoardRow" USING GIN ("search");

-- CreateIndex
CREATE INDEX "PairDesk_assignedToId_idx" ON "PairDesk"("assignedToId");

-- CreateIndex
CREATE INDEX "PairDesk_noteById_idx" ON "PairDesk"("noteById");

-- CreateIndex
CREATE INDEX "Errand_personId_createdAt_idx" ON "Errand"("personId", "createdAt");

-- CreateIndex
CREATE INDEX "Errand_createdAt_idx" ON "Errand"("createdAt");

-- CreateIndex
CREATE INDEX "District_region_idx" ON "District"("region");

-- CreateIndex
CREATE INDEX "HelpRequest_partnershipId_idx" ON "HelpRequest"("partnershipId");

-- AddForeignKey
ALTER TABLE "RegionDuty" ADD CONSTRAINT "RegionDuty_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardRow" ADD CONSTRAINT "BoardRow_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairDesk" ADD CONSTRAINT "PairDesk_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairDesk" ADD CONSTRAINT "PairDesk_assignedToId_fkey" FOREIGN KEY ("assignedToId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Errand" ADD CONSTRAINT "Errand_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The rows of these pairs' lines on the board, as they are now. Writes nothing that is as it was.
CREATE FUNCTION p3_board(pairs text[]) RETURNS void LANGUAGE sql AS $body$
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
      excluded.districts, excluded.search)
$body$;

-- The pairs of a person, whatever the year.
CREATE FUNCTION p3_board_of_person(person text) RETURNS void LANGUAGE sql AS $body$
  SELECT p3_board(array_agg(p.id)) FROM "Cycle" c
  JOIN "Participant" x ON x."cycleId" = c.id AND x."personId" = person
  CROSS JOIN LATERAL (SELECT id FROM "Partnership" WHERE "aId" = x.id UNION ALL SELECT id FROM "Partnership" WHERE "bId" = x.id) p
$body$;

CREATE FUNCTION p3_board_pairs() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_board((SELECT array_agg(id) FROM made));
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_board_pair() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_board(ARRAY[NEW.id]);
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_board_steps() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_board((SELECT array_agg(DISTINCT "partnershipId") FROM made));
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_board_of_pair() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_board(ARRAY[NEW."partnershipId"]);
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_board_nudge() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_board((SELECT array_agg("partnershipId") FROM "Step" WHERE id = NEW."stepId"));
  RETURN NULL;
END $body$;
-- Nearly always somebody is reached for the first time, and nothing on the board is about that.
CREATE FUNCTION p3_board_account() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
  who text := CASE WHEN TG_OP = 'DELETE' THEN OLD."personId" ELSE NEW."personId" END;
BEGIN
  IF TG_OP = 'DELETE' OR NEW.reach = 'unreachable' OR (TG_OP = 'UPDATE' AND OLD.reach = 'unreachable')
    OR EXISTS (SELECT 1 FROM "Account" a WHERE a."personId" = who AND a.reach = 'unreachable') THEN
    PERFORM p3_board_of_person(who);
  END IF;
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_board_person() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_board_of_person(NEW.id);
  RETURN NULL;
END $body$;
CREATE FUNCTION p3_board_participant() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  PERFORM p3_board_of_person(NEW."personId");
  RETURN NULL;
END $body$;

CREATE TRIGGER p3_board_made AFTER INSERT ON "Partnership" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_board_pairs();
CREATE TRIGGER p3_board_changed AFTER UPDATE OF status, "cycleId", "aId", "bId" ON "Partnership" FOR EACH ROW
  WHEN ((OLD.status, OLD."cycleId", OLD."aId", OLD."bId") IS DISTINCT FROM (NEW.status, NEW."cycleId", NEW."aId", NEW."bId"))
  EXECUTE FUNCTION p3_board_pair();
CREATE TRIGGER p3_board_made AFTER INSERT ON "Step" REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION p3_board_steps();
CREATE TRIGGER p3_board_changed AFTER UPDATE OF state, "dueOn", "startsAt" ON "Step" FOR EACH ROW
  WHEN ((OLD.state, OLD."dueOn", OLD."startsAt") IS DISTINCT FROM (NEW.state, NEW."dueOn", NEW."startsAt"))
  EXECUTE FUNCTION p3_board_of_pair();
CREATE TRIGGER p3_board_changed AFTER INSERT OR UPDATE OF "resolvedAt" ON "HelpRequest" FOR EACH ROW
  EXECUTE FUNCTION p3_board_of_pair();
CREATE TRIGGER p3_board_made AFTER INSERT ON "Nudge" FOR EACH ROW WHEN (NEW."escalatedAt" IS NOT NULL)
  EXECUTE FUNCTION p3_board_nudge();
CREATE TRIGGER p3_board_changed AFTER UPDATE OF "escalatedAt" ON "Nudge" FOR EACH ROW
  WHEN ((OLD."escalatedAt" IS NULL) <> (NEW."escalatedAt" IS NULL)) EXECUTE FUNCTION p3_board_nudge();
CREATE TRIGGER p3_board_changed AFTER INSERT OR DELETE OR UPDATE OF reach ON "Account" FOR EACH ROW
  EXECUTE FUNCTION p3_board_account();
CREATE TRIGGER p3_board_changed AFTER UPDATE OF name ON "Person" FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION p3_board_person();
CREATE TRIGGER p3_board_changed AFTER UPDATE OF "schoolCode", "districtCode" ON "Participant" FOR EACH ROW
  WHEN ((OLD."schoolCode", OLD."districtCode") IS DISTINCT FROM (NEW."schoolCode", NEW."districtCode"))
  EXECUTE FUNCTION p3_board_participant();

SELECT p3_board(array_agg(id)) FROM "Partnership";
