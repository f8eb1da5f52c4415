import { z } from 'zod'
import { type BoardAge, type BoardFilter, boardAges, daysLate } from '../../core/desk/board.ts'
import { type BoardQuery, countedMost } from '../../usecases/desk/board-port.ts'
import { beginningsSearched } from '../db/search-sql.ts'
import { statement } from '../db/sql.ts'
import { linesFound, PAIR } from './pair-lines.ts'

/** A question about the board, and what it is asked with. */
interface BoardStatement {
  /** Prepared under this name; none where the plan hangs on the words and regions themselves. */
  readonly name: string | undefined
  readonly text: string
  readonly values: readonly unknown[]
}

const ORDER = 'ORDER BY b.rank, b."waitsOn", b."partnershipId"'

/** Which lines, as a condition and its values. Each filter has an index, or looks at the lines of a page. */
const linesOf = (of: BoardQuery): BoardStatement => {
  const values: unknown[] = [of.cycleId]
  const put = (value: unknown) => `$${values.push(value)}`
  const { search, districtCode, region, step, age, reason, mine } = of
  const need = reason === 'late' || reason === 'completed' ? undefined : reason
  const conditions: string[] = ['b."cycleId" = $1', ...(reason === 'completed' ? COMPLETED : ['b.rank < 9'])]
  const words = beginningsSearched(search ?? '')
  if (words) conditions.push(`b.search @@ to_tsquery('simple', ${put(words)}::text)`)
  if (districtCode) conditions.push(`b.districts @> ARRAY[${put(districtCode)}::text]`)
  if (region) conditions.push(`b.regions @> ARRAY[${put(region)}::text]`)
  if (step) conditions.push(`b.kind = ${put(step)}::text::"StepKind"`)
  if (age || reason === 'late') conditions.push(...lateBy(age, put(of.today)))
  if (need) conditions.push(`b.reason = ${put(need)}::text`)
  if (mine === 'region') conditions.push(`b.regions && ${put(of.ownRegions)}::text[]`)
  else if (mine) conditions.push(`b."partnershipId" IN (${ownPairs(mine, put(of.viewerId))})`)
  const asked = { districtCode, step, reason: need, mine, completed: reason === 'completed' }
  const marks = Object.entries(asked).flatMap(([key, value]) => (value ? [key === 'mine' ? value : key] : []))
  const late = age ?? (reason === 'late' ? 'late' : undefined)
  const name = words || region || mine === 'region' ? undefined : ['board', ...marks, ...(late ? [late] : [])].join('-')
  return { name, text: conditions.join(' AND '), values }
}

/** Pairs that ended have the same rank. */
const COMPLETED = ['b.rank = 9', `b.status = 'completed'`]

const lateBy = (age: BoardFilter['age'], today: string): string[] => {
  const { from, to } = age ? daysLate[age] : { from: 1 }
  return [
    `b.status = 'active'`,
    `b."waitsOn" <= ${today}::date - ${from}`,
    ...(to === undefined ? [] : [`b."waitsOn" >= ${today}::date - ${to}`]),
  ]
}

/** The same of how many days it is late. */
const lateDays = (days: string, age: BoardAge): string => {
  const { from, to } = daysLate[age]
  return to === undefined ? `${days} >= ${from}` : `${days} BETWEEN ${from} AND ${to}`
}

/** Of a count's key that names it; keys of other counts name none, and a database may look at them first. */
const DAY = `CASE WHEN starts_with(about, 'waitsOn') THEN split_part(key, ' ', 2)::date END`

const ownPairs = (mine: 'assigned' | 'noted', viewer: string): string =>
  mine === 'assigned'
    ? `SELECT "partnershipId" FROM "PairDesk" WHERE "assignedToId" = ${viewer}`
    : `SELECT "partnershipId" FROM "PairDesk" WHERE "noteById" = ${viewer} AND note IS NOT NULL`

/**
 * The rows of a page, in their order. How many is said in the text, and from where the planner isn't told: a plan for any number would be
 * made for hundreds, so that each page would be planned anew.
 */
const onPage = (of: BoardQuery, from: number, most: number): BoardStatement => {
  const { name, text, values } = linesOf(of)
  return {
    name: name && `${name}-${most}`,
    text: `FROM "BoardRow" b WHERE ${text} ${ORDER} OFFSET (SELECT $${values.length + 1}::int) LIMIT ${most}`,
    values: [...values, from],
  }
}

export const idsOnPage = (of: BoardQuery, from: number, most: number): BoardStatement => {
  const { name, text, values } = onPage(of, from, most)
  return { name: name && `${name}-ids`, text: `SELECT b."partnershipId" AS id ${text}`, values }
}

export const countedLines = (of: BoardQuery): BoardStatement => {
  const { name, text, values } = linesOf(of)
  return {
    name: name && `${name}-total`,
    text: `SELECT count(*)::int AS total FROM (SELECT 1 FROM "BoardRow" b WHERE ${text} LIMIT ${countedMost + 1}) counted`,
    values,
  }
}

/**
 * By step: how many, and how many past their day by how long, from what the database counts of these rows. $1: cycle, $2: today,
 * $3: what is added, $4: what is taken away.
 */
export const COUNTS = `
  SELECT kind, coalesce(sum(n) FILTER (WHERE late IS NULL), 0)::int AS pairs, ${boardAges
    .map((age) => `coalesce(sum(n) FILTER (WHERE ${lateDays('late', age)}), 0)::int AS ${age}`)
    .join(', ')}
  FROM (SELECT split_part(key, ' ', 1) AS kind, CASE WHEN about = ANY($4::text[]) THEN -n ELSE n END AS n,
      $2::date - ${DAY} AS late
    FROM "KeptCount" WHERE "cycleId" = $1 AND about = ANY($3::text[] || $4::text[])) counted GROUP BY kind`

