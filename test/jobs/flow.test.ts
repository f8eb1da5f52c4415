import type { Job, PgBoss } from 'pg-boss'
import { describe, expect, it, vi } from 'vitest'
import { createFlow } from '../../src/jobs/flow.ts'
import type { DeliverJob } from '../../src/jobs/queues.ts'
import { silentLog } from './stage.ts'

const job = (id: string, delivery = 'd1') => ({ id, data: { id: delivery, priority: 1 } }) as unknown as Job<DeliverJob>

/** A job queue that writes down what it is told; `isAway`: nobody answers. */
const createQueue = () => {
  const told: string[] = []
  const queue = { isAway: false, told }
  const tell = (what: string) => async (_name: string, jobs: unknown) => {
    if (queue.isAway) throw new Error('the database is gone')
    const ids = [jobs].flat().map((one) => (one as { id?: string; data: { id: string } }).id ?? 'new')
    told.push(`${what} ${ids.join()}`)
  }
  return Object.assign(queue, { boss: { insert: tell('insert'), complete: tell('complete') } as unknown as PgBoss })
}

describe('a delivery in hand', () => {
  it('is not begun again when its claim has lapsed meanwhile and comes back', async () => {
    const queue = createQueue()
    const begun: string[] = []
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const handle = async (id: string) => {
      begun.push(id)
      await ended
      return 'done' as const
    }
    const flow = createFlow({ boss: queue.boss, log: silentLog, handle })
    flow.take(job('j1'))
    flow.take(job('j1'))
    flow.take(job('j2'))
    end()
    await flow.empty()
    expect([begun, queue.told]).toEqual([['d1'], ['complete j1']])
    flow.take(job('j3'))
    await flow.empty()
    expect(begun).toEqual(['d1', 'd1'])
  })

  it('that fails because the database is away is given back as soon as it is there again', async () => {
    vi.useFakeTimers()
    const queue = createQueue()
    queue.isAway = true
    const flow = createFlow({ boss: queue.boss, log: silentLog, handle: () => Promise.reject(new Error('gone')) })
    flow.take(job('j1'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect([queue.told, flow.underWay]).toEqual([[], 1])
    queue.isAway = false
    await vi.advanceTimersByTimeAsync(500)
    expect([queue.told, flow.underWay]).toEqual([['insert new', 'complete j1'], 0])
    vi.useRealTimers()
  })
})
