import { closeCampaigns } from '../usecases/matching/close-campaigns.ts'
import type { Deps } from '../usecases/ports.ts'

const DAY = 86_400_000

/**
 * A delivery that failed again and again for a reason nobody foresaw: it is given up, the others go on, and the coordinators
 * are told, once a day for each kind of message.
 */
export const buryDelivery = async ({ store, clock, log }: Pick<Deps, 'store' | 'clock' | 'log'>, id: string) => {
  const now = clock.now()
  const [delivery] = await store.read.deliveries.load([id])
  if (!delivery) return
  const about = delivery.notice.name
  log.error({ delivery: id, notice: about }, 'a delivery was given up')
  await store.transaction(async (data) => {
    await data.deliveries.settle([{ id, state: 'failed', reason: 'it could not be drawn or sent' }], now)
    if (about === 'unreachable') return
    for (const coordinator of await data.people.coordinators()) {
      const told = await data.deliveries.toldSince(coordinator.id, 'unreachable', about, new Date(now.getTime() - DAY))
      if (told) continue
      const facts = { about, deliveryId: id }
      await data.outbox.send([
        { name: 'unreachable', to: { kind: 'person', personId: coordinator.id }, facts, priority: 'digest' },
      ])
    }
  })
  const { campaignId } = delivery.notice
  if (campaignId) await closeCampaigns({ store }, [campaignId], now)
}
