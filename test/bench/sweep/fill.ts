import type { Database } from '../../../src/store/db/open.ts'

/**
 * So many pairs whose first visit is open, everybody on its ladder, none of them due, and a coordinator. Written by the
 * server itself, in chunks.
 */
export const fill = async ({ prisma }: Database, pairs: number) => {
  const run = (sql: string) => prisma.$executeRawUnsafe(sql)
  await run(
    `INSERT INTO "Programme" (id, name, state, department, "timeZone") VALUES ('p', 'P3', 'TN', 'D', 'America/Chicago')`,
  )
  await run(`INSERT INTO "Rubric" (id, name, version, indicators) VALUES ('r', 'TEAM', '1', '[]')`)
  await run(`INSERT INTO "Cycle" (id, "programmeId", name, "startsOn", "endsOn", "rubricId")
    VALUES ('year', 'p', '2026-27', '2026-07-01', '2027-06-30', 'r')`)
  await run(`INSERT INTO "District" (code, name, county, "countyFips", "timeZone", enrollment)
    SELECT 'd' || i, 'd', 'c', 'f', 'America/Chicago', 1 FROM generate_series(0, 1) i`)
  await run(`INSERT INTO "School" (code, name, "districtCode", level, enrollment)
    SELECT 's' || i, 's', 'd' || i, 'high', 1 FROM generate_series(0, 1) i`)
  // No sweep looks for a name, and each would be taken apart for its index.
  await run(`DROP INDEX "Person_parts_idx"`)
  const CHUNK = 250_000
  for (let from = 0; from < pairs; from += CHUNK) {
    const to = Math.min(pairs, from + CHUNK) - 1
    await prisma.$transaction(
      async (tx) => {
        // Keys into tables of millions are checked one by one: the rows are right by construction. None is counted.
        await tx.$executeRawUnsafe(`SET LOCAL session_replication_role = replica`)
        await tx.$executeRawUnsafe(`INSERT INTO "Person" (id, name, email, title, "districtCode")
        SELECT 'p' || i || side, 'n', 'p' || i || side || '@x.example', 't', 'd' || side FROM generate_series(${from}, ${to}) i, generate_series(0, 1) side`)
        await tx.$executeRawUnsafe(`INSERT INTO "Participant" (id, "cycleId", "personId", "districtCode", "schoolCode", level, "statusAt", status)
        SELECT 'm' || i || side, 'year', 'p' || i || side, 'd' || side, 's' || side, 'high', '2026-09-01', 'joined'
        FROM generate_series(${from}, ${to}) i, generate_series(0, 1) side`)
        await tx.$executeRawUnsafe(`INSERT INTO "Partnership" (id, "cycleId", "aId", "bId", "matchedAt", "nextNudgeAt")
        SELECT 'x' || i, 'year', 'm' || i || 0, 'm' || i || 1, '2026-09-01', '2026-12-01' FROM generate_series(${from}, ${to}) i`)
        await tx.$executeRawUnsafe(`INSERT INTO "Step" (id, "partnershipId", kind, state, "openedAt", "dueOn")
        SELECT 'st' || i || k.n, 'x' || i, k.kind::"StepKind", k.state::"StepState", '2026-09-01', '2026-10-27' FROM generate_series(${from}, ${to}) i,
        (VALUES (1, 'firstVisit', 'open'), (2, 'call', 'waiting'), (3, 'secondVisit', 'waiting'), (4, 'finalMeeting', 'waiting')) AS k(n, kind, state)`)
        await tx.$executeRawUnsafe(`INSERT INTO "Nudge" ("stepId", "personId", turn, since)
        SELECT 'st' || i || 1, 'p' || i || side, 'open.0.0.' || (extract(epoch FROM timestamptz '2026-09-01') * 1000)::bigint, '2026-09-01' FROM generate_series(${from}, ${to}) i, generate_series(0, 1) side`)
      },
      { timeout: 600_000 },
    )
  }
  await run(`INSERT INTO "Person" (id, name, email, title, "timeZone", "createdAt")
    VALUES ('cora', 'Cora', 'cora@x.example', 'Coordinator', 'America/Chicago', '2026-07-01')`)
  await run(`INSERT INTO "RoleGrant" (id, "personId", role) VALUES ('g', 'cora', 'coordinator')`)
  await run('ANALYZE')
}
