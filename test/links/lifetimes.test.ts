import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { createLinks, linkPurposes, longestLinkDays } from '../../src/links/links.ts'

const day = 86_400_000

it('an old key may go when the operators’ page and the command say so, and not before: no link works then', () => {
  const clock = createFixedClock('2026-11-24T15:00:00Z')
  const links = createLinks({ keys: [{ id: 'k', secret: Buffer.alloc(32, 7) }], publicUrl: () => '', clock })
  const made = linkPurposes.map((purpose) => ({ purpose, token: links.make(purpose, { id: 'x' }).split('/').at(-1)! }))
  const working = () => made.filter(({ purpose, token }) => links.read(purpose, token)).map(({ purpose }) => purpose)
  clock.advance((longestLinkDays - 1) * day)
  expect(working()).toContain('page')
  clock.advance(day)
  expect(working()).toEqual([])
  const said = readFileSync('docs/operating.md', 'utf8').replaceAll(/\s+/g, ' ')
  expect(said).toContain(`take the old one away after ${longestLinkDays} days`)
})
