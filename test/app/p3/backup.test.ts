import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildSample } from '../../../playground/sample/sample.ts'
import { loadSample } from '../../../prisma/seed/load.ts'
import { openDatabase } from '../../../src/store/db/open.ts'
import { createDatabase } from '../../store/database.ts'
import { p3, serverEnv } from './p3.ts'

vi.setConfig({ testTimeout: 600_000 })

const folder = mkdtempSync(join(tmpdir(), 'p3-backup-'))
const dropping: (() => Promise<void>)[] = []
const made = async () => {
  const { url, drop } = await createDatabase({ template: 'template1' })
  dropping.push(drop)
  return url
}
const ask = async (url: string, text: string) => {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows
}
const at = (name: string) => join(folder, name)
let source: string
beforeAll(async () => {
  source = await made()
  const database = await openDatabase({ url: source }, { kind: 'playground', installation: 'playground' })
  await loadSample(database.prisma, buildSample({ startsOn: '2026-07-01' }))
  const { prisma, pool } = database
  const person = await prisma.person.findFirstOrThrow()
  for (let n = 0; n < 3; n++)
    await prisma.delivery.create({
      data: {
        id: `waits${n}`,
        notice: 'welcome',
        facts: { n, text: 'ä“”\\ \u{1F600}' },
        personId: person.id,
        queuedAt: new Date(),
        state: n ? 'queued' : 'sent',
      },
    })
  await prisma.installation.create({
    data: {
      id: 'i',
      platform: 'slack',
      tenant: 'T',
      orgWide: false,
      keyId: '2026a~',
      sealed: Buffer.from([0, 255, 10, 92]),
      installedAt: new Date(),
    },
  })
  await pool.query(`UPDATE "DatabaseMark" SET kind = 'server', installation = 'p3'`)
  await database.close()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const drop of dropping) await drop()
})

it('a backup goes from PostgreSQL into the embedded database and back, and every table is the same', async () => {
  // Somebody goes on working meanwhile: the backup is of one moment.
  let busy = true
  const working = (async () => {
    for (let n = 0; busy; n++)
      await ask(
        source,
        `INSERT INTO "Audit" (id, role, action, "subjectKind", "subjectId", at) VALUES ('busy${n}', 'system', 'x', 'y', 'z', now())`,
      )
  })()
  const first = await p3(['backup', at('first.p3')], { DATABASE_URL: source })
  busy = false
  await working
  expect(first).toMatchObject({ code: 0, said: expect.stringContaining('rows of') })
  expect(statSync(at('first.p3')).mode & 0o777).toBe(0o600)
  const [{ backed }] = await ask(source, 'SELECT "backedUpAt" IS NOT NULL AS backed FROM "DatabaseMark"')
  expect(backed).toBe(true)

  const embedded = { P3_DATA_DIR: at('embedded') }
  expect(await p3(['restore', at('first.p3')], embedded)).toMatchObject({
    code: 0,
    said: expect.stringContaining('2 messages wait to be sent'),
  })
  expect((await p3(['backup', at('second.p3')], embedded)).code).toBe(0)
  const server = await made()
  expect((await p3(['restore', at('second.p3')], { DATABASE_URL: server })).code).toBe(0)

  const tablesOf = (file: string) =>
    JSON.parse(
      gunzipSync(readFileSync(at(file)))
        .toString()
        .split('\n', 1)[0]!,
    ).tables
  expect(tablesOf('second.p3')).toEqual(tablesOf('first.p3'))
  expect(tablesOf('first.p3').reduce((sum: number, { rows }: { rows: number }) => sum + rows, 0)).toBeGreaterThan(2_000)
  const [{ sealed }] = await ask(server, 'SELECT sealed FROM "Installation"')
  expect([...sealed]).toEqual([0, 255, 10, 92])
  // References between tables are back, and the rows that waited have jobs.
  expect(
    await ask(
      server,
      `SELECT count(*)::int FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
    ),
  ).toEqual(
    await ask(
      source,
      `SELECT count(*)::int FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
    ),
  )
  expect(await ask(server, `SELECT count(*)::int FROM pgboss.job WHERE name = 'deliver'`)).toEqual([{ count: 1 }])
})

