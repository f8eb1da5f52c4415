import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const page = readFileSync('docs/threats.md', 'utf8')
const rows = page.split('\n').filter((line) => /^\| (?!Threat|---)/.test(line))

/** Named in a row that links to its file, and not there, or not by this name. */
const missing = (some: readonly string[]): string[] =>
  some.filter((row) => {
    const [, file, name] = /\]\(([^)]+\.test\.ts)\): (.+) \|$/.exec(row) ?? []
    return !file || !name || !readFileSync(join('docs', file), 'utf8').includes(`'${name}'`)
  })

it('every threat names a test that is there', () => {
  expect(rows.length).toBeGreaterThan(40)
  expect(missing(rows)).toEqual([])
})

it('a test that is not there is noticed', () => {
  const row = '| A | B | [`threats`](../test/house/threats.test.ts): no such test |'
  expect(missing([row, '| A | B | nothing |'])).toHaveLength(2)
})
