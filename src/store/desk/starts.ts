import { z } from 'zod'
import { stepKinds } from '../../core/partnership/partnership.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'

/**
 * Times that are booked and nothing came of yet, of pairs that have not ended, by step and what the pair is in: so many ahead, so many
 * passed. Of other days as the database counts them by day, of this day (UTC) each by its moment. $1: cycle, $2: now.
 */
const STARTS = statement(
  'starts',
  {
    kind: z.enum(stepKinds),
    state: z.string(),
    status: z.string(),
    goesOnUntil: z.string(),
    ahead: z.int(),
    passed: z.int(),
  },
  `SELECT kind, state, status, "goesOnUntil", (coalesce(sum(n) FILTER (WHERE ahead), 0))::int AS ahead,
     (coalesce(sum(n) FILTER (WHERE NOT ahead), 0))::int AS passed
   FROM (
     SELECT split_part(key, ' ', 2) AS kind, split_part(key, ' ', 3) AS state, split_part(key, ' ', 4) AS status,
       split_part(key, ' ', 5) AS "goesOnUntil", n, split_part(key, ' ', 1)::date > $2::timestamptz::date AS ahead
     FROM "KeptCount" WHERE "cycleId" = $1 AND about = 'starts' AND split_part(key, ' ', 1)::date <> $2::timestamptz::date
     UNION ALL SELECT s.kind::text, s.state::text, p.status::text, coalesce(to_char(p."goesOnUntil", 'YYYY-MM-DD'), ''), 1, s."startsAt" > $2::timestamptz
     FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId"
     WHERE s.state IN ('open', 'proposed', 'scheduled') AND s."startsAt" >= $2::timestamptz::date AND s."startsAt" < $2::timestamptz::date + 1
       AND s."startsAt" <> $2::timestamptz AND p."cycleId" = $1 AND p.status <> 'ended') x
   GROUP BY 1, 2, 3, 4`,
)

export const bookedIn = (db: Pick<Handle, 'sql'>, cycleId: string, now: Date) => db.sql.rows(STARTS, [cycleId, now])
