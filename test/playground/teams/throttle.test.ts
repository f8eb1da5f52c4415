import { expect, it } from 'vitest'
import { createThrottle, sendWindows, tenantWindows } from '../../../playground/teams/throttle.ts'
import { createFixedClock } from '../../../src/core/clock.ts'

const fixture = () => {
  const clock = createFixedClock('2027-01-05T15:00:00Z')
  const throttle = createThrottle(clock)
  return { clock, take: (windows = sendWindows, key = 'chat') => throttle.take(key, windows) }
}

it('seven in a second pass, then eight in two, then sixty in thirty', () => {
  const { clock, take } = fixture()
  for (let count = 0; count < 7; count++) expect(take()).toBe(0)
  expect(take()).toBe(1)
  clock.advance(1000)
  expect(take()).toBe(0)
  expect(take()).toBe(1)
  clock.advance(1600)
  let sent = 8
  for (; sent < 60; sent++) {
    clock.advance(400)
    expect(take()).toBe(0)
  }
  clock.advance(400)
  expect(take()).toBeGreaterThan(1)
  clock.advance(30_000)
  expect(take()).toBe(0)
})

it('fifty a second for a tenant, whatever the conversations', () => {
  const { take } = fixture()
  for (let count = 0; count < 50; count++) expect(take(tenantWindows, 'tenant')).toBe(0)
  expect(take(tenantWindows, 'tenant')).toBe(1)
  expect(take(tenantWindows, 'another tenant')).toBe(0)
})
