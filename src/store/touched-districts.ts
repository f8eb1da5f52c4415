import { z } from 'zod'
import type { Handle } from './db/handle.ts'
import { statement } from './db/sql.ts'

/** When anything that a director may hear of happened last, by district: one question, in place of several for each director. */
const TOUCHED = statement(
  'touched',
  { code: z.string(), at: z.date().nullable() },
  `
  WITH pair AS (
    SELECT s.id, s."aId", s."bId", greatest(s."matchedAt", s."endedAt", v."outcomeAt") AS at
    FROM "Partnership" s LEFT JOIN "Step" v ON v."partnershipId" = s.id AND v.kind = 'firstVisit' AND v.state = 'logged'
    WHERE s."cycleId" = $1
  ), proposal AS (
    SELECT max("publishedAt") AS at FROM "MatchProposal" WHERE "cycleId" = $1 AND status = 'published'
  )
  SELECT p."districtCode" AS code, max(greatest(p."statusAt", a.at, b.at, (SELECT at FROM proposal))) AS at
  FROM "Participant" p LEFT JOIN pair a ON a."aId" = p.id LEFT JOIN pair b ON b."bId" = p.id
  WHERE p."cycleId" = $1 GROUP BY p."districtCode"`,
)

export const touchedDistricts = async (db: Handle, cycleId: string): Promise<ReadonlyMap<string, Date>> => {
  const rows = await db.sql.rows(TOUCHED, [cycleId])
  return new Map(rows.flatMap(({ code, at }) => (at ? [[code, at] as const] : [])))
}
