import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { noteApplied, readApplied, refuseUnknown } from './migration-table.ts'
import { type Migration, readMigrations } from './migrations.ts'
import { BUSY, failedMigration, RefusedDatabase, sqlState } from './refused-database.ts'

/** The number by which Prisma's own tools keep each other out. */
const LOCK = 72_707_369

/** How long a process waits for another one that is migrating. */
const PATIENCE = '60s'

/** A change that waits for a table keeps everybody who comes after it waiting too: it steps back and tries again. */
const LOCK_TIMEOUT = '2s'
const TRIES = 20
const PAUSE_MS = 500

/**
 * Applies the migrations that the database has not seen, each whole or not at all together with its row in Prisma's own table:
 * whatever stopped one is mended by starting again, and `prisma migrate deploy` works beside it. Holds Prisma's advisory lock.
 * `client` is a connection that nobody else uses meanwhile. Resolves to the names applied.
 * @throws RefusedDatabase in one sentence: of a newer version, somebody else's, or a migration failed
 */
export const migrate = async (client: pg.ClientBase, migrations = readMigrations()): Promise<string[]> => {
  await lock(client)
  try {
    const applied = await readApplied(client)
    refuseUnknown(applied, migrations)
    const done = new Set(applied.map(({ name }) => name))
    const missing = migrations.filter(({ name }) => !done.has(name))
    for (const migration of missing) await applyPatiently(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined)
  }
}

const lock = async (client: pg.ClientBase) => {
  try {
    await client.query(`SET lock_timeout = '${PATIENCE}'`)
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query(`SET lock_timeout = '${LOCK_TIMEOUT}'`)
  } catch (error) {
    if (sqlState(error) !== BUSY) throw error
    throw new RefusedDatabase(
      'Another P3 Bot is bringing the database up to date: start this one when it is through.',
      { cause: error },
    )
  }
}

const applyPatiently = async (client: pg.ClientBase, migration: Migration) => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await apply(client, migration)
    } catch (error) {
      if (sqlState(error) !== BUSY || attempt === TRIES) throw failedMigration(migration.name, error)
      await wait(PAUSE_MS)
    }
  }
}

const apply = async (client: pg.ClientBase, migration: Migration) => {
  await client.query('BEGIN')
  try {
    await client.query(migration.sql)
    await noteApplied(client, migration)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}
