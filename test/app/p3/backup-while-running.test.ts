import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildSample } from '../../../playground/sample/sample.ts'
import { loadSample } from '../../../prisma/seed/load.ts'
import { backupDoorOf, openBackupDoor } from '../../../src/app/backup-door.ts'
import { copyEmbedded, dropCopy } from '../../../src/store/backup/copy-embedded.ts'
import { type Database, openDatabase } from '../../../src/store/db/open.ts'
import { createDatabase } from '../../store/database.ts'
import { p3 } from './p3.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

// The bot's own database, open in this process as a running bot has it; the operator's command comes in by its door.
const root = mkdtempSync(join(tmpdir(), 'p3-running-'))
const folder = join(root, 'data')
const at = (name: string) => join(root, name)
const env = { P3_DATA_DIR: folder }
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
let database: Database
let closeDoor: () => Promise<void>
beforeAll(async () => {
  mkdirSync(join(folder, 'copy-for-backup-left'), { recursive: true })
  database = await openDatabase({ folder }, { kind: 'server', installation: 'p3' })
  await loadSample(database.prisma, buildSample({ startsOn: '2026-07-01' }))
  closeDoor = await openBackupDoor({ database: { folder, sync: 'disk' } }, database, log)
})
afterAll(async () => {
  await closeDoor()
  await database.close()
  rmSync(root, { recursive: true, force: true })
})

const headOf = (file: string) =>
  JSON.parse(
    gunzipSync(readFileSync(at(file)))
      .toString()
      .split('\n', 1)[0]!,
  ) as { tables: { name: string; rows: number; sum: string }[] }

/** Between two transactions. Milliseconds. */
const BREATH = 20

/** Writes two rows a transaction for as long as it is let, and says which were committed when. */
const writing = () => {
  const committed: number[] = []
  let on = true
  let longest = 0
  const done = (async () => {
    for (let n = 0; on; n++) {
      const from = performance.now()
      await database.prisma.$transaction(async (tx) => {
        for (const side of ['left', 'right'])
          await tx.$executeRawUnsafe(
            `INSERT INTO "Audit" (id, role, action, "subjectKind", "subjectId", at) VALUES ('${side}${n}', 'system', '${side}', 'y', 'z', now())`,
          )
      })
      longest = Math.max(longest, performance.now() - from)
      committed.push(n)
      // PostgreSQL in this process answers without going round by the system: nobody else would have a turn, on one processor neither.
      await pause(BREATH)
    }
  })()
  return {
    committed,
    longest: () => longest,
    stop: async () => {
      on = false
      await done
    },
  }
}

it('a backup is taken of an embedded database that a running bot writes to, and restores to what stood there at one moment', async () => {
  const writer = writing()
  await vi.waitFor(() => expect(writer.committed.length).toBeGreaterThan(5), { timeout: 60_000 })
  const before = writer.committed.length
  const taken = await p3(['backup', at('running.p3')], env)
  await writer.stop()
  expect(taken).toMatchObject({ code: 0, said: expect.stringContaining('rows of') })
  expect(statSync(at('running.p3')).mode & 0o777).toBe(0o600)
  expect(log.error).not.toHaveBeenCalled()
  // The bot's own database says so, and nothing of the copy is left.
  const { rows } = await database.pool.query('SELECT "backedUpAt" IS NOT NULL AS backed FROM "DatabaseMark"')
  expect(rows).toEqual([{ backed: true }])
  expect(readdirSync(folder).filter((name) => name.startsWith('copy-'))).toEqual([])

  expect((await p3(['restore', at('running.p3')], { P3_DATA_DIR: at('restored') })).code).toBe(0)
  const server = await createDatabase({ template: 'template1' })
  expect((await p3(['restore', at('running.p3')], { DATABASE_URL: server.url })).code).toBe(0)
  const client = new pg.Client(server.url)
  await client.connect()
  const sides = await client.query(
    `SELECT array_agg(substring(id, '[0-9]+')::int ORDER BY substring(id, '[0-9]+')::int) AS ids FROM "Audit" WHERE action IN ('left', 'right') GROUP BY action ORDER BY action`,
  )
  await client.end()
  await server.drop()
  // Each transaction is in it whole or not at all, all that were done before it began, and none with a gap before it.
  const [left, right] = sides.rows.map(({ ids }) => ids as number[])
  expect(left).toEqual(right)
  expect(left).toEqual(left!.map((_, at) => at))
  expect(left!.length).toBeGreaterThanOrEqual(before)
  expect(left!.length).toBeLessThanOrEqual(writer.committed.length)

  expect((await p3(['backup', at('again.p3')], { P3_DATA_DIR: at('restored') })).code).toBe(0)
  const marks = new Set(['DatabaseMark'])
  const tables = (file: string) => headOf(file).tables.filter(({ name }) => !marks.has(name))
  expect(tables('again.p3')).toEqual(tables('running.p3'))
})

