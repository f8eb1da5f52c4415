import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeTemplate } from '../../prisma/make-template.ts'
import { findTemplate, templateFacts } from '../../src/store/db/installed-template.ts'
import { FolderInUse } from '../../src/store/db/lock-folder.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { BrokenFolder, openEmbedded } from '../../src/store/db/open-embedded.ts'
import { onceARun } from '../once-a-run.ts'
import { embeddedFolder } from './embedded-template.ts'

// Starting an embedded database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 180_000 })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p3-data-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** As an install makes it. */
const madeTemplate = () => onceARun('installed-template', makeTemplate)

/** Opens the folder in another process and says so on its standard output. */
const openElsewhere = (
  open = `const { openDatabase } = await import('./src/store/db/open.ts')
    const open = (folder) => openDatabase({ folder })`,
) => {
  const script = `${open}
    process.stdout.write('opening'); await open(${JSON.stringify(folder)}); process.stdout.write('open')`
  const words = ['--liftoff-only', '--input-type=module', '-e', script]
  return spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] })
}

describe('the embedded database in a folder', () => {
  it('finds again what it kept', async () => {
    const first = await openDatabase({ folder })
    await first.prisma.fact.create({ data: { key: 'a', value: 1, updatedAt: new Date(0) } })
    await first.close()
    const second = await openDatabase({ folder })
    expect(await second.prisma.fact.count()).toBe(1)
    await second.close()
    expect(existsSync(join(folder, 'postgres.new'))).toBe(false)
  })

  it('says in one sentence that the folder is broken', async () => {
    mkdirSync(join(folder, 'postgres'))
    writeFileSync(join(folder, 'postgres', 'notes.txt'), 'mine')
    const opening = openDatabase({ folder })
    await expect(opening).rejects.toThrow(BrokenFolder)
    await expect(opening).rejects.toThrow(/^[^\n]+: move that folder away, or put a backup in its place[^\n]+$/)
  })

  it('says the same of a database that lost a vital file', async () => {
    await embeddedFolder(folder)
    rmSync(join(folder, 'postgres', 'global', 'pg_control'))
    await expect(openDatabase({ folder })).rejects.toThrow(BrokenFolder)
  })

  it('starts over after a kill in the middle of the first start', async () => {
    const child = openElsewhere(`const { openEmbedded } = await import('./src/store/db/open-embedded.ts')
      const open = (folder) => openEmbedded(folder, 'none', null)`)
    await once(child.stdout, 'data')
    while (!existsSync(join(folder, 'postgres.new'))) await new Promise((resume) => setTimeout(resume, 20))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const database = await openDatabase({ folder })
    expect(await database.prisma.fact.count()).toBe(0)
    await database.close()
  })

  it('starts over after a kill in the middle of copying the template', async () => {
    const template = findTemplate(await madeTemplate())!
    cpSync(join(template, 'global'), join(folder, 'postgres.new', 'global'), { recursive: true })
    const { pool, close } = await openEmbedded(folder, 'disk', template)
    expect((await pool.query('SELECT count(*)::int FROM "Fact"')).rows).toEqual([{ count: 0 }])
    await close()
    expect(existsSync(join(folder, 'postgres.new'))).toBe(false)
  })

  it('copies no template of other versions, of migrations that are not ours, or half made', async () => {
    const made = await madeTemplate()
    const ours = templateFacts()
    expect(findTemplate(made, ours)).toBe(join(made, 'postgres'))
    const older = { ...ours, migrations: ours.migrations.slice(0, -1) }
    expect(findTemplate(made, { ...ours, pglite: '0' })).toBeUndefined()
    expect(findTemplate(made, { ...ours, queue: '0' })).toBeUndefined()
    expect(findTemplate(made, older)).toBeUndefined()
    writeFileSync(join(folder, 'facts.json'), JSON.stringify(older))
    expect(findTemplate(folder, ours)).toBe(join(folder, 'postgres'))
    writeFileSync(join(folder, 'facts.json'), '{')
    expect(findTemplate(folder, ours)).toBeUndefined()
  })

  it('refuses a second process, and takes over after the first was killed', async () => {
    await embeddedFolder(folder)
    const child = openElsewhere()
    let said = ''
    for await (const chunk of child.stdout) {
      said += chunk
      if (said.endsWith('open')) break
    }
    await expect(openDatabase({ folder })).rejects.toThrow(FolderInUse)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await (await openDatabase({ folder })).close()
  })
})
