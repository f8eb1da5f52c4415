import { expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { createNewId } from '../../src/store/db/new-id.ts'

it('new ids are UUIDs of version 7', () => {
  const id = createNewId(createFixedClock('2026-11-24T15:00:00Z'))()
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-24T15:00:00Z'))
})

it('new ids sort in the order in which they were made, within a millisecond and over the end of one', () => {
  const newId = createNewId(createFixedClock('2026-11-24T15:00:00Z'))
  const made = Array.from({ length: 10_000 }, newId)
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
})

it('new ids never go back, though the clock does', () => {
  let at = new Date('2026-11-24T15:00:00Z')
  const newId = createNewId({ now: () => at })
  const before = newId()
  at = new Date('2026-11-24T14:00:00Z')
  expect(newId() > before).toBe(true)
})
