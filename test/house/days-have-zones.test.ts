import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Where a day is no moment's: examples, and a day that is compared and not told. */
const days = ['desk/list-cards.ts']

it('no card tells the day of a moment by UTC, where the evening is tomorrow: dayIn of somebody’s zone does', () => {
  const cards = readdirSync('src/conversation', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const byUtc = cards.filter((file) =>
    readFileSync(join('src/conversation', file), 'utf8').includes('toISOString().slice(0, 10)'),
  )
  expect(cards.length).toBeGreaterThan(100)
  expect(byUtc.filter((file) => !file.endsWith('/samples.ts') && !days.includes(file))).toEqual([])
})
