import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'

/** A PostgreSQL inside this process, behind the same pool as a server's: one connection. `where`: a folder or 'memory://'. */
export const startEmbedded = async (where: string): Promise<{ pool: pg.Pool; close(): Promise<void> }> => {
  const pglite = await PGlite.create(where)
  const config = createPgConfig(pglite)
  ignoreTypeParsers(config)
  const pool = new pg.Pool({ ...config, max: 1 })
  return {
    pool,
    close: async () => {
      await pool.end()
      await pglite.close()
    },
  }
}

/** The official adapter hands a type-parser object as `types`, which the bridge to PGlite can't read. */
const ignoreTypeParsers = (config: ReturnType<typeof createPgConfig>) => {
  const connection = (config as unknown as { connection: { parse(query: object): unknown } }).connection
  const parse = connection.parse.bind(connection)
  connection.parse = (query) => parse({ ...query, types: undefined })
}
