import type { Actor } from '../../core/actor.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import { seeAnnouncement } from '../../usecases/matching/see-announcement.ts'
import {
  type CampaignRefusal,
  cancelCampaign,
  pauseCampaign,
  resumeCampaign,
  type Steered,
  seeCampaign,
  seeNotArrived,
  sendAgain,
} from '../../usecases/matching/steer-campaign.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { leafIn } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { announcementCard } from './announcement-cards.ts'
import { campaignCard } from './campaign-cards.ts'
import { notArrivedCard, notArrivedPage } from './not-arrived-card.ts'

/** Buttons of a publication, and of the announcement in the channel. */
export const campaignActions: readonly ActionHandler[] = [
  onAction(actions.seeCampaign, (request, { campaignId }) => show(request, campaignId)),
  onAction(actions.pauseCampaign, (request, { campaignId }) => steer(request, campaignId, pauseCampaign)),
  onAction(actions.resumeCampaign, (request, { campaignId }) => steer(request, campaignId, resumeCampaign)),
  onAction(actions.cancelCampaign, (request, { campaignId }) => steer(request, campaignId, cancelCampaign)),
  onAction(actions.sendAgain, (request, { campaignId }) => steer(request, campaignId, sendAgain)),
  onAction(actions.turnNotArrived, (request, { campaignId, ...leaf }) =>
    showNotArrived(request, campaignId, leafIn(leaf).number),
  ),
  onAction(actions.turnAnnouncement, (request, { matchedAt, ...leaf }) =>
    announcement(request, leafIn(leaf).number, matchedAt),
  ),
]

const show = async ({ deps, actor }: Request, id: string): Promise<Reply> => {
  const seen = await seeCampaign(deps, actor, id)
  return seen.ok
    ? { kind: 'card', card: campaignCard(seen.campaign, seen.counts), replace: true }
    : refusalCard(seen.refusal)
}

const showNotArrived = async ({ deps, actor }: Request, id: string, asked: number): Promise<Reply> => {
  const seen = await seeCampaign(deps, actor, id)
  if (!seen.ok) return refusalCard(seen.refusal)
  const pageOf = (page: number) => seeNotArrived(deps, actor, id, { skip: page * notArrivedPage, take: notArrivedPage })
  const found = await pageOf(asked)
  if (!found.ok) return refusalCard(found.refusal)
  // Some of them may have arrived since the button was drawn.
  const at = Math.min(asked, Math.max(0, Math.ceil(found.total / notArrivedPage) - 1))
  const shown = at === asked ? found : await pageOf(at)
  return shown.ok
    ? { kind: 'card', card: notArrivedCard(seen.campaign, shown, at), replace: true }
    : refusalCard(shown.refusal)
}

const steer = async (
  request: Request,
  id: string,
  act: (deps: ConversationDeps, actor: Actor, id: string) => Promise<Steered>,
): Promise<Reply> => {
  const done = await act(request.deps, request.actor, id)
  // Somebody was faster, or the button was pressed twice: what it is now answers best.
  if (done.ok || done.refusal.kind === 'campaignIs') return show(request, id)
  return refusalCard({ kind: refusals[done.refusal.kind] })
}

const refusals = { notCoordinator: 'notCoordinator', noCampaign: 'noSuchCampaign' } as const satisfies Record<
  Exclude<CampaignRefusal['kind'], 'campaignIs'>,
  string
>

/** Other pages of what stands in the channel, to whoever asks. */
const announcement = async ({ deps }: Request, page: number, at: string | undefined): Promise<Reply> => {
  const matchedAt = at === undefined || Number.isNaN(Date.parse(at)) ? undefined : new Date(at)
  const seen = await seeAnnouncement(deps, { matchedAt })
  if (!seen.ok) return refusalCard(seen.refusal)
  return { kind: 'card', card: announcementCard({ ...seen.announced, more: false }, page) }
}
