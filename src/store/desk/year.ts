import { z } from 'zod'
import { crosswalk } from '../../core/plan/crosswalk.ts'
import type { DistrictYear, YearCounts } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'
import { wholeYearOf } from './state-year.ts'
import { DISTRICT_YEARS } from './year-sql.ts'

/** What a year came to. Reads no text that somebody typed. */
export const countYear = async (db: Handle, cycleId: string): Promise<YearCounts> => ({
  ...(await wholeYearOf(db, cycleId)),
  ...(await saidIn(db, cycleId)),
})

/** Codes of earlier versions of the rubric count as those that took their place. */
const saidIn = async (db: Handle, cycleId: string) => {
  const cycle = await db.prisma.cycle.findUnique({ where: { id: cycleId }, select: { rubric: true } })
  const to = crosswalk((cycle?.rubric.indicators ?? []) as unknown as readonly { code: string; was?: string }[])
  return { ...(await namedIn(db, cycleId, to)), offered: await offeredIn(db, cycleId, to) }
}

export const districtYearOf = async (db: Handle, cycleId: string, code: string): Promise<DistrictYear | undefined> =>
  (await db.sql.documents<DistrictYear>({ name: 'districtYears', text: DISTRICT_YEARS }, [cycleId, code]))[0]

/** $1: cycle, $2: former codes with those of now. */
const OFFERED = statement(
  'offered',
  { code: z.string(), people: z.int() },
  `SELECT coalesce($2::jsonb ->> named, named) AS code, count(DISTINCT pt.id)::int AS people
   FROM "Participant" pt, unnest(pt.strengths) AS named
   WHERE pt."cycleId" = $1 AND pt.status = 'joined' GROUP BY 1 ORDER BY 1`,
)

const offeredIn = async (
  db: Handle,
  cycleId: string,
  to: Readonly<Record<string, string>>,
): Promise<Record<string, number>> => {
  const rows = await db.sql.rows(OFFERED, [cycleId, JSON.stringify(to)])
  return Object.fromEntries(rows.map(({ code, people }) => [code, people]))
}

const namedKinds = ['activities', 'strategies', 'indicators'] as const

/** How many logged steps name each code; both partners' logs of a step count as one. $1: cycle, $2: former indicators with those of now. */
const NAMED = statement(
  'named',
  { what: z.enum(namedKinds), code: z.string(), steps: z.int() },
  `WITH logs AS MATERIALIZED (
    SELECT l."stepId", l.activities, l.strategies, l.indicators
    FROM "Log" l JOIN "Step" s ON s.id = l."stepId" JOIN "Partnership" p ON p.id = s."partnershipId"
    WHERE p."cycleId" = $1 AND s.state = 'logged')
  SELECT what, code, count(*)::int AS steps FROM (
    SELECT 'activities' AS what, "stepId", unnest(activities) AS code FROM logs
    UNION SELECT 'strategies', "stepId", unnest(strategies) FROM logs
    UNION SELECT 'indicators', "stepId", coalesce($2::jsonb ->> named, named) FROM logs, unnest(indicators) AS named) said
  GROUP BY 1, 2 ORDER BY steps DESC, code`,
)

const namedIn = async (
  db: Handle,
  cycleId: string,
  to: Readonly<Record<string, string>>,
): Promise<Pick<YearCounts, (typeof namedKinds)[number]>> => {
  const rows = await db.sql.rows(NAMED, [cycleId, JSON.stringify(to)])
  const of = (kind: (typeof namedKinds)[number]) =>
    Object.fromEntries(rows.flatMap(({ what, code, steps }) => (what === kind ? [[code, steps]] : [])))
  return { activities: of('activities'), strategies: of('strategies'), indicators: of('indicators') }
}
