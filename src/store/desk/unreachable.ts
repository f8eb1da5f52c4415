import { z } from 'zod'
import type { Paged, Unreachable } from '../../usecases/desk/overview-port.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import { statement } from '../db/sql.ts'

/** People whom nothing reaches, each once, and channels that refuse. */
export const unreachableIn = async (
  db: Handle,
  cycleId: string,
  page: { number: number; size: number },
): Promise<Paged<Unreachable>> => {
  const rows = await db.sql.rows(UNREACHABLE, [cycleId])
  const all = rows.map((row) => filled<Unreachable>(row))
  const from = page.number * page.size
  return { items: all.slice(from, from + page.size), total: all.length, page }
}

/**
 * The program's channels that refuse, then people: somebody of this cycle, a director or a coordinator with no account that works, and
 * either one that does not or a last message that could not go. Whom mail reached last is reached, unless their chat failed. What could
 * not go has a reason, by which it is found. $1: cycle.
 */
export const UNREACHABLE = statement(
  'unreachablePeople',
  {
    kind: z.enum(['channel', 'person']),
    id: z.string(),
    name: z.string(),
    district: z.string().nullable(),
    platform: z.enum(['slack', 'teams', 'email']).nullable(),
    reason: z.string(),
    fix: z.string(),
  },
  `
  SELECT 'channel' AS kind, c.id, '#' || c.name AS name, NULL AS district, t.platform::text, coalesce(c."reachReason", 'unknown') AS reason,
         coalesce(c."reachFix", '') AS fix
  FROM "Channel" c JOIN "Tenant" t ON t.id = c."tenantId" WHERE c.programme AND c.reach = 'unreachable'
  UNION ALL
  SELECT 'person', p.id, p.name, di.name AS district, coalesce(a.platform, d.platform)::text AS platform,
         coalesce(a."reachReason", d.reason, 'unknown') AS reason, coalesce(a."reachFix", d.fix, '') AS fix
  FROM "Person" p
  LEFT JOIN "District" di ON di.code = p."districtCode"
  LEFT JOIN LATERAL (
    SELECT platform, "reachReason", "reachFix" FROM "Account"
    WHERE "personId" = p.id AND reach = 'unreachable' ORDER BY id LIMIT 1) a ON true
  LEFT JOIN LATERAL (
    SELECT platform, state, reason, fix FROM "Delivery"
    WHERE "personId" = p.id AND state IN ('sent', 'unreachable') AND "settledAt" IS NOT NULL
    ORDER BY "settledAt" DESC, id DESC LIMIT 1) d ON true
  WHERE p.id IN (SELECT "personId" FROM "Account" WHERE reach = 'unreachable'
      UNION SELECT "personId" FROM "Delivery" WHERE state = 'unreachable' AND reason IS NOT NULL)
    AND p."leftAt" IS NULL AND (a.platform IS NOT NULL OR d.state = 'unreachable')
    AND (NOT EXISTS (SELECT 1 FROM "Account" w WHERE w."personId" = p.id AND w.reach = 'reachable')
      OR (d.state = 'unreachable' AND d.platform = 'email' AND p."preferEmail"))
    AND (EXISTS (SELECT 1 FROM "Participant" pa WHERE pa."personId" = p.id AND pa."cycleId" = $1
           AND pa.status IN ('invited', 'joined', 'paused'))
      OR EXISTS (SELECT 1 FROM "RoleGrant" g WHERE g."personId" = p.id AND g.role IN ('director', 'coordinator')
        AND g."endedAt" IS NULL))
  ORDER BY kind, name, id`,
)
