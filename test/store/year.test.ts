import { beforeAll, expect, it } from 'vitest'
import { districtTable, reportFigures } from '../../src/core/desk/report-figures.ts'
import { overviewIn } from '../../src/store/desk/overview.ts'
import { withDatabase } from './database.ts'
import { addManyPairs } from './many-pairs.ts'

const database = withDatabase()
beforeAll(() => addManyPairs(database(), 900))

/** The test's own questions, written another way than the store's. */
const one = async (text: string): Promise<number> =>
  Number((await database().prisma.$queryRawUnsafe<{ n: number | bigint }[]>(text))[0]!.n)

const visit = `s.kind IN ('firstVisit', 'secondVisit')`

it('counts each pair, visit and hour once, as the test’s own questions do', async () => {
  const overview = overviewIn(database().prisma)
  const { state, districts } = await overview.year('cycle')
  const funnel = await overview.funnel('cycle', '2026-12-01')
  const own = {
    pairs: await one(`SELECT count(DISTINCT id) AS n FROM "Partnership" WHERE "cycleId" = 'cycle'`),
    minutes: await one(
      `SELECT sum(m) AS n FROM (SELECT DISTINCT ON (s.id) l.minutes AS m FROM "Log" l JOIN "Step" s ON s.id = l."stepId" WHERE s.state = 'logged' ORDER BY s.id, l."createdAt") x`,
    ),
    visits: await one(`SELECT count(*) AS n FROM "Step" s WHERE s.state = 'logged' AND ${visit}`),
    bothWays: await one(
      `SELECT count(*) AS n FROM (SELECT s."partnershipId" FROM "Step" s WHERE s.state = 'logged' AND ${visit} GROUP BY 1 HAVING count(*) = 2) x`,
    ),
    calls: await one(`SELECT count(*) AS n FROM "Step" s WHERE s.state = 'logged' AND s.kind = 'call'`),
    late: await one(
      `SELECT count(*) AS n FROM "Step" s WHERE s.kind = 'call' AND s.state = 'logged' AND s."dueOn" < (SELECT min(l."happenedOn") FROM "Log" l WHERE l."stepId" = s.id)`,
    ),
  }
  const done = (kind: string) => state!.steps.find((step) => step.kind === kind)!
  expect(state!.pairs).toBe(own.pairs)
  expect(state!.minutes).toBe(own.minutes)
  expect(funnel.minutesLogged).toBe(own.minutes)
  expect(done('firstVisit').done + done('secondVisit').done).toBe(own.visits)
  expect(done('call')).toMatchObject({ done: own.calls, late: own.late })
  expect(state!.bothWays).toBe(own.bothWays)
  expect(state!.visitsByMonth.reduce((sum, { visits }) => sum + visits, 0)).toBe(own.visits)
  // A pair is in both of its districts, so the districts' lines add up to more than the state has.
  expect(districts.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(own.pairs * 2)
  const { rows } = districtTable(districts, state)
  expect(rows.at(-1)!.slice(0, 3)).toEqual(['The whole state, each pair once', 1_800, own.pairs])
})

it('says what each figure counts, and percentages over those who were asked', async () => {
  const { state } = await overviewIn(database().prisma).year('cycle')
  const figures = reportFigures(state!)
  expect(figures.every(({ definition }) => definition.length > 10)).toBe(true)
  const call = figures.find(({ label }) => label === 'Follow-up call')!
  expect(call.value).toBe('450 of 900 (50%)')
})
