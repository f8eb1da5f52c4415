import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { buildSample } from '../../playground/sample/sample.ts'
import { loadSample } from '../../prisma/seed/load.ts'
import { outgoingOf } from '../../src/app/outgoing.ts'
import { type DatabasePurpose, moveHere } from '../../src/store/db/database-mark.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { createDatabase } from '../store/database.ts'

const playground: DatabasePurpose = { kind: 'playground', installation: 'playground' }
const server: DatabasePurpose = { kind: 'server', installation: 'p3' }
const sample = buildSample({ startsOn: '2026-07-01' })
const folder = mkdtempSync(join(tmpdir(), 'p3-mark-'))
const dropping: (() => Promise<void>)[] = []
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const drop of dropping) await drop()
})

let url: string
let ask: (statement: string) => Promise<unknown[]>
const use = async (template: string) => {
  const made = await createDatabase({ template })
  dropping.push(made.drop)
  url = made.url
  ask = async (statement) => {
    const client = new pg.Client(url)
    await client.connect()
    return client.query(statement).then(
      ({ rows }) => client.end().then(() => rows),
      (cause) => client.end().then(() => Promise.reject(cause)),
    )
  }
}
const tables = () => ask(`SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`)
const open = async (purpose?: DatabasePurpose) => {
  const database = await openDatabase({ url }, purpose)
  await database.close()
}
const refused = async (opening: Promise<unknown>, words: RegExp) => {
  const cause = await opening.then(
    () => undefined,
    (one: unknown) => one,
  )
  expect(cause).toMatchObject({ name: 'RefusedDatabase' })
  expect((cause as Error).message).toMatch(words)
  expect((cause as Error).message).not.toContain('\n')
}

describe('a database of someone else', () => {
  beforeEach(() => use('template1'))

  it.each([playground, server])('is refused to a $kind and left as it was', async (purpose) => {
    await ask(`CREATE TABLE customers AS SELECT generate_series(1, 5) AS id`)
    await refused(open(purpose), /holds something else \(its table customers is not P3 Bot’s\)/)
    expect(await tables()).toEqual([{ tablename: 'customers' }])
    expect(await ask('SELECT count(*)::int FROM customers')).toEqual([{ count: 5 }])
  })

  it('is known by its migrations where it uses Prisma too, and by its jobs where it uses pg-boss', async () => {
    await ask(`CREATE TABLE _prisma_migrations AS SELECT 'x' AS migration_name; CREATE SCHEMA pgboss;
      CREATE TABLE pgboss.job (id int)`)
    await refused(open(server), /pgboss\.job, public\._prisma_migrations/)
  })

  it('is still refused when its tables came into ours later', async () => {
    await open(server)
    await ask('CREATE TABLE customers (id int)')
    await refused(open(server), /public\.customers/)
  })
})

describe('a database of ours', () => {
  beforeEach(() => use('p3_template'))

  it('is whose it was opened for first, and a process of the other kind refuses', async () => {
    await open(server)
    await refused(open(playground), /belongs to the server “p3” and this start would be the playground/)
    await use('p3_template')
    await open(playground)
    await refused(open(server), /is a playground’s, full of invented people/)
  })

  it('is refused to another installation’s server', async () => {
    await open(server)
    await refused(
      open({ ...server, installation: 'staging' }),
      /belongs to the installation “p3” and P3_INSTALLATION says “staging”/,
    )
    await open(server)
  })

  it('that was copied, or is served elsewhere, says so until it is said that it has moved', async () => {
    const served: DatabasePurpose = { ...server, servedAt: 'https://p3.example.gov' }
    const copiedOf = async (purpose = served) => {
      const database = await openDatabase({ url }, purpose)
      await database.close()
      return database.copied
    }
    expect(await copiedOf()).toBeUndefined()
    expect(await copiedOf()).toBeUndefined()
    const staging = { ...served, servedAt: 'https://staging.example.gov' }
    expect(await copiedOf(staging)).toBe('https://p3.example.gov')
    expect(await copiedOf()).toBeUndefined()
    // A copy by other means than ours, served at the same address.
    await use(url.split('/').at(-1)!)
    expect(await copiedOf()).toBe('https://p3.example.gov')
    const client = new pg.Pool({ connectionString: url })
    await moveHere(client, served)
    await client.end()
    expect(await copiedOf()).toBeUndefined()
    expect(outgoingOf({ outgoing: true }, { copied: 'https://p3.example.gov' })).toMatchObject({ on: false })
    expect(outgoingOf({ outgoing: true }, {})).toEqual({ on: true })
    expect(outgoingOf({ outgoing: false }, {})).toMatchObject({ on: false, why: 'P3_OUTGOING=off' })
  })

  it('that holds rows and no mark is taken over by a server, never by a playground', async () => {
    await ask(`INSERT INTO "Tenant" (id, platform, "externalId", name) VALUES ('t', 'slack', 'T1', 'Ours')`)
    await refused(open(playground), /holds data and does not say that it is a playground’s/)
    expect(await ask('SELECT name FROM "Tenant"')).toEqual([{ name: 'Ours' }])
    await open(server)
    expect(await ask('SELECT kind, installation FROM "DatabaseMark"')).toEqual([server])
  })

  it.each([undefined, server])(
    'is never cleared for the sample without the mark of a playground (%o)',
    async (purpose) => {
      const database = await openDatabase({ url }, purpose)
      await ask(`INSERT INTO "Tenant" (id, platform, "externalId", name) VALUES ('t', 'slack', 'T1', 'Ours')`)
      await expect(loadSample(database.prisma, sample)).rejects.toThrow('nothing in it is replaced')
      expect(await ask('SELECT name FROM "Tenant"')).toEqual([{ name: 'Ours' }])
      await database.close()
    },
  )

  it('that is a playground’s is cleared of our rows and keeps its mark', async () => {
    const database = await openDatabase({ url }, playground)
    await ask(`INSERT INTO "Tenant" (id, platform, "externalId", name) VALUES ('t', 'slack', 'T1', 'Old')`)
    await loadSample(database.prisma, sample)
    expect(await ask(`SELECT name FROM "Tenant" WHERE name = 'Old'`)).toEqual([])
    expect(await ask('SELECT kind FROM "DatabaseMark"')).toEqual([{ kind: 'playground' }])
    await database.close()
  })
})

describe('a server’s data folder', () => {
  it('is refused without its settings', async () => {
    await (await openDatabase({ folder }, server)).close()
    await refused(openDatabase({ folder }, playground), /give the server its SLACK_\* or TEAMS_\* settings/)
  })
})
