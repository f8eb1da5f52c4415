import { z } from 'zod'
import type { DistrictNews, NewsOf } from '../usecases/directors/directors-port.ts'
import type { Handle } from './db/handle.ts'
import { statement } from './db/sql.ts'
import type { Prisma } from './generated/client.ts'

/** What happened in a district between two moments. Reads what is the district's: every director asks it, of each of theirs. */
export const districtNews = async (db: Handle, of: NewsOf): Promise<DistrictNews> => {
  const { cycleId, districtCode, after, until } = of
  const pairs = await db.sql.rows(PAIRS, [cycleId, districtCode, after, until])
  const matched = pairs.filter(({ matchedAt, status }) => matchedAt > after && matchedAt <= until && status !== 'ended')
  const listedUntil = matched.length > 0 ? await lastList(db, of) : undefined
  const moved = await db.prisma.participant.findMany({
    where: { cycleId, districtCode, statusAt: { gt: after, lte: until } },
    include: { person: true },
    orderBy: { id: 'asc' },
  })
  const namesOf = (some: typeof pairs) => some.map(({ own, partner }) => `${own} and ${partner}`)
  return {
    // The list of the announcement named these already.
    matched: namesOf(matched.filter(({ matchedAt }) => !listedUntil || matchedAt > listedUntil)),
    firstVisits: namesOf(pairs.filter(({ visited }) => visited)),
    ended: namesOf(pairs.filter(({ over, status }) => over && status === 'ended')),
    finished: namesOf(pairs.filter(({ over, status }) => over && status === 'completed')),
    left: moved.filter((one) => one.status === 'withdrawn').map((one) => one.person.name),
    joined: moved.filter((one) => one.status === 'joined').length,
    declined: moved.filter((one) => one.status === 'declined').length,
    leftOver: await leftOverIn(db, of),
  }
}

/** Pairs of a district to which something happened, its own person first. $1: year, $2: district, $3: after, $4: until. */
const PAIRS = statement(
  'districtNews',
  {
    own: z.string(),
    partner: z.string(),
    status: z.string(),
    matchedAt: z.date(),
    over: z.boolean(),
    visited: z.boolean(),
  },
  `
  SELECT (SELECT name FROM "Person" WHERE id = mine) AS own,
    (SELECT you.name FROM "Participant" t JOIN "Person" you ON you.id = t."personId" WHERE t.id = other) AS partner,
    status, "matchedAt", over, visited
  FROM (
    SELECT DISTINCT ON (p.id) p.id, pt."personId" AS mine, p.other, p.status::text AS status, p."matchedAt",
      p."endedAt" IS NOT NULL AND p."endedAt" > $3::timestamptz AND p."endedAt" <= $4::timestamptz AS over,
      coalesce((SELECT true FROM "Step" s WHERE s."partnershipId" = p.id AND s.kind = 'firstVisit' AND s.state = 'logged'
        AND s."outcomeAt" > $3::timestamptz AND s."outcomeAt" <= $4::timestamptz LIMIT 1), false) AS visited
    FROM "Participant" pt
    CROSS JOIN LATERAL (
      SELECT id, status, "matchedAt", "endedAt", "bId" AS other, 1 AS side FROM "Partnership" WHERE "aId" = pt.id
      UNION ALL
      SELECT id, status, "matchedAt", "endedAt", "aId", 2 FROM "Partnership" WHERE "bId" = pt.id) p
    WHERE pt."cycleId" = $1 AND pt."districtCode" = $2
    ORDER BY p.id, p.side) pair
  WHERE over OR visited OR ("matchedAt" > $3::timestamptz AND "matchedAt" <= $4::timestamptz)
  ORDER BY id`,
)

/** When the district's director was last sent a list of its matches. */
const lastList = async (db: Handle, { districtCode, after, until }: NewsOf): Promise<Date | undefined> => {
  const last = await db.prisma.delivery.findFirst({
    where: {
      notice: 'districtMatches',
      queuedAt: { gt: after, lte: until },
      facts: { path: ['districtCode'], equals: districtCode },
    },
    orderBy: { queuedAt: 'desc' },
    select: { queuedAt: true },
  })
  return last?.queuedAt
}

/** Those the last published proposal of these moments left over. $1: year, $2: after, $3: until. */
const LEFT_OVER = statement(
  'leftOverNews',
  { id: z.string(), why: z.string() },
  `
  SELECT l.id, l.sentence AS why FROM (
    SELECT result FROM "MatchProposal"
    WHERE "cycleId" = $1 AND status = 'published' AND "publishedAt" > $2::timestamptz AND "publishedAt" <= $3::timestamptz
    ORDER BY "publishedAt" DESC LIMIT 1) m
  CROSS JOIN LATERAL jsonb_to_recordset(m.result #> '{proposal,leftOver}') AS l(id text, sentence text)`,
)

/** Those a published proposal left over, as long as they have nobody. */
const leftOverIn = async (db: Handle, { cycleId, districtCode, after, until }: NewsOf) => {
  const rows = await db.sql.rows(LEFT_OVER, [cycleId, after, until])
  if (rows.length === 0) return []
  const why = new Map(rows.map((row) => [row.id, row.why]))
  const none = { none: { status: { not: 'ended' } } } satisfies Prisma.PartnershipListRelationFilter
  const people = await db.prisma.participant.findMany({
    where: { id: { in: [...why.keys()] }, districtCode, status: 'joined', asA: none, asB: none },
    include: { person: true },
    orderBy: { id: 'asc' },
  })
  return people.map((one) => ({ name: one.person.name, why: why.get(one.id)! }))
}
