import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../src/store/db/embedded.ts'
import { createDatabase, type DatabaseKind } from './database.ts'
import { embeddedFolder } from './embedded-template.ts'

export interface EmptyDatabase {
  readonly pool: pg.Pool
  /** Undefined of an embedded one. */
  readonly url?: string
  drop(): Promise<void>
}

/** A database without a table, for tests that make its schema themselves. */
export const emptyDatabase = async (kind: DatabaseKind = 'server'): Promise<EmptyDatabase> => {
  if (kind === 'embedded') {
    // Making one takes many times as long as emptying a copy.
    const folder = await embeddedFolder()
    const { pool, close } = await startEmbedded(join(folder, 'postgres'))
    await pool.query('DROP SCHEMA pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    return { pool, drop: () => close().finally(() => rmSync(folder, { recursive: true, force: true })) }
  }
  const { url, drop } = await createDatabase({ template: 'template1' })
  const pool = new pg.Pool({ connectionString: url, options: '-c timezone=UTC' })
  pool.on('error', () => undefined)
  return { pool, url, drop: () => pool.end().then(drop) }
}

/** With a connection of the pool for itself. */
export const onOne = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    return await work(client)
  } finally {
    client.release()
  }
}
