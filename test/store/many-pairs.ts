import type { Database } from '../../src/store/db/open.ts'

/**
 * A year of so many pairs over 140 invented districts, straight into the tables: each at some step, a third of them late, one
 * in fifty asking for help. What a page of them costs is the subject, so the people are as alike as people are.
 * `more`: statements for what else there is to be.
 */
export const addManyPairs = async ({ pool }: Database, pairs: number, more: readonly string[] = []): Promise<void> => {
  await atOnce(pool, [...yearOfTheirOwn, ...manyPairs(pairs, 'cycle'), ...more])
}

/** So many more in a year that is there already. */
export const addPairsTo = async ({ pool }: Database, pairs: number, cycleId: string): Promise<void> => {
  await atOnce(pool, manyPairs(pairs, cycleId))
}

/** Without the triggers, which would look at each pair for every table; the board and the counts are made once at the end. */
const atOnce = async (pool: Database['pool'], statements: readonly string[]): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`)
    for (const one of statements) await client.query(one)
    await client.query(`SET LOCAL session_replication_role = 'origin'; COMMIT; ANALYZE`)
    await client.query('SELECT p3_mend_counts()')
    await client.query('ANALYZE')
  } finally {
    client.release()
  }
}

/** What becomes of some of them: plans, pairs that end early or complete, people who say no, leave or find nobody. */
export const playYear = async ({ prisma }: Database, cycleId: string): Promise<void> => {
  for (const statement of played(cycleId)) await prisma.$executeRawUnsafe(statement)
}

const yearOfTheirOwn: readonly string[] = [
  `INSERT INTO "Programme" (id, name, state, department, "timeZone") VALUES ('p3', 'P3', 'TN', 'Department', 'America/Chicago') ON CONFLICT DO NOTHING`,
  `INSERT INTO "Rubric" (id, name, version, indicators) VALUES ('rubric', 'TEAM', '1', '[{"code":"A3","name":"Interventions","standard":"A"}]') ON CONFLICT DO NOTHING`,
  `INSERT INTO "Cycle" (id, "programmeId", name, "startsOn", "endsOn", "rubricId") VALUES ('cycle', 'p3', '2026-27', '2026-07-01', '2027-06-30', 'rubric') ON CONFLICT DO NOTHING`,
]

const manyPairs = (pairs: number, cycleId: string): readonly string[] => [
  `INSERT INTO "District" (code, name, county, "countyFips", "timeZone", enrollment, region)
   SELECT 'm' || n, 'District ' || n, 'County', '47001', 'America/Chicago', 1000, 'Region ' || n % 8 FROM generate_series(0, 139) n`,
  `INSERT INTO "School" (code, name, "districtCode", level, enrollment)
   SELECT 'ms' || n, 'School ' || n, 'm' || n, 'elementary', 400 FROM generate_series(0, 139) n`,
  `INSERT INTO "OptIn" ("cycleId", "districtCode", at) SELECT '${cycleId}', 'm' || n, '2026-08-01' FROM generate_series(0, 139) n`,
  `INSERT INTO "Person" (id, name, email, title, "districtCode", "schoolCode")
   SELECT 'm' || n, (ARRAY['Ana','José','Mary','Luis','Kim','Pat','Ruth','Omar'])[1 + n % 8] || ' Person' || n, 'm' || n || '@example.org', 'Principal',
     'm' || n % 140, 'ms' || n % 140 FROM generate_series(0, ${pairs * 2 - 1}) n`,
  `INSERT INTO "Participant" (id, "cycleId", "personId", "districtCode", "schoolCode", level, status, "statusAt", refinements, strengths)
   SELECT 'mp' || n, '${cycleId}', 'm' || n, 'm' || n % 140, 'ms' || n % 140, 'elementary', 'joined', '2026-08-10', '{A3}', '{}' FROM generate_series(0, ${pairs * 2 - 1}) n`,
  `INSERT INTO "Partnership" (id, "cycleId", "aId", "bId", status, "matchedAt", reasons)
   SELECT 'mm' || n, '${cycleId}', 'mp' || 2 * n, 'mp' || 2 * n + 1, (CASE WHEN n % 60 = 0 THEN 'frozen' ELSE 'active' END)::"PartnershipStatus", '2026-09-01', '{}'
   FROM generate_series(0, ${pairs - 1}) n`,
  `INSERT INTO "Step" (id, "partnershipId", kind, state, "openedAt", "dueOn", "outcomeAt", agenda)
   SELECT 'mt' || n || '-' || k, 'mm' || n, (ARRAY['firstVisit','call','secondVisit','finalMeeting'])[k]::"StepKind",
     (CASE WHEN k < 1 + n % 4 THEN 'logged' WHEN k = 1 + n % 4 THEN 'open' ELSE 'waiting' END)::"StepState",
     CASE WHEN k <= 1 + n % 4 THEN timestamptz '2026-09-01' + (k * 40) * interval '1 day' END,
     CASE WHEN k <= 1 + n % 4 THEN date '2026-10-01' + (n % 120) END,
     CASE WHEN k < 1 + n % 4 THEN timestamptz '2026-09-20' + (n % 100) * interval '1 day' END, '{}'
   FROM generate_series(0, ${pairs - 1}) n CROSS JOIN generate_series(1, 4) k`,
  `INSERT INTO "Log" (id, "stepId", "authorId", "happenedOn", minutes, activities, strategies, indicators, "createdAt")
   SELECT 'ml' || s.id || a, s.id, CASE a WHEN 0 THEN p."aId" ELSE p."bId" END, s."outcomeAt"::date, 120 + 10 * a, '{culture}', '{plc}', '{A3}', s."outcomeAt" + a * interval '1 hour'
   FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId" CROSS JOIN generate_series(0, 1) a WHERE s.state = 'logged' AND s.id LIKE 'mt%'`,
  `INSERT INTO "Audit" (id, at, "personId", role, action, "subjectKind", "subjectId")
   SELECT 'ma' || s.id, s."outcomeAt", 'm0', 'partner', 'path.stepLogged', 'step', s.id FROM "Step" s WHERE s.state = 'logged' AND s.id LIKE 'mt%'`,
  `INSERT INTO "HelpRequest" (id, "partnershipId", "personId", at, "resolvedAt")
   SELECT 'mh' || n, 'mm' || n, 'm' || 2 * n, '2026-11-01', CASE WHEN n % 50 > 0 THEN timestamptz '2026-11-02' END FROM generate_series(0, ${pairs - 1}) n`,
]

