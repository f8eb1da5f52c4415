import { z } from 'zod'
import type { DistrictYear, StateYear, StepYear } from '../../core/desk/year-counts.ts'
import { type StepKind, type StepState, stepKinds } from '../../core/partnership/partnership.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'
import { type KeptCounts, keptCounts, keptOfDistrict, medianOf } from './kept-counts.ts'

/** What a state's year is made of. */
const OF_STATE = [
  ...(['pair', 'step', 'onTime', 'late', 'minutes', 'visited', 'days', 'month'] as const),
  ...(['person', 'plan', 'message'] as const),
]

/** What a year came to, each pair once, whichever districts its two are of. */
export const stateYearOf = async (db: Handle, cycleId: string): Promise<StateYear> =>
  toStateYear(db, cycleId, await keptCounts(db, cycleId, OF_STATE))

/** The whole state, and each of its districts. */
export const wholeYearOf = async (
  db: Handle,
  cycleId: string,
): Promise<{ state: StateYear; districts: DistrictYear[] }> => {
  const counts = await keptCounts(db, cycleId, [...OF_STATE, 'district'])
  const districts = await db.sql.rows(DISTRICTS, [cycleId, null])
  return {
    state: await toStateYear(db, cycleId, counts),
    districts: districts.flatMap((one) =>
      toDistrictYear(one, (figure) => counts.of('district', `${figure} ${one.code}`)),
    ),
  }
}

export const districtYearOf = async (db: Handle, cycleId: string, code: string): Promise<DistrictYear | undefined> => {
  const [district] = await db.sql.rows(DISTRICTS, [cycleId, code])
  if (!district) return undefined
  return toDistrictYear(district, await keptOfDistrict(db, cycleId, code, ['people', ...districtFigures]))[0]
}

/** $1: cycle, $2: one district, or null. */
const DISTRICTS = statement(
  'districtsOfYear',
  { code: z.string(), name: z.string(), takesPart: z.boolean() },
  `SELECT d.code, d.name, EXISTS (SELECT FROM "OptIn" o
     WHERE o."cycleId" = $1 AND o."districtCode" = d.code AND o."withdrawnAt" IS NULL) AS "takesPart"
   FROM "District" d WHERE $2::text IS NULL OR d.code = $2::text ORDER BY d.name`,
)

const districtFigures = [
  ...([
    'joined',
    'plans',
    'pairs',
    'completed',
    'visits',
    'hosted',
    'made',
    'calls',
    'finalMeetings',
    'minutes',
  ] as const),
]

/** A pair of two districts is in both: the state's own figures count it once. */
const toDistrictYear = (
  { code, name, takesPart }: { readonly code: string; readonly name: string; readonly takesPart: boolean },
  countOf: (figure: string) => number,
): DistrictYear[] => {
  if (!takesPart && countOf('people') === 0) return []
  const figures = Object.fromEntries(districtFigures.map((figure) => [figure, countOf(figure)]))
  return [{ code, name, ...(figures as Record<(typeof districtFigures)[number], number>) }]
}

const toStateYear = async (db: Handle, cycleId: string, counts: KeptCounts): Promise<StateYear> => {
  const [districts] = await db.sql.rows(DISTRICTS_IN, [cycleId])
  const people = (keep: (status: string, more: readonly string[]) => boolean) =>
    sum(counts.all('person').filter(([[status, ...more]]) => keep(status!, more)))
  const unmatched = people((status, more) => status === 'joined' && !more.includes('had'))
  const months = monthsOf(counts)
  return {
    districtsIn: districts!.districts,
    nominated: people(() => true),
    joined: people((status) => status === 'joined'),
    declined: people((status) => status === 'declined'),
    left: people((status, more) => status === 'withdrawn' && more.includes('left')),
    withdrawn: people((status, more) => status === 'withdrawn' && !more.includes('left')),
    matched: people((_, more) => more.includes('had')),
    unmatched,
    withoutBy: await withoutBy(db, cycleId, unmatched),
    pairs: sum(counts.all('pair')),
    completed: counts.of('pair', 'completed'),
    ended: counts.of('pair', 'ended'),
    steps: stepKinds.map((kind) => stepYear(counts, kind)),
    minutes: counts.of('minutes'),
    bothWays: counts.of('visited', 'bothWays'),
    bothAsked: counts.of('visited', 'bothAsked'),
    plans: counts.of('plan'),
    days: filled(Object.fromEntries(daysBetween.map((what) => [what, medianDays(counts, what)]))),
    messages: counts.of('message', 'sent'),
    reminders: counts.of('message', 'reminders'),
    progress: months.map(({ month, done, due }) => ({ month, done, due })),
    visitsByMonth: months.flatMap(({ month, visits }) => (visits > 0 ? [{ month, visits }] : [])),
  }
}

