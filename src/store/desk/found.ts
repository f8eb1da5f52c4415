import { z } from 'zod'
import type { Paged, PairLine } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import { hasEveryWord, searchWords } from '../db/search-sql.ts'
import { statement } from '../db/sql.ts'
import { keptCounts } from './kept-counts.ts'
import { pairLines } from './pair-lines.ts'

/** $1: cycle, $2: words. A pair is found by either of its two. */
const PAIRS = `FROM "Partnership" p JOIN "Participant" a ON a.id = p."aId" JOIN "Person" ap ON ap.id = a."personId"
  WHERE p."cycleId" = $1 AND EXISTS (SELECT 1 FROM "Participant" pt JOIN "Person" pe ON pe.id = pt."personId"
    JOIN "School" s ON s.code = pt."schoolCode" JOIN "District" d ON d.code = pt."districtCode"
    WHERE pt.id IN (p."aId", p."bId") AND ${hasEveryWord('$2', 'pe.name', 's.name', 'd.name')})`

const PAIRS_FOUND = statement('pairsFound', { total: z.int() }, `SELECT count(*)::int AS total ${PAIRS}`)
/** $3: how many before, $4: how many. */
const PAIRS_PAGE = statement(
  'pairsPage',
  { id: z.string() },
  `SELECT p.id ${PAIRS} ORDER BY ap.name, p.id OFFSET $3::int LIMIT $4::int`,
)
/** All of a cycle, name by name until the page is full. $1: cycle, $2: how many before, $3: how many. */
const EVERY_PAIR_PAGE = statement(
  'everyPairPage',
  { id: z.string() },
  `SELECT p.id FROM "Person" ap JOIN "Participant" a ON a."personId" = ap.id AND a."cycleId" = $1
   JOIN "Partnership" p ON p."aId" = a.id AND p."cycleId" = $1 ORDER BY ap.name, p.id OFFSET $2::int LIMIT $3::int`,
)

/** All pairs of a cycle by name, or those that a search finds. */
export const pairsOf = async (
  db: Handle,
  cycleId: string,
  page: { number: number; size: number },
  search = '',
): Promise<Paged<PairLine>> => {
  const words = searchWords(search)
  const some = [page.number * page.size, page.size]
  const total =
    words.length === 0 ? await pairsInAll(db, cycleId) : (await db.sql.rows(PAIRS_FOUND, [cycleId, words]))[0]!.total
  const ids =
    words.length === 0
      ? await db.sql.rows(EVERY_PAIR_PAGE, [cycleId, ...some])
      : await db.sql.rows(PAIRS_PAGE, [cycleId, words, ...some])
  const items = await pairLines(
    db,
    ids.map(({ id }) => id),
  )
  return { items, total, page }
}

const pairsInAll = async (db: Handle, cycleId: string): Promise<number> =>
  (await keptCounts(db, cycleId, ['pair'])).all('pair').reduce((sum, [, n]) => sum + n, 0)

/** $1: words, $2: how many. */
const PEOPLE = statement(
  'peopleFound',
  { id: z.string() },
  `SELECT pe.id FROM "Person" pe WHERE pe."leftAt" IS NULL AND ${hasEveryWord('$1', 'pe.name', 'pe.email')}
    ORDER BY pe.name, pe.id LIMIT $2::int`,
)

/** Ids of people who are still there and whose name or address has what was typed. */
export const peopleFound = async (db: Handle, search: string, limit: number): Promise<readonly string[]> => {
  return (await db.sql.rows(PEOPLE, [searchWords(search), limit])).map(({ id }) => id)
}
