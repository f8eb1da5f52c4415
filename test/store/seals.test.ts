import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changedSince, sealsInHistory } from '../../prisma/migrating/history.ts'
import { type Sealed, sealFaults, sealOf } from '../../prisma/migrating/seals.ts'
import { readMigrations } from '../../src/store/db/migrations.ts'

const checksumOf = (sql: string) => createHash('sha256').update(sql).digest('hex')

/** Migrations of these texts, each sealed after the one before. */
const sealed = (...texts: readonly string[]): readonly Sealed[] => {
  let before: string | undefined
  return texts.map((sql, at) => {
    const checksum = checksumOf(sql)
    before = sealOf(checksum, before)
    return { name: `${at + 1}_one`, checksum, seal: before }
  })
}

describe('the seals of migrations', () => {
  it('say nothing while each is what it was', () => {
    expect(sealFaults(sealed('SELECT 1;', 'SELECT 2;', 'SELECT 3;'))).toEqual([])
  })

  it('name one that was changed, and one that has none', () => {
    const [first, second, third] = sealed('SELECT 1;', 'SELECT 2;', 'SELECT 3;')
    const changed = { ...second!, checksum: checksumOf('SELECT 20;') }
    expect(sealFaults([first!, changed, third!])).toEqual([expect.stringMatching(/^2_one is not what it was/)])
    expect(sealFaults([first!, second!, { ...third!, seal: undefined }])).toEqual([
      expect.stringMatching(/^3_one is not sealed/),
    ])
  })

  it('name the next one where a migration was changed together with its seal', () => {
    const [first, , third] = sealed('SELECT 1;', 'SELECT 2;', 'SELECT 3;')
    const [, changed] = sealed('SELECT 1;', 'SELECT 20;')
    expect(sealFaults([first!, changed!, third!])).toEqual([
      expect.stringMatching(/^3_one was sealed after something else than what stands before it now, 2_one\./),
    ])
  })

  it('name a migration that another was put before, or whose predecessor is gone', () => {
    const [first, second, third] = sealed('SELECT 1;', 'SELECT 2;', 'SELECT 3;')
    expect(sealFaults([first!, third!])).toEqual([expect.stringMatching(/^3_one was sealed after/)])
    expect(sealFaults([second!, third!])).toEqual([expect.stringMatching(/^2_one was sealed after/)])
  })
})

describe('the history of seals', () => {
  let root: string
  const folder = () => join(root, 'made', 'migrations')
  const git = (...words: readonly string[]) => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
      cwd: root,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
  }
  const write = (name: string, sql: string) => {
    mkdirSync(join(folder(), name), { recursive: true })
    writeFileSync(join(folder(), name, 'migration.sql'), sql)
    writeFileSync(join(folder(), name, 'checksum'), sealOf(checksumOf(sql), undefined))
  }
  const keep = (words: string) => {
    git('add', '.')
    git('commit', '-qm', words)
  }
  const faults = () => changedSince(readMigrations(folder()), sealsInHistory(folder()))

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'p3-seals-'))
    git('init', '-q')
    write('1_one', 'SELECT 1;')
    keep('The first')
    write('2_one', 'SELECT 2;')
    keep('The second')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('refuses a migration that was changed together with its seal, committed or not, and lets it be put back', () => {
    expect(faults()).toEqual([])
    write('1_one', 'SELECT 10;')
    expect(faults()).toEqual([expect.stringMatching(/^1_one is not what it was when it landed\. Put it back/)])
    keep('Changed')
    expect(faults()).toEqual([expect.stringMatching(/^1_one is not what it was/)])
    write('1_one', 'SELECT 1;')
    keep('Put back')
    expect(faults()).toEqual([])
  })

  it('refuses one that is gone, and lets a new one come', () => {
    write('3_one', 'SELECT 3;')
    expect(faults()).toEqual([])
    rmSync(join(folder(), '2_one'), { recursive: true })
    expect(faults()).toEqual([expect.stringMatching(/^2_one was sealed once and is gone/)])
    write('2_one', 'SELECT 2;')
  })

  it('says so where it can’t look, or not far back, and refuses nothing there', () => {
    expect(sealsInHistory(folder()).unseen).toBeUndefined()
    const shallow = join(root, 'shallow')
    git('clone', '-q', '--depth', '1', `file://${root}`, shallow)
    const migrations = join(shallow, 'made', 'migrations')
    const seen = sealsInHistory(migrations)
    expect(seen.unseen).toMatch(/cut off/)
    expect([...seen.checksums.keys()]).toEqual(['1_one', '2_one'])
    expect(changedSince(readMigrations(migrations), seen)).toEqual([])
    rmSync(join(shallow, '.git'), { recursive: true })
    const none = mkdtempSync(join(tmpdir(), 'p3-seals-none-'))
    expect(sealsInHistory(none)).toEqual({ checksums: new Map(), unseen: expect.stringMatching(/no git history/) })
    rmSync(none, { recursive: true })
  })
})
