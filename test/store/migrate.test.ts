import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../src/store/db/migrate.ts'
import { type Migration, readMigrations } from '../../src/store/db/migrations.ts'
import { RefusedDatabase } from '../../src/store/db/refused-database.ts'
import { type EmptyDatabase, emptyDatabase, onOne } from './empty-database.ts'

let database: EmptyDatabase
beforeEach(async () => {
  database = await emptyDatabase()
})
afterEach(() => database.drop())

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
})
const thing = migration('1_thing', 'CREATE TABLE "Thing" (id int); INSERT INTO "Thing" VALUES (1);')
const wider = migration('2_wider', `ALTER TABLE "Thing" ADD COLUMN name text NOT NULL DEFAULT 'a;b';`)
const run = (...migrations: Migration[]) => onOne(database.pool, (client) => migrate(client, migrations))
const names = async (where = 'true') =>
  (await database.pool.query(`SELECT migration_name FROM _prisma_migrations WHERE ${where} ORDER BY 1`)).rows.map(
    (row) => row.migration_name,
  )

describe('migrations', () => {
  it('are applied in their order, once', async () => {
    expect(await run(thing)).toEqual(['1_thing'])
    expect(await run(thing, wider)).toEqual(['2_wider'])
    expect(await run(thing, wider)).toEqual([])
    expect((await database.pool.query('SELECT * FROM "Thing"')).rows).toEqual([{ id: 1, name: 'a;b' }])
  })

  it('leave nothing of one that fails, and go on from there when its cause is mended', async () => {
    await run(thing)
    const bad = migration('2_wider', `${wider.sql} ALTER TABLE "Nothing" ADD COLUMN name text;`)
    await expect(run(thing, bad)).rejects.toThrow(
      /^The database could not be brought up to date by 2_wider \(relation "Nothing" does not exist\); nothing of it was kept: mend that and start again\.$/,
    )
    expect((await database.pool.query('SELECT * FROM "Thing"')).rows).toEqual([{ id: 1 }])
    expect(await run(thing, wider)).toEqual(['2_wider'])
  })

  it('go on after a grant that was missing', async () => {
    const user = `limited_${randomUUID().slice(0, 8)}`
    await database.pool.query(`CREATE ROLE ${user} LOGIN`)
    const limited = new pg.Pool({ connectionString: database.url!.replace('postgres@', `${user}@`) })
    const attempt = () => onOne(limited, (client) => migrate(client, [thing]))
    await expect(attempt()).rejects.toThrow(
      /permission denied for schema public.*grant the database user what it lacks/,
    )
    await database.pool.query(`GRANT CREATE ON SCHEMA public TO ${user}`)
    expect(await attempt()).toEqual(['1_thing'])
    await limited.end()
    await database.pool.query(`DROP OWNED BY ${user}; DROP ROLE ${user}`)
  })

  it('go on after a failure that other tools left marked', async () => {
    await run(thing)
    await database.pool.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs) VALUES ('x', '${wider.checksum}', '2_wider', 'permission denied')`,
    )
    expect(await run(thing, wider)).toEqual(['2_wider'])
    expect(await names('rolled_back_at IS NULL AND finished_at IS NOT NULL')).toEqual(['1_thing', '2_wider'])
    expect(await names('rolled_back_at IS NULL AND finished_at IS NULL')).toEqual([])
  })

  it('step back from a table that a long transaction holds, so that others go on answering', async () => {
    await run(thing)
    const holder = await database.pool.connect()
    await holder.query('BEGIN; SELECT * FROM "Thing"')
    const migrating = run(thing, wider)
    await waiting('ALTER TABLE')
    // It stands in line behind the migration, which would wait for as long as the holder likes.
    expect((await database.pool.query('SELECT id FROM "Thing"')).rows).toEqual([{ id: 1 }])
    await holder.query('COMMIT')
    holder.release()
    expect(await migrating).toEqual(['2_wider'])
  })

  it('wait for the process that is at them, and find them done', async () => {
    const other = await database.pool.connect()
    await other.query('SELECT pg_advisory_lock(72707369)')
    const [first, second] = [run(thing), run(thing)]
    await waiting('pg_advisory_lock')
    await other.query('SELECT pg_advisory_unlock(72707369)')
    other.release()
    expect([await first, await second].flat()).toEqual(['1_thing'])
  })
})

/** Until some statement that begins so, or holds it, waits for a lock. */
const waiting = async (words: string) => {
  const query = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database() AND position($1 in query) > 0`
  while ((await database.pool.query(query, [words])).rowCount === 0)
    await new Promise((resume) => setTimeout(resume, 20))
}

describe('a database is refused in one sentence', () => {
  it('when it is newer than the code', async () => {
    await run(thing, wider)
    await expect(run(thing)).rejects.toThrow(RefusedDatabase)
    await expect(run(thing)).rejects.toThrow(/^This database is of a newer P3 Bot \(it has 2_wider, [^\n]+\.$/)
  })

  it('when its first migration was another', async () => {
    await run(thing)
    await expect(run(migration('1_thing', 'SELECT 1;'))).rejects.toThrow(/from before its first release[^\n]+\.$/)
  })

  it('when someone else’s tables are in it, and nothing is added to them', async () => {
    await database.pool.query('CREATE TABLE invoices (id int)')
    await expect(run(thing)).rejects.toThrow(/^This database holds something else \(its table invoices [^\n]+\.$/)
    const tables = await database.pool.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)
    expect(tables.rows).toEqual([{ tablename: 'invoices' }])
  })
})

describe('the schema', () => {
  it('is what the migrations make: a difference would be the next file', async () => {
    const { differenceFrom } = await import('../../prisma/migrating/engine.ts')
    await run(...readMigrations())
    expect(await differenceFrom(database.pool)).toBe('')
    await database.pool.query('ALTER TABLE "District" DROP COLUMN name')
    expect(await differenceFrom(database.pool)).toContain('ALTER TABLE "District" ADD COLUMN')
  })
})
