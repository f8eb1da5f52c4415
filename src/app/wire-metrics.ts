import type { Express } from 'express'
import type { DeliveryChannel } from '../conversation/kit/delivery-channel.ts'
import type { Bot } from '../conversation/kit/reply.ts'
import type { Database } from '../store/db/open.ts'
import type { Deps } from '../usecases/ports.ts'
import type { Config } from './environment/config.ts'
import { closeServer } from './listen.ts'
import type { Outgoing } from './outgoing.ts'

/** Where figures are taken. Nothing is loaded and nothing measured where no port for them is set. */
export interface Watch {
  requests(app: Express): void
  bot(bot: Bot): Bot
  channel(channel: DeliveryChannel): DeliveryChannel
  matcher(matcher: Deps['matcher']): Deps['matcher']
  reminded(people: number): void
  failed(job: string): void
  /** Spans that the collector of traces took, and those it did not. */
  spans(fate: 'sent' | 'dropped', count: number): void
  /** Resolves to what closes it. */
  serve(watched: {
    readonly programs: readonly { readonly database: Database; readonly outgoing: Outgoing }[]
    readonly ready: () => Promise<boolean>
  }): Promise<{ readonly port?: number; close(): Promise<void> }>
}

const noWatch: Watch = {
  requests: () => undefined,
  bot: (bot) => bot,
  channel: (channel) => channel,
  matcher: (matcher) => matcher,
  reminded: () => undefined,
  failed: () => undefined,
  spans: () => undefined,
  serve: async () => ({ close: async () => undefined }),
}

export const openWatch = async ({ metrics: wanted }: Config): Promise<Watch> => {
  if (!wanted) return noWatch
  const { createMetrics } = await import('./metrics/metrics.ts')
  const { measuredBot, measuredChannel, measureRequests } = await import('./metrics/measured.ts')
  const { serveMetrics } = await import('./metrics/serve.ts')
  const metrics = createMetrics()
  return {
    requests: (app) => void app.use(measureRequests(metrics)),
    bot: (bot) => measuredBot(bot, metrics),
    channel: (channel) => measuredChannel(channel, metrics),
    matcher: (matcher) => ({
      ...matcher,
      run: async (...input) => {
        const end = metrics.matching.startTimer()
        try {
          return await matcher.run(...input)
        } finally {
          end()
        }
      },
    }),
    reminded: (people) => metrics.reminded.inc(people),
    failed: (job) => metrics.jobFailures.inc({ job }),
    spans: (fate, count) => metrics.spans.inc({ fate }, count),
    serve: async (watched) => {
      const server = await serveMetrics(metrics, wanted, watched)
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      return { port, close: () => closeServer(server) }
    },
  }
}
