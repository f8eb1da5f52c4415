import type pg from 'pg'
import type { Migration } from './migrations.ts'
import { RefusedDatabase } from './refused-database.ts'

/** A migration that the database says it has. */
export interface Applied {
  readonly name: string
  readonly checksum: string
}

/** As Prisma makes it. */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

const OWN_TABLE = `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS found`

/** An extension's tables are nobody's data. */
const FOREIGN_TABLE = `SELECT relname AS name FROM pg_class
  WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e') LIMIT 1`

const APPLIED = `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`

/**
 * What was applied to the database so far.
 * @throws RefusedDatabase when it holds somebody else's tables
 */
export const readApplied = async (client: pg.ClientBase): Promise<readonly Applied[]> => {
  const own = await client.query<{ found: boolean }>(OWN_TABLE)
  if (own.rows[0]!.found) return (await client.query<Applied>(APPLIED)).rows
  const [foreign] = (await client.query<{ name: string }>(FOREIGN_TABLE)).rows
  if (foreign)
    throw new RefusedDatabase(
      `This database holds something else (its table ${foreign.name} is not P3 Bot’s): give P3 Bot an empty database of its own.`,
    )
  return []
}

/**
 * A version reads only what it knows.
 * @throws RefusedDatabase for a database of a newer version, or of another edition of this one
 */
export const refuseUnknown = (applied: readonly Applied[], migrations: readonly Migration[]): void => {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]))
  for (const { name, checksum } of applied) {
    if (!known.has(name))
      throw new RefusedDatabase(
        `This database is of a newer P3 Bot (it has ${name}, which this version doesn’t know): start that version or a newer one, or put back the backup made before the upgrade.`,
      )
    if (known.get(name) !== checksum)
      throw new RefusedDatabase(
        `This database was made by an edition of P3 Bot from before its first release (its ${name} differs): start that edition again, or, if nothing in it is needed, move it away and let P3 Bot make a new one.`,
      )
  }
}

/** In the migration's own transaction: it is applied if, and only if, it is noted. What an earlier try left unfinished counts as undone. */
export const noteApplied = async (client: pg.ClientBase, { name, checksum }: Migration): Promise<void> => {
  await client.query(TABLE)
  await client.query(
    'UPDATE "_prisma_migrations" SET rolled_back_at = now() WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL',
    [name],
  )
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count)
     VALUES (gen_random_uuid()::text, $1, now(), $2, 1)`,
    [checksum, name],
  )
}
