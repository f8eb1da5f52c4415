import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMovableClock, type MovableClock } from '../../src/core/clock.ts'
import { openQueue } from '../../src/deliveries/boss.ts'
import { platformRates } from '../../src/deliveries/rates.ts'
import { startJobs } from '../../src/schedule/start-jobs.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { type Database, openDatabase } from '../../src/store/db/open.ts'
import { createStore } from '../../src/store/store.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { silentLog } from '../deliveries/stage.ts'
import { createDatabase } from '../store/database.ts'
import { createHttpChannel } from './http-channel.ts'
import { type Platform, startPlatform } from './platform.ts'
import { addAudience, allSettled, announce, startWorker } from './stage.ts'
import { hurried } from './timeouts.ts'

const seconds = (count: number) => new Promise<void>((resume) => setTimeout(resume, count * 1_000))
const fast = { perSecond: 500, burst: 50 }
const rates = { ...platformRates, slack: { conversation: fast, tenant: fast, app: fast } }

let platform: Platform
let closing: (() => Promise<unknown>)[] = []
beforeEach(async () => {
  platform = await startPlatform()
  closing = [() => platform.close()]
})
afterEach(async () => {
  for (const close of closing.reverse()) await close()
})

/** Works in this process, by a clock of its own. */
const workHere = async (database: Database): Promise<MovableClock> => {
  const clock = createMovableClock()
  const queue = await openQueue(database, silentLog, hurried)
  const newId = createNewId(clock)
  const store = createStore(database, { clock, newId, enqueue: queue.enqueue })
  const deps = { store, clock, newId, log: silentLog } as unknown as Deps
  const jobs = await startJobs({
    deps,
    database,
    queue,
    deliveryChannels: { slack: createHttpChannel('slack', platform.url) },
    drawNotice: async (notice) => ({ title: notice.name, blocks: [] }),
    rates,
    timeouts: hurried,
  })
  closing.push(() => jobs.stop())
  return clock
}

const onCopy = async () => {
  const copy = await createDatabase()
  const database = await openDatabase({ url: copy.url })
  closing.push(async () => {
    await database.close()
    await copy.drop()
  })
  return { database, url: copy.url }
}

const fates = async ({ prisma }: Database) => {
  const rows = await prisma.delivery.groupBy({ by: ['state'], _count: true })
  return Object.fromEntries(rows.map((row) => [row.state, row._count]))
}
const timesTaken = () => [...platform.taken.values()]

describe('a process', () => {
  it('that is told to stop ends by itself, repeats nothing and leaves the rest to the next', async () => {
    const { database, url } = await onCopy()
    const people = await addAudience(database, 200)
    await platform.mood({ kind: 'slow', milliseconds: 800 })
    const worker = await startWorker(url, platform.url, 20)
    closing.push(() => worker.kill())
    const { stop } = await announce(database, people)
    while (platform.taken.size < 20) await seconds(0.02)
    expect(await worker.stop()).toBe(0)
    expect(platform.taken.size).toBeLessThan(200)
    expect((await fates(database)).sending).toBeUndefined()
    await workHere(database)
    await allSettled(database)
    await stop()
    expect(await fates(database)).toEqual({ sent: 200 })
    expect(timesTaken().filter((times) => times !== 1)).toEqual([])
  })

  it('whose clock jumps a year ahead in the middle sends everything once', async () => {
    const { database } = await onCopy()
    const people = await addAudience(database, 100)
    await platform.mood({ kind: 'slow', milliseconds: 100 })
    const clock = await workHere(database)
    const { stop } = await announce(database, people)
    while (platform.taken.size < 20) await seconds(0.02)
    clock.advance(365 * 86_400_000)
    await allSettled(database)
    await stop()
    expect(await fates(database)).toEqual({ sent: 100 })
    expect(timesTaken().filter((times) => times !== 1)).toEqual([])
  })
})
