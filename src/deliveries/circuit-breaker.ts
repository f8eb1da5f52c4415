import type { DeliveryChannel, DeliveryOutcome } from '../conversation/kit/delivery-channel.ts'

/** How long a tenant is left alone after a call without an answer; twice as long after each trial that has none either. Milliseconds. */
const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 60_000

interface Doubt {
  readonly until: number
  readonly pause: number
  trial: boolean
}

/**
 * Once nobody knows what became of a message, every further one would be lost sight of too. So its tenant is left alone for
 * a while; then one message goes alone, and the others only when that one was taken.
 */
export const withCircuitBreaker = (
  deliveryChannel: DeliveryChannel,
  now: () => number = () => performance.now(),
): DeliveryChannel => {
  const doubts = new Map<string, Doubt>()

  const learn = (tenant: string, outcome: DeliveryOutcome, trial: Doubt | undefined): void => {
    if (trial) trial.trial = false
    if (outcome.kind === 'sent') doubts.delete(tenant)
    // What was under way when the trouble began says nothing new.
    if (outcome.kind !== 'unknown' || (doubts.has(tenant) && !trial)) return
    const pause = trial ? Math.min(LONGEST_PAUSE, trial.pause * 2) : FIRST_PAUSE
    doubts.set(tenant, { until: now() + pause, pause, trial: false })
  }

  return {
    platform: deliveryChannel.platform,
    update: (sent, message) => deliveryChannel.update(sent, message),
    deliver: async (to, message) => {
      const doubt = doubts.get(to.tenant)
      const waits = doubt && Math.max(doubt.trial ? FIRST_PAUSE : 0, doubt.until - now())
      if (waits) return { kind: 'retry', afterSeconds: Math.ceil(waits / 1_000), reason: REASON, scope: 'tenant' }
      if (doubt) doubt.trial = true
      const outcome = await deliveryChannel.deliver(to, message).catch((error: unknown) => {
        // No adapter throws; but a trial that never ended would hold up its tenant for ever.
        if (doubt) doubt.trial = false
        throw error
      })
      learn(to.tenant, outcome, doubt)
      return outcome
    },
  }
}

const REASON = 'left alone for a while, since the platform did not answer'
