import { type CampaignCounts, minutesLeft } from '../../core/matching/campaign.ts'
import type { Campaign, CampaignState } from '../../usecases/matching/campaigns-port.ts'
import { button } from '../kit/action.ts'
import type { Action, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { count, inFigures } from '../kit/words.ts'
import { cancelCampaign, pauseCampaign, resumeCampaign, seeCampaign, turnNotArrived } from './actions.ts'

type Shown = Pick<Campaign, 'id' | 'state' | 'total' | 'kind'>

/** How far a publication has come, for the coordinator who started it. */
export const campaignCard = (campaign: Shown, counts: CampaignCounts): Card => ({
  title: titleOf(campaign, counts),
  tone: campaign.state === 'done' ? (counts.unreachable + counts.failed > 0 ? 'warning' : 'good') : 'plain',
  blocks: [
    {
      kind: 'facts',
      facts: [
        { label: 'Sent', value: `${counts.sent.toLocaleString('en-US')} of ${campaign.total.toLocaleString('en-US')}` },
        ...(counts.waiting > 0 ? [{ label: 'Waiting', value: inFigures(counts.waiting) }] : []),
        ...(counts.unreachable > 0 ? [{ label: 'Can’t be reached', value: inFigures(counts.unreachable) }] : []),
        ...(counts.failed > 0 ? [{ label: 'Failed or unconfirmed', value: inFigures(counts.failed) }] : []),
        ...(counts.cancelled > 0 ? [{ label: 'Not sent', value: inFigures(counts.cancelled) }] : []),
        ...(campaign.state === 'running' ? [{ label: 'Done in about', value: estimate(counts) }] : []),
      ],
    },
  ],
  actions: [
    ...steering(campaign),
    ...(counts.failed + counts.unreachable > 0
      ? [button(turnNotArrived, { campaignId: campaign.id }, 'See which did not arrive')]
      : []),
    ...(counts.unreachable > 0 ? [say('Who can’t be reached', 'unreachable')] : []),
  ],
})

const titleOf = ({ state, total }: Shown, { sent, unreachable, failed, cancelled }: CampaignCounts): string => {
  const settled = (sent + unreachable + failed + cancelled).toLocaleString('en-US')
  const all = count(total, 'message')
  const titles: Record<CampaignState, string> = {
    running: `Sending: ${settled} of ${all}`,
    paused: `Paused at ${settled} of ${all}`,
    cancelled: `Canceled: ${sent.toLocaleString('en-US')} of ${all} had been sent`,
    done: unreachable + failed > 0 ? `Done: ${sent.toLocaleString('en-US')} of ${all} sent` : `All sent: ${all}`,
  }
  return titles[state]
}

const steering = ({ id, state, kind }: Shown): Action[] => {
  const context = { campaignId: id }
  const stop: Action = button(cancelCampaign, context, 'Cancel the rest', {
    style: 'danger',
    confirm: {
      title: 'Cancel the rest?',
      text:
        kind === 'message'
          ? 'What has been sent stays sent. The others don’t get your message.'
          : 'What has been sent stays sent. The pairs stay matched; you would have to tell the others yourself.',
      yes: 'Cancel the rest',
      no: 'Go on',
    },
  })
  if (state === 'running')
    return [button(seeCampaign, context, 'Refresh'), button(pauseCampaign, context, 'Pause'), stop]
  if (state === 'paused') return [button(resumeCampaign, context, 'Go on sending', { style: 'primary' }), stop]
  return []
}

/** At the pace of the last minute. */
const estimate = (counts: CampaignCounts): string => {
  const minutes = minutesLeft(counts)
  if (minutes === undefined) return 'not known yet'
  if (minutes === 0) return 'a moment'
  return minutes < 60 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour')
}
