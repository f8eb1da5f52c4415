import type pg from 'pg'
import { beforeAll, expect, it } from 'vitest'
import { countDrift, mendCounts } from '../../src/store/recount.ts'
import { withDatabase } from './database.ts'
import { addManyPairs, playYear } from './many-pairs.ts'
import { restOfState } from './rest-of-state.ts'

const pairs = 24
const database = withDatabase()
beforeAll(() =>
  addManyPairs(database(), pairs, [
    ...restOfState(pairs),
    `INSERT INTO "Cycle" (id, "programmeId", name, "startsOn", "endsOn", "rubricId")
     VALUES ('after', 'p3', '2027-28', '2027-07-01', '2028-06-30', 'rubric')`,
  ]),
)

/** The same numbers every time. */
const chanceFrom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
type Chance = ReturnType<typeof chanceFrom>

const pick = (chance: Chance, of: readonly string[]): string => of[chance(of.length)]!
const someStep = (chance: Chance) => `mt${chance(pairs)}-${1 + chance(4)}`
const someOne = (chance: Chance) => chance(pairs * 2)

/** What happens in a year, and what an operator or a version before may write: each to any row, in any order. */
const acts: readonly ((chance: Chance, name: string) => string)[] = [
  (chance) =>
    `UPDATE "Step" SET state = '${pick(chance, ['open', 'scheduled', 'logged', 'skipped', 'excused'])}', "dueOn" = date '2026-10-01' + ${chance(200)},
     "hostId" = (SELECT "aId" FROM "Partnership" p WHERE p.id = "partnershipId") WHERE id = '${someStep(chance)}'`,
  (chance, name) =>
    `INSERT INTO "Log" (id, "stepId", "authorId", "happenedOn", minutes, activities, strategies, indicators, "rubricId", "createdAt")
     SELECT '${name}', id, '${name}', date '2026-09-20' + ${chance(100)}, ${30 + chance(90)}, '{culture}', '{}', '{${pick(chance, ['A3', 'Z9'])}}',
       ${pick(chance, ['NULL', `'rubric'`, `'rubricBefore'`])}, now() FROM "Step" WHERE id = '${someStep(chance)}'`,
  (chance) => `DELETE FROM "Log" WHERE "stepId" = '${someStep(chance)}'`,
  (chance) => `UPDATE "Log" SET minutes = ${chance(200)} WHERE "stepId" = '${someStep(chance)}'`,
  (chance) =>
    `UPDATE "Partnership" SET status = '${pick(chance, ['active', 'frozen', 'completed', 'ended'])}' WHERE id = 'mm${chance(pairs)}'`,
  (chance, name) =>
    `INSERT INTO "HelpRequest" (id, "partnershipId", "personId", at) VALUES ('${name}', 'mm${chance(pairs)}', 'm0', now())`,
  (chance) => `UPDATE "HelpRequest" SET "resolvedAt" = now() WHERE "partnershipId" = 'mm${chance(pairs)}'`,
  (chance) =>
    `UPDATE "Participant" SET status = '${pick(chance, ['joined', 'declined', 'withdrawn', 'paused'])}', "leftProgram" = ${chance(2) === 0},
     "districtCode" = 'm${chance(140)}', strengths = '{${pick(chance, ['A3', 'A3,Z9', ''])}}' WHERE id = 'mp${someOne(chance)}'`,
  (chance) => `UPDATE "Person" SET "leftAt" = ${pick(chance, ['NULL', 'now()'])} WHERE id = 'm${someOne(chance)}'`,
  (chance, name) =>
    `INSERT INTO "Plan" (id, "participantId", "rubricId", "createdAt") VALUES ('${name}', 'mp${someOne(chance)}', 'rubric', now()) ON CONFLICT DO NOTHING`,
  (chance) => `DELETE FROM "Plan" WHERE "participantId" = 'mp${someOne(chance)}'`,
  (chance, name) =>
    `INSERT INTO "Delivery" (id, notice, "queuedAt", state, "partnershipId", "personId")
     SELECT '${name}', '${pick(chance, ['nudge', 'status', 'pairFrozen'])}', now(), '${pick(chance, ['queued', 'sent'])}', p.id, x."personId"
     FROM "Partnership" p JOIN "Participant" x ON x.id = p."aId" WHERE p.id = 'mm${chance(pairs)}'`,
  (chance) =>
    `UPDATE "Delivery" SET state = '${pick(chance, ['sent', 'failed'])}' WHERE "partnershipId" = 'mm${chance(pairs)}' AND state IN ('queued', 'sent')`,
  (chance) => `DELETE FROM "Delivery" WHERE "partnershipId" = 'mm${chance(pairs)}'`,
  (chance) =>
    `UPDATE "Step" SET "startsAt" = ${pick(chance, ['NULL', `timestamptz '2026-12-01' + ${chance(90)} * interval '11 hours'`])} WHERE id = '${someStep(chance)}'`,
  (chance) =>
    `UPDATE "Partnership" SET "goesOnUntil" = ${pick(chance, ['NULL', `'2027-08-01'`])} WHERE id = 'mm${chance(pairs)}'`,
  (chance, name) =>
    `INSERT INTO "Participant" (id, "cycleId", "personId", "districtCode", "schoolCode", level, status, "statusAt", refinements, strengths)
     VALUES ('${name}', 'after', 'm${someOne(chance)}', 'm0', 'ms0', 'elementary', 'joined', now(), '{}', '{}') ON CONFLICT DO NOTHING`,
  (chance) => `DELETE FROM "Participant" WHERE "cycleId" = 'after' AND "personId" = 'm${someOne(chance)}'`,
  (chance) =>
    `UPDATE "Participant" SET "personId" = 'mo${chance(pairs >> 1)}' WHERE "cycleId" = 'after' AND "personId" = 'm${someOne(chance)}'`,
  () => 'SELECT p3_fold_counts()',
]

