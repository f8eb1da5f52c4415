import { z } from 'zod'
import { type BoardFilter, daysLate } from '../../core/desk/board.ts'
import { type BoardQuery, countedMost } from '../../usecases/desk/board-port.ts'
import { searchWords } from '../db/search-sql.ts'
import { statement } from '../db/sql.ts'

interface BoardStatement {
  readonly text: string
  readonly values: readonly unknown[]
}

const ORDER = 'ORDER BY b.rank, b."waitsOn", b."partnershipId"'

/** Which lines, as a condition and its values. Each filter has an index, or looks at the lines of a page. */
const linesOf = (of: BoardQuery): BoardStatement => {
  const values: unknown[] = [of.cycleId]
  const put = (value: unknown) => `$${values.push(value)}`
  const conditions = ['b."cycleId" = $1', 'b.rank < 9']
  const { search, districtCode, region, step, age, reason, mine } = of
  const words = searchWords(search ?? '').map((word) => `'${word.replaceAll('@', '')}':*`)
  if (words.length > 0) conditions.push(`b.search @@ to_tsquery('simple', ${put(words.join(' & '))}::text)`)
  if (districtCode) conditions.push(`b.districts @> ARRAY[${put(districtCode)}::text]`)
  if (region) conditions.push(`b.districts && ARRAY(SELECT code FROM "District" WHERE region = ${put(region)}::text)`)
  if (step) conditions.push(`b.kind = ${put(step)}::text::"StepKind"`)
  if (age || reason === 'late') conditions.push(...lateBy(age, put(of.today)))
  if (reason && reason !== 'late') conditions.push(`b.reason = ${put(reason)}::text`)
  if (mine === 'region') conditions.push(ofOwnRegions(put(of.viewerId)))
  else if (mine) conditions.push(`b."partnershipId" IN (${ownPairs(mine, put(of.viewerId))})`)
  return { text: conditions.join(' AND '), values }
}

/** The same of a count's key that names the day; keys of other counts name none, and a database may look at them first. */
const dayLateBy = (age: BoardFilter['age'], today: string): string => {
  const { from, to } = age ? daysLate[age] : { from: 1 }
  const day = `CASE WHEN about = 'waitsOn' THEN split_part(key, ' ', 2)::date END`
  return `${day} <= ${today}::date - ${from}${to === undefined ? '' : ` AND ${day} >= ${today}::date - ${to}`}`
}

const lateBy = (age: BoardFilter['age'], today: string): string[] => {
  const { from, to } = age ? daysLate[age] : { from: 1 }
  return [
    `b.status = 'active'`,
    `b."waitsOn" <= ${today}::date - ${from}`,
    ...(to === undefined ? [] : [`b."waitsOn" >= ${today}::date - ${to}`]),
  ]
}

/** With a partner in a region that this person looks after. */
const ofOwnRegions = (viewer: string): string =>
  `b.districts && ARRAY(SELECT d.code FROM "District" d JOIN "RegionDuty" r ON r.region = d.region WHERE r."personId" = ${viewer}::text)`

const ownPairs = (mine: 'assigned' | 'noted', viewer: string): string =>
  mine === 'assigned'
    ? `SELECT "partnershipId" FROM "PairDesk" WHERE "assignedToId" = ${viewer}`
    : `SELECT "partnershipId" FROM "PairDesk" WHERE "noteById" = ${viewer} AND note IS NOT NULL`

export const idsOnPage = (of: BoardQuery, from: number, most: number): BoardStatement => {
  const { text, values } = linesOf(of)
  const [offset, limit] = [values.length + 1, values.length + 2]
  return {
    text: `SELECT b."partnershipId" AS id FROM "BoardRow" b WHERE ${text} ${ORDER} OFFSET $${offset}::int LIMIT $${limit}::int`,
    values: [...values, from, most],
  }
}

export const countedLines = (of: BoardQuery): BoardStatement => {
  const { text, values } = linesOf(of)
  return {
    text: `SELECT count(*)::int AS total FROM (SELECT 1 FROM "BoardRow" b WHERE ${text} LIMIT ${countedMost + 1}) counted`,
    values,
  }
}

/** By step: how many, and how many past their day by how long. $1: cycle, $2: today, $3: region or null, $4: whose own regions, or null. */
export const COUNTS = `
  SELECT b.kind::text AS kind, count(*)::int AS pairs, ${(['week', 'month', 'older'] as const)
    .map((age) => `count(*) FILTER (WHERE ${lateBy(age, '$2').join(' AND ')})::int AS ${age}`)
    .join(', ')}
  FROM "BoardRow" b
  WHERE b."cycleId" = $1 AND b.rank < 9 AND b.kind IS NOT NULL
    AND ($3::text IS NULL OR b.districts && ARRAY(SELECT code FROM "District" WHERE region = $3::text))
    AND ($4::text IS NULL OR ${ofOwnRegions('$4')})
  GROUP BY b.kind`

/** The same of the whole state, from what the database counts of these rows. $1: cycle, $2: today. */
export const COUNTS_IN_ALL = `
  SELECT split_part(key, ' ', 1) AS kind, coalesce(sum(n) FILTER (WHERE about = 'at'), 0)::int AS pairs, ${(
    ['week', 'month', 'older'] as const
  )
    .map((age) => `coalesce(sum(n) FILTER (WHERE about = 'waitsOn' AND ${dayLateBy(age, '$2')}), 0)::int AS ${age}`)
    .join(', ')}
  FROM "KeptCount" WHERE "cycleId" = $1 AND about IN ('at', 'waitsOn') GROUP BY 1`

/** Pairs past their day, as every count of them is made. $1: cycle, $2: today. */
export const LATE_COUNT = statement(
  'boardLate',
  { late: z.int() },
  `SELECT coalesce(sum(n), 0)::int AS late FROM "KeptCount"
   WHERE "cycleId" = $1 AND about = 'waitsOn' AND ${dayLateBy(undefined, '$2')}`,
)

/** The longest late first. $1: cycle, $2: today, $3: from, $4: how many. */
export const LATE_PAGE = statement(
  'boardLatePage',
  { id: z.string() },
  `SELECT b."partnershipId" AS id FROM "BoardRow" b WHERE b."cycleId" = $1 AND b.rank < 9 AND ${lateBy(undefined, '$2').join(' AND ')}
   ORDER BY b."waitsOn", b."partnershipId" OFFSET $3::int LIMIT $4::int`,
)

/** What stands on these lines besides the pair itself, each a JSON document. $1: ids. */
export const DETAILS = `
  SELECT json_build_object('partnershipId', b."partnershipId", 'reason', b.reason, 'waitsOn', b."waitsOn", 'status', b.status,
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
    'noted', EXISTS (SELECT 1 FROM "PairDesk" k WHERE k."partnershipId" = b."partnershipId" AND k.note IS NOT NULL)
  )::text AS whole
  FROM "BoardRow" b JOIN "Partnership" p ON p.id = b."partnershipId"
  WHERE b."partnershipId" = ANY($1::text[])`
