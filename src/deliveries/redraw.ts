import { fingerprint } from '../conversation/kit/fingerprint.ts'
import { newerStatusCard, overtakenCard, settledCard } from '../conversation/kit/settled.ts'
import type { VisibleMessage } from '../usecases/deliveries/deliveries-port.ts'
import type { DeliverDeps, DrawNotice } from './deliver.ts'
import { conversationOf } from './delivery-record.ts'
import type { RefreshJob } from './queues.ts'
import { createLanes } from './redraw-lanes.ts'

/** While a campaign runs, how often its progress is drawn again. Seconds. */
const PROGRESS_EVERY = 10
/** A message that changes again and again while it is drawn has a job of its own on the way. */
const ROUNDS = 3
/** A card that waited longer for its turn is drawn anew before it is sent. Milliseconds. */
const FRESH = 1_000

/**
 * Draws again every message about a pair, or of a campaign's progress, that would now read differently, so that no stale
 * button survives; each by itself. Returns after how many seconds to look again; undefined when there is no need to.
 * @throws the first failure, once the others are done
 */
export const createRedraw = (deps: DeliverDeps) => {
  const lanes = createLanes(deps)
  const redraw = async (message: VisibleMessage, first: DrawNotice, press: boolean): Promise<number | undefined> => {
    const deliveryChannel = deps.deliveryChannels[message.platform]
    if (!deliveryChannel || message.drawn === SETTLED) return
    const { id, notice, platform, tenantId = '', tenant, conversationId, messageId, conversation } = message
    const looked = performance.now()
    let next = await draw(first, message)
    let shown = message.drawn
    if (next.drawn === shown) return
    for (let round = 0; round < ROUNDS; round++) {
      const turn = { id, press, platform, tenantId, conversation: conversationOf(notice) }
      const wait = await lanes.turnOf(turn)
      if (wait !== undefined) return wait
      if (round > 0 || performance.now() - looked > FRESH) next = await draw(deps.drawNotice, message)
      const { card, drawn } = next
      if (round === 0 && drawn === shown) return
      const result = await deliveryChannel.update(
        { tenant, conversationId, messageId, conversation },
        { card, deliveryId: id },
      )
      if (result.kind === 'retry') return Math.max(1, result.afterSeconds)
      // Gone, refused or unknown: drawing it once more would not help.
      const before = await deps.store.single((data) => data.deliveries.redrawn(id, drawn))
      // Somebody else sent another drawing meanwhile, and nobody knows whose came last: it goes once more, as it is by then.
      if (before === shown || before === drawn) return
      shown = drawn
    }
  }
  return async (job: RefreshJob): Promise<number | undefined> => {
    const messages = await deps.store.read.deliveries.visible(job)
    // Most stay as they are. What changes from here on has a job of its own on the way.
    const first = deps.drawFromOneLook?.() ?? deps.drawNotice
    const done = await Promise.allSettled(messages.map((message) => redraw(message, first, job.press === true)))
    const waits = done.flatMap((one) => (one.status === 'fulfilled' && one.value !== undefined ? [one.value] : []))
    for (const [at, one] of done.entries())
      if (one.status === 'rejected')
        deps.log.error({ delivery: messages[at]!.id, err: one.reason }, 'a message was not drawn again')
    const failed = done.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
    if ('campaignId' in job && messages.length > 0) {
      const campaign = await deps.store.read.campaigns.find(job.campaignId)
      if (campaign?.state === 'running') waits.push(PROGRESS_EVERY)
    }
    return waits.length > 0 ? Math.min(...waits) : undefined
  }
}

/** What was settled once stays so: its question may be asked again, by a new message. */
const SETTLED = fingerprint(settledCard)

const draw = async (drawNotice: DrawNotice, { overtaken, notice, platform }: VisibleMessage) => {
  const newer = notice.name === 'status' ? newerStatusCard : overtakenCard
  const card = overtaken ? newer : ((await drawNotice(notice, { ...notice.to, platform })) ?? settledCard)
  return { card, drawn: fingerprint(card) }
}
