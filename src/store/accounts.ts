import { z } from 'zod'
import type { Account, NewAccount } from '../usecases/people/people-port.ts'
import type { Handle } from './db/handle.ts'
import { statement } from './db/sql.ts'

export const toAccount = (row: {
  id: string
  conversation?: unknown
  reach: Account['reach']
  /** Text, where a row comes as JSON. */
  chosenAt: Date | string | null
  /** Not asked for where many are tied. */
  cameOverAt?: Date | string | null
}): Account => ({
  id: row.id,
  conversation: row.conversation ?? undefined,
  reach: row.reach,
  ...(row.chosenAt && { chosenAt: new Date(row.chosenAt) }),
  spokeLast: typeof row.cameOverAt === 'string',
})

/** $1: accounts with the place that each has in the list. */
const LINK = statement(
  'linkAccounts',
  {
    place: z.number(),
    id: z.string(),
    conversation: z.unknown(),
    reach: z.enum(['untried', 'reachable', 'unreachable']),
    chosenAt: z.date().nullable(),
  },
  `
  WITH given AS (
    SELECT g.*, t.id AS own
    FROM json_to_recordset($1::json) AS g(place int, id text, platform text, tenant text, "externalId" text, "personId" text,
      "linkedBy" text, conversation jsonb, "reachableAt" timestamptz)
    JOIN "Tenant" t ON t.platform = g.platform::"Platform" AND t."externalId" = g.tenant),
  linked AS (
    INSERT INTO "Account" AS a (id, platform, "tenantId", "externalId", "personId", "linkedBy", conversation, reach, "reachAt")
    SELECT id, platform::"Platform", own, "externalId", "personId", "linkedBy", conversation,
      (CASE WHEN "reachableAt" IS NULL THEN 'untried' ELSE 'reachable' END)::"Reachability", "reachableAt"
    FROM given
    ON CONFLICT (platform, "tenantId", "externalId") DO UPDATE SET
      "personId" = excluded."personId", "linkedBy" = excluded."linkedBy",
      "cameOverAt" = CASE WHEN a."personId" = excluded."personId" THEN a."cameOverAt" END,
      conversation = coalesce(excluded.conversation, a.conversation),
      reach = CASE WHEN excluded."reachAt" IS NULL THEN a.reach ELSE excluded.reach END,
      "reachReason" = CASE WHEN excluded."reachAt" IS NULL THEN a."reachReason" END,
      "reachFix" = CASE WHEN excluded."reachAt" IS NULL THEN a."reachFix" END,
      "reachAt" = coalesce(excluded."reachAt", a."reachAt")
    RETURNING *)
  SELECT given.place, linked.id, linked.conversation, linked.reach, linked."chosenAt"
  FROM linked JOIN given
    ON given.platform::"Platform" = linked.platform AND given.own = linked."tenantId" AND given."externalId" = linked."externalId"`,
)

/** @throws when a tenant is not on the allow-list: nobody in it is anybody. */
export const linkAccounts = async (db: Handle, accounts: readonly NewAccount[]): Promise<Account[]> => {
  if (accounts.length === 0) return []
  const given = accounts.map((account, place) => ({ ...account, place }))
  const linked = new Map((await db.sql.rows(LINK, [JSON.stringify(given)])).map((row) => [row.place, toAccount(row)]))
  return given.map(({ place, platform, tenant }) => {
    const account = linked.get(place)
    if (!account) throw new Error(`There is no ${platform} tenant ${tenant} to have an account in.`)
    return account
  })
}

/** $1: ids of people. $2: a zone for each. */
const NOTE_ZONES = `
  UPDATE "Person" p SET "timeZone" = z.zone FROM unnest($1::text[], $2::text[]) AS z(id, zone)
  WHERE p.id = z.id AND NOT p."timeZoneSet"`

export const noteTimeZones = async (db: Handle, zones: ReadonlyMap<string, string>): Promise<void> => {
  if (zones.size > 0) await db.sql.change(NOTE_ZONES, [[...zones.keys()], [...zones.values()]], 'noteTimeZones')
}
