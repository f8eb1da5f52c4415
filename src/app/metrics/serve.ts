import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Database } from '../../store/db/open.ts'
import { readQueues } from '../../store/queue-report.ts'
import type { Metrics } from './metrics.ts'

interface Watched {
  readonly database: Database
  readonly ready: () => Promise<boolean>
  readonly outgoing: boolean
}

/** However often is asked, the database is looked at this rarely. Milliseconds. */
const KEPT = 15_000

/** Reads what only the database knows, at most four times a minute. */
const createLook = (metrics: Metrics, { database, ready, outgoing }: Watched) => {
  let last = Number.NEGATIVE_INFINITY
  const lookInside = async () => {
    if (performance.now() - last < KEPT) return
    last = performance.now()
    const { queues, deliveries, sweptSecondsAgo } = await readQueues(database.pool)
    for (const { name, waiting, oldestDueSeconds } of queues) {
      metrics.waiting.set({ queue: name }, waiting)
      metrics.oldest.set({ queue: name }, oldestDueSeconds)
    }
    metrics.deadLetters.set(deliveries.find(({ state }) => state === 'failed')?.count ?? 0)
    if (sweptSecondsAgo !== undefined) metrics.sweepAge.set(sweptSecondsAgo)
    const { rows } = await database.pool.query(
      `SELECT count(*)::int AS count FROM "Account" WHERE reach = 'unreachable'`,
    )
    metrics.unreachable.set(rows[0].count)
  }
  return async () => {
    const { totalCount = 0, idleCount = 0, waitingCount = 0 } = database.pool
    metrics.connections.set({ state: 'busy' }, totalCount - idleCount)
    metrics.connections.set({ state: 'idle' }, idleCount)
    metrics.connections.set({ state: 'awaited' }, waitingCount)
    metrics.ready.set((await ready()) ? 1 : 0)
    metrics.outgoing.set(outgoing ? 1 : 0)
    // Without a database the others are still worth having.
    await lookInside().catch(() => undefined)
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
