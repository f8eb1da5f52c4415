import type { RequestHandler } from 'express'
import type { DeliveryChannel } from '../../conversation/kit/delivery-channel.ts'
import type { Bot } from '../../conversation/kit/reply.ts'
import type { Metrics } from './metrics.ts'

const seconds = (since: number) => (performance.now() - since) / 1_000

/** Platforms' requests, each from its first byte to the last of our answer. */
export const measureRequests =
  ({ requests, refused }: Metrics): RequestHandler =>
  (request, response, next) => {
    const platform = request.path.startsWith('/slack/')
      ? 'slack'
      : request.path.startsWith('/api/')
        ? 'teams'
        : undefined
    if (!platform) return next()
    const begun = performance.now()
    response.on('finish', () => {
      const status = String(response.statusCode)
      requests.observe({ platform, status }, seconds(begun))
      if (['400', '401', '403', '413', '429'].includes(status)) refused.inc({ platform, status })
    })
    next()
  }

/** The bot, each of its answers timed. */
export const measuredBot = (bot: Bot, { answers }: Metrics): Bot => ({
  ...bot,
  handle: async (incoming) => {
    const begun = performance.now()
    try {
      return await bot.handle(incoming)
    } finally {
      answers.observe({ platform: incoming.speaker.platform, kind: incoming.kind }, seconds(begun))
    }
  },
})

/** A way to people, each message counted by its fate. */
export const measuredChannel = (channel: DeliveryChannel, { deliveries, redraws }: Metrics): DeliveryChannel => ({
  platform: channel.platform,
  deliver: async (to, message) => {
    const outcome = await channel.deliver(to, message)
    deliveries.inc({ rail: channel.platform, fate: outcome.kind })
    return outcome
  },
  update: async (sent, message) => {
    const outcome = await channel.update(sent, message)
    redraws.inc({ rail: channel.platform, fate: outcome.kind })
    return outcome
  },
})
