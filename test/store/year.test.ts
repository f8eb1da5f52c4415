import { beforeAll, expect, it } from 'vitest'
import { weeklyCard } from '../../src/conversation/desk/weekly-cards.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import { districtTable } from '../../src/core/desk/district-table.ts'
import { reportFigures } from '../../src/core/desk/report-figures.ts'
import { cyclesIn } from '../../src/store/cycles.ts'
import { boardIn } from '../../src/store/desk/board.ts'
import { overviewIn } from '../../src/store/desk/overview.ts'
import { weekSight } from '../../src/usecases/desk/week-sight.ts'
import { textOf } from '../conversation/conversation.ts'
import { withDatabase } from './database.ts'
import { addManyPairs, playYear } from './many-pairs.ts'
import { ownDigest, ownMoves, ownReport } from './own-figures.ts'

const database = withDatabase()
beforeAll(() => addManyPairs(database(), 900))

/** The test's own questions, written another way than the store's. */
const one = async (text: string): Promise<number> =>
  Number((await database().prisma.$queryRawUnsafe<{ n: number | bigint }[]>(text))[0]!.n)

const visit = `s.kind IN ('firstVisit', 'secondVisit')`

it('counts each pair, visit and hour once, as the test’s own questions do', async () => {
  const overview = overviewIn(database())
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
  const { state } = await overviewIn(database()).year('cycle')
  const figures = reportFigures(state!)
  expect(figures.every(({ definition }) => definition.length > 10)).toBe(true)
  const call = figures.find(({ label }) => label === 'Follow-up call')!
  expect(call.value).toBe('450 of 900 (50%)')
})

it('is one set of numbers: the board’s, the overview’s, the digest’s and the report’s are the test’s own', async () => {
  const today = '2026-12-01'
  const [overview, board] = [
    overviewIn(database()),
    boardIn(database(), { clock: createFixedClock(`${today}T15:00:00Z`) }),
  ]
  const state = await overview.stateYear('cycle')
  const funnel = await overview.funnel('cycle', today)
  const counts = await board.counts({ cycleId: 'cycle', today, ownRegions: [] })
  const week = await weekSight({ overview, board }, { id: 'cycle' }, today)
  const page = { number: 0, size: 8 }
  const late = (from: number, to: number) =>
    one(`SELECT count(*) AS n FROM "Partnership" p JOIN "Step" s ON s."partnershipId" = p.id
      WHERE p.status = 'active' AND s.state IN ('open', 'proposed', 'scheduled')
        AND date '${today}' - greatest(s."dueOn", s."startsAt"::date) BETWEEN ${from} AND ${to}`)
  const own = { lateWeek: await late(1, 7), lateMonth: await late(8, 30), lateOlder: await late(31, 9_999) }
  const all = own.lateWeek + own.lateMonth + own.lateOlder
  expect(all).toBeGreaterThan(100)
  expect(week).toMatchObject(own)
  expect(funnel.overdue).toBe(all)
  expect((await overview.overdue('cycle', today, page)).total).toBe(all)
  expect(counts.reduce((sum, { late: { week, month, older } }) => sum + week + month + older, 0)).toBe(all)
  const byReason = await board.page({ cycleId: 'cycle', today, viewerId: '', ownRegions: [], reason: 'late' }, page)
  expect(byReason.total).toBe(all)
  const help = await one(`SELECT count(*) AS n FROM "HelpRequest" WHERE "resolvedAt" IS NULL`)
  const hold = await one(`SELECT count(*) AS n FROM "Partnership" WHERE status = 'frozen'`)
  expect([week.help, funnel.helpAsked, week.hold, funnel.pairs.frozen]).toEqual([help, help, hold, hold])
  const visits = await one(`SELECT count(*) AS n FROM "Step" s WHERE s.state = 'logged' AND ${visit}`)
  const reported = state.steps.filter(({ kind }) => kind.endsWith('Visit')).reduce((sum, { done }) => sum + done, 0)
  const onOverview = funnel.steps.firstVisit.logged + funnel.steps.secondVisit.logged
  expect([week.visits, reported, onOverview]).toEqual([visits, visits, visits])
  expect([week.minutes, funnel.minutesLogged]).toEqual([state.minutes, state.minutes])
  expect([week.joined, funnel.people.joined, week.plans, funnel.plans]).toEqual([
    state.joined,
    state.joined,
    state.plans,
    state.plans,
  ])
})

it('has every figure of the report and of the digest as the test’s own questions have it, on a year with all that happens in one', async () => {
  await playYear(database(), 'cycle')
  const state = await overviewIn(database()).stateYear('cycle')
  const own = await ownReport(database(), 'cycle')
  const figures = reportFigures(state).filter(({ group }) => group !== 'Without a partner, and why')
  expect(figures.length).toBe(own.size)
  expect(new Map(figures.map(({ label, value }) => [label, value]))).toEqual(own)
  // Messages are a journey's to send.
  expect(figures.filter(({ value }) => value === '0' || value === 'none yet').map(({ group }) => group)).toEqual([
    'Messages',
    'Messages',
  ])

  const today = '2026-12-01'
  const board = boardIn(database(), { clock: createFixedClock(`${today}T15:00:00Z`) })
  const sight = await weekSight({ overview: overviewIn(database()), board }, { id: 'cycle' }, today)
  const cycle = (await cyclesIn(database()).find('cycle'))!
  const card = weeklyCard({ cycle, sight, moved: sight, steps: state.steps }, () => '', { whole: true, first: true })
  const since = (await ownMoves(database(), 'cycle')).map(([, ...words]) => [0, ...words] as const)
  const sentences = await ownDigest(database(), 'cycle', { today, since })
  expect(sentences).toHaveLength(10)
  expect(sentences.filter((sentence) => !textOf(card).toLowerCase().includes(sentence))).toEqual([])
})
