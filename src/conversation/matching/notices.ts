import { seeAnnouncement, seeDistrictMatches } from '../../usecases/matching/see-announcement.ts'
import { seeProposal } from '../../usecases/matching/see-proposal.ts'
import { seeCampaign } from '../../usecases/matching/steer-campaign.ts'
import { seeLeftOver } from '../../usecases/roster/see-own-place.ts'
import { type Draw, type Drawings, forCoordinator, forPerson } from '../kit/notice.ts'
import { announcementCard, districtMatchesCard, leftOverNoticeCard } from './announcement-cards.ts'
import { campaignCard } from './campaign-cards.ts'
import { matchReadyCard } from './refused-cards.ts'

const announcement: Draw<'announcement'> = async (deps, { facts }) => {
  const { cycleId, draftId, matchedAt, more } = facts
  const seen = await seeAnnouncement(deps, { cycleId, draftId, matchedAt: matchedAt ? new Date(matchedAt) : undefined })
  if (!seen.ok) return undefined
  const map = deps.links.pairsMap({ draftId })
  return announcementCard({ ...seen.announced, more: more === 'yes', map })
}

/** Only for who directs the district now, whenever it was written. */
const districtMatches = forPerson<'districtMatches'>(async ({ deps, actor }, facts) => {
  const { pairs, districtCode } = facts
  const seen = await seeDistrictMatches(deps, actor, { ...facts, only: pairs?.split(' ') })
  return seen.ok ? districtMatchesCard(seen.district, districtCode, seen.cycle.name, seen) : undefined
})

/** Nothing to say to somebody who has a partner by now, or left, or whose year is closed. */
const leftOver = forPerson<'leftOver'>(async ({ deps, actor }, facts) => {
  const seen = await seeLeftOver(deps, actor, facts.participantId)
  return seen.ok && !seen.cycle.closedAt ? leftOverNoticeCard(seen.place.id) : undefined
})

const campaignProgress = forCoordinator<'campaignProgress'>(async ({ deps, actor }, facts) => {
  const seen = await seeCampaign(deps, actor, facts.campaignId)
  return seen.ok ? campaignCard(seen.campaign, seen.counts) : undefined
})

const matchReady = forCoordinator<'matchReady'>(async ({ deps, actor }, facts) => {
  const seen = await seeProposal(deps, actor)
  if (!seen.ok || seen.draft.id !== facts.draftId) return undefined
  const { pairs, leftOver: left } = seen.draft.proposal.totals
  return matchReadyCard(pairs, left)
})

export const matchingNotices = {
  announcement,
  districtMatches,
  leftOver,
  campaignProgress,
  matchReady,
} as const satisfies Drawings
