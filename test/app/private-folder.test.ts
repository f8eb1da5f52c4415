import fs, { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openEmbedded } from '../../src/store/db/open-embedded.ts'

vi.setConfig({ testTimeout: 180_000 })

let folder: string
const umask = process.umask()
const { fsyncSync } = fs
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p3-private-'))
  process.umask(0)
})
afterEach(() => {
  process.umask(umask)
  fs.fsyncSync = fsyncSync
  syncBuiltinESMExports()
  rmSync(folder, { recursive: true, force: true })
})

const mode = (path: string) => statSync(path).mode & 0o777
const openToOthers = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => path.startsWith(join(folder, 'postgres')) && mode(path) & 0o077)

it('the embedded database is for its user alone, whatever the umask, and an older one is closed', async () => {
  const first = await openEmbedded(folder, 'none')
  await first.pool.query('CREATE TABLE thing AS SELECT generate_series(1, 1000) AS id')
  expect(openToOthers()).toEqual([])
  await first.close()
  expect(openToOthers()).toEqual([])
  expect(mode(join(folder, 'postgres'))).toBe(0o700)
  chmodSync(join(folder, 'postgres'), 0o777)
  chmodSync(join(folder, 'postgres', 'PG_VERSION'), 0o666)
  const again = await openEmbedded(folder, 'none')
  expect(openToOthers()).toEqual([])
  await again.close()
})

it.each([
  ['disk', true],
  ['none', false],
] as const)('with sync %s a commit waits for the disk: %s', async (sync, waits) => {
  let synced = 0
  fs.fsyncSync = (handle) => {
    synced++
    fsyncSync(handle)
  }
  syncBuiltinESMExports()
  const { pool, close } = await openEmbedded(folder, sync)
  await pool.query('CREATE TABLE thing (id int)')
  const before = synced
  for (let id = 0; id < 5; id++) await pool.query('INSERT INTO thing VALUES ($1)', [id])
  expect(synced - before >= 5).toBe(waits)
  await close()
})

it.each([
  ['a file stands in its place', (place: string) => writeFileSync(place, '')],
  ['its lock can’t be opened', (place: string) => mkdirSync(join(place, 'in-use.lock'), { recursive: true })],
])('a folder that can’t be written to is named, with what to do: %s', async (_what, spoil) => {
  const place = join(folder, 'data')
  spoil(place)
  await expect(openEmbedded(place, 'none')).rejects.toMatchObject({
    name: 'RefusedDatabase',
    message: expect.stringMatching(/^The data folder .*data can’t be written to \(.*name another in P3_DATA_DIR\.$/),
  })
})
