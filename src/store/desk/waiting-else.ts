import type { WaitingElse } from '../../usecases/desk/overview-port.ts'
import type { Handle } from '../db/handle.ts'
import { countUnreachable } from './unreachable.ts'

/** Everything but pairs that waits for the office: how much, and names where names help. */
export const waitingElseIn = async (db: Handle, cycleId: string, today: string): Promise<WaitingElse> => {
  const { total, bounced } = await countUnreachable(db, cycleId)
  const [rest] = await db.sql.documents<Omit<WaitingElse, 'unreachable' | 'bounced'>>(
    { name: 'waitingElse', text: WAITING_ELSE },
    [cycleId, today],
  )
  return { ...rest!, unreachable: total - bounced, bounced }
}

/** By index, what could not go has a reason, and no message is tried for a month. $1: cycle, $2: today. */
export const WAITING_ELSE = `
  SELECT json_build_object(
    'left', (SELECT coalesce(json_agg(json_build_object('name', x.name, 'partnershipId', p.id) ORDER BY x.name), '[]')
      FROM "CountedPair" k JOIN "Partnership" p ON p.id = k.id JOIN "Participant" pt ON pt.id IN (p."aId", p."bId") JOIN "Person" x ON x.id = pt."personId"
      WHERE k."cycleId" = $1 AND k.facts ? 'left:' AND p.status = 'active' AND (x."leftAt" IS NOT NULL OR pt.status = 'withdrawn')),
    'failed', (SELECT count(*) FROM "Delivery" WHERE state IN ('failed', 'unknown') AND "settledAt" > $2::date - interval '30 days'
      AND reason IS NOT NULL AND "queuedAt" > $2::date - interval '60 days'),
    'unanswered', (SELECT coalesce(json_agg(name ORDER BY name), '[]') FROM (
      SELECT DISTINCT d.name FROM "DirectorAsk" k JOIN "District" d ON d.code = k."districtCode"
      WHERE k."cycleId" = $1 AND k."answerBy" < $2::date
        AND NOT EXISTS (SELECT 1 FROM "OptIn" o WHERE o."cycleId" = $1 AND o."districtCode" = k."districtCode")) late),
    'withoutNominee', (SELECT coalesce(json_agg(d.name ORDER BY d.name), '[]')
      FROM "OptIn" o JOIN "District" d ON d.code = o."districtCode"
      WHERE o."cycleId" = $1 AND o."withdrawnAt" IS NULL
        AND (SELECT coalesce(sum(n), 0) FROM "KeptCount" WHERE "cycleId" = $1 AND about = 'district' AND key = 'people ' || o."districtCode") = 0),
    'applicants', (SELECT count(*) FROM "Applicant"))::text AS whole`