it('a backup is refused by a database that holds rows, and a file that is none or damaged changes nothing', async () => {
  const filled = await p3(['restore', at('first.p3')], { DATABASE_URL: source })
  expect(filled).toMatchObject({ code: 1, said: expect.stringContaining('A backup goes into an empty database') })
  const empty = await made()
  writeFileSync(at('none.p3'), 'hello')
  expect((await p3(['restore', at('none.p3')], { DATABASE_URL: empty })).said).toContain('is no backup of P3 Bot')
  const lines = gunzipSync(readFileSync(at('first.p3')))
    .toString()
    .split('\n')
  writeFileSync(at('short.p3'), gzipSync(lines.slice(0, -3).join('\n')))
  expect((await p3(['restore', at('short.p3')], { DATABASE_URL: empty })).said).toMatch(
    /incomplete or damaged|does not restore/,
  )
  const newer = { ...JSON.parse(lines[0]!), migrations: ['29990101000000_later'] }
  writeFileSync(at('newer.p3'), gzipSync(JSON.stringify(newer)))
  expect((await p3(['restore', at('newer.p3')], { DATABASE_URL: empty })).said).toContain('is of a newer P3 Bot')
  expect(await ask(empty, 'SELECT count(*)::int FROM "Person"')).toEqual([{ count: 0 }])
  expect((await p3(['backup', at('first.p3')], { DATABASE_URL: source })).said).toContain('is there already')
  for (const [name, trouble] of [
    ['nowhere/first.p3', 'there is no such file or folder'],
    ['first.p3/first.p3', 'a part of that name is a file and no folder'],
  ] as const)
    expect(await p3(['backup', at(name)], { DATABASE_URL: source })).toMatchObject({
      code: 1,
      said: expect.stringContaining(`: ${trouble}. Put that right, or name another file.`),
    })
  // A server that isn't there is no file.
  const gone = `postgresql://postgres@${encodeURIComponent(at('no-sockets'))}/p3`
  expect((await p3(['backup', at('never.p3')], { DATABASE_URL: gone })).said).not.toContain('name another file')
  expect(serverEnv.P3_MODE).toBe('server')
})

it('what was given up is shown by id and sent again, and looking at a pair’s messages is kept', async () => {
  const env = { DATABASE_URL: source }
  await ask(
    source,
    `UPDATE "Delivery" SET state = 'failed', reason = 'it could not be drawn or sent', "settledAt" = now() WHERE id = 'waits0'`,
  )
  const shown = await p3(['jobs'], env)
  expect(shown.said).toMatch(/given up .* waits0 {2}welcome: it could not be drawn/)
  expect(JSON.parse((await p3(['jobs', '--json'], env)).said)).toMatchObject({ deadLetters: [{ id: 'waits0' }] })
  expect((await p3(['jobs', '--again=nothing'], env)).code).toBe(1)
  expect(await p3(['jobs', '--again=all'], env)).toMatchObject({ code: 0, said: '1 wait again.\n' })
  expect(await ask(source, `SELECT state FROM "Delivery" WHERE id = 'waits0'`)).toEqual([{ state: 'queued' }])
  expect((await p3(['ledger', 'nobody'], env)).said).toContain('There is no pair of that id')
  const before = await ask(source, 'SELECT count(*) FROM "Audit"')
  expect((await p3(['retention', '--dry-run'], env)).said).toContain('Nothing was changed.')
  expect(await ask(source, 'SELECT count(*) FROM "Audit"')).toEqual(before)
})

it('what waits of one kind is canceled by the lines of the operators’ page', async () => {
  const page = readFileSync('docs/operating.md', 'utf8')
  const [, look, cancel] = /```sql\n(SELECT .*)\n(UPDATE .*)\n```/.exec(page)!
  await ask(source, `UPDATE "Delivery" SET notice = 'officeMessage', state = 'queued' WHERE id IN ('waits1', 'waits2')`)
  const waiting = await ask(source, look!)
  expect(waiting).toContainEqual(expect.objectContaining({ notice: 'officeMessage', count: '2' }))
  await ask(source, cancel!)
  expect(await ask(source, look!)).toHaveLength(waiting.length - 1)
  const states = await ask(source, `SELECT DISTINCT state, reason FROM "Delivery" WHERE notice = 'officeMessage'`)
  expect(states).toEqual([{ state: 'cancelled', reason: 'taken back' }])
})

it('a backup that the database can’t note is whole, and says so', async () => {
  const name = new URL(source).pathname.slice(1)
  await ask(source, `ALTER DATABASE "${name}" SET default_transaction_read_only = on`)
  const taken = await p3(['backup', at('read-only.p3')], { DATABASE_URL: source })
  await ask(source, `SET transaction_read_only = off; ALTER DATABASE "${name}" RESET default_transaction_read_only`)
  expect(taken).toMatchObject({
    code: 0,
    said: expect.stringContaining(
      'could not note that it was taken (cannot execute UPDATE in a read-only transaction)',
    ),
  })
  expect(await p3(['restore', at('read-only.p3')], { DATABASE_URL: await made() })).toMatchObject({ code: 0 })
})