/** Somebody who does forty things, some together, some given up again, some in the way of another. Returns how many were kept. */
const live = async (client: pg.PoolClient, who: number): Promise<number> => {
  const chance = chanceFrom(who)
  let kept = 0
  for (let at = 0; at < 40; at++)
    try {
      await client.query(`BEGIN ISOLATION LEVEL ${pick(chance, ['REPEATABLE READ', 'READ COMMITTED'])}`)
      for (let act = 0; act <= chance(3); act++)
        await client.query(acts[chance(acts.length)]!(chance, `w${who}-${at}-${act}`))
      const end = pick(chance, ['COMMIT', 'COMMIT', 'COMMIT', 'ROLLBACK'])
      await client.query(end)
      if (end === 'COMMIT') kept++
    } catch (error) {
      // Two crossed, or somebody wrote about a step twice: given up like the rest of its transaction.
      await client.query('ROLLBACK')
      if (!['40001', '40P01', '23505'].includes((error as { code?: string }).code ?? '')) throw error
    }
  return kept
}

it('are what a recount says after all that happens at once, some of it given up, and after pairs that went', async () => {
  const { pool } = database()
  const clients = await Promise.all(Array.from({ length: 5 }, () => pool.connect()))
  const kept = await Promise.all(clients.map((client, at) => live(client, at + 1)))
  for (const client of clients) client.release()
  for (const one of kept) expect(one).toBeGreaterThan(5)
  expect((await pool.query('SELECT * FROM p3_count_drift()')).rows).toEqual([])
  await pool.query(`DELETE FROM "Partnership" WHERE id IN ('mm3', 'mm4')`)
  await pool.query(`DELETE FROM "Participant" WHERE id IN ('mp6', 'mp7')`)
  await pool.query('DELETE FROM "Plan"')
  await playYear(database(), 'cycle')
  expect((await pool.query('SELECT * FROM p3_count_drift()')).rows).toEqual([])
})

it('that drifted are found, and mended', async () => {
  const { pool } = database()
  await pool.query(`INSERT INTO "KeptCount" ("cycleId", about, key, n) VALUES ('cycle', 'pair', 'active', 3)`)
  await pool.query(`UPDATE "CountedPair" SET facts = facts || '{"help:": 9}' WHERE id = 'mm5'`)
  expect(await countDrift(pool)).toBe(2)
  await mendCounts(pool)
  expect(await countDrift(pool)).toBe(0)
})
