import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Outcome, Rail } from '../../../src/chat/rail.ts'
import type { Rate } from '../../../src/jobs/rates.ts'

export interface BenchPlatform {
  readonly rail: (platform: Rail['platform']) => Rail
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
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  let sent = 0
  return {
    rail: (platform) => railTo(platform, url, agent, () => sent++),
    get sent() {
      return sent
    },
    counts: async () => (await fetch(`${url}/counts`)).json() as Promise<{ taken: number; refused: number }>,
    close: () => {
      agent.destroy()
      child.kill()
    },
  }
}

const railTo = (platform: Rail['platform'], url: string, agent: Agent, told: () => void): Rail => ({
  platform,
  deliver: (to, { deliveryId }) =>
    new Promise<Outcome>((resolve) => {
      const path = `${url}/${to.tenant}/${deliveryId}`
      const outgoing = request(path, { method: 'POST', agent }, (response) => {
        response.resume().on('end', () => {
          if (response.statusCode === 429)
            resolve({ kind: 'retry', afterSeconds: 1, reason: 'ratelimited', scope: 'tenant' })
          else {
            told()
            resolve({ kind: 'sent', message: { tenant: to.tenant, conversationId: 'D', messageId: deliveryId } })
          }
        })
      })
      outgoing.on('error', (error) => resolve({ kind: 'unknown', reason: error.message }))
      outgoing.end()
    }),
  update: async (sent) => ({ kind: 'sent', message: sent }),
})
