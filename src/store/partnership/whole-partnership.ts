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

/** JSON's texts become moments and days again. */
const dateRow = (row: PartnershipRow): PartnershipRow => {
  dated(row, 'matchedAt', 'endedAt')
  for (const step of row.steps) {
    dated(step, 'openedAt', 'dueOn', 'startsAt', 'outcomeAt', 'lastAt')
    for (const offer of step.offers) dated(offer, 'startsAt')
    for (const log of step.logs) dated(log, 'happenedOn', 'createdAt', 'amendedAt')
  }
  return row
}

const current: Question<Partnership> = {
  name: 'currentPartnership',
  columns: 2,
  text: `
  SELECT (to_jsonb(p) || jsonb_build_object(
    'a', ${partner('p."aId"')}, 'b', ${partner('p."bId"')}, 'steps', ${steps}))::text AS whole
  FROM "Participant" m
  CROSS JOIN LATERAL (
    SELECT * FROM "Partnership" WHERE "aId" = m.id UNION ALL SELECT * FROM "Partnership" WHERE "bId" = m.id
  ) p
  WHERE m."personId" = k.k1 AND p.status IN ('active', 'frozen') AND (k.k2 IS NULL OR p."cycleId" = k.k2)
  ORDER BY p."matchedAt" DESC, p.id DESC LIMIT 1`,
  read: (whole) => toPartnership(dateRow(JSON.parse(whole))),
}

/** The pair a person is in, whole: one question instead of a dozen. Nearly every request needs it. */
export const currentPartnership = (
  db: Handle,
  personId: string,
  cycleId: string | undefined,
): Promise<Partnership | undefined> => db.sql.batched(current, [personId, cycleId ?? null])
