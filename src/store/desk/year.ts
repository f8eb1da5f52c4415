import { z } from 'zod'
import type { LeftIndicator } from '../../core/chart/year-charts.ts'
import { meantBy, type VersionedRubric } from '../../core/plan/crosswalk.ts'
import type { YearCounts } from '../../usecases/desk/overview-port.ts'
import { cyclesIn } from '../cycles.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'
import { type KeptCounts, keptCounts } from './kept-counts.ts'
import { wholeYearOf } from './state-year.ts'

/** What a year came to. Reads no text that somebody typed. */
export const countYear = async (db: Handle, cycleId: string): Promise<YearCounts> => {
  const [whole, said] = await Promise.all([wholeYearOf(db, cycleId), saidIn(db, cycleId)])
  return { ...whole, ...said }
}

/**
 * Codes of earlier versions of the rubric count as those that took their place; what nothing took the place of, by itself. A year in
 * which all wrote with one version is counted by the database; where some wrote with another, all that was written is looked at.
 */
const saidIn = async (db: Handle, cycleId: string): Promise<Omit<YearCounts, 'districts'>> => {
  const rubric = (await cyclesIn(db).find(cycleId))?.rubric
  const { to, left } = rubric ? meanings(rubric) : { to: {}, left: new Map<string, Left>() }
  const counts = await keptCounts(db, cycleId, ['said', 'offered', 'foreign'])
  const { indicators, ...named } = await namedIn(db, cycleId, to, counts)
  const offered = await offeredIn(db, cycleId, to, counts)
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

/** By version, what each of its codes counts as. */
type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>
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
  to: Meanings,
  counts: KeptCounts,
): Promise<Record<string, number>> => {
  if (counts.of('foreign', 'offered') === 0)
    return Object.fromEntries(counts.all('offered').map(([words, n]): [string, number] => [words.join(' '), n]))
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

/** As the database keeps them, the most named first. */
const saidOf = (counts: KeptCounts) =>
  counts
    .all('said')
    .map(([[what, ...code], steps]) => ({ what, code: code.join(' '), steps }))
    .sort((a, b) => b.steps - a.steps || (a.code < b.code ? -1 : 1))

const namedIn = async (
  db: Handle,
  cycleId: string,
  to: Meanings,
  counts: KeptCounts,
): Promise<Pick<YearCounts, (typeof namedKinds)[number]>> => {
  const rows =
    counts.of('foreign', 'said') === 0 ? saidOf(counts) : await db.sql.rows(NAMED, [cycleId, JSON.stringify(to)])
  const of = (kind: (typeof namedKinds)[number]) =>
    Object.fromEntries(rows.flatMap(({ what, code, steps }) => (what === kind ? [[code, steps]] : [])))
  return { activities: of('activities'), strategies: of('strategies'), indicators: of('indicators') }
}
