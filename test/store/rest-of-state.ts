/**
 * What else grows with a state of so many pairs, for `addManyPairs`: times that are booked, codes of another version of the rubric, a year
 * before of which some were not asked again, and people whom nothing reaches.
 */
export const restOfState = (pairs: number): readonly string[] => [
  ...booked,
  ...otherVersion,
  ...yearBefore(pairs),
  ...lost,
]

const booked: readonly string[] = [
  `UPDATE "Step" SET state = 'scheduled', minutes = 60, "startsAt" = timestamptz '2026-12-01T12:30:00Z'
     + (substr("partnershipId", 3)::int % 60 - 10) * interval '1 day' + (substr("partnershipId", 3)::int % 9) * interval '1 hour'
   WHERE state = 'open' AND substr("partnershipId", 3)::int % 3 = 0`,
  `UPDATE "Partnership" SET "goesOnUntil" = '2027-08-01' WHERE substr(id, 3)::int % 90 = 3`,
]

const otherVersion: readonly string[] = [
  `INSERT INTO "Rubric" (id, name, version, indicators) VALUES ('rubricBefore', 'TEAM', '0',
     (SELECT jsonb_agg(jsonb_build_object('code', 'B' || n, 'name', 'Of before ' || n, 'standard', 'B')) FROM generate_series(1, 19) n))`,
  `UPDATE "Rubric" SET crosswalk = '{"rubricBefore": {"B1": "A3", "B2": "A3", "B3": null}}' WHERE id = 'rubric'`,
  `UPDATE "Log" l SET "rubricId" = 'rubricBefore', indicators = ARRAY['B' || 1 + (hashtext(l.id) & 7), 'B' || 1 + (hashtext(l."stepId") & 3)]
   WHERE hashtext(l.id) % 10 = 0`,
  `UPDATE "Participant" SET "rubricId" = 'rubricBefore', strengths = ARRAY['B' || 1 + (hashtext(id) & 7), 'B2']
   WHERE "cycleId" = 'cycle' AND hashtext(id) % 10 = 0`,
]

/** Everybody of this year, and a quarter as many who have no place in it. */
const yearBefore = (pairs: number): readonly string[] => [
  `INSERT INTO "Cycle" (id, "programmeId", name, "startsOn", "endsOn", "rubricId", "closedAt")
   VALUES ('before', 'p3', '2025-26', '2025-07-01', '2026-06-30', 'rubric', '2026-06-30')`,
  `INSERT INTO "Person" (id, name, email, title, "districtCode", "schoolCode")
   SELECT 'mo' || n, 'Of Before' || n, 'mo' || n || '@example.org', 'Principal', 'm' || n % 140, 'ms' || n % 140
   FROM generate_series(0, ${pairs >> 1}) n`,
  `INSERT INTO "Participant" (id, "cycleId", "personId", "districtCode", "schoolCode", level, status, "statusAt", refinements, strengths)
   SELECT 'mb' || id, 'before', id, "districtCode", "schoolCode", 'elementary', 'joined', '2025-08-10', '{A3}', '{}'
   FROM "Person" WHERE id LIKE 'm%'`,
  `INSERT INTO "Partnership" (id, "cycleId", "aId", "bId", status, "matchedAt", "endedAt", reasons)
   SELECT 'mz' || min(id), 'before', min(id), max(id), 'completed', '2025-09-01', '2026-06-01', '{}'
   FROM (SELECT id, row_number() OVER (ORDER BY id) / 2 AS two FROM "Participant" WHERE "cycleId" = 'before') x GROUP BY two HAVING count(*) = 2`,
]

/** One in fifty by their account, one in fifty by mail. */
const lost: readonly string[] = [
  `INSERT INTO "Tenant" (id, platform, "externalId", name, status) VALUES ('mlost', 'teams', 'mlost', 'Lost', 'installed')`,
  `INSERT INTO "Account" (id, platform, "tenantId", "externalId", "personId", reach, "reachReason")
   SELECT 'ma' || id, 'teams', 'mlost', id, id, 'unreachable', 'never-installed' FROM "Person" WHERE id ~ '^m[0-9]+$' AND substr(id, 2)::int % 50 = 7`,
  `INSERT INTO "Delivery" (id, notice, "queuedAt", "settledAt", state, platform, "personId", reason)
   SELECT 'mu' || id, 'nudge', '2026-11-20', '2026-11-20', 'unreachable', 'email', id, 'bounced'
   FROM "Person" WHERE id ~ '^m[0-9]+$' AND substr(id, 2)::int % 50 = 8`,
]
