import { z } from 'zod'
import { firstZone } from '../../core/calendar/zone.ts'
import type { BroadcastAudience } from '../../core/desk/broadcast.ts'
import type { BroadcastReader, Broadcasts } from '../../usecases/desk/broadcasts-port.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'
import { idsOnPage } from './board-sql.ts'

const reader = {
  personId: z.string(),
  name: z.string(),
  district: z.string().nullable(),
  districtCode: z.string().nullable(),
  workStart: z.string(),
  workEnd: z.string(),
  /** The person's own and the district's. */
  zones: z.array(z.string().nullable()),
  partnershipId: z.string().nullable(),
}

export const broadcastsIn = (db: Handle): Broadcasts => ({
  subjects: async ({ audience, ...of }, limit) => {
    if (audience === 'partners') {
      const { name, text, values } = idsOnPage(of, 0, limit)
      return (await db.sql.rows(statement(name, { id: z.string() }, text), values)).map(({ id }) => id)
    }
    const { cycleId, today, districtCode = null, region = null } = of
    const values = [cycleId, today, districtCode, region, limit]
    return (await db.sql.rows(statement(`broadcast-${audience}`, { id: z.string() }, PEOPLE[audience]), values)).map(
      ({ id }) => id,
    )
  },
  readers: async ({ kind, ids }) => {
    const text = kind === 'pairs' ? OF_PAIRS : OF_PEOPLE
    const rows = await db.sql.rows(statement(`readers-${kind}`, reader, text), [ids])
    return rows.map(({ zones, ...row }) => ({
      ...filled<Omit<BroadcastReader, 'timeZone'>>(row),
      timeZone: firstZone(...zones),
    }))
  },
})

/** $1: cycle, $2: today, $3: district or null, $4: region or null, $5: how many. `x`: whoever is meant, of district `d`. */
const chosen = (from: string, where: string): string => `
  SELECT DISTINCT x.id, x.name FROM ${from} JOIN "Person" x ON x.id = m."personId" JOIN "District" d ON d.code = m."districtCode"
  WHERE x."leftAt" IS NULL AND ${where} AND ($3::text IS NULL OR d.code = $3::text) AND ($4::text IS NULL OR d.region = $4::text)
  ORDER BY x.name, x.id LIMIT $5::int`

const inOffice = `m.role = 'director' AND m."endedAt" IS NULL
  AND (m."startsOn" IS NULL OR m."startsOn" <= $2::date) AND (m."endsOn" IS NULL OR m."endsOn" >= $2::date)`
const takesPart = `EXISTS (SELECT 1 FROM "OptIn" o WHERE o."cycleId" = $1 AND o."districtCode" = m."districtCode" AND o."withdrawnAt" IS NULL)`

const PEOPLE: Readonly<Record<Exclude<BroadcastAudience, 'partners'>, string>> = {
  invited: chosen('"Participant" m', `m."cycleId" = $1 AND m.status = 'invited' AND $2::date IS NOT NULL`),
  unmatched: chosen(
    '"Participant" m',
    `m."cycleId" = $1 AND m.status = 'joined' AND $2::date IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM "Partnership" p WHERE p."cycleId" = $1 AND p.status <> 'ended' AND m.id IN (p."aId", p."bId"))`,
  ),
  directorsIn: chosen('"RoleGrant" m', `${inOffice} AND ${takesPart}`),
  directorsSilent: chosen(
    '"RoleGrant" m',
    `${inOffice} AND EXISTS (SELECT 1 FROM "DirectorAsk" k WHERE k."cycleId" = $1 AND k."districtCode" = m."districtCode")
      AND NOT EXISTS (SELECT 1 FROM "OptIn" o WHERE o."cycleId" = $1 AND o."districtCode" = m."districtCode")`,
  ),
  directorsWithoutNominee: chosen(
    '"RoleGrant" m',
    `${inOffice} AND ${takesPart} AND NOT EXISTS (
      SELECT 1 FROM "Participant" pt WHERE pt."cycleId" = $1 AND pt."districtCode" = m."districtCode")`,
  ),
}

const READER = `x.id AS "personId", x.name, d.name AS district, d.code AS "districtCode", x."workStart", x."workEnd",
  ARRAY[x."timeZone", d."timeZone"] AS zones`

/** $1: ids of pairs. */
const OF_PAIRS = `
  SELECT ${READER}, p.id AS "partnershipId"
  FROM "Partnership" p JOIN "Participant" pt ON pt.id IN (p."aId", p."bId") JOIN "Person" x ON x.id = pt."personId"
  JOIN "District" d ON d.code = pt."districtCode"
  WHERE p.id = ANY($1::text[]) AND p.status IN ('active', 'frozen') AND x."leftAt" IS NULL AND pt.status <> 'withdrawn'
  ORDER BY x.name, x.id`

/** $1: ids of people. A director who is of no district is of the first that they direct. */
const OF_PEOPLE = `
  SELECT ${READER}, NULL AS "partnershipId"
  FROM "Person" x LEFT JOIN "District" d ON d.code = coalesce(x."districtCode", (
    SELECT min(g."districtCode") FROM "RoleGrant" g WHERE g."personId" = x.id AND g.role = 'director' AND g."endedAt" IS NULL))
  WHERE x.id = ANY($1::text[]) AND x."leftAt" IS NULL ORDER BY x.name, x.id`
