import { PgBoss } from 'pg-boss'
import { bossDatabase } from '../../../src/deliveries/boss-database.ts'
import type { Database } from '../../../src/store/db/open.ts'
import type { BenchPlatform } from './platform.ts'

/**
 * pg-boss alone: so many jobs put in and worked off, one for each delivery, after a few to warm up. Its handlers do nothing, or
 * make the call that a delivery makes, where there is a platform. Seconds.
 */
export const bare = async (
  database: Database,
  { count, warming, platform }: { count: number; warming: number; platform?: BenchPlatform },
): Promise<number> => {
  const channel = platform?.deliveryChannel('slack')
  const call = async (deliveryId: string, at: number) => {
    await channel?.deliver({ kind: 'channel', tenant: `s${at % 40}`, channel: 'C' }, { card, deliveryId })
  }
  const boss = new PgBoss({ db: bossDatabase(database, () => undefined), registerInstance: false })
  boss.on('error', () => undefined)
  await boss.start()
  await sendAndWork(boss, 'warming', warming, channel && call)
  const seconds = await sendAndWork(boss, 'bare', count, channel && call)
  await boss.stop({ close: false, timeout: 1_000 })
  return seconds
}

const card = { title: 'Announcement', blocks: [] }
type Call = (deliveryId: string, at: number) => Promise<void>

const sendAndWork = async (boss: PgBoss, queue: string, count: number, call?: Call): Promise<number> => {
  await boss.createQueue(queue)
  let left = count
  let done = () => {}
  const finished = new Promise<void>((resolve) => {
    done = resolve
  })
  const started = performance.now()
  const jobs = Array.from({ length: count }, (_, i) => ({ data: { id: `delivery-${i}` } }))
  for (let from = 0; from < count; from += 5_000) await boss.insert(queue, jobs.slice(from, from + 5_000))
  const options = { batchSize: 200, localConcurrency: 4, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 }
  await boss.work<{ id: string }>(queue, options, async (batch) => {
    if (call) await Promise.all(batch.map(({ data }, at) => call(data.id, at)))
    left -= batch.length
    if (left <= 0) done()
  })
  await finished
  const seconds = (performance.now() - started) / 1_000
  await boss.offWork(queue)
  return seconds
}
