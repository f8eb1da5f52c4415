import { z } from 'zod'
import { crosswalk } from '../../core/plan/crosswalk.ts'
import type { DistrictYear, YearCounts } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'
import { LOGGED, stateYearOf } from './state-year.ts'

/** What a year came to. Reads no text that somebody typed. */
export const countYear = async (db: Handle, cycleId: string): Promise<YearCounts> => ({
  state: await stateYearOf(db, cycleId),
  districts: await districtsOf(db, cycleId),
  activities: await namedIn(db, cycleId, 'activities'),
  strategies: await namedIn(db, cycleId, 'strategies'),
  ...(await indicatorsOf(db, cycleId)),
})

/** Codes of earlier versions of the rubric count as those that took their place. */
const indicatorsOf = async (db: Handle, cycleId: string) => {
  const cycle = await db.prisma.cycle.findUnique({ where: { id: cycleId }, select: { rubric: true } })
  const to = crosswalk((cycle?.rubric.indicators ?? []) as unknown as readonly { code: string; was?: string }[])
  return { indicators: await namedIn(db, cycleId, 'indicators', to), offered: await offeredIn(db, cycleId, to) }
}

/** By district. A pair of two districts is in both: the state's own figures count it once. */
const districtsOf = (db: Handle, cycleId: string): Promise<DistrictYear[]> =>
  db.sql.documents<DistrictYear>({ name: 'districtYears', text: DISTRICT_YEARS }, [cycleId, null])

export const districtYearOf = async (db: Handle, cycleId: string, code: string): Promise<DistrictYear | undefined> =>
  (await db.sql.documents<DistrictYear>({ name: 'districtYears', text: DISTRICT_YEARS }, [cycleId, code]))[0]

/** $1: cycle, $2: one district, or null. */
const DISTRICT_YEARS = `
  WITH logged AS MATERIALIZED (${LOGGED}),
  pairs AS MATERIALIZED (
    SELECT p.id, p.status, a.id AS "aId", a."districtCode" AS a, b."districtCode" AS b,
      count(l.id) FILTER (WHERE l.kind IN ('firstVisit', 'secondVisit')) AS visits, count(l.id) FILTER (WHERE l.kind = 'call') AS calls,
      count(l.id) FILTER (WHERE l.kind = 'finalMeeting') AS finals, coalesce(sum(l.minutes), 0) AS minutes
    FROM "Partnership" p JOIN "Participant" a ON a.id = p."aId" JOIN "Participant" b ON b.id = p."bId"
    LEFT JOIN logged l ON l."partnershipId" = p.id WHERE p."cycleId" = $1 GROUP BY p.id, a.id, b.id),
  sides AS (SELECT a AS code, pairs.* FROM pairs UNION ALL SELECT b, pairs.* FROM pairs WHERE b <> a),
  byDistrict AS MATERIALIZED (
    SELECT code, count(*) AS pairs, count(*) FILTER (WHERE status = 'completed') AS completed, sum(visits) AS visits, sum(calls) AS calls,
      sum(finals) AS finals, sum(minutes) AS minutes FROM sides GROUP BY code),
  hosting AS MATERIALIZED (
    SELECT h."districtCode" AS code, count(*) AS hosted FROM logged l JOIN "Participant" h ON h.id = l."hostId"
    WHERE l.kind IN ('firstVisit', 'secondVisit') GROUP BY 1),
  going AS MATERIALIZED (
    SELECT g."districtCode" AS code, count(*) AS made FROM logged l JOIN "Partnership" p ON p.id = l."partnershipId"
    JOIN "Participant" g ON g.id = CASE WHEN l."hostId" = p."aId" THEN p."bId" ELSE p."aId" END
    WHERE l.kind IN ('firstVisit', 'secondVisit') AND l."hostId" IS NOT NULL GROUP BY 1),
  people AS MATERIALIZED (
    SELECT pt."districtCode" AS code, count(*) FILTER (WHERE pt.status = 'joined') AS joined, count(n.id) AS plans
    FROM "Participant" pt LEFT JOIN "Plan" n ON n."participantId" = pt.id WHERE pt."cycleId" = $1 GROUP BY 1)
  SELECT json_build_object('code', d.code, 'name', d.name, 'joined', coalesce(e.joined, 0), 'plans', coalesce(e.plans, 0),
    'pairs', coalesce(x.pairs, 0), 'completed', coalesce(x.completed, 0), 'visits', coalesce(x.visits, 0),
    'hosted', coalesce(h.hosted, 0), 'made', coalesce(g.made, 0), 'calls', coalesce(x.calls, 0),
    'finalMeetings', coalesce(x.finals, 0), 'minutes', coalesce(x.minutes, 0))::text AS whole
  FROM "District" d LEFT JOIN people e ON e.code = d.code LEFT JOIN byDistrict x ON x.code = d.code
  LEFT JOIN hosting h ON h.code = d.code LEFT JOIN going g ON g.code = d.code
  WHERE ($2::text IS NULL OR d.code = $2::text) AND (e.code IS NOT NULL
    OR EXISTS (SELECT 1 FROM "OptIn" o WHERE o."cycleId" = $1 AND o."districtCode" = d.code AND o."withdrawnAt" IS NULL))
  ORDER BY d.name`

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

/** How many logged steps name each code; both partners' logs of a step count as one. */
const namedIn = async (
  db: Handle,
  cycleId: string,
  column: 'activities' | 'strategies' | 'indicators',
  to: Readonly<Record<string, string>> = {},
): Promise<Record<string, number>> => {
  const rows = await db.sql.rows(
    statement(
      `named.${column}`,
      { code: z.string(), steps: z.int() },
      `SELECT coalesce($2::jsonb ->> named, named) AS code, count(DISTINCT l."stepId")::int AS steps
     FROM "Log" l JOIN "Step" s ON s.id = l."stepId" JOIN "Partnership" p ON p.id = s."partnershipId", unnest(l.${column}) AS named
     WHERE p."cycleId" = $1 AND s.state = 'logged' GROUP BY 1 ORDER BY steps DESC, 1`,
    ),
    [cycleId, JSON.stringify(to)],
  )
  return Object.fromEntries(rows.map(({ code, steps }) => [code, steps]))
}
