import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { startEmbedded } from './embedded.ts'
import { PrismaClient } from './generated/client.ts'
import { migrate } from './migrate.ts'
import { openEmbedded } from './open-embedded.ts'

/** Where the data is: a PostgreSQL server by its address, an embedded PGlite in a folder, or one in memory (for tests). */
export type DatabaseTarget = { readonly url: string } | { readonly folder: string } | { readonly memory: true }

/** An open, migrated database. */
export interface Database {
  readonly prisma: PrismaClient
  /** The same connections, for pg-boss. At most one at a time on PGlite. */
  readonly pool: pg.Pool
  /** PGlite has no LISTEN/NOTIFY through the pool and one connection: workers poll. */
  readonly embedded: boolean
  close(): Promise<void>
}

/**
 * Opens the database and brings its schema up to date, under a lock.
 * @throws FolderInUse when another process holds the folder, BrokenFolder when it holds no whole database; whatever the driver throws when a server can't be reached.
 */
export const openDatabase = async (target: DatabaseTarget): Promise<Database> => {
  const connection = await connect(target)
  try {
    const factory = new PrismaPg(connection.pool)
    await migrate(factory)
    const prisma = new PrismaClient({
      adapter: factory,
      // Fifty transactions at once on PGlite's single connection overrun the 2 s default.
      transactionOptions: { maxWait: 20_000, timeout: 20_000 },
    })
    return {
      prisma,
      pool: connection.pool,
      embedded: !('url' in target),
      close: async () => {
        await prisma.$disconnect()
        await connection.close()
      },
    }
  } catch (cause) {
    await connection.close().catch(() => undefined)
    throw cause
  }
}

const connect = async (target: DatabaseTarget) => {
  if ('url' in target) return openServer(target.url)
  return 'folder' in target ? openEmbedded(target.folder) : startEmbedded('memory://')
}

const openServer = (url: string) => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: 5_000,
    options: '-c timezone=UTC',
  })
  // A server that goes away must not take the process with it; the query that needed it reports the fault.
  pool.on('error', () => undefined)
  return { pool, close: () => pool.end() }
}
