import type { Database } from '../../../src/store/db/open.ts'
import { addManyPairs, playYear } from '../../store/many-pairs.ts'

/** A year of so many pairs that was lived: accounts of all, one in two hundred of which refuses, three messages to each, and reminders that came to an end. */
export const addLivedYear = async (database: Database, pairs: number): Promise<void> => {
  await addManyPairs(database, pairs)
  await playYear(database, 'cycle')
  for (const statement of contacts) await database.prisma.$executeRawUnsafe(statement)
}

const contacts: readonly string[] = [
  `INSERT INTO "Tenant" (id, platform, "externalId", name, status) VALUES ('bench', 'slack', 'T1', 'Bench', 'installed')`,
  `INSERT INTO "Account" (id, platform, "tenantId", "externalId", "personId", reach, "reachReason", "reachFix")
   SELECT 'ba' || id, 'slack', 'bench', 'U' || id, id, (CASE WHEN substr(id, 2)::int % 200 = 7 THEN 'unreachable' ELSE 'reachable' END)::"Reachability",
     CASE WHEN substr(id, 2)::int % 200 = 7 THEN 'user_disabled' END, CASE WHEN substr(id, 2)::int % 200 = 7 THEN 'Ask them.' END
   FROM "Person" WHERE id ~ '^m[0-9]+$'`,
  `INSERT INTO "Delivery" (id, notice, "personId", "partnershipId", state, platform, "queuedAt", "settledAt")
   SELECT 'bd' || t.id || n, (ARRAY['nudge', 'matched', 'status'])[n], t."personId", p.id, 'sent', 'slack', '2026-10-01', timestamptz '2026-10-01' + n * interval '1 day'
   FROM "Participant" t JOIN "Partnership" p ON t.id IN (p."aId", p."bId") CROSS JOIN generate_series(1, 3) n WHERE p.id LIKE 'mm%'`,
  `INSERT INTO "Nudge" ("stepId", "personId", rung, "escalatedAt")
   SELECT s.id, t."personId", 5, timestamptz '2026-11-01' + substr(p.id, 3)::int % 20 * interval '1 day' + substr(p.id, 3)::int * interval '1 second'
   FROM "Step" s JOIN "Partnership" p ON p.id = s."partnershipId" JOIN "Participant" t ON t.id = p."aId"
   WHERE s.state = 'open' AND substr(p.id, 3)::int % 30 = 11`,
  'ANALYZE',
]
