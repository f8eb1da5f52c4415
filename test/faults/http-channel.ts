import { Agent, request } from 'node:http'
import type { DeliveryChannel, DeliveryOutcome } from '../../src/conversation/kit/delivery-channel.ts'

const beforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])

/** A delivery channel to the pretended platform that sorts answers the way the adapters do. */
export const createHttpChannel = (
  platform: DeliveryChannel['platform'],
  url: string,
  sockets = 256,
): DeliveryChannel => {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets })
  const call = (deliveryId: string, tenant: string): Promise<DeliveryOutcome> =>
    new Promise((resolve) => {
      const outgoing = request(`${url}/${deliveryId}`, { method: 'POST', agent }, (response) => {
        response.resume()
        response.on('error', () => resolve({ kind: 'unknown', reason: 'broken answer' }))
        response.on('end', () =>
          resolve(outcomeOf(response.statusCode!, response.headers['retry-after'], deliveryId, tenant)),
        )
      })
      outgoing.on('error', (error: NodeJS.ErrnoException) =>
        resolve(
          beforeSending.has(error.code ?? '')
            ? { kind: 'retry', afterSeconds: 1, reason: error.code!, scope: 'app' }
            : { kind: 'unknown', reason: error.code ?? 'error' },
        ),
      )
      outgoing.end()
    })
  return {
    platform,
    deliver: (to, { deliveryId }) => call(deliveryId, to.tenant),
    update: async (sent) => ({ kind: 'sent', message: sent }),
  }
}

const outcomeOf = (
  status: number,
  retryAfter: string | undefined,
  deliveryId: string,
  tenant: string,
): DeliveryOutcome => {
  if (status === 429)
    return { kind: 'retry', afterSeconds: Number(retryAfter ?? 1), reason: 'ratelimited', scope: 'conversation' }
  if (status >= 500) return { kind: 'unknown', reason: String(status) }
  return { kind: 'sent', message: { tenant, conversationId: 'D', messageId: `m-${deliveryId}` } }
}
