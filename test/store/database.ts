import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Clock } from '../../src/core/clock.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { type Database, openDatabase } from '../../src/store/db/open.ts'
import { createStore } from '../../src/store/store.ts'
import type { Store } from '../../src/usecases/ports.ts'
import { embeddedFolder } from './embedded-template.ts'

/** Which PostgreSQL: a real server (fast to copy; the default), or the embedded one. */
export type DatabaseKind = 'server' | 'embedded'
export const databaseKinds: readonly DatabaseKind[] = ['server', 'embedded']

/**
 * An empty, migrated database for the test file or `describe` it is called in, gone afterwards.
 * Returns what gives it, for use inside tests and hooks: `const database = withDatabase()` ... `database().prisma`.
 */
export const withDatabase = (kind: DatabaseKind = 'server'): (() => Database) => {
  let database: Database | undefined
  let drop = async () => {}
  beforeAll(async () => {
    if (kind === 'embedded') {
      const folder = await embeddedFolder()
      drop = async () => rmSync(folder, { recursive: true, force: true })
      database = await openDatabase({ folder, sync: 'none' })
    } else {
      const copy = await createDatabase()
      drop = copy.drop
      database = await openDatabase({ url: copy.url })
    }
  })
  afterAll(async () => {
    await database?.close()
    await drop()
  })
  return () => database!
}

/** A database on the run's PostgreSQL for tests that open it themselves, e.g. from several processes. A copy of `template`. */
export const createDatabase = async ({
  name = `test_${randomUUID().replaceAll('-', '')}`,
  template = 'p3_template',
} = {}): Promise<{ url: string; drop(): Promise<void> }> => {
  const server = inject('postgresUrl')
  // File by file: written to the log first, block by block, a copy costs ten times as much.
  await run(server, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`)
  return {
    url: server.replace(/postgres$/, name),
    drop: () => run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

const run = async (url: string, statement: string) => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A store over a test database whose messages stay rows: nothing sends them. */
export const storeWithoutJobs = (database: Database, clock: Clock): Store =>
  createStore(database, {
    clock,
    newId: createNewId(clock),
    enqueue: { deliveries: async () => undefined, refresh: async () => undefined, committed: () => undefined },
  })