it('nothing is written while the copy is made', async () => {
  const order: string[] = []
  const copying = copyEmbedded(database.pool, folder).then((copy) => {
    order.push('copied')
    return copy
  })
  // Lent: a pool that nobody asked for a while has closed its connection, and holds none that is idle either.
  await vi.waitFor(() => expect(database.pool.totalCount - database.pool.idleCount).toBe(1), { interval: 1 })
  const asking = database.pool.query('SELECT 1').then(() => order.push('answered'))
  dropCopy(await copying)
  await asking
  expect(order).toEqual(['copied', 'answered'])
})

it('the door is its user’s alone, and what a killed process left behind is gone', async () => {
  expect(statSync(backupDoorOf(folder)!).mode & 0o777).toBe(0o600)
  expect(existsSync(join(folder, 'copy-for-backup-left'))).toBe(false)
})

it('one backup at a time: a second is told so, and the copy goes when whoever asked for it does', async () => {
  const holder = connect(backupDoorOf(folder)!)
  const copy = await new Promise<string>((resume) =>
    holder.once('data', (data) => resume(JSON.parse(String(data)).copy)),
  )
  expect(existsSync(join(copy, 'postgres', 'PG_VERSION'))).toBe(true)
  expect(statSync(copy).mode & 0o777).toBe(0o700)
  expect(await p3(['backup', at('second.p3')], env)).toMatchObject({
    code: 1,
    said: expect.stringContaining('A backup is being taken already'),
  })
  holder.destroy()
  await vi.waitFor(() => expect(existsSync(copy)).toBe(false), { timeout: 30_000 })
  expect((await p3(['backup', at('second.p3')], env)).code).toBe(0)
})

it('where no socket can be, the embedded database is refused to a second process as ever', async () => {
  expect(backupDoorOf('C:\\P3', 'win32')).toBeUndefined()
  expect(backupDoorOf(`/${'long/'.repeat(40)}`)).toBeUndefined()
  await closeDoor()
  expect(await p3(['backup', at('third.p3')], env)).toMatchObject({
    code: 1,
    said: expect.stringContaining('Stop P3 first'),
  })
  closeDoor = await openBackupDoor({ database: { folder, sync: 'disk' } }, database, log)
})

it('a running bot that can’t note the backup has the command say so', async () => {
  await database.pool.query('ALTER TABLE "DatabaseMark" RENAME COLUMN "backedUpAt" TO "elsewhere"')
  const taken = await p3(['backup', at('unnoted.p3')], env)
  await database.pool.query('ALTER TABLE "DatabaseMark" RENAME COLUMN "elsewhere" TO "backedUpAt"')
  expect(taken).toMatchObject({
    code: 0,
    said: expect.stringContaining('could not note that it was taken (see the log'),
  })
  expect(log.warn).toHaveBeenCalledWith(
    { fault: expect.stringContaining('backedUpAt') },
    expect.stringContaining('note'),
  )
  expect((await p3(['backup', at('noted.p3')], env)).said).not.toContain('could not note')
})