const sum = (counted: readonly (readonly [unknown, number])[]): number => counted.reduce((all, [, n]) => all + n, 0)

const daysBetween: readonly (keyof StateYear['days'])[] = [
  'matchToFirstVisit',
  'firstVisitToCall',
  'callToSecondVisit',
  'secondVisitToFinalMeeting',
]

const medianDays = (counts: KeptCounts, what: string): number | undefined =>
  medianOf(counts.all('days').flatMap(([[between, days], n]) => (between === what ? [[Number(days), n] as const] : [])))

const asked: readonly StepState[] = ['waiting', 'open', 'proposed', 'scheduled']

const stepYear = (counts: KeptCounts, kind: StepKind): StepYear => {
  const done = counts.of('step', `${kind} logged`) + counts.of('step', `${kind} logged ended`)
  return {
    kind,
    asked: done + asked.reduce((all, state) => all + counts.of('step', `${kind} ${state}`), 0),
    done,
    onTime: counts.of('onTime', kind),
    late: counts.of('late', kind),
  }
}

/** By ISO month: visits in it, and steps done and due until its end. */
const monthsOf = (counts: KeptCounts) => {
  const named = counts.all('month')
  let [done, due] = [0, 0]
  return [...new Set(named.map(([[, month]]) => month!))].sort().map((month) => {
    done += counts.of('month', `done ${month}`)
    due += counts.of('month', `due ${month}`)
    return { month, done, due, visits: counts.of('month', `visits ${month}`) }
  })
}

const DISTRICTS_IN = statement(
  'districtsIn',
  { districts: z.int() },
  `SELECT count(*)::int AS districts FROM "OptIn" WHERE "cycleId" = $1 AND "withdrawnAt" IS NULL`,
)

/** Whom the last published matching left over, and still has no partner, by its reason. $1: cycle. */
const LEFT_OVER = statement(
  'leftOver',
  { kind: z.string().nullable(), people: z.int() },
  `SELECT l -> 'reason' ->> 'kind' AS kind, count(*)::int AS people
   FROM jsonb_array_elements((SELECT result -> 'proposal' -> 'leftOver' FROM "MatchProposal"
     WHERE "cycleId" = $1 AND status = 'published' ORDER BY "publishedAt" DESC NULLS LAST LIMIT 1)) l
   JOIN "Participant" pt ON pt.id = l ->> 'id' AND pt."cycleId" = $1 AND pt.status = 'joined'
   WHERE NOT EXISTS (SELECT FROM "Partnership" WHERE "aId" = pt.id OFFSET 0)
     AND NOT EXISTS (SELECT FROM "Partnership" WHERE "bId" = pt.id OFFSET 0) GROUP BY 1`,
)

const withoutBy = async (db: Handle, cycleId: string, unmatched: number): Promise<StateYear['withoutBy']> => {
  const rows = unmatched > 0 ? await db.sql.rows(LEFT_OVER, [cycleId]) : []
  const of = (kind: string) => rows.find((row) => row.kind === kind)?.people ?? 0
  const told = rows.reduce((all, { kind, people }) => all + (kind === null ? 0 : people), 0)
  return { nobodyEligible: of('no-eligible-partner'), oneTooMany: of('odd-one-out'), notInIt: unmatched - told }
}
