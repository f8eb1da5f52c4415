import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from '../../src/store/db/lock-folder.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { embeddedFolder } from '../store/embedded-template.ts'

const script = fileURLToPath(new URL('../../prisma/seed/run.ts', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p3-seed-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env
const seed = (environment: Record<string, string> = {}, ...words: string[]) =>
  // WebAssembly as it is in the tests: a process lives too briefly to make it faster meanwhile.
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--liftoff-only', script, ...words], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH, NODE_COMPILE_CACHE, P3_DATA_DIR: folder, ...environment },
  })

describe('npm run seed', () => {
  it('loads the sample of this school year, twice over, and forgets the playground’s old chats', async () => {
    await embeddedFolder(folder)
    writeFileSync(join(folder, 'playground.sqlite'), 'old chats')
    for (let time = 0; time < 2; time++) {
      const result = seed()
      expect(result.stderr).toBe('')
      expect(result.stdout).toMatch(/^Loaded the 20\d\d-\d\d sample: 141 districts, 1795 schools, \d+ administrators\./)
      expect(result.status).toBe(0)
    }
    expect(existsSync(join(folder, 'playground.sqlite'))).toBe(false)
  })

  it('leaves a folder alone that another process has open, and says so', () => {
    const lock = lockFolder(folder)
    const result = seed()
    lock.release()
    expect(result.status).toBe(1)
    expect(result.stderr.trim()).toBe(`Another process is using the data folder ${folder}.`)
  })

  it('never replaces a server’s database', async () => {
    await (await openDatabase({ folder }, { kind: 'server', installation: 'p3' })).close()
    const result = seed({ SLACK_BOT_TOKEN: 'xoxb-1' })
    expect(result.status).toBe(1)
    expect(result.stderr).toContain('belongs to the server “p3”')
  })
})
