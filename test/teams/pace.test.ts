import { expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { createDeduplicator } from '../../src/teams/inbound/deduplicate.ts'
import { createPace } from '../../src/teams/outbound/pace.ts'

const paced = () => {
  const clock = createFixedClock('2027-01-04T12:00:00Z')
  const waits: number[] = []
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
    clock.advance(milliseconds)
  }
  return { clock, waits, pace: createPace(clock, wait) }
}

it('seven messages go at once to a chat, the eighth a second later, and none beyond sixty in half a minute', async () => {
  const { pace, waits, clock } = paced()
  for (let i = 0; i < 7; i++) await pace.permit('t', 'chat')
  expect(waits).toEqual([])
  await pace.permit('t', 'chat')
  expect(waits[0]).toBeGreaterThan(1_000)
  let sent = 8
  const began = clock.now().getTime()
  for (; sent < 100; sent++) {
    const { afterSeconds, scope } = await pace.permit('t', 'chat')
    if (afterSeconds > 0) {
      expect(scope).toBe('conversation')
      break
    }
  }
  expect(sent).toBeLessThanOrEqual(60)
  expect(clock.now().getTime() - began).toBeLessThan(31_000)
})

it('fifty messages a second go to a tenant, whoever they are for; another tenant does not wait for it', async () => {
  const { pace, waits } = paced()
  for (let i = 0; i < 50; i++) await pace.permit('t', `chat ${i}`)
  await pace.permit('other', 'chat 1')
  expect(waits).toEqual([])
  await pace.permit('t', 'chat 51')
  expect(waits[0]).toBeGreaterThan(1_000)
})

it('an answer is kept for its id, a nonce only while it counts', async () => {
  const machine = createFixedClock('2027-01-04T12:00:00Z')
  const receipts = { take: async () => true, forget: async () => 0 }
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const once = createDeduplicator({ receipts, clock: machine, machine, log })
  let count = 0
  const begin = (late: boolean) => () => ({ answer: Promise.resolve(++count), ended: Promise.resolve({ late }) })
  const ask = async (id: string, nonce: string, late = false) => {
    const answer = await once.share(
      [
        { key: id, kind: 'id' },
        { key: nonce, kind: 'nonce' },
      ],
      begin(late),
    )
    await Promise.resolve()
    await Promise.resolve()
    return answer
  }
  expect(await ask('1', 'a')).toBe(1)
  expect(await ask('1', 'b')).toBe(1)
  expect(await ask('2', 'a')).toBe(2)
  expect(await ask('3', 'c', true)).toBe(3)
  expect(await ask('4', 'c')).toBe(3)
  machine.advance(120_000)
  expect(await ask('1', 'a')).toBe(4)
  expect(await ask('5', 'c')).toBe(5)
})
