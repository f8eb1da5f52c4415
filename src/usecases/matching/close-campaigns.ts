import type { Deps } from '../ports.ts'

/** Ends the publications of which nothing is under way any more, and tells who started each how it went: once, by one process. */
export const closeCampaigns = (
  { store }: Pick<Deps, 'store'>,
  campaignIds: readonly string[],
  now: Date,
): Promise<string[]> =>
  store.transaction(async (data) => {
    const closed = await data.deliveries.closeCampaigns(campaignIds, now)
    for (const id of closed) {
      const campaign = await data.campaigns.find(id)
      if (!campaign) continue
      await data.outbox.send([
        {
          name: 'campaignProgress',
          to: { kind: 'person', personId: campaign.byPersonId },
          facts: { campaignId: id, ended: 'yes' },
          priority: 'interactive',
        },
      ])
    }
    return closed
  })
