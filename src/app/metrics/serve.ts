import { once } from 'node:events'
import { createServer } from 'node:http'
import { systemClock } from '../../core/clock.ts'
import { clockSkew } from '../../store/db/clock-skew.ts'
import type { Database } from '../../store/db/open.ts'
import { type QueueReport, readQueues } from '../../store/queue-report.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Metrics } from './metrics.ts'

interface Watched {
  readonly programs: readonly { readonly database: Database; readonly outgoing: Outgoing }[]
  readonly ready: () => Promise<boolean>
}

/** However often is asked, the database is looked at this rarely. Milliseconds. */
const KEPT = 15_000

interface Inside extends QueueReport {
  readonly unreachable: number
  /** Of this machine's clock, by the database's. Seconds. */
  readonly ahead: number
}

const lookAt = async ({ database: { pool } }: Watched['programs'][number]): Promise<Inside> => {
  const { rows } = await pool.query(`SELECT count(*)::int AS count FROM "Account" WHERE reach = 'unreachable'`)
  return {
    ...(await readQueues(pool)),
    unreachable: rows[0].count,
    ahead: await clockSkew(pool, systemClock),
  }
}

const sum = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((total, one) => total + of(one), 0)
const most = <T>(all: readonly T[], of: (one: T) => number) => Math.max(...all.map(of))

/** Of several programs together: what waits in all, and the longest that something waits in any. */
const show = (metrics: Metrics, inside: readonly Inside[]) => {
  for (const name of new Set(inside.flatMap(({ queues }) => queues.map((queue) => queue.name)))) {
    const queues = inside.flatMap((one) => one.queues.filter((queue) => queue.name === name))
    metrics.waiting.set(
      { queue: name },
      sum(queues, (one) => one.waiting),
    )
    metrics.oldest.set(
      { queue: name },
      most(queues, (one) => one.oldestDueSeconds),
    )
  }
  const failed = ({ deliveries }: Inside) => deliveries.find(({ state }) => state === 'failed')?.count ?? 0
  metrics.deadLetters.set(sum(inside, failed))
  metrics.unreachable.set(sum(inside, (one) => one.unreachable))
  const swept = inside.flatMap(({ sweptSecondsAgo = [] }) => sweptSecondsAgo)
  if (swept.length > 0) metrics.sweepAge.set(Math.max(...swept))
  const [furthest = 0] = inside.map(({ ahead }) => ahead).sort((a, b) => Math.abs(b) - Math.abs(a))
  metrics.clockAhead.set(furthest)
}

/** What nobody knows now is not shown: a figure of before would say that all is well. */
const forget = ({ waiting, oldest, deadLetters, unreachable, sweepAge, clockAhead }: Metrics) => {
  for (const one of [waiting, oldest]) one.reset()
  for (const one of [deadLetters, unreachable, sweepAge, clockAhead]) one.remove()
}

/** Reads what only the database knows, at most four times a minute. */
const createLook = (metrics: Metrics, { programs, ready }: Watched) => {
  let last = Number.NEGATIVE_INFINITY
  const lookInside = async () => {
    if (performance.now() - last < KEPT) return
    last = performance.now()
    show(metrics, await Promise.all(programs.map(lookAt)))
  }
  return async () => {
    const pools = programs.map(({ database: { pool } }) => pool)
    const idle = sum(pools, ({ idleCount = 0 }) => idleCount)
    metrics.connections.set({ state: 'busy' }, sum(pools, ({ totalCount = 0 }) => totalCount) - idle)
    metrics.connections.set({ state: 'idle' }, idle)
    metrics.connections.set(
      { state: 'awaited' },
      sum(pools, ({ waitingCount = 0 }) => waitingCount),
    )
    metrics.ready.set((await ready()) ? 1 : 0)
    metrics.outgoing.set(programs.every(({ outgoing }) => outgoing.on) ? 1 : 0)
    // Without a database the others are still worth having.
    await lookInside().catch(() => forget(metrics))
  }
}

/** `/metrics` for Prometheus on a port of its own, so that nothing in front of the bot shows it to the world. */
export const serveMetrics = async (
  metrics: Metrics,
  { port, bind }: { readonly port: number; readonly bind?: string },
  watched: Watched,
) => {
  const look = createLook(metrics, watched)
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') return response.writeHead(404).end()
    try {
      await look()
      const text = await metrics.registry.metrics()
      return response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text)
    } catch {
      return response.writeHead(500).end()
    }
  })
  server.listen(port, bind ?? '127.0.0.1')
  await once(server, 'listening')
  return server
}
