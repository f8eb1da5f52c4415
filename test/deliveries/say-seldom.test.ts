import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startConsumer } from '../../src/deliveries/consumer.ts'
import { startRedraws } from '../../src/deliveries/redraws.ts'
import { createSeldom } from '../../src/deliveries/say-seldom.ts'

const warn = vi.fn<(facts: object, message: string) => void>()
const log = { info: () => undefined, warn, error: () => undefined }
beforeEach(() => {
  warn.mockClear()
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('the same trouble is said at once and then once a minute with how often it came, another one at once', () => {
  const say = createSeldom(log)
  for (let second = 0; second <= 60; second++) {
    say(new Error(`gone (Queue: tidy, Worker: ${second})`), 'no jobs')
    vi.advanceTimersByTime(1_000)
  }
  expect(warn.mock.calls).toEqual([
    [{ error: 'Error: gone (Queue: tidy, Worker: 0)' }, 'no jobs'],
    [{ error: 'Error: gone (Queue: tidy, Worker: 60)', more: 59 }, 'no jobs'],
  ])
  say(new Error('full'), 'no jobs')
  say(new Error('gone'), 'no messages')
  expect(warn).toHaveBeenCalledTimes(4)
})

/** A queue whose database is away, and how often it was asked. */
const goneQueue = () => {
  const fetch = vi.fn(() => Promise.reject(new Error('connect ECONNREFUSED')))
  return { fetch, boss: { fetch } as never }
}
const asked = async (wake: () => void, fetch: ReturnType<typeof goneQueue>['fetch']) => {
  for (let time = 1; time <= 20; time++) {
    await vi.waitFor(() => expect(fetch.mock.calls.length).toBeGreaterThanOrEqual(time))
    await new Promise((resume) => setImmediate(resume))
    wake()
  }
}

it('while the database is away, looks for messages and for what is drawn again are complained of once a minute each', async () => {
  const one = goneQueue()
  const perTenant = { slack: 1, teams: 1, email: 1 }
  const consumer = startConsumer({ ...one, log, handle: vi.fn(), perTenant, room: 10, idlePause: 1_000 })
  await asked(consumer.wake, one.fetch)
  await consumer.stop()
  const other = goneQueue()
  const redraws = startRedraws({ ...other, log, redraw: vi.fn(), room: 10, idlePause: 1_000 })
  await asked(redraws.wake, other.fetch)
  await redraws.stop()
  expect(warn.mock.calls.map(([, message]) => message)).toEqual([
    'could not fetch deliveries',
    'could not fetch what is to be drawn again',
  ])
})
