import { beforeAll, expect, it } from 'vitest'
import { stepKinds } from '../../src/core/partnership/partnership.ts'
import { meantBy } from '../../src/core/plan/crosswalk.ts'
import { closingsIn } from '../../src/store/closings.ts'
import { cyclesIn } from '../../src/store/cycles.ts'
import { overviewIn } from '../../src/store/desk/overview.ts'
import { withDatabase } from './database.ts'
import { addManyPairs, playYear } from './many-pairs.ts'
import { restOfState } from './rest-of-state.ts'

const pairs = 300
const database = withDatabase()
beforeAll(async () => {
  await addManyPairs(database(), pairs, restOfState(pairs))
  await playYear(database(), 'cycle')
  for (const one of goneOn) await database().pool.query(one)
})

/** What goes on by itself after that, by the triggers alone. */
const goneOn = [
  `UPDATE "Step" SET "startsAt" = "startsAt" + interval '3 days' WHERE "startsAt" IS NOT NULL AND substr("partnershipId", 3)::int % 7 = 0`,
  `UPDATE "Step" SET "startsAt" = '2026-12-01T14:59:00Z' WHERE id IN (SELECT min(id) FROM "Step" WHERE state = 'scheduled')`,
  `UPDATE "Step" SET state = 'proposed' WHERE state = 'scheduled' AND substr("partnershipId", 3)::int % 11 = 0`,
  `UPDATE "Partnership" SET "goesOnUntil" = '2026-11-01' WHERE substr(id, 3) ~ '^[0-9]+$' AND id LIKE 'mm%' AND substr(id, 3)::int % 13 = 0`,
  `UPDATE "Participant" SET status = 'withdrawn' WHERE "cycleId" = 'before' AND "personId" LIKE 'mo%3'`,
  `UPDATE "Person" SET "leftAt" = now() WHERE id LIKE 'mo%4'`,
  `INSERT INTO "Participant" (id, "cycleId", "personId", "districtCode", "schoolCode", level, status, "statusAt", refinements, strengths)
   SELECT 'again' || id, 'cycle', id, "districtCode", "schoolCode", 'elementary', 'invited', now(), '{}', '{}' FROM "Person" WHERE id LIKE 'mo%5'`,
  `DELETE FROM "Participant" WHERE id = 'againmo15'`,
  `UPDATE "OptIn" SET "withdrawnAt" = now() WHERE "districtCode" = 'm20'`,
]

const today = '2026-12-01'
const now = new Date(`${today}T15:00:00Z`)
const rows = async <T extends object>(text: string): Promise<T[]> => (await database().pool.query<T>(text)).rows
const one = async (text: string): Promise<number> => Number((await rows<{ n: string }>(text))[0]!.n)

const open = `"Step" s JOIN "Partnership" p ON p.id = s."partnershipId" WHERE p."cycleId" = 'cycle' AND s.state IN ('open', 'proposed', 'scheduled')`
const staying = `p.status = 'active' AND (p."goesOnUntil" IS NULL OR p."goesOnUntil" < '${today}')`

it('what the database keeps is what a recount says', async () => {
  expect(await rows('SELECT * FROM p3_count_drift()')).toEqual([])
})

it('what is open at a year’s end, without pairs that go on, is what the steps say', async () => {
  const at = await rows<{ kind: string; n: number }>(
    `SELECT s.kind, count(*)::int AS n FROM ${open} AND ${staying} GROUP BY 1`,
  )
  const booked = await one(`SELECT count(*) AS n FROM ${open} AND ${staying} AND s."startsAt" > '${now.toISOString()}'`)
  expect(booked).toBeGreaterThan(10)
  expect(await closingsIn(database()).openSteps('cycle', today, now)).toEqual({
    pairs: at.reduce((all, { n }) => all + n, 0),
    at: Object.fromEntries(at.map(({ kind, n }) => [kind, n])),
    booked,
    invited: await one(
      `SELECT count(*) AS n FROM "Participant" t JOIN "Person" e ON e.id = t."personId" WHERE t."cycleId" = 'cycle' AND t.status = 'invited' AND e."leftAt" IS NULL`,
    ),
    help: await one(
      `SELECT count(*) AS n FROM "HelpRequest" h JOIN "Partnership" p ON p.id = h."partnershipId" WHERE p."cycleId" = 'cycle' AND h."resolvedAt" IS NULL`,
    ),
  })
})

