import type { Database } from '../../../src/store/db/open.ts'

const TENANTS = `
  INSERT INTO "Tenant" (id, platform, "externalId", name, status)
  SELECT name, CASE WHEN name LIKE 's%' THEN 'slack' ELSE 'teams' END::"Platform", name, name, 'installed'
  FROM json_to_recordset($1::json) AS t(name text)`
const PEOPLE = `
  INSERT INTO "Person" (id, name, email, title)
  SELECT t.name || '-' || i, t.name || '-' || i, t.name || '-' || i || '@x.example', ''
  FROM json_to_recordset($1::json) AS t(name text, people int), generate_series(1, t.people) i`
const ACCOUNTS = `
  INSERT INTO "Account" (id, platform, "tenantId", "externalId", "personId", reach)
  SELECT p.id, t.platform, t.id, p.id, p.id, 'reachable'
  FROM "Person" p JOIN "Tenant" t ON t.id = split_part(p.id, '-', 1)`

/** People by tenant; a tenant's first letter says its platform: s or t. Their ids, in an order as random as on a real roster. */
export const addTenants = async (
  { pool }: Database,
  tenants: readonly { name: string; people: number }[],
): Promise<string[]> => {
  // Nobody here is looked for by name, and each would be taken apart for its index.
  await pool.query('DROP INDEX "Person_parts_idx"')
  await pool.query(TENANTS, [JSON.stringify(tenants)])
  await pool.query(PEOPLE, [JSON.stringify(tenants)])
  await pool.query(ACCOUNTS)
  await pool.query('ANALYZE')
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM "Person" ORDER BY md5(id)')
  return rows.map((row) => row.id)
}
