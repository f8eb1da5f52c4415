import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import type pg from 'pg'
import { LeasingPool } from './leases.ts'
import { OneAtATime } from './one-at-a-time.ts'
import { PrivateFolder } from './private-folder.ts'

/** Whether a commit is on the disk when it is answered: `none` leaves that to the operating system, which a power cut interrupts. */
export type Sync = 'disk' | 'none'

/** A PostgreSQL inside this process, behind the same pool as a server's: one connection. `where`: a folder or 'memory://'. */
export const startEmbedded = async (
  where: string,
  sync: Sync = 'none',
): Promise<{ pool: pg.Pool; close(): Promise<void> }> => {
  const pglite = await PGlite.create(
    where === 'memory://'
      ? { dataDir: where }
      : { fs: new PrivateFolder(where, sync === 'disk'), startParams: startParams(sync) },
  )
  const config = createPgConfig(pglite)
  ignoreTypeParsers(config)
  const pool = new LeasingPool({ ...config, Client: OneAtATime, max: 1 })
  return {
    pool,
    close: async () => {
      await pool.end()
      await pglite.close()
    },
  }
}

/** PGlite starts with fsync off (-F). Of the ways to sync only fsync gets through to the file system; fdatasync is an empty shell there. */
const startParams = (sync: Sync) =>
  sync === 'none'
    ? [...PGlite.defaultStartParams, ...small]
    : [...PGlite.defaultStartParams.filter((word) => word !== '-F'), ...small, '-c', 'wal_sync_method=fsync']

/** PostgreSQL's own cache beside the system's, all of it in this process's memory: 128 MB unless told. */
const small = ['-c', 'shared_buffers=16MB']

/** The official adapter hands a type-parser object as `types`, which the bridge to PGlite can't read. */
const ignoreTypeParsers = (config: ReturnType<typeof createPgConfig>) => {
  const connection = (config as unknown as { connection: { parse(query: object): unknown } }).connection
  const parse = connection.parse.bind(connection)
  connection.parse = (query) => parse({ ...query, types: undefined })
}
