import { z } from 'zod'
import type { RecommendedListItem } from '../core/lists/list-items.ts'
import type { Recommended } from '../core/partnership/recommended.ts'
import type { StepLength } from '../usecases/lists/lists-port.ts'
import { programSettings } from './cycles.ts'
import type { Handle } from './db/handle.ts'
import { statement } from './db/sql.ts'

type Coded = 'activities' | 'strategies'

/** Adds them at the end, or writes over what has their code. */
export const keepRecommended = (db: Handle, kind: Coded, items: readonly RecommendedListItem[]): Promise<void> =>
  change(db, (now) => {
    const fresh = new Map(items.map((one) => [one.code, one]))
    const known = new Set(now[kind].map(({ code }) => code))
    const kept = now[kind].map((one) => fresh.get(one.code) ?? one)
    return { [kind]: [...kept, ...items.filter(({ code }) => !known.has(code))] }
  })

/** Takes out what no log and no agenda names. How many. */
export const dropRecommended = async (db: Handle, kind: Coded, codes: readonly string[]): Promise<number> => {
  const free = new Set(
    (await db.sql.rows(kind === 'activities' ? FREE_ACTIVITIES : FREE_STRATEGIES, [codes])).map((one) => one.code),
  )
  await change(db, (now) => ({ [kind]: now[kind].filter(({ code }) => !free.has(code)) }))
  return free.size
}

export const keepLengths = (db: Handle, lengths: readonly StepLength[]): Promise<void> =>
  change(db, (now) => {
    const changed = new Map(lengths.map((one) => [one.step, one.length]))
    return {
      lengths: Object.fromEntries(
        [...new Set([...Object.keys(now.lengths), ...changed.keys()] as (keyof typeof now.lengths)[])].flatMap(
          (step) => {
            const length = changed.has(step) ? changed.get(step) : now.lengths[step]
            return length ? [[step, length]] : []
          },
        ),
      ),
    }
  })

/** Two who change it at once do so one after the other. */
const change = async (db: Handle, how: (now: Recommended) => Partial<Recommended>): Promise<void> => {
  for (const { id, settings } of await db.sql.rows(PROGRAMS, [])) {
    const { recommended } = programSettings.parse(settings)
    await db.sql.change(KEEP, [id, JSON.stringify({ ...recommended, ...how(recommended) })])
  }
}

const PROGRAMS = statement(
  'programsToChange',
  { id: z.string(), settings: z.unknown() },
  'SELECT id, settings FROM "Programme" ORDER BY id FOR UPDATE',
)

/** $1: program, $2: what it recommends. */
const KEEP = `UPDATE "Programme" SET settings = jsonb_set(settings, '{recommended}', $2::jsonb) WHERE id = $1`

/** $1: codes. */
const FREE_ACTIVITIES = statement(
  'freeActivities',
  { code: z.string() },
  `SELECT code FROM unnest($1::text[]) AS code WHERE NOT EXISTS (SELECT 1 FROM "Log" l WHERE code = ANY(l.activities))
     AND NOT EXISTS (SELECT 1 FROM "Step" s WHERE code = ANY(s.agenda))`,
)
const FREE_STRATEGIES = statement(
  'freeStrategies',
  { code: z.string() },
  `SELECT code FROM unnest($1::text[]) AS code WHERE NOT EXISTS (SELECT 1 FROM "Log" l WHERE code = ANY(l.strategies))`,
)
