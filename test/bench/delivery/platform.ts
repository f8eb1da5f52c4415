import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Outcome, Rail } from '../../../src/chat/rail.ts'
import type { Rate } from '../../../src/jobs/rates.ts'
import { createCaller } from './caller.ts'

export interface BenchPlatform {
  readonly rail: (platform: Rail['platform']) => Rail
  /** Calls that were not refused. */
  readonly sent: number
  counts(): Promise<{ taken: number; refused: number }>
  close(): void
}

/** Starts the platform that enforces these rates, by first letter of a tenant's name; none without. On a socket, as the database is. */
export const startPlatform = async (limits: Record<string, Rate> = {}): Promise<BenchPlatform> => {
  const file = fileURLToPath(new URL('platform-child.ts', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'p3-platform-'))
  const socketPath = join(folder, 'socket')
  const child = spawn(process.execPath, [file, socketPath, JSON.stringify(limits)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(child.stdout!, 'data')
  const caller = createCaller(socketPath, 64)
  let sent = 0
  const rail = railTo(caller.post, () => sent++)
  return {
    rail: (platform) => ({ ...rail, platform }),
    get sent() {
      return sent
    },
    counts: async () => JSON.parse((await caller.post('/counts')).body),
    close: () => {
      caller.close()
      child.kill()
      rmSync(folder, { recursive: true })
    },
  }
}

const railTo = (post: ReturnType<typeof createCaller>['post'], told: () => void): Omit<Rail, 'platform'> => ({
  deliver: async (to, { deliveryId }): Promise<Outcome> => {
    try {
      const { status } = await post(`/${to.tenant}/${deliveryId}`)
      if (status === 429) return { kind: 'retry', afterSeconds: 1, reason: 'ratelimited', scope: 'tenant' }
      told()
      return { kind: 'sent', message: { tenant: to.tenant, conversationId: 'D', messageId: deliveryId } }
    } catch (error) {
      return { kind: 'unknown', reason: String(error) }
    }
  },
  update: async (sent) => ({ kind: 'sent', message: sent }),
})
