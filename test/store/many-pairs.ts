import type { Database } from '../../src/store/db/open.ts'

/**
 * A year of so many pairs over 140 invented districts, straight into the tables: each at some step, a third of them late, one
 * in fifty asking for help. What a page of them costs is the subject, so the people are as alike as people are.
 */
export const addManyPairs = async ({ prisma }: Database, pairs: number): Promise<void> => {
  for (const statement of statements(pairs)) await prisma.$executeRawUnsafe(statement)
}

const statements = (pairs: number): readonly string[] => [
  `INSERT INTO "Programme" (id, name, state, department, "timeZone") VALUES ('p3', 'P3', 'TN', 'Department', 'America/Chicago') ON CONFLICT DO NOTHING`,
  `INSERT INTO "Rubric" (id, name, version, indicators) VALUES ('rubric', 'TEAM', '1', '[{"code":"A3","name":"Interventions","standard":"A"}]') ON CONFLICT DO NOTHING`,
  `INSERT INTO "Cycle" (id, "programmeId", name, "startsOn", "endsOn", "rubricId") VALUES ('cycle', 'p3', '2026-27', '2026-07-01', '2027-06-30', 'rubric') ON CONFLICT DO NOTHING`,
  `INSERT INTO "District" (code, name, county, "countyFips", "timeZone", enrollment, region)
   SELECT 'm' || n, 'District ' || n, 'County', '47001', 'America/Chicago', 1000, 'Region ' || n % 8 FROM generate_series(0, 139) n`,
  `INSERT INTO "School" (code, name, "districtCode", level, enrollment)
   SELECT 'ms' || n, 'School ' || n, 'm' || n, 'elementary', 400 FROM generate_series(0, 139) n`,
  `INSERT INTO "OptIn" ("cycleId", "districtCode", at) SELECT 'cycle', 'm' || n, '2026-08-01' FROM generate_series(0, 139) n`,
  `INSERT INTO "Person" (id, name, email, title, "districtCode", "schoolCode")
   SELECT 'm' || n, (ARRAY['Ana','José','Mary','Luis','Kim','Pat','Ruth','Omar'])[1 + n % 8] || ' Person' || n, 'm' || n || '@example.org', 'Principal',
     'm' || n % 140, 'ms' || n % 140 FROM generate_series(0, ${pairs * 2 - 1}) n`,
  `INSERT INTO "Participant" (id, "cycleId", "personId", "districtCode", "schoolCode", level, status, "statusAt", refinements, strengths)
   SELECT 'mp' || n, 'cycle', 'm' || n, 'm' || n % 140, 'ms' || n % 140, 'elementary', 'joined', '2026-08-10', '{A3}', '{}' FROM generate_series(0, ${pairs * 2 - 1}) n`,
  `INSERT INTO "Partnership" (id, "cycleId", "aId", "bId", status, "matchedAt", reasons)
   SELECT 'mm' || n, 'cycle', 'mp' || 2 * n, 'mp' || 2 * n + 1, (CASE WHEN n % 60 = 0 THEN 'frozen' ELSE 'active' END)::"PartnershipStatus", '2026-09-01', '{}'
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
  'ANALYZE',
]
