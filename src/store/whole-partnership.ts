import type { Partnership } from '../core/partnership/partnership.ts'
import { ask, withDates } from './ask.ts'
import type { Handle } from './handle.ts'
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

const current = `
  SELECT (to_jsonb(p) || jsonb_build_object(
    'a', ${partner('p."aId"')}, 'b', ${partner('p."bId"')}, 'steps', ${steps}))::text AS whole
  FROM "Partnership" p
  WHERE p.status IN ('active', 'frozen')
    AND ($2::text IS NULL OR p."cycleId" = $2)
    AND (p."aId" IN (SELECT id FROM "Participant" WHERE "personId" = $1)
      OR p."bId" IN (SELECT id FROM "Participant" WHERE "personId" = $1))
  ORDER BY p."matchedAt" DESC, p.id DESC LIMIT 1`

const dates = withDates(
  'matchedAt',
  'endedAt',
  'openedAt',
  'dueOn',
  'startsAt',
  'outcomeAt',
  'lastAt',
  'happenedOn',
  'createdAt',
  'amendedAt',
)

/** The pair a person is in, whole: one question instead of a dozen. Nearly every request needs it. */
export const currentPartnership = async (
  db: Handle,
  personId: string,
  cycleId: string | undefined,
): Promise<Partnership | undefined> => {
  const [row] = await ask<PartnershipRow>(db, 'currentPartnership', current, [personId, cycleId ?? null], dates)
  return row && toPartnership(row)
}
