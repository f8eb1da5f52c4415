import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/store/db/open.ts'
import { createDatabase } from '../store/database.ts'
import { type Platform, startPlatform } from './platform.ts'
import { addAudience, addChannels, allSettled, announce, chance, startWorker, type Worker } from './stage.ts'

/** Few in every run of the tests; `npm run faults` plays the hundred. */
const KILLS = process.env.P3_FAULTS === 'all' ? 100 : 4
const PEOPLE = KILLS > 10 ? 2_000 : 500
/** Slow enough that the announcement outlasts the kills. */
const PER_SECOND = KILLS > 10 ? 20 : 60

let copy: Awaited<ReturnType<typeof createDatabase>>
let database: Database
let platform: Platform
let workers: Promise<Worker>[] = []

beforeAll(async () => {
  copy = await createDatabase()
  database = await openDatabase({ url: copy.url })
  platform = await startPlatform()
})
afterAll(async () => {
  await Promise.all(workers.map(async (worker) => (await worker).kill()))
  await platform?.close()
  await database?.close()
  await copy?.drop()
})

describe(`${KILLS} kills in the middle of an announcement`, () => {
  it('lose nothing, repeat no channel post, and repeat a message to a person at most once', async () => {
    const random = chance(KILLS)
    const start = () => startWorker(copy.url, platform.url, PER_SECOND)
    const people = await addAudience(database, PEOPLE)
    const channels = await addChannels(database, 20)
    await platform.mood({ kind: 'slow', milliseconds: 150 })
    workers = [start(), start()]
    await Promise.all(workers)
    const { ids, stop } = await announce(database, people, channels)
    for (let kill = 0; kill < KILLS; kill++) {
      await new Promise((resume) => setTimeout(resume, 100 + random() * 600))
      const which = random() < 0.5 ? 0 : 1
      const worker = await workers[which]!
      await worker.kill()
      workers[which] = start()
    }
    await platform.mood({ kind: 'well' })
    await allSettled(database)
    await stop()
    const rows = await database.prisma.delivery.findMany()
    expect(rows.length).toBe(ids.length)
    const times = (id: string) => platform.taken.get(id) ?? 0
    const toPeople = rows.filter((row) => row.personId)
    const toChannels = rows.filter((row) => row.channelId)
    // Nothing lost: whatever is not there was in flight at two kills, and says so.
    expect(rows.filter((row) => times(row.id) === 0 && row.state !== 'unknown')).toEqual([])
    expect(rows.filter((row) => row.state !== 'sent' && row.state !== 'unknown')).toEqual([])
    // Duplicates only as ruled.
    expect(toChannels.filter((row) => times(row.id) > 1)).toEqual([])
    expect(toPeople.filter((row) => times(row.id) > 2)).toEqual([])
    expect(toPeople.filter((row) => times(row.id) === 2 && !row.repeated)).toEqual([])
    const twice = toPeople.filter((row) => times(row.id) === 2).length
    const unknown = rows.filter((row) => row.state === 'unknown').length
    console.log(`${KILLS} kills, ${rows.length} messages: ${twice} came twice, ${unknown} unknown, 0 lost`)
  })
})
