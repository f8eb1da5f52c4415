import type { NewNotice } from '../../core/notice.ts'
import type { Deps } from '../ports.ts'

/**
 * Ends the publications of which nothing is under way any more: once, by one process. The message that showed whoever started
 * each how far it was is drawn again, and says how it went; a mail can't be, so the end comes in another.
 */
export const closeCampaigns = (
  { store }: Pick<Deps, 'store'>,
  campaignIds: readonly string[],
  now: Date,
): Promise<string[]> =>
  store.transaction(async (data) => {
    const closed = await data.deliveries.closeCampaigns(campaignIds, now)
    await data.outbox.refresh(closed.map((campaignId) => ({ campaignId })))
    if (closed.length > 0) await data.outbox.send((await data.deliveries.mailedProgress(closed)).map(endByMail))
    return closed
  })

const endByMail = ({
  campaignId,
  personId,
}: {
  readonly campaignId: string
  readonly personId: string
}): NewNotice => ({
  name: 'campaignProgress',
  to: { kind: 'person', personId },
  facts: { campaignId, ended: 'yes' },
  priority: 'interactive',
})
