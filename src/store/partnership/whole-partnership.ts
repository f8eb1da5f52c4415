import type { Partnership } from '../../core/partnership/partnership.ts'
import type { Question } from '../db/batched-query.ts'
import type { Handle } from '../db/handle.ts'
import { dated } from '../db/sql.ts'
import { type PartnershipRow, toPartnership } from './partnership-rows.ts'

/** Each table by its key alone: joined plainly, the planner reads all 141 districts for each partner. */
const partner = (id: string): string => `(
  SELECT json_build_object(
    'id', x.id, 'personId', x."personId", 'schoolCode', x."schoolCode", 'districtCode', x."districtCode", 'level', x.level,
    'refinements', x.refinements, 'strengths', x.strengths, 'rubricId', x."rubricId", 'status', x.status,
    'statusAt', x."statusAt", 'person', json_build_object('name', pe.name, 'title', pe.title, 'email', pe.email, 'phone', pe.phone),
    'school', json_build_object('name', s.name), 'district', json_build_object('name', d.name, 'timeZone', d."timeZone"))
  FROM "Participant" x
  CROSS JOIN LATERAL (SELECT * FROM "Person" WHERE id = x."personId" LIMIT 1) pe
  CROSS JOIN LATERAL (SELECT * FROM "School" WHERE code = x."schoolCode" LIMIT 1) s
  CROSS JOIN LATERAL (SELECT * FROM "District" WHERE code = x."districtCode" LIMIT 1) d
  WHERE x.id = ${id} LIMIT 1)`

const steps = `(
  SELECT json_agg(w) FROM (
    SELECT st.*,
      (SELECT coalesce(json_agg(o ORDER BY o.round, o."startsAt", o.id), '[]')
       FROM "Offer" o WHERE o."stepId" = st.id) AS offers,
      (SELECT coalesce(json_agg(l ORDER BY l."createdAt", l.id), '[]') FROM "Log" l WHERE l."stepId" = st.id) AS logs
    FROM "Step" st WHERE st."partnershipId" = p.id
  ) w)`

/** JSON's texts become moments and days again. A list that was never written is an empty one. */
const readRow = (row: PartnershipRow): PartnershipRow => {
  dated(row, 'matchedAt', 'endedAt')
  listed(row, 'reasons')
  for (const partner of [row.a, row.b]) listed(partner, 'refinements', 'strengths')
  for (const step of row.steps) {
    listed(step, 'agenda')
    dated(step, 'openedAt', 'dueOn', 'startsAt', 'outcomeAt', 'lastAt')
    for (const offer of step.offers) dated(offer, 'startsAt')
    for (const log of step.logs) {
      dated(log, 'happenedOn', 'createdAt', 'amendedAt')
      listed(log, 'activities', 'strategies', 'indicators')
    }
  }
  return row
}

const listed = <T extends object>(row: T, ...keys: readonly (keyof T)[]): void => {
  for (const key of keys) row[key] ??= [] as T[keyof T]
}

/** `found` gives rows of "Partnership". */
const whole = (found: string): string => `
  SELECT to_json(w)::text AS whole FROM (
    SELECT p.*, ${partner('p."aId"')} AS a, ${partner('p."bId"')} AS b, ${steps} AS steps FROM (${found}) p
  ) w`

const read = (text: string): Partnership => toPartnership(readRow(JSON.parse(text)))

const byId: Question<Partnership> = {
  name: 'partnershipById',
  columns: 1,
  text: whole('SELECT * FROM "Partnership" WHERE id = k.k1'),
  read,
}

const byStep: Question<Partnership> = {
  name: 'partnershipOfStep',
  columns: 1,
  text: whole(
    'SELECT pair.* FROM "Step" of JOIN "Partnership" pair ON pair.id = of."partnershipId" WHERE of.id = k.k1',
  ),
  read,
}

const current: Question<Partnership> = {
  name: 'currentPartnership',
  columns: 2,
  text: whole(`
    SELECT pair.* FROM "Participant" m
    CROSS JOIN LATERAL (
      SELECT * FROM "Partnership" WHERE "aId" = m.id UNION ALL SELECT * FROM "Partnership" WHERE "bId" = m.id
    ) pair
    WHERE m."personId" = k.k1 AND pair.status IN ('active', 'frozen') AND (k.k2 IS NULL OR pair."cycleId" = k.k2)
    ORDER BY pair."matchedAt" DESC, pair.id DESC LIMIT 1`),
  read,
}

/** A pair, whole, by its id. */
export const partnershipById = (db: Handle, id: string): Promise<Partnership | undefined> => db.sql.batched(byId, [id])

/** The pair a step belongs to, whole. */
export const partnershipOfStep = (db: Handle, stepId: string): Promise<Partnership | undefined> =>
  db.sql.batched(byStep, [stepId])

/** The pair a person is in, whole: one question instead of a dozen. Nearly every request needs it. */
export const currentPartnership = (
  db: Handle,
  personId: string,
  cycleId: string | undefined,
): Promise<Partnership | undefined> => db.sql.batched(current, [personId, cycleId ?? null])
