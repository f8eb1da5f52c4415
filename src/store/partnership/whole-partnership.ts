import type { Partnership } from '../../core/partnership/partnership.ts'
import type { Question } from '../db/batched-query.ts'
import type { Handle } from '../db/handle.ts'
import { dated } from '../db/sql.ts'
import { type PartnershipRow, toPartnership } from './partnership-rows.ts'

const partner = (id: string): string => `(
  SELECT to_jsonb(x) || jsonb_build_object('person', to_jsonb(pe), 'school', to_jsonb(s), 'district', to_jsonb(d))
  FROM "Participant" x
  JOIN "Person" pe ON pe.id = x."personId"
  JOIN "School" s ON s.code = x."schoolCode"
  JOIN "District" d ON d.code = x."districtCode"
  WHERE x.id = ${id})`

const steps = `(
  SELECT jsonb_agg(to_jsonb(st) || jsonb_build_object(
    'offers', (SELECT coalesce(jsonb_agg(to_jsonb(o) ORDER BY o.round, o."startsAt", o.id), '[]')
               FROM "Offer" o WHERE o."stepId" = st.id),
    'logs', (SELECT coalesce(jsonb_agg(to_jsonb(l) ORDER BY l."createdAt", l.id), '[]')
             FROM "Log" l WHERE l."stepId" = st.id)))
  FROM "Step" st WHERE st."partnershipId" = p.id)`

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

const whole = `(to_jsonb(p) || jsonb_build_object(
    'a', ${partner('p."aId"')}, 'b', ${partner('p."bId"')}, 'steps', ${steps}))::text AS whole`

const read = (text: string): Partnership => toPartnership(readRow(JSON.parse(text)))

const byId: Question<Partnership> = {
  name: 'partnershipById',
  columns: 1,
  text: `SELECT ${whole} FROM "Partnership" p WHERE p.id = k.k1`,
  read,
}

const byStep: Question<Partnership> = {
  name: 'partnershipOfStep',
  columns: 1,
  text: `SELECT ${whole} FROM "Step" of JOIN "Partnership" p ON p.id = of."partnershipId" WHERE of.id = k.k1`,
  read,
}

const current: Question<Partnership> = {
  name: 'currentPartnership',
  columns: 2,
  text: `
  SELECT ${whole}
  FROM "Participant" m
  CROSS JOIN LATERAL (
    SELECT * FROM "Partnership" WHERE "aId" = m.id UNION ALL SELECT * FROM "Partnership" WHERE "bId" = m.id
  ) p
  WHERE m."personId" = k.k1 AND p.status IN ('active', 'frozen') AND (k.k2 IS NULL OR p."cycleId" = k.k2)
  ORDER BY p."matchedAt" DESC, p.id DESC LIMIT 1`,
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
