import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** How a no is written by hand: in another shape, or past the one place that makes it. */
const byHand = /ok: false\b|kind: 'refused'|[{,] why: '|\bwhy: \w*Refusal|\): Promise<\w+Refusal \| undefined> =>/

it('every use-case says no in one shape, and one place makes it', () => {
  const files = globSync('src/usecases/**/*.ts').filter((file) => file !== 'src/usecases/refuse.ts')
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (byHand.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )
  expect(files.length).toBeGreaterThan(100)
  // What is not a person's request but a verdict of another kind.
  expect(found.filter((line) => !line.includes('let verdict: Publishable'))).toEqual([])
})
