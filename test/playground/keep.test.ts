import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeep } from '../../playground/keep.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p3-keep-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const child = fileURLToPath(new URL('./keep-child.ts', import.meta.url))

describe('the keep', () => {
  it('gives back what was written, after closing and opening again', () => {
    const file = join(folder, 'deep', 'keep.sqlite')
    const first = openKeep(file)
    first.write('a', { text: 'ünï ✓', list: [1, null, true] })
    first.write('a', { text: 'second' })
    first.close()
    const second = openKeep(file)
    expect(second.read('a')).toEqual({ text: 'second' })
    expect(second.read('nothing')).toBeUndefined()
    second.close()
  })

  it('lists by prefix, in key order, and nothing beyond the prefix', () => {
    const keep = openKeep(join(folder, 'keep.sqlite'))
    for (const key of ['b/2', 'b/10', 'a/1', 'b/1', 'b', 'c/1', 'b/\u{1F600}', 'b_']) keep.write(key, key)
    expect(keep.list('b/').map((kept) => kept.key)).toEqual(['b/1', 'b/10', 'b/2', 'b/\u{1F600}'])
    expect(keep.list('')).toHaveLength(8)
    keep.close()
  })

  it('forgets a key when undefined is written', () => {
    const keep = openKeep(join(folder, 'keep.sqlite'))
    keep.write('a', 1)
    keep.write('a', undefined)
    expect(keep.read('a')).toBeUndefined()
    expect(keep.list('a')).toEqual([])
    keep.close()
  })

  it('loses nothing it said it had taken when the process is killed', async () => {
    const file = join(folder, 'keep.sqlite')
    for (let round = 0; round < 3; round++) {
      const process = spawn(globalThis.process.execPath, ['--disable-warning=ExperimentalWarning', child, file])
      let last = -1
      const lines = createInterface({ input: process.stdout })
      const finished = once(lines, 'close')
      lines.on('line', (line) => {
        last = Math.max(last, Number(line))
        if (last >= 300) process.kill('SIGKILL')
      })
      await Promise.all([once(process, 'exit'), finished])
      const keep = openKeep(file)
      expect(last).toBeGreaterThanOrEqual(300)
      const kept = new Set(keep.list('number/').map((row) => (row.value as { number: number }).number))
      for (let number = 0; number <= last; number++) expect(kept.has(number)).toBe(true)
      keep.close()
    }
  })

  it('says in one sentence what to do about a file that is no keep', () => {
    const file = join(folder, 'keep.sqlite')
    writeFileSync(file, 'this is not a database, but it is long enough to be looked at as one'.repeat(20))
    expect(() => openKeep(file)).toThrow(/memory at .*keep\.sqlite cannot be opened .*Move that file away/)
  })
})
