import type { Clock } from '../../core/clock.ts'
import { conversationQuotas, type Quota, tenantQuotas } from '../render/limits.ts'

/** Beyond this many seconds of waiting, the sender is better told to come back. */
const longestWaitSeconds = 4
/** Milliseconds. Requests sent apart can arrive bunched: Microsoft counts when they arrive, we when they leave. */
const margin = 250
const mostKeys = 20_000

const mostCalls = (quotas: readonly Quota[]) => Math.max(...quotas.map(({ calls }) => calls))

export interface Pace {
  /** Waits for this message's turn. Seconds to come back after, when that would take too long; 0 when it may be sent now. */
  permit(tenant: string, conversationId: string): Promise<{ afterSeconds: number; scope: 'conversation' | 'tenant' }>
}

/** Keeps Microsoft's quotas, so that no message is refused for being one too many. */
export const createPace = (machine: Clock, wait: (milliseconds: number) => Promise<unknown>): Pace => {
  const sent = new Map<string, number[]>()

  const earliest = (key: string, quotas: readonly Quota[], from: number): number => {
    const times = sent.get(key) ?? []
    return quotas.reduce((at, { calls, seconds }) => {
      const nth = times.at(-calls)
      return nth === undefined ? at : Math.max(at, nth + seconds * 1000 + margin)
    }, from)
  }
  const note = (key: string, quotas: readonly Quota[], at: number) => {
    const times = sent.get(key) ?? []
    if (sent.size >= mostKeys) sent.clear()
    // Turns are given out in order, so the newest is the last.
    times.push(Math.max(at, times.at(-1) ?? at))
    if (times.length > 2 * mostCalls(quotas)) times.splice(0, mostCalls(quotas))
    sent.set(key, times)
  }

  return {
    permit: async (tenant, conversationId) => {
      const now = machine.now().getTime()
      const chat = `${tenant} ${conversationId}`
      const byChat = earliest(chat, conversationQuotas, now)
      const at = earliest(tenant, tenantQuotas, byChat)
      const scope = at > byChat ? 'tenant' : 'conversation'
      if (at - now > longestWaitSeconds * 1000) return { afterSeconds: Math.ceil((at - now) / 1000), scope }
      note(chat, conversationQuotas, at)
      note(tenant, tenantQuotas, at)
      if (at > now) await wait(at - now)
      return { afterSeconds: 0, scope }
    },
  }
}
