import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeyValueStore } from '../../playground/key-value-store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p3-keep-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const child = fileURLToPath(new URL('./key-value-store-child.ts', import.meta.url))

describe('the key-value store', () => {
  it('gives back what was written, after closing and opening again', () => {
    const file = join(folder, 'deep', 'keep.sqlite')
    const first = openKeyValueStore(file)
    first.write('a', { text: 'ünï ✓', list: [1, null, true] })
    first.write('a', { text: 'second' })
    first.close()
    const second = openKeyValueStore(file)
    expect(second.read('a')).toEqual({ text: 'second' })
    expect(second.read('nothing')).toBeUndefined()
    second.close()
  })

  it('lists by prefix, in key order, and nothing beyond the prefix', () => {
    const keyValues = openKeyValueStore(join(folder, 'keep.sqlite'))
    for (const key of ['b/2', 'b/10', 'a/1', 'b/1', 'b', 'c/1', 'b/\u{1F600}', 'b_']) keyValues.write(key, key)
    expect(keyValues.list('b/').map((kept) => kept.key)).toEqual(['b/1', 'b/10', 'b/2', 'b/\u{1F600}'])
    expect(keyValues.list('')).toHaveLength(8)
    keyValues.close()
  })

  it('forgets a key when undefined is written', () => {
    const keyValues = openKeyValueStore(join(folder, 'keep.sqlite'))
    keyValues.write('a', 1)
    keyValues.write('a', undefined)
    expect(keyValues.read('a')).toBeUndefined()
    expect(keyValues.list('a')).toEqual([])
    keyValues.close()
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
      const keyValues = openKeyValueStore(file)
      expect(last).toBeGreaterThanOrEqual(300)
      const kept = new Set(keyValues.list('number/').map((row) => (row.value as { number: number }).number))
      for (let number = 0; number <= last; number++) expect(kept.has(number)).toBe(true)
      keyValues.close()
    }
  })

  it('says in one sentence what to do about a file that is none', () => {
    const file = join(folder, 'keep.sqlite')
    writeFileSync(file, 'this is not a database, but it is long enough to be looked at as one'.repeat(20))
    expect(() => openKeyValueStore(file)).toThrow(/memory at .*keep\.sqlite cannot be opened .*Move that file away/)
  })
})
