import { expect, it } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { createDeduplicator } from '../../src/slack/inbound/deduplicate.ts'
import { createSeal } from '../../src/slack/install/seal.ts'
import { issueState, readState } from '../../src/slack/install/state.ts'

it('what Slack sends again within minutes is done once, and everybody who asks gets the same', async () => {
  const clock = createFixedClock('2026-11-24T15:00:00Z')
  const once = createDeduplicator<number>(clock)
  let done = 0
  const ask = (key: string) => once(key, async () => ++done)
  expect([await ask('a').pending, await ask('a').pending, ask('a').again, await ask('b').pending]).toEqual([
    1,
    1,
    true,
    2,
  ])
  clock.advance(301_000)
  expect([await ask('a').pending, ask('b').again]).toEqual([3, false])
})

const key = (id: string, fill: number) => ({ id, secret: new Uint8Array(32).fill(fill) })

it('a sealed token opens for its own tenant alone, with its own key, and as it was', () => {
  const seal = createSeal([key('a', 1)])
  const sealed = seal.seal('xoxb-secret', 'slack|T1')
  expect(Buffer.from(sealed.sealed).toString()).not.toContain('xoxb')
  expect(createSeal([key('b', 2), key('a', 1)]).open(sealed, 'slack|T1')).toBe('xoxb-secret')
  expect(() => seal.open(sealed, 'slack|T2')).toThrow()
  expect(() => createSeal([key('a', 2)]).open(sealed, 'slack|T1')).toThrow()
  const changed = Uint8Array.from(sealed.sealed, (byte, at) => (at === 30 ? byte ^ 1 : byte))
  expect(() => seal.open({ ...sealed, sealed: changed }, 'slack|T1')).toThrow()
})

it('an installation’s state is ours, of this quarter of an hour, and nothing else', () => {
  const state = issueState([key('a', 1)], 1_000)
  expect(readState([key('b', 2), key('a', 1)], state, 999)).toBe(true)
  expect(readState([key('a', 1)], state, 1_000)).toBe(false)
  expect(readState([key('b', 2)], state, 999)).toBe(false)
  const [nonce, , mac] = state.split('.')
  for (const other of [`${nonce}.9999.${mac}`, `${state}.x`, `${nonce}.1000.`, `${state}=`])
    expect(readState([key('a', 1)], other, 999)).toBe(false)
})
