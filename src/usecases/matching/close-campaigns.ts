import type { Deps } from '../ports.ts'

/**
 * Ends the publications of which nothing is under way any more: once, by one process. The message that showed whoever started
 * each how far it was is drawn again, and says how it went.
 */
export const closeCampaigns = (
  { store }: Pick<Deps, 'store'>,
  campaignIds: readonly string[],
  now: Date,
): Promise<string[]> =>
  store.transaction(async (data) => {
    const closed = await data.deliveries.closeCampaigns(campaignIds, now)
    await data.outbox.refresh(closed.map((campaignId) => ({ campaignId })))
    return closed
  })
