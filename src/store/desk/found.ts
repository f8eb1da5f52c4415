import { z } from 'zod'
import { nearestNames, piecesOfNear } from '../../core/people/near-names.ts'
import { countedMost } from '../../usecases/desk/board-port.ts'
import type { NearOf, Paged, PairLine } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import { beginningsSearched, hasEveryWord, partsSearched, piecesSearched, searchWords } from '../db/search-sql.ts'
import { statement } from '../db/sql.ts'
import { keptCounts } from './kept-counts.ts'
import { pairLines } from './pair-lines.ts'

/** By the index of the board, which has each pair's names, schools and districts. $1: cycle, $2: words as it is asked for them. */
const SEARCHED = `b."cycleId" = $1 AND b.search @@ to_tsquery('simple', $2::text)`

/** Counted no further than anybody reads. Which index reads less hangs on the words, so both are planned each time. */
const PAIRS_FOUND = statement(
  undefined,
  { total: z.int() },
  `SELECT count(*)::int AS total FROM (SELECT FROM "BoardRow" b WHERE ${SEARCHED} LIMIT ${countedMost}) counted`,
)
/** $3: how many before, $4: how many. */
const PAIRS_PAGE = statement(
  undefined,
  { id: z.string() },
  `SELECT p.id FROM "BoardRow" b JOIN "Partnership" p ON p.id = b."partnershipId" JOIN "Participant" a ON a.id = p."aId"
   JOIN "Person" ap ON ap.id = a."personId" WHERE ${SEARCHED} ORDER BY ap.name, p.id OFFSET $3::int LIMIT $4::int`,
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

/** Any of them, as many as are looked at. $1: pieces, $2: cycle where it matters. */
const near = (among: string) =>
  statement(
    undefined,
    { id: z.string(), name: z.string(), email: z.string() },
    `SELECT pe.id, pe.name, pe.email FROM "Person" pe ${among}
     WHERE pe."leftAt" IS NULL AND p3_parts(pe.name || ' ' || pe.email) @@ $1::text::tsquery LIMIT ${countedMost}`,
  )
const ON_ROSTER = `CROSS JOIN LATERAL (SELECT id FROM "Participant" WHERE "cycleId" = $2 AND "personId" = pe.id OFFSET 0) pt`
const IN_PAIR = `${ON_ROSTER} CROSS JOIN LATERAL (SELECT FROM "Partnership" WHERE "cycleId" = $2 AND ("aId" = pt.id OR "bId" = pt.id) LIMIT 1) pair`
const NEAR = { known: near(''), roster: near(ON_ROSTER), pairs: near(IN_PAIR) }

/** Ids of people who are still there and were likely meant by a name that nobody has, the nearest first. */
export const peopleNear = async (db: Handle, typed: string, { among, cycleId }: NearOf): Promise<readonly string[]> => {
  const pieces = piecesSearched(piecesOfNear(typed))
  if (!pieces) return []
  const of = among === 'known' ? [] : [cycleId]
  return nearestNames(typed, await db.sql.rows(NEAR[among], [pieces, ...of])).map(({ id }) => id)
}

/** $1: one word as it is asked for, $2: cycle. */
const PERSON_WITH_PART = statement(
  undefined,
  { id: z.string() },
  `SELECT pe.id FROM "Person" pe
   CROSS JOIN LATERAL (SELECT FROM "Participant" WHERE "cycleId" = $2 AND "personId" = pe.id OFFSET 0) pt
   WHERE p3_parts(pe.name || ' ' || pe.email) @@ $1::text::tsquery LIMIT ${countedMost + 1}`,
)
interface Places {
  readonly schools: string[]
  readonly districts: string[]
}
/** $1: one word. */
const PLACES_WITH_WORD = statement(
  'placesWithWord',
  { schools: z.array(z.string()), districts: z.array(z.string()) },
  `SELECT ARRAY(SELECT code FROM "School" WHERE ${hasEveryWord('$1', 'name')}) AS schools,
     ARRAY(SELECT code FROM "District" WHERE ${hasEveryWord('$1', 'name')}) AS districts`,
)
/** $1: cycle, $2: schools, $3: districts. */
const PEOPLE_OF_PLACES = statement(
  undefined,
  { id: z.string() },
  `SELECT "personId" AS id FROM "Participant" WHERE "cycleId" = $1 AND ("schoolCode" = ANY($2::text[]) OR "districtCode" = ANY($3::text[]))
   LIMIT ${countedMost + 1}`,
)

/** Ids of a year's people whose name, address, school or district has this word; undefined where they are more than are counted. */
export const peopleWithWord = async (
  db: Handle,
  cycleId: string,
  word: string,
): Promise<readonly string[] | undefined> => {
  const [{ schools, districts }] = (await db.sql.rows(PLACES_WITH_WORD, [searchWords(word)])) as [Places]
  const [named, placed] = await Promise.all([
    db.sql.rows(PERSON_WITH_PART, [partsSearched(word), cycleId]),
    schools.length + districts.length > 0 ? db.sql.rows(PEOPLE_OF_PLACES, [cycleId, schools, districts]) : [],
  ])
  if (Math.max(named.length, placed.length) > countedMost) return undefined
  return [...new Set([...named, ...placed].map(({ id }) => id))]
}