/**
 * What of the kept counts is added and what taken away: the whole state's, or of pairs with a partner in any of some regions. A pair
 * with a partner in each of two is counted in both, so it is once taken away.
 */
export const whatCounts = ({
  region,
  mine,
  ownRegions,
}: Pick<BoardQuery, 'region' | 'mine' | 'ownRegions'>): readonly [
  added: readonly string[],
  takenAway: readonly string[],
] => {
  const of = (places: readonly string[]) => places.flatMap((place) => [`at${place}`, `waitsOn${place}`])
  const own = mine === 'region' ? ownRegions : undefined
  if (!region && !own) return [of(['']), []]
  if (region && own && !own.includes(region)) return [of(own.map((one) => between(region, one))), []]
  const some = region ? [region] : (own ?? [])
  const twice = some.flatMap((one, at) => some.slice(at + 1).map((other) => between(one, other)))
  return [of(some.map((one) => ` ${one}`)), of(twice)]
}

/** As the database orders the two. */
const between = (one: string, other: string): string =>
  ` ${[one, other].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('\n')}`

/** Pairs past their day, as every count of them is made: a key ends with its day, and days compare as they are written. $1: cycle, $2: today. */
export const LATE_COUNT = statement(
  'boardLate',
  { late: z.int() },
  `SELECT coalesce(sum(n), 0)::int AS late FROM "KeptCount"
   WHERE "cycleId" = $1 AND about = 'waitsOn' AND right(key, 10) COLLATE "C" < $2::text`,
)

/** The longest late first. $1: cycle, $2: today, $3: from. */
export const latePage = (most: number) =>
  linesFound(
    `boardLate-${most}`,
    `SELECT b."partnershipId" AS id, b."waitsOn" AS at FROM "BoardRow" b WHERE b."cycleId" = $1 AND b.rank < 9 AND ${lateBy(undefined, '$2').join(' AND ')}
     ORDER BY b."waitsOn", b."partnershipId" OFFSET (SELECT $3::int) LIMIT ${most}`,
  )

/** One line of the board as JSON: the row `b` and its pair `p`. */
const LINE = `json_build_object('pair', ${PAIR}, 'reason', b.reason, 'waitsOn', b."waitsOn", 'status', b.status,
    'both', json_build_array(p."aId", p."bId"),
    'step', (SELECT json_build_object('state', s.state, 'ballWith', s."ballWith", 'startsAt', s."startsAt", 'minutes', s.minutes,
      'openedAt', s."openedAt", 'offeredBy', (SELECT min(o."byId") FROM "Offer" o
        WHERE o."stepId" = s.id AND o.round = s.round AND o.state = 'open')) FROM "Step" s WHERE s.id = b."stepId"),
    'changedAt', (SELECT max(u.at) FROM "Audit" u
      WHERE u."subjectKind" = 'step' AND u."subjectId" = b."stepId" AND u.action LIKE 'path.%'),
    'lastSignAt', (SELECT max(u.at) FROM "Audit" u WHERE u.role = 'partner' AND (u."subjectKind", u."subjectId") IN (
      SELECT 'partnership', b."partnershipId" UNION ALL SELECT 'step', st.id FROM "Step" st WHERE st."partnershipId" = b."partnershipId")),
    'helpAskedAt', (SELECT min(h.at) FROM "HelpRequest" h WHERE h."partnershipId" = b."partnershipId" AND h."resolvedAt" IS NULL),
    'railTroubles', (SELECT json_agg(json_build_object('name', x.name, 'platform', coalesce(u.platform, d.platform),
        'reason', coalesce(u."reachReason", d.reason, 'unknown')) ORDER BY x.name)
      FROM "Participant" pt JOIN "Person" x ON x.id = pt."personId"
      LEFT JOIN LATERAL (SELECT platform, "reachReason" FROM "Account"
        WHERE "personId" = x.id AND reach = 'unreachable' ORDER BY id LIMIT 1) u ON true
      LEFT JOIN LATERAL (SELECT platform, state, reason FROM "Delivery"
        WHERE "personId" = x.id AND state IN ('sent', 'unreachable') AND "settledAt" IS NOT NULL
        ORDER BY "settledAt" DESC, id DESC LIMIT 1) d ON true
      WHERE pt.id IN (p."aId", p."bId") AND (u.platform IS NOT NULL OR d.state = 'unreachable')
        AND NOT EXISTS (SELECT 1 FROM "Account" w WHERE w."personId" = x.id AND w.reach = 'reachable')),
    'assignedTo', (SELECT c.name FROM "PairDesk" k JOIN "Person" c ON c.id = k."assignedToId" WHERE k."partnershipId" = b."partnershipId"),
    'noted', EXISTS (SELECT 1 FROM "PairDesk" k WHERE k."partnershipId" = b."partnershipId" AND k.note IS NOT NULL))`

/** The lines of a page, found and read at once, each a JSON document. */
export const linesOnPage = (of: BoardQuery, from: number, most: number): BoardStatement => {
  const { name, text, values } = onPage(of, from, most)
  return {
    name: name && `${name}-lines`,
    text: `SELECT ${LINE}::text AS whole FROM (SELECT b.* ${text}) b JOIN "Partnership" p ON p.id = b."partnershipId" ${ORDER}`,
    values,
  }
}

/** The same of pairs by their ids, in this order. $1: ids. */
export const LINES_BY_ID = `
  SELECT ${LINE}::text AS whole FROM unnest($1::text[]) WITH ORDINALITY AS asked(id, at)
  JOIN "BoardRow" b ON b."partnershipId" = asked.id JOIN "Partnership" p ON p.id = asked.id ORDER BY asked.at`
