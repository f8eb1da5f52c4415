import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import type { DeliveryChannel, DeliveryOutcome } from '../../../src/conversation/kit/delivery-channel.ts'
import type { Rate } from '../../../src/deliveries/rates.ts'

export interface BenchPlatform {
  readonly deliveryChannel: (platform: DeliveryChannel['platform']) => DeliveryChannel
  /** Calls that were not refused. */
  readonly sent: number
  counts(): Promise<{ taken: number; refused: number }>
  close(): void
}

/** Starts the platform that enforces these rates, by first letter of a tenant's name; none without. */
export const startPlatform = async (limits: Record<string, Rate> = {}): Promise<BenchPlatform> => {
  const file = fileURLToPath(new URL('platform-child.ts', import.meta.url))
  const child = spawn(process.execPath, [file, JSON.stringify(limits)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  const url = `http://127.0.0.1:${String(line).trim()}`
  const pool = new Pool(url, { connections: 32 })
  let sent = 0
  return {
    deliveryChannel: (platform) => channelTo(platform, pool, () => sent++),
    get sent() {
      return sent
    },
    counts: async () => (await fetch(`${url}/counts`)).json() as Promise<{ taken: number; refused: number }>,
    close: () => {
      void pool.destroy()
      child.kill()
    },
  }
}

const channelTo = (platform: DeliveryChannel['platform'], pool: Pool, told: () => void): DeliveryChannel => ({
  platform,
  deliver: async (to, { deliveryId }): Promise<DeliveryOutcome> => {
    const { statusCode, body } = await pool.request({ method: 'POST', path: `/${to.tenant}/${deliveryId}` })
    await body.dump()
    if (statusCode === 429) return { kind: 'retry', afterSeconds: 1, reason: 'ratelimited', scope: 'tenant' }
    told()
    return { kind: 'sent', message: { tenant: to.tenant, conversationId: 'D', messageId: deliveryId } }
  },
  update: async (sent) => ({ kind: 'sent', message: sent }),
})
