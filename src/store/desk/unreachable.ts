import type { Page, Paged, Unreachable } from '../../usecases/desk/overview-port.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'

/** People whom nothing reaches, each once, and channels that refuse. */
export const unreachableIn = async (db: Handle, cycleId: string, page: Page): Promise<Paged<Unreachable>> => {
  const { items, total } = await foundIn(db, cycleId, page)
  return { items: items.map((row) => filled<Unreachable>(row)), total, page }
}

/** How many they are, and how many of them by mail. */
export const countUnreachable = async (db: Handle, cycleId: string) => foundIn(db, cycleId, { number: 0, size: 0 })

interface Found {
  readonly items: readonly object[]
  readonly total: number
  readonly bounced: number
}

const foundIn = async (db: Handle, cycleId: string, { number, size }: Page): Promise<Found> => {
  const of = { name: 'unreachablePeople', text: UNREACHABLE }
  return (await db.sql.documents<Found>(of, [cycleId, number * size, size]))[0]!
}

/**
 * The program's channels that refuse, then people: somebody of this cycle, a director or a coordinator with no account that works, and
 * either one that does not or a last message that could not go. Whom mail reached last is reached, unless their chat failed. What could
 * not go has a reason, by which it is found; what went last is looked up only where no account says why. All are counted, and those of
 * the page written out. $1: cycle, $2: how many come before the page, $3: how many are on it.
 */
export const UNREACHABLE = `
  WITH lost AS MATERIALIZED (
    SELECT 'channel' AS kind, c.id, '#' || c.name AS name, NULL AS "districtCode", t.platform::text, c."reachReason" AS reason, c."reachFix" AS fix
    FROM "Channel" c JOIN "Tenant" t ON t.id = c."tenantId" WHERE c.programme AND c.reach = 'unreachable'
    UNION ALL
    SELECT 'person', p.id, p.name, p."districtCode", coalesce(a.platform, d.platform)::text, coalesce(a."reachReason", d.reason),
      coalesce(a."reachFix", d.fix)
    FROM "Person" p
    LEFT JOIN LATERAL (
      SELECT platform, "reachReason", "reachFix" FROM "Account"
      WHERE "personId" = p.id AND reach = 'unreachable' ORDER BY id LIMIT 1) a ON true
    LEFT JOIN LATERAL (
      SELECT platform, state, reason, fix FROM "Delivery"
      WHERE "personId" = p.id AND state IN ('sent', 'unreachable') AND "settledAt" IS NOT NULL
        AND (a."reachReason" IS NULL OR p."preferEmail")
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
  ), page AS (SELECT * FROM lost ORDER BY kind, name, id OFFSET $2::int LIMIT $3::int)
  SELECT json_build_object(
    'total', (SELECT count(*) FROM lost),
    'bounced', (SELECT count(*) FROM lost WHERE platform = 'email'),
    'items', (SELECT coalesce(json_agg(json_build_object('kind', o.kind, 'id', o.id, 'name', o.name, 'district', di.name,
        'platform', o.platform, 'reason', coalesce(o.reason, 'unknown'), 'fix', coalesce(o.fix, '')) ORDER BY o.kind, o.name, o.id), '[]')
      FROM page o LEFT JOIN "District" di ON di.code = o."districtCode"))::text AS whole`
