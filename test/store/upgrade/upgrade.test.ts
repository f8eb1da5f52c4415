import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../../src/store/db/migrate.ts'
import { readMigrations } from '../../../src/store/db/migrations.ts'
import { databaseKinds } from '../database.ts'
import { type EmptyDatabase, emptyDatabase, onOne } from '../empty-database.ts'
import { type Dump, readAgain, readDumps, restore } from './dump.ts'

const cases = readDumps().flatMap((dump) => databaseKinds.map((kind) => ({ dump, kind, schema: dump.schema })))

/** A change that only adds, so that there is an upgrade to see whatever the newest kept schema is. */
const ADDS = {
  name: '99990101000000_adds',
  checksum: '0'.repeat(64),
  sql: `CREATE TABLE "Added" (id text PRIMARY KEY); ALTER TABLE "Person" ADD COLUMN "added" text NOT NULL DEFAULT 'yes';`,
}

const inTextOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()
const whole = (tables: Dump['tables']) =>
  Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, inTextOrder(rows)]))

describe.each(cases)('a database of $schema ($kind)', ({ dump, kind }) => {
  let database: EmptyDatabase
  beforeAll(async () => {
    database = await emptyDatabase(kind)
  })
  afterAll(() => database.drop())

  it('is upgraded with everything in it, and a process of that version reads and writes on', async () => {
    const all = [...readMigrations(), ADDS]
    await onOne(database.pool, async (client) => {
      await migrate(client, all.slice(0, all.findIndex(({ name }) => name === dump.schema) + 1))
      await restore(client, dump)
      expect((await migrate(client, all)).at(-1)).toBe(ADDS.name)
      expect(whole(await readAgain(client, dump))).toEqual(whole(dump.tables))
      const tables = Object.keys(dump.tables).map((table) => `"${table}"`)
      await client.query(`TRUNCATE ${tables.join(', ')} CASCADE`)
      await restore(client, dump)
      expect(whole(await readAgain(client, dump))).toEqual(whole(dump.tables))
    })
  })
})

it('every table of the version before has rows in what is kept of it', () => {
  for (const { tables } of readDumps()) {
    expect(Object.keys(tables).length).toBeGreaterThan(30)
    for (const rows of Object.values(tables)) expect(rows.length).toBeGreaterThan(0)
  }
})
