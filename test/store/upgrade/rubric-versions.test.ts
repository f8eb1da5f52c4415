import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../../src/store/db/migrate.ts'
import { readMigrations } from '../../../src/store/db/migrations.ts'
import { databaseKinds } from '../database.ts'
import { type EmptyDatabase, emptyDatabase, onOne } from '../empty-database.ts'

const adding = readMigrations().findIndex(({ name }) => name.endsWith('logs_and_nominations_keep_their_rubric'))
const row = (code: string, was?: string) => ({ code, name: code, standard: 'A', ...(was && { was }) })

/** Two imports that stood, on Oct 1 and Nov 1, and one that was undone; a log and a nomination of each time. */
const ROWS = `
  INSERT INTO "Programme" (id, name, state, department, "timeZone") VALUES ('p', 'P', 'T', 'D', 'America/Chicago');
  INSERT INTO "Rubric" (id, name, version, indicators) VALUES
    ('one', 'R', '9', '${JSON.stringify([row('A1'), row('A2')])}'),
    ('two', 'R', '10', '${JSON.stringify([row('A1', 'A2'), row('B1')])}'),
    ('three', 'R', '11', '${JSON.stringify([row('A1', 'A2'), row('C1', 'B1')])}');
  INSERT INTO "Cycle" (id, "programmeId", name, "startsOn", "endsOn", "rubricId") VALUES
    ('year', 'p', 'Y', '2026-07-01', '2027-06-30', 'three'), ('before', 'p', 'X', '2025-07-01', '2026-06-30', 'one');
  INSERT INTO "District" (code, name, county, "countyFips", "timeZone", enrollment) VALUES ('d', 'd', 'd', '1', 'America/Chicago', 1);
  INSERT INTO "School" (code, name, "districtCode", level, enrollment) VALUES ('s', 's', 'd', 'high', 1);
  INSERT INTO "Person" (id, name, email, title) SELECT one, one, one, '' FROM unnest(ARRAY['sep', 'oct', 'nov', 'old']) one;
  INSERT INTO "Participant" (id, "cycleId", "personId", "districtCode", "schoolCode", level, refinements, strengths, "statusAt") VALUES
    ('sep', 'year', 'sep', 'd', 's', 'high', '{A2}', '{}', '2026-11-20'), ('oct', 'year', 'oct', 'd', 's', 'high', '{}', '{A1}', '2026-10-20'),
    ('nov', 'year', 'nov', 'd', 's', 'high', '{C1}', '{}', '2026-11-20'), ('old', 'before', 'old', 'd', 's', 'high', '{A1}', '{}', '2025-09-01');
  INSERT INTO "Audit" (id, at, role, action, "subjectKind", "subjectId", details) VALUES
    ('1', '2026-10-01', 'coordinator', 'list.imported', 'import', 'i1', '{"list":"rubric"}'),
    ('2', '2026-10-05', 'coordinator', 'list.imported', 'import', 'i2', '{"list":"rubric"}'),
    ('3', '2026-10-05', 'coordinator', 'list.importUndone', 'import', 'i2', '{}'),
    ('4', '2026-11-01', 'coordinator', 'list.imported', 'import', 'i3', '{"list":"rubric"}'),
    ('5', '2026-10-15', 'coordinator', 'list.imported', 'import', 'i4', '{"list":"breaks"}'),
    ('6', '2026-09-02', 'director', 'participant.nominated', 'participant', 'sep', '{}');
  INSERT INTO "Partnership" (id, "cycleId", "aId", "bId", "matchedAt", version) VALUES ('pair', 'year', 'sep', 'oct', '2026-09-03', 1);
  INSERT INTO "Step" (id, "partnershipId", kind, state) VALUES ('visit', 'pair', 'firstVisit', 'logged'), ('call', 'pair', 'call', 'logged'),
    ('second', 'pair', 'secondVisit', 'logged');
  INSERT INTO "Log" (id, "stepId", "authorId", "happenedOn", minutes, activities, strategies, indicators, "createdAt", "amendedAt") VALUES
    ('sep', 'visit', 'sep', '2026-09-10', 60, '{}', '{}', '{A1}', '2026-09-10', null),
    ('oct', 'call', 'sep', '2026-10-10', 60, '{}', '{}', '{A1}', '2026-09-20', '2026-10-10'),
    ('nov', 'second', 'sep', '2026-11-10', 60, '{}', '{}', '{A1}', '2026-11-10', null);`

const versionsOf = `SELECT 'log ' || id AS id, "rubricId" FROM "Log" UNION ALL SELECT id, "rubricId" FROM "Participant" ORDER BY 1`

describe.each(databaseKinds)('logs and nominations of the version before (%s)', (kind) => {
  let database: EmptyDatabase
  beforeAll(async () => {
    database = await emptyDatabase(kind)
  })
  afterAll(() => database.drop())

  it('get the rubric version of the moment in which they were written, and codes lead on as they did', async () => {
    await onOne(database.pool, async (client) => {
      await migrate(client, readMigrations().slice(0, adding))
      for (const statement of ROWS.split(/;\n/)) await client.query(statement)
      await migrate(client, readMigrations().slice(0, adding + 1))
      const read = async () =>
        Object.fromEntries(
          (await client.query<{ id: string; rubricId: string }>(versionsOf)).rows.map((one) => [one.id, one.rubricId]),
        )
      expect(await read()).toEqual({
        'log sep': 'one',
        'log oct': 'two',
        'log nov': 'three',
        ...{ sep: 'one', oct: 'two', nov: 'three', old: 'one' },
      })
      const { rows } = await client.query<{ crosswalk: object }>(`SELECT crosswalk FROM "Rubric" WHERE id = 'three'`)
      expect(rows[0]!.crosswalk).toEqual({ one: { A1: 'A1', A2: 'A1' }, two: { A1: 'A1', B1: 'C1' } })
      // A process of that version writes on, and knows nothing of versions.
      await client.query(
        `UPDATE "Log" SET indicators = '{C1}' WHERE id = 'sep'; UPDATE "Log" SET minutes = 90 WHERE id = 'oct'`,
      )
      await client.query(`UPDATE "Participant" SET refinements = '{C1}' WHERE id = 'oct'`)
      expect(await read()).toMatchObject({ 'log sep': 'three', 'log oct': 'two', oct: 'three' })
    })
  })
})
