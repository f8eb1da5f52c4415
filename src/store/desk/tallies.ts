import { z } from 'zod'
import { type StepKind, type StepState, stepKinds } from '../../core/partnership/partnership.ts'
import { askedOf, doneOf, type StepTally } from '../../core/partnership/step-tally.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'
import { stepsBy } from './funnel.ts'
import { keptCounts } from './kept-counts.ts'
import { bookedIn } from './starts.ts'

interface TalliesOf {
  readonly cycleId: string
  readonly districtCode?: string
  readonly today: string
  readonly now: Date
}

/** The same counts as the funnel's, with due days, of a whole cycle or of one district's pairs. */
export const talliesOf = async (db: Handle, of: TalliesOf): Promise<StepTally[]> => {
  const seen = of.districtCode ? await ofDistrict(db, of, of.districtCode) : await ofState(db, of)
  const steps = stepsBy(seen.count)
  return stepKinds.map((kind): StepTally => {
    const tookPlace = seen.passed(kind)
    return {
      kind,
      of: askedOf(steps[kind]),
      done: doneOf(steps[kind]),
      booked: steps[kind].scheduled - tookPlace,
      tookPlace,
      nextDue: seen.nextDue(kind),
      lastDue: seen.lastDue(kind),
    }
  })
}

interface Seen {
  /** Pairs that ended do not count: nothing is asked of them. */
  count(kind: StepKind, state: StepState): number
  passed(kind: StepKind): number
  nextDue(kind: StepKind): string | undefined
  lastDue(kind: StepKind): string | undefined
}

/** Of a state, from what the database counts. */
const ofState = async (db: Handle, { cycleId, today, now }: TalliesOf): Promise<Seen> => {
  const counts = await keptCounts(db, cycleId, ['step', 'due'])
  const booked = await bookedIn(db, cycleId, now)
  const due = counts.all('due').map(([[kind, day]]) => ({ kind: kind!, day: day! }))
  const days = (of: StepKind) => due.flatMap(({ kind, day }) => (kind === of ? [day] : [])).sort()
  return {
    count: (kind, state) => counts.of('step', `${kind} ${state}`),
    passed: (of) =>
      booked.reduce((all, { kind, state, passed }) => (kind === of && state === 'scheduled' ? all + passed : all), 0),
    nextDue: (kind) => days(kind).find((day) => day >= today),
    lastDue: (kind) => days(kind).at(-1),
  }
}

const ofDistrict = async (db: Handle, { cycleId, today, now }: TalliesOf, districtCode: string): Promise<Seen> => {
  const rows = await db.sql.rows(DISTRICT, [cycleId, districtCode, today, now])
  const of = (kind: StepKind) => rows.filter((row) => row.kind === kind)
  const days = (kind: StepKind, which: 'nextDue' | 'lastDue') =>
    of(kind)
      .flatMap((row) => row[which] ?? [])
      .sort()
  return {
    count: (kind, state) => of(kind).find((row) => row.state === state)?.steps ?? 0,
    passed: (kind) => of(kind).find((row) => row.state === 'scheduled')?.passed ?? 0,
    nextDue: (kind) => days(kind, 'nextDue')[0],
    lastDue: (kind) => days(kind, 'lastDue').at(-1),
  }
}

const underWay = `p.status = 'active' AND s.state IN ('open', 'proposed', 'scheduled')`

/** Its pairs by index, each once. $1: cycle, $2: district, $3: today, $4: now. */
const DISTRICT = statement(
  'talliesOfDistrict',
  {
    kind: z.enum(stepKinds),
    state: z.string(),
    steps: z.int(),
    passed: z.int(),
    nextDue: z.string().nullable(),
    lastDue: z.string().nullable(),
  },
  `SELECT s.kind::text AS kind, s.state::text AS state, count(*)::int AS steps, (count(*) FILTER (WHERE s."startsAt" < $4::timestamptz))::int AS passed,
     to_char(min(s."dueOn") FILTER (WHERE ${underWay} AND s."dueOn" >= $3::date), 'YYYY-MM-DD') AS "nextDue",
     to_char(max(s."dueOn") FILTER (WHERE ${underWay}), 'YYYY-MM-DD') AS "lastDue"
   FROM (SELECT DISTINCT x.id, x.status FROM "Participant" pt CROSS JOIN LATERAL (
       SELECT id, status FROM "Partnership" WHERE "aId" = pt.id UNION ALL SELECT id, status FROM "Partnership" WHERE "bId" = pt.id) x
     WHERE pt."cycleId" = $1 AND pt."districtCode" = $2 AND x.status <> 'ended') p
   JOIN "Step" s ON s."partnershipId" = p.id GROUP BY 1, 2`,
)
