import { beforeEach, describe, expect, it } from 'vitest'
import type {
  Address,
  DeliveryChannel,
  DeliveryOutcome,
  OutgoingMessage,
} from '../../src/conversation/kit/delivery-channel.ts'
import { withCircuitBreaker } from '../../src/deliveries/circuit-breaker.ts'

const message: OutgoingMessage = { card: { title: 'News', blocks: [] }, deliveryId: 'd' }
const to = (tenant: string): Address => ({ kind: 'channel', tenant, channel: 'C1' })
const sent: DeliveryOutcome = { kind: 'sent', message: { tenant: 'T1', conversationId: 'C1', messageId: '1' } }
const unknown: DeliveryOutcome = { kind: 'unknown', reason: 'time-out' }

/** Answers when the test says so. */
const platformThat = (calls: ((outcome: DeliveryOutcome) => void)[]): DeliveryChannel => ({
  platform: 'slack',
  deliver: () => new Promise((resolve) => calls.push(resolve)),
  update: async () => sent,
})

describe('a delivery channel that lost sight of a message', () => {
  let now: number
  let calls: ((outcome: DeliveryOutcome) => void)[]
  let deliveryChannel: DeliveryChannel
  const deliver = (tenant = 'T1') => deliveryChannel.deliver(to(tenant), message)
  /** The platform's answer to the oldest call. */
  const answer = (outcome: DeliveryOutcome) => calls.shift()!(outcome)
  beforeEach(async () => {
    now = 0
    calls = []
    deliveryChannel = withCircuitBreaker(platformThat(calls), () => now)
    const first = deliver()
    answer(unknown)
    expect(await first).toEqual(unknown)
  })

  it('leaves that tenant alone, and no other', async () => {
    expect(await deliver()).toMatchObject({ kind: 'retry', afterSeconds: 2, scope: 'tenant' })
    const other = deliver('T2')
    answer(sent)
    expect(await other).toEqual(sent)
  })

  it('then sends one alone, and the others once that one was taken', async () => {
    now = 2_000
    const trial = deliver()
    expect(await deliver()).toMatchObject({ kind: 'retry' })
    answer(sent)
    expect(await trial).toEqual(sent)
    void deliver()
    void deliver()
    expect(calls.length).toBe(2)
  })

  it('tries again after a trial in which the adapter itself failed', async () => {
    const answers = [unknown, new Error('the database is away'), sent]
    const broken: DeliveryChannel = {
      ...platformThat(calls),
      deliver: async () => {
        const answer = answers.shift()!
        if (answer instanceof Error) throw answer
        return answer
      },
    }
    deliveryChannel = withCircuitBreaker(broken, () => now)
    expect(await deliver()).toEqual(unknown)
    now = 2_000
    await expect(deliver()).rejects.toThrow('the database is away')
    expect(await deliver()).toEqual(sent)
  })

  it('waits twice as long after each trial without an answer, at most a minute', async () => {
    const waits: number[] = []
    for (let round = 0; round < 7; round++) {
      now += 60_000
      const trial = deliver()
      answer(unknown)
      await trial
      const waiting = await deliver()
      waits.push(waiting.kind === 'retry' ? waiting.afterSeconds : 0)
    }
    expect(waits).toEqual([4, 8, 16, 32, 60, 60, 60])
  })

  it('tries again at once when the platform refused the trial', async () => {
    now = 2_000
    const trial = deliver()
    const refused: DeliveryOutcome = { kind: 'retry', afterSeconds: 1, reason: 'ratelimited', scope: 'tenant' }
    answer(refused)
    expect(await trial).toEqual(refused)
    void deliver()
    expect(calls.length).toBe(1)
  })
})

it('what was under way when the trouble began makes the pause no longer, and ends it when it arrives', async () => {
  const calls: ((outcome: DeliveryOutcome) => void)[] = []
  const deliveryChannel = withCircuitBreaker(platformThat(calls), () => 0)
  const underWay = [1, 2, 3].map(() => deliveryChannel.deliver(to('T1'), message))
  calls[0]!(unknown)
  calls[1]!(unknown)
  await Promise.all(underWay.slice(0, 2))
  expect(await deliveryChannel.deliver(to('T1'), message)).toMatchObject({ kind: 'retry', afterSeconds: 2 })
  calls[2]!(sent)
  await underWay[2]
  void deliveryChannel.deliver(to('T1'), message)
  expect(calls.length).toBe(4)
})
