import { z } from 'zod'
import type { Paged, PairLine } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import { beginningsSearched, partsSearched } from '../db/search-sql.ts'
import { statement } from '../db/sql.ts'
import { keptCounts } from './kept-counts.ts'
import { pairLines } from './pair-lines.ts'

/** By the index of the board, which has each pair's names, schools and districts. $1: cycle, $2: words as it is asked for them. */
const PAIRS = `FROM "BoardRow" b JOIN "Partnership" p ON p.id = b."partnershipId" JOIN "Participant" a ON a.id = p."aId" JOIN "Person" ap ON ap.id = a."personId"
  WHERE b."cycleId" = $1 AND b.search @@ to_tsquery('simple', $2::text)`

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

/** All pairs of a cycle by name, or those with a word that begins so for each that was typed. */
export const pairsOf = async (
  db: Handle,
  cycleId: string,
  page: { number: number; size: number },
  search = '',
): Promise<Paged<PairLine>> => {
  const words = beginningsSearched(search)
  const some = [page.number * page.size, page.size]
  const [total, ids] = await Promise.all([
    words ? db.sql.rows(PAIRS_FOUND, [cycleId, words]).then(([row]) => row!.total) : pairsInAll(db, cycleId),
    words ? db.sql.rows(PAIRS_PAGE, [cycleId, words, ...some]) : db.sql.rows(EVERY_PAIR_PAGE, [cycleId, ...some]),
  ])
  const items = await pairLines(
    db,
    ids.map(({ id }) => id),
  )
  return { items, total, page }
}

const pairsInAll = async (db: Handle, cycleId: string): Promise<number> =>
  (await keptCounts(db, cycleId, ['pair'])).all('pair').reduce((sum, [, n]) => sum + n, 0)

/** By name, by the index of names or that of their parts. Which reads less hangs on the words, so it is planned each time. $1: how many, $2: words. */
const people = (condition: string) =>
  statement(
    undefined,
    { id: z.string() },
    `SELECT pe.id FROM "Person" pe WHERE pe."leftAt" IS NULL AND ${condition} ORDER BY pe.name, pe.id LIMIT $1::int`,
  )
const PEOPLE = people(`p3_parts(pe.name || ' ' || pe.email) @@ $2::text::tsquery`)
const EVERYBODY = people('true')

/** Ids of people who are still there and whose name or address has what was typed. */
export const peopleFound = async (db: Handle, search: string, limit: number): Promise<readonly string[]> => {
  const parts = partsSearched(search)
  const rows = parts ? await db.sql.rows(PEOPLE, [limit, parts]) : await db.sql.rows(EVERYBODY, [limit])
  return rows.map(({ id }) => id)
}
