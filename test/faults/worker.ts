// One process of the bot as far as deliveries go: node worker.ts <database> <platform> <messages a second and tenant>
import { systemClock } from '../../src/core/clock.ts'
import { openQueue } from '../../src/deliveries/boss.ts'
import { platformRates } from '../../src/deliveries/rates.ts'
import { startJobs } from '../../src/schedule/start-jobs.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { createStore } from '../../src/store/store.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { createHttpChannel } from './http-channel.ts'
import { hurried } from './timeouts.ts'

const [databaseUrl, platformUrl, perSecond] = process.argv.slice(2) as [string, string, string]
const clock = systemClock
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const database = await openDatabase({ url: databaseUrl })
const queue = await openQueue(database, log, hurried)
const newId = createNewId(clock)
const store = createStore(database, { clock, newId, enqueue: queue.enqueue })
const fast = { perSecond: Number(perSecond), burst: 5 }
const jobs = await startJobs({
  deps: { store, clock, newId, log } as unknown as Deps,
  database,
  queue,
  deliveryChannels: { slack: createHttpChannel('slack', platformUrl) },
  drawNotice: async (notice) => ({ title: notice.name, blocks: [] }),
  rates: { ...platformRates, slack: { conversation: fast, tenant: fast, app: { perSecond: 5_000, burst: 5_000 } } },
  timeouts: hurried,
})
process.on('SIGTERM', async () => {
  await jobs.stop()
  await database.close()
  process.exit(0)
})
// Our parent holds the other end: nobody outlives the test.
process.stdin.on('end', () => process.exit(1)).resume()
process.stdout.write('ready\n')
