import { PgBoss } from 'pg-boss'
import { bossDatabase } from '../../../src/jobs/boss-database.ts'
import type { Database } from '../../../src/store/open.ts'

/** pg-boss alone: the same number of jobs put in and worked off by handlers that do nothing. Seconds. */
export const bare = async (database: Database, count: number): Promise<number> => {
  const boss = new PgBoss({ db: bossDatabase(database, () => undefined), registerInstance: false })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue('bare')
  let left = count
  let done = () => {}
  const finished = new Promise<void>((resolve) => {
    done = resolve
  })
  const started = performance.now()
  const jobs = Array.from({ length: count }, (_, i) => ({ data: { id: `delivery-${i}` } }))
  for (let from = 0; from < count; from += 5_000) await boss.insert('bare', jobs.slice(from, from + 5_000))
  const options = { batchSize: 200, localConcurrency: 4, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 }
  await boss.work('bare', options, async (batch) => {
    left -= batch.length
    if (left <= 0) done()
  })
  await finished
  const seconds = (performance.now() - started) / 1_000
  await boss.stop({ close: false, timeout: 1_000 })
  return seconds
}
