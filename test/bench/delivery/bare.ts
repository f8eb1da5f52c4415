import { PgBoss } from 'pg-boss'
import { bossDatabase } from '../../../src/deliveries/boss-database.ts'
import type { Database } from '../../../src/store/db/open.ts'

/** pg-boss alone: so many jobs put in and worked off by handlers that do nothing, after a few to warm up. Seconds. */
export const bare = async (database: Database, count: number, warming: number): Promise<number> => {
  const boss = new PgBoss({ db: bossDatabase(database, () => undefined), registerInstance: false })
  boss.on('error', () => undefined)
  await boss.start()
  await sendAndWork(boss, 'warming', warming)
  const seconds = await sendAndWork(boss, 'bare', count)
  await boss.stop({ close: false, timeout: 1_000 })
  return seconds
}

const sendAndWork = async (boss: PgBoss, queue: string, count: number): Promise<number> => {
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
  await boss.work(queue, options, async (batch) => {
    left -= batch.length
    if (left <= 0) done()
  })
  await finished
  const seconds = (performance.now() - started) / 1_000
  await boss.offWork(queue)
  return seconds
}
