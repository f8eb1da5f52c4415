import { z } from 'zod'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'

/** What a year's counts are about: `p3_pair_facts`, `p3_person_facts` and `p3_count_rows` of the database say what each counts. */
type About =
  | 'pair'
  | 'step'
  | 'onTime'
  | 'late'
  | 'minutes'
  | 'visited'
  | 'days'
  | 'month'
  | 'help'
  | 'said'
  | 'versions'
  | 'open'
  | 'goesOn'
  | 'due'
  | 'district'
  | 'person'
  | 'roster'
  | 'plan'
  | 'offered'
  | 'message'

export interface KeptCounts {
  /** How many; 0 where there is none. */
  of(about: About, key?: string): number
  /** All of one kind: the words of each key, and how many. */
  all(about: About): readonly (readonly [words: readonly string[], n: number])[]
}

/** $1: cycle, $2: about. */
const KEPT = statement(
  'keptCounts',
  { about: z.string(), key: z.string(), n: z.int() },
  `SELECT about, key, sum(n)::int AS n FROM "KeptCount" WHERE "cycleId" = $1 AND about = ANY($2::text[])
   GROUP BY 1, 2 HAVING sum(n) <> 0`,
)

/** Counts of a year as the database keeps them beside the pairs: nothing of the pairs themselves is read. */
export const keptCounts = async (
  db: Pick<Handle, 'sql'>,
  cycleId: string,
  about: readonly About[],
): Promise<KeptCounts> => {
  const rows = await db.sql.rows(KEPT, [cycleId, about])
  const counts = new Map(rows.map((row) => [`${row.about}:${row.key}`, row.n]))
  return {
    of: (kind, key = '') => counts.get(`${kind}:${key}`) ?? 0,
    all: (kind) => rows.flatMap((row) => (row.about === kind ? [[row.key.split(' '), row.n] as const] : [])),
  }
}

/** $1: cycle, $2: keys. */
const OF_DISTRICTS = statement(
  'keptOfDistrict',
  { key: z.string(), n: z.int() },
  `SELECT key, sum(n)::int AS n FROM "KeptCount" WHERE "cycleId" = $1 AND about = 'district' AND key = ANY($2::text[]) GROUP BY 1`,
)

/** Of one district these figures alone. */
export const keptOfDistrict = async (
  db: Pick<Handle, 'sql'>,
  cycleId: string,
  code: string,
  figures: readonly string[],
): Promise<(figure: string) => number> => {
  const keys = figures.map((figure) => `${figure} ${code}`)
  const rows = await db.sql.rows(OF_DISTRICTS, [cycleId, keys])
  const counts = new Map(rows.map(({ key, n }) => [key, n]))
  return (figure) => counts.get(`${figure} ${code}`) ?? 0
}

/** The middle of so many numbers, to a tenth; undefined of none. */
export const medianOf = (counted: readonly (readonly [value: number, n: number])[]): number | undefined => {
  const sorted = counted.toSorted(([a], [b]) => a - b)
  const all = sorted.reduce((sum, [, n]) => sum + n, 0)
  if (all === 0) return undefined
  const at = (place: number): number => {
    let before = 0
    for (const [value, n] of sorted) {
      before += n
      if (before > place) return value
    }
    return 0
  }
  return (at(Math.floor((all - 1) / 2)) + at(Math.ceil((all - 1) / 2))) / 2
}