it.each([undefined, 'm7'])(
  'what a channel is told of the steps is what they say themselves (district: %s)',
  async (districtCode) => {
    const of = districtCode
      ? `AND EXISTS (SELECT FROM "Participant" x WHERE x.id IN (p."aId", p."bId") AND x."districtCode" = '${districtCode}')`
      : ''
    const told = await overviewIn(database()).tallies({ cycleId: 'cycle', districtCode, today, now })
    for (const kind of stepKinds) {
      const step = `"Step" s JOIN "Partnership" p ON p.id = s."partnershipId"
      WHERE p."cycleId" = 'cycle' AND p.status <> 'ended' AND s.kind = '${kind}' ${of}`
      const due = `${open} AND p.status = 'active' AND s.kind = '${kind}' ${of}`
      const day = async (text: string) => (await rows<{ day: string | null }>(text))[0]!.day ?? undefined
      const tookPlace = await one(
        `SELECT count(*) AS n FROM ${step} AND s.state = 'scheduled' AND s."startsAt" < '${now.toISOString()}'`,
      )
      expect(told.find((tally) => tally.kind === kind)).toEqual({
        kind,
        of: await one(`SELECT count(*) AS n FROM ${step} AND s.state NOT IN ('skipped', 'excused')`),
        done: await one(`SELECT count(*) AS n FROM ${step} AND s.state = 'logged'`),
        booked: (await one(`SELECT count(*) AS n FROM ${step} AND s.state = 'scheduled'`)) - tookPlace,
        tookPlace,
        nextDue: await day(`SELECT min(s."dueOn")::text AS day FROM ${due} AND s."dueOn" >= '${today}'`),
        lastDue: await day(`SELECT max(s."dueOn")::text AS day FROM ${due}`),
      })
    }
  },
)

it('whom to ask again are as many as would be asked', async () => {
  const closings = closingsIn(database())
  const asked = await closings.earlierPartners('cycle')
  expect(asked.length).toBeGreaterThan(50)
  expect(await closings.earlierPartnersLeft('cycle')).toBe(asked.length)
})

it('codes of another version of the rubric count as what they mean now, each step and person once', async () => {
  const cycle = (await cyclesIn(database()).find('cycle'))!
  const counted = (all: readonly { readonly of: string; readonly codes: readonly [string | null, string][] }[]) => {
    const sets = Map.groupBy(all, ({ of }) => of)
    const counts: Record<string, number> = {}
    for (const set of sets.values()) {
      const meant = set.flatMap(({ codes }) =>
        codes.flatMap(([version, code]) => meantBy(cycle.rubric, code, version ?? undefined).code ?? []),
      )
      for (const code of new Set(meant)) counts[code] = (counts[code] ?? 0) + 1
    }
    return counts
  }
  const codes = (of: string) => `(SELECT jsonb_agg(jsonb_build_array("rubricId", code)) FROM unnest(${of}) code)`
  const said = await rows<{ of: string; codes: [string | null, string][] }>(
    `SELECT s.id AS of, coalesce(${codes('l.indicators')}, '[]') AS codes FROM "Log" l JOIN "Step" s ON s.id = l."stepId"
     JOIN "Partnership" p ON p.id = s."partnershipId" WHERE p."cycleId" = 'cycle' AND s.state = 'logged'`,
  )
  const offered = await rows<{ of: string; codes: [string | null, string][] }>(
    `SELECT id AS of, coalesce(${codes('strengths')}, '[]') AS codes FROM "Participant" WHERE "cycleId" = 'cycle' AND status = 'joined'`,
  )
  const year = await overviewIn(database()).year('cycle')
  expect(year.indicators).toEqual(counted(said))
  expect(year.offered).toEqual(counted(offered))
  expect(year.left?.map(({ code }) => code)).toContain('B3')
})
