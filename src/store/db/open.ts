import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { checkServer } from './check-server.ts'
import { PrismaClient, refuseStale } from './client.ts'
import { connectionSentence, hostOf } from './connection-sentence.ts'
import { checkPurpose, claim, type DatabasePurpose } from './database-mark.ts'
import { type Sync, startEmbedded } from './embedded.ts'
import { refuseForeignTables } from './foreign-tables.ts'
import { migrate } from './migrate.ts'
import { openEmbedded } from './open-embedded.ts'
import { FOR_A_TURN, openServer, openUnhurried } from './open-server.ts'
import { type Connections, poolSize } from './pool-size.ts'
import { READ_ONLY, RefusedDatabase } from './refused-database.ts'
import { connectionsGiven } from './see-pooler.ts'
import { pooledSql, type Sql } from './sql.ts'
import { createStatementNames } from './statement-names.ts'

/** Where the data is: a PostgreSQL server by its address, an embedded PGlite in a folder, or one in memory (for tests). */
export type DatabaseTarget =
  | {
      readonly url: string
      /** As many at most; 20 unless told. */
      readonly connections?: number
    }
  | {
      readonly folder: string
      /** On the disk unless told. */
      readonly sync?: Sync
    }
  | { readonly memory: true }

/** An open, migrated database. */
export interface Database {
  readonly prisma: PrismaClient
  readonly sql: Sql
  /** The same connections, for pg-boss. At most one at a time on PGlite. */
  readonly pool: pg.Pool
  /** PGlite has no LISTEN/NOTIFY through the pool and one connection: workers poll. */
  readonly embedded: boolean
  /** Undefined on PGlite, which has one. */
  readonly connections?: Connections
  /** The address at which it was served before, when it has been copied or moved since. */
  readonly copied?: string
  close(): Promise<void>
}

/**
 * Opens the database and brings its schema up to date, under a lock. With a `purpose` it is marked as being for that, and
 * refused when it is marked otherwise.
 * @throws RefusedDatabase when it is for something else, holds others' tables or is newer, FolderInUse when another process holds the folder, BrokenFolder when it holds no whole database, and when a server can't be reached or lacks what we need.
 */
export const openDatabase = async (target: DatabaseTarget, purpose?: DatabasePurpose): Promise<Database> => {
  refuseStale()
  const connection = await connect(target, purpose)
  try {
    const name = createStatementNames()
    const factory = new PrismaPg(connection.pool, { statementNameGenerator: ({ sql }) => name(sql) })
    const prisma = new PrismaClient({
      adapter: factory,
      // Fifty transactions at once on PGlite's single connection overrun the 2 s default.
      transactionOptions: { maxWait: FOR_A_TURN, timeout: 20_000 },
    })
    return {
      prisma,
      sql: pooledSql(connection.pool),
      pool: connection.pool,
      embedded: !('url' in target),
      connections: connection.connections,
      copied: connection.copied,
      close: async () => {
        await prisma.$disconnect()
        await connection.close()
      },
    }
  } catch (error) {
    await connection.close().catch(() => undefined)
    throw error
  }
}

interface Connection {
  readonly pool: pg.Pool
  readonly connections?: Connections
  readonly copied?: string
  close(): Promise<unknown>
}

const connect = async (target: DatabaseTarget, purpose: DatabasePurpose | undefined): Promise<Connection> => {
  const place = placeOf(target)
  if ('url' in target) {
    const { isPooled } = await checkServer(target.url, place)
    const { connections: all, copied } = await migrateServer(target, place, purpose)
    const connections = isPooled ? { ...all, most: await connectionsGiven(target.url, place, all.most) } : all
    return { ...openServer(target.url, connections.most), connections, copied }
  }
  const embedded =
    'folder' in target ? await openEmbedded(target.folder, target.sync ?? 'disk') : await startEmbedded('memory://')
  try {
    const copied = await prepare(embedded.pool, place, purpose)
    return { ...embedded, copied }
  } catch (error) {
    await embedded.close().catch(() => undefined)
    throw error
  }
}

/** Looks first, changes then. */
const prepare = async (pool: pg.Pool, place: string, purpose: DatabasePurpose | undefined) => {
  await refuseForeignTables(pool, place)
  if (purpose) await checkPurpose(pool, purpose, place)
  await migrateOver(pool)
  return purpose && claim(pool, purpose, place)
}

const migrateOver = async (pool: pg.Pool) => {
  const client = await pool.connect()
  try {
    await migrate(client)
    await client.query('RESET lock_timeout')
  } finally {
    client.release()
  }
}

/** On a connection of its own: it waits by rules of its own, and its lock goes with it however this ends. */
const migrateServer = async (
  { url, connections }: { readonly url: string; readonly connections?: number },
  place: string,
  purpose: DatabasePurpose | undefined,
) => {
  const { pool, close } = openUnhurried(url)
  try {
    const copied = await prepare(pool, place, purpose).catch((error: unknown) => {
      throw isRight(error) ? new RefusedDatabase(connectionSentence(error, url, place), { cause: error }) : error
    })
    return { connections: await poolSize(pool, place, connections), copied }
  } finally {
    await close()
  }
}

/** A right that is missing on what is there already, e.g. tables that another user made. */
const isRight = (error: unknown): boolean => ['42501', READ_ONLY].includes((error as { code?: string }).code ?? '')

/** The database as people name it; never with a password. */
const placeOf = (target: DatabaseTarget): string => {
  if ('folder' in target) return `The database in the folder ${target.folder}`
  if ('memory' in target) return 'The database in memory'
  return `The database “${decodeURIComponent(new URL(target.url).pathname.slice(1))}” on ${hostOf(target.url)}`
}
