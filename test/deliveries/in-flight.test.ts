import type { Job, PgBoss } from 'pg-boss'
import { describe, expect, it } from 'vitest'
import type { Rest } from '../../src/deliveries/deliver.ts'
import { createInFlight } from '../../src/deliveries/in-flight.ts'
import { type DeliverJob, dead, MOST_LAPSES } from '../../src/deliveries/queues.ts'
import { silentLog } from './stage.ts'

const job = (id: string, delivery = 'd1') =>
  ({ id, data: { ids: [delivery], priority: 1 } }) as unknown as Job<DeliverJob>

/** A job queue that writes down what it is told; `isAway`: nobody answers. */
const createQueue = () => {
  const told: string[] = []
  let refused = 0
  let twice = () => {}
  const refusedTwice = new Promise<void>((resolve) => {
    twice = resolve
  })
  const queue = { isAway: false, told, refusedTwice }
  const tell = (what: string) => async (name: string, jobs: unknown) => {
    if (queue.isAway) {
      if (++refused === 2) twice()
      throw new Error('the database is gone')
    }
    const ids = [jobs].flat().map((one) => (typeof one === 'string' ? one : 'new'))
    told.push(`${what} ${ids.join()}${name === dead.name ? ` into ${name}` : ''}`)
  }
  return Object.assign(queue, { boss: { insert: tell('insert'), deleteJob: tell('delete') } as unknown as PgBoss })
}

describe('a delivery in hand', () => {
  it('is not begun again before it has ended, when its claim has lapsed meanwhile and comes back', async () => {
    const queue = createQueue()
    const seen: string[] = []
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const handle = async (id: string) => {
      seen.push(`begin ${id}`)
      await ended
      seen.push(`end ${id}`)
      return 'done' as const
    }
    const inFlight = createInFlight({ boss: queue.boss, log: silentLog, handle })
    inFlight.take(job('j1'))
    inFlight.take(job('j1'))
    inFlight.take(job('j2'))
    expect(seen).toEqual(['begin d1'])
    end()
    await inFlight.empty()
    expect(seen).toEqual(Array.from({ length: 3 }, () => ['begin d1', 'end d1']).flat())
    expect(queue.told.join().match(/j\d/g)).toEqual(['j1', 'j1', 'j2'])
  })

  it('is not at work while it only waits for its permit', async () => {
    const queue = createQueue()
    let wake = () => {}
    const permit = new Promise<void>((resolve) => {
      wake = resolve
    })
    const handle = async (_id: string, rest: Rest) => {
      await rest(permit)
      return 'done' as const
    }
    const inFlight = createInFlight({ boss: queue.boss, log: silentLog, handle })
    const goesToRest = inFlight.settled()
    inFlight.take(job('j1'))
    await goesToRest
    expect([inFlight.underWay, inFlight.atWork]).toEqual([1, 0])
    wake()
    await permit
    await Promise.resolve()
    expect([inFlight.underWay, inFlight.atWork]).toEqual([1, 1])
    await inFlight.empty()
    expect([inFlight.underWay, inFlight.atWork]).toEqual([0, 0])
  })

  it('that fails because the database is away is given back as soon as it is there again', async () => {
    const queue = createQueue()
    queue.isAway = true
    const inFlight = createInFlight({
      boss: queue.boss,
      log: silentLog,
      handle: () => Promise.reject(new Error('gone')),
    })
    inFlight.take(job('j1'))
    await queue.refusedTwice
    expect([queue.told, inFlight.underWay]).toEqual([[], 1])
    queue.isAway = false
    await inFlight.empty()
    expect([queue.told, inFlight.underWay]).toEqual([['insert new', 'delete j1'], 0])
  })

  it('is given up, unseen, when its claim lapsed again and again: it may be what brings processes down', async () => {
    const queue = createQueue()
    const seen: string[] = []
    const handle = async (id: string) => {
      seen.push(id)
      return 'done' as const
    }
    const inFlight = createInFlight({ boss: queue.boss, log: silentLog, handle })
    inFlight.take({ ...job('j1', 'd1'), retryCount: MOST_LAPSES - 1 })
    inFlight.take({ ...job('j2', 'd2'), retryCount: MOST_LAPSES })
    await inFlight.empty()
    expect(seen).toEqual(['d1'])
    expect(queue.told[0]).toBe('insert new into deliver.dead')
    expect(queue.told.slice(1).join().match(/j\d/g)?.sort()).toEqual(['j1', 'j2'])
    expect(inFlight.underWay).toBe(0)
  })
})
