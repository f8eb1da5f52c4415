import pg from 'pg'
import { startEmbedded } from '../../src/store/db/embedded.ts'
import { createDatabase, type DatabaseKind } from './database.ts'

export interface EmptyDatabase {
  readonly pool: pg.Pool
  /** Undefined of an embedded one. */
  readonly url?: string
  drop(): Promise<void>
}

/** A database without a table, for tests that make its schema themselves. */
export const emptyDatabase = async (kind: DatabaseKind = 'server'): Promise<EmptyDatabase> => {
  if (kind === 'embedded') {
    const { pool, close } = await startEmbedded('memory://')
    return { pool, drop: close }
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