const played = (cycleId: string): readonly string[] => [
  `UPDATE "Log" l SET "happenedOn" = l."happenedOn" + CASE s.kind WHEN 'call' THEN 15 WHEN 'secondVisit' THEN 45 ELSE 0 END
   FROM "Step" s WHERE s.id = l."stepId" AND s.id LIKE 'mt%' AND s.kind <> 'firstVisit'`,
  `INSERT INTO "Plan" (id, "participantId", "rubricId", "createdAt")
   SELECT 'mn' || id, id, (SELECT "rubricId" FROM "Cycle" WHERE id = '${cycleId}'), '2026-10-01' FROM "Participant"
   WHERE id LIKE 'mp%' AND substr(id, 3)::int % 3 = 0`,
  `UPDATE "Partnership" SET status = 'ended', "endedAt" = '2026-10-20' WHERE id LIKE 'mm%' AND substr(id, 3)::int % 70 = 9`,
  `UPDATE "Step" SET state = 'logged', "outcomeAt" = '2026-10-25', "dueOn" = '2026-10-24' WHERE kind = 'finalMeeting' AND "partnershipId" LIKE 'mm%'
     AND substr("partnershipId", 3)::int % 40 = 3`,
  `INSERT INTO "Log" (id, "stepId", "authorId", "happenedOn", minutes, activities, strategies, indicators, "createdAt")
   SELECT 'mf' || s.id, s.id, p."aId",
     (SELECT max(l."happenedOn") + 20 FROM "Log" l JOIN "Step" t ON t.id = l."stepId" WHERE t."partnershipId" = p.id), 45, '{}', '{}', '{A3}', '2026-10-25' FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId"
   WHERE s.kind = 'finalMeeting' AND s.state = 'logged' AND s.id LIKE 'mt%'`,
  `UPDATE "Partnership" SET status = 'completed' WHERE id IN (SELECT "partnershipId" FROM "Step" WHERE kind = 'finalMeeting' AND state = 'logged' AND id LIKE 'mt%')`,
  `INSERT INTO "Person" (id, name, email, title, "districtCode", "schoolCode")
   SELECT 'mx' || n, 'Pat Without' || n, 'mx' || n || '@example.org', 'Principal', 'm' || n, 'ms' || n FROM generate_series(0, 59) n`,
  `INSERT INTO "Participant" (id, "cycleId", "personId", "districtCode", "schoolCode", level, status, "statusAt", "leftProgram", refinements, strengths)
   SELECT 'mq' || n, '${cycleId}', 'mx' || n, 'm' || n, 'ms' || n, 'elementary', (ARRAY['declined','withdrawn','withdrawn','joined'])[1 + n % 4]::"ParticipantStatus",
     '2026-09-20', n % 4 = 1, '{A3}', '{}' FROM generate_series(0, 59) n`,
]
