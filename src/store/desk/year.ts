import { z } from 'zod'
import type { LeftIndicator } from '../../core/chart/year-charts.ts'
import { meantBy, type VersionedRubric } from '../../core/plan/crosswalk.ts'
import type { DistrictYear, YearCounts } from '../../usecases/desk/overview-port.ts'
import { cyclesIn } from '../cycles.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'
import { wholeYearOf } from './state-year.ts'
import { DISTRICT_YEARS } from './year-sql.ts'

/** What a year came to. Reads no text that somebody typed. Asked side by side: each reads much of the year. */
export const countYear = async (db: Handle, cycleId: string): Promise<YearCounts> => {
  const [whole, said] = await Promise.all([wholeYearOf(db, cycleId), saidIn(db, cycleId)])
  return { ...whole, ...said }
}

/** Codes of earlier versions of the rubric count as those that took their place; what nothing took the place of, by itself. */
const saidIn = async (db: Handle, cycleId: string): Promise<Omit<YearCounts, 'districts'>> => {
  const rubric = (await cyclesIn(db).find(cycleId))?.rubric
  const { to, left } = rubric ? meanings(rubric) : { to: {}, left: new Map<string, Left>() }
  const [{ indicators, ...named }, offered] = await Promise.all([namedIn(db, cycleId, to), offeredIn(db, cycleId, to)])
  const inRubric = (counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(counts).filter(([code]) => !left.has(code)))
  return {
    ...named,
    indicators: inRubric(indicators),
    offered: inRubric(offered),
    left: [...left].flatMap(([key, one]) => {
      const counts = { steps: indicators[key] ?? 0, offered: offered[key] ?? 0 }
      return counts.steps + counts.offered > 0 ? [{ ...one, ...counts }] : []
    }),
  }
}

type Left = Pick<LeftIndicator, 'code' | 'name' | 'version'>

/** By version, what each code counts as; and what the rubric has no more, by the key that it counts as. */
const meanings = (rubric: VersionedRubric) => {
  const versions = [rubric, ...(rubric.former ?? [])]
  const codes = new Set(versions.flatMap(({ indicators }) => indicators.map(({ code }) => code)))
  const left = new Map<string, Left>()
  const keyOf = (code: string, version: string): string => {
    const meant = meantBy(rubric, code, version)
    if (!meant.left) return meant.code ?? code
    const { rubricId, ...was } = meant.left
    const key = `${rubricId} ${was.code}`
    left.set(key, was)
    return key
  }
  const to = Object.fromEntries(
    versions.map(({ id }) => [id, Object.fromEntries([...codes].map((code) => [code, keyOf(code, id)]))]),
  )
  return { to, left }
}

export const districtYearOf = async (db: Handle, cycleId: string, code: string): Promise<DistrictYear | undefined> =>
  (await db.sql.documents<DistrictYear>({ name: 'districtYears', text: DISTRICT_YEARS }, [cycleId, code]))[0]

/** $1: cycle, $2: by version, its codes with what they count as. */
const OFFERED = statement(
  'offered',
  { code: z.string(), people: z.int() },
  `SELECT coalesce($2::jsonb -> pt."rubricId" ->> named, named) AS code, count(DISTINCT pt.id)::int AS people
   FROM "Participant" pt, unnest(pt.strengths) AS named
   WHERE pt."cycleId" = $1 AND pt.status = 'joined' GROUP BY 1 ORDER BY 1`,
)

const offeredIn = async (
  db: Handle,
  cycleId: string,
  to: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<Record<string, number>> => {
  const rows = await db.sql.rows(OFFERED, [cycleId, JSON.stringify(to)])
  return Object.fromEntries(rows.map(({ code, people }) => [code, people]))
}

const namedKinds = ['activities', 'strategies', 'indicators'] as const

/** How many logged steps name each code; both partners' logs of a step count as one. $1: cycle, $2: by version, its indicators with what they count as. */
const NAMED = statement(
  'named',
  { what: z.enum(namedKinds), code: z.string(), steps: z.int() },
  `WITH logs AS MATERIALIZED (
    SELECT l."stepId", l.activities, l.strategies, l.indicators, l."rubricId"
    FROM "Log" l JOIN "Step" s ON s.id = l."stepId" JOIN "Partnership" p ON p.id = s."partnershipId"
    WHERE p."cycleId" = $1 AND s.state = 'logged')
  SELECT what, code, count(*)::int AS steps FROM (
    SELECT 'activities' AS what, "stepId", unnest(activities) AS code FROM logs
    UNION SELECT 'strategies', "stepId", unnest(strategies) FROM logs
    UNION SELECT 'indicators', "stepId", coalesce($2::jsonb -> "rubricId" ->> named, named) FROM logs, unnest(indicators) AS named) said
  GROUP BY 1, 2 ORDER BY steps DESC, code`,
)

const namedIn = async (
  db: Handle,
  cycleId: string,
  to: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<Pick<YearCounts, (typeof namedKinds)[number]>> => {
  const rows = await db.sql.rows(NAMED, [cycleId, JSON.stringify(to)])
  const of = (kind: (typeof namedKinds)[number]) =>
    Object.fromEntries(rows.flatMap(({ what, code, steps }) => (what === kind ? [[code, steps]] : [])))
  return { activities: of('activities'), strategies: of('strategies'), indicators: of('indicators') }
}
