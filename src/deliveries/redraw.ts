import { overtakenCard, settledCard } from '../conversation/kit/settled.ts'
import type { VisibleMessage } from '../usecases/deliveries/deliveries-port.ts'
import type { DeliverDeps } from './deliver.ts'
import { conversationOf } from './delivery-record.ts'
import { fingerprint } from './fingerprint.ts'
import { createRateLimiter } from './rate-limiter.ts'

/** While a campaign runs, how often its progress is drawn again. Seconds. */
const PROGRESS_EVERY = 10

export type About = { readonly partnershipId: string } | { readonly campaignId: string }

/**
 * Draws again every message about a pair, or of a campaign's progress, that would now read differently, so that no stale
 * button survives. Returns after how many seconds to look again; undefined when there is no need to.
 */
export const createRedraw = (deps: DeliverDeps) => {
  const permitFor = createRateLimiter(deps.store, deps.rates)
  return async (about: About): Promise<number | undefined> => {
    const messages = await deps.store.read.deliveries.visible(about)
    const waits: number[] = []
    for (const message of messages) {
      const wait = await redraw(deps, permitFor, message)
      if (wait !== undefined) waits.push(wait)
    }
    if ('campaignId' in about && messages.length > 0) {
      const campaign = await deps.store.read.campaigns.find(about.campaignId)
      if (campaign?.state === 'running') waits.push(PROGRESS_EVERY)
    }
    return waits.length > 0 ? Math.min(...waits) : undefined
  }
}

/** What was settled once stays so: its question may be asked again, by a new message. */
const SETTLED = fingerprint(settledCard)

const redraw = async (
  deps: DeliverDeps,
  permitFor: ReturnType<typeof createRateLimiter>,
  message: VisibleMessage,
): Promise<number | undefined> => {
  const deliveryChannel = deps.deliveryChannels[message.platform]
  if (!deliveryChannel || message.drawn === SETTLED) return
  const { notice, platform, tenant, conversationId, messageId, conversation } = message
  const card = message.overtaken
    ? overtakenCard
    : ((await deps.drawNotice(notice, { ...notice.to, platform })) ?? settledCard)
  const drawn = fingerprint(card)
  if (drawn === message.drawn) return
  const permit = await permitFor({ platform, tenantId: tenant, conversation: conversationOf(notice), urgent: false })
  if (permit.kind === 'later') return permit.afterSeconds
  await new Promise((resume) => setTimeout(resume, Math.max(0, permit.waitSeconds * 1_000)))
  const result = await deliveryChannel.update(
    { tenant, conversationId, messageId, conversation },
    { card, deliveryId: message.id },
  )
  if (result.kind === 'retry') return Math.max(1, result.afterSeconds)
  // Gone, refused or unknown: drawing it once more would not help.
  await deps.store.single((data) => data.deliveries.redrawn(message.id, drawn))
  return undefined
}
