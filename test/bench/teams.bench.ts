import { type Bench, median } from './bench.ts'
import { messageActivity, submitActivity } from './teams/activities.ts'
import { startConnector } from './teams/connector.ts'
import { type Load, load, type Running, start } from './teams/load.ts'

type Connector = Awaited<ReturnType<typeof startConnector>>

interface Job {
  readonly name: string
  readonly body: (serviceUrl: string) => string
}
const jobs: readonly Job[] = [
  { name: 'status', body: messageActivity },
  { name: 'submit', body: submitActivity },
]

/** In turn, so that a busy machine is equally unkind to both. */
const race = async (job: Job, bots: Record<'ours' | 'bare', Running>, connector: Connector, bench: Bench) => {
  const seconds = bench.option('seconds', 4)
  const body = () => job.body(`${connector.url}/`)
  const results: Record<'ours' | 'bare', Load[]> = { ours: [], bare: [] }
  // By count, not by time: on a busy machine two seconds are not enough for the compiler to have seen all of it.
  for (const name of ['ours', 'bare'] as const)
    for (let sent = 0; sent < bench.option('warm-up', 4_000); )
      sent += (await load(bots[name].port, connector.token, 1, body)).requests
  for (let round = 0; round < bench.option('rounds', 3); round++)
    for (const name of ['bare', 'ours'] as const)
      results[name].push(await load(bots[name].port, connector.token, seconds, body))
  return results
}

/**
 * What the adapter costs: 50 people at once, tokens checked, beside a bare CloudAdapter that echoes. Both ratios are such
 * that 1 is as good as the bare bot and more is better.
 */
const run = async (bench: Bench): Promise<void> => {
  const connector = await startConnector()
  const bots = {
    ours: await start('./our-bot-child.ts', connector.url),
    bare: await start('./bare-bot-child.ts', connector.url),
  }
  try {
    for (const job of jobs) {
      const results = await race(job, bots, connector, bench)
      const of = (name: 'ours' | 'bare', what: keyof Load) => median(results[name].map((one) => one[what]))
      bench.keep(job.name, results)
      for (const name of ['ours', 'bare'] as const) {
        bench.figure(`teams-${job.name}-${name}-per-second`, of(name, 'perSecond'), '1/s')
        bench.figure(`teams-${job.name}-${name}-p99`, of(name, 'p99'), 'ms')
      }
      bench.ratio(`teams-${job.name}-throughput`, of('ours', 'perSecond') / of('bare', 'perSecond'))
      bench.ratio(`teams-${job.name}-p99`, of('bare', 'p99') / of('ours', 'p99'))
    }
  } finally {
    for (const { child } of Object.values(bots)) child.kill()
    connector.close()
  }
}
export default run
