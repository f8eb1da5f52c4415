import type { NoticeName } from '../../core/notice.ts'
import { type Draw, fact, forCoordinator } from '../kit/notice.ts'
import { announcedIn } from './announced.ts'
import { announcementCard, districtMatchesCard, invitationCard, leftOverNoticeCard } from './announcement-cards.ts'
import { campaignCard } from './campaign-cards.ts'
import { matchReadyCard } from './refused-cards.ts'

const announcement: Draw = async ({ store }, notice) => {
  const cycle = await store.read.cycles.find(fact(notice, 'cycleId'))
  if (!cycle) return undefined
  const matchedAt = fact(notice, 'matchedAt')
  const announced = await announcedIn(store.read, cycle, matchedAt ? new Date(matchedAt) : undefined)
  const more = fact(notice, 'more') === 'yes'
  return announced.districts.length > 0 ? announcementCard({ ...announced, more }) : undefined
}

/** Only for who directs the district now, whenever it was written. */
const districtMatches: Draw = async ({ store }, notice) => {
  const cycle = await store.read.cycles.find(fact(notice, 'cycleId'))
  const code = fact(notice, 'districtCode')
  const person = notice.to.kind === 'person' ? await store.read.people.find(notice.to.personId) : undefined
  const [district] = await store.read.roster.districts([code])
  if (!cycle || !district || !person?.directs.includes(code)) return undefined
  const { pairs } = await store.read.overview.district(cycle.id, code)
  const going = pairs.filter((pair) => pair.status !== 'ended')
  const told = fact(notice, 'pairs').split(' ').filter(Boolean)
  const fresh = told.length > 0 ? going.filter((pair) => told.includes(pair.partnershipId)) : going
  const lines = { pairs: fresh, others: going.length - fresh.length }
  return fresh.length > 0 ? districtMatchesCard(district.name, code, cycle.name, lines) : undefined
}

/** Nothing to say to somebody who has a partner by now, or left. */
const leftOver: Draw = async ({ store }, notice) => {
  const participation = await store.read.roster.participant(fact(notice, 'participantId'))
  if (participation?.status !== 'joined') return undefined
  const pairs = await store.read.partnerships.ofPerson(participation.personId)
  const hasPartner = pairs.some((pair) => pair.cycleId === participation.cycleId && pair.status !== 'ended')
  return hasPartner ? undefined : leftOverNoticeCard(participation.id)
}

/** Nothing to ask once it is answered, or when the district takes no part any more. */
const invitation: Draw = async ({ store }, notice) => {
  const participation = await store.read.roster.participant(fact(notice, 'participantId'))
  if (participation?.status !== 'invited') return undefined
  const { cycleId, personId, districtCode, id } = participation
  const cycle = await store.read.cycles.find(cycleId)
  const person = await store.read.people.find(personId)
  if (!cycle || !person || !(await store.read.roster.isOptedIn(cycleId, districtCode))) return undefined
  return invitationCard({
    cycle,
    nominatedBy: 'Your director of schools',
    participantId: id,
  })
}

const campaignProgress = forCoordinator(async ({ store, clock }, facts) => {
  const id = facts('campaignId')
  const campaign = await store.read.campaigns.find(id)
  return campaign && campaignCard(campaign, await store.read.campaigns.progress(id, clock.now()))
})

const matchReady = forCoordinator(async ({ store, clock }, facts) => {
  const cycle = await store.read.cycles.current(clock.now())
  const draft = cycle && (await store.read.matchmaking.draft(cycle.id))
  if (draft?.id !== facts('draftId')) return undefined
  return matchReadyCard(draft.proposal.totals.pairs, draft.proposal.totals.leftOver)
})

export const matchingNotices = {
  announcement,
  districtMatches,
  leftOver,
  invitation,
  campaignProgress,
  matchReady,
} as const satisfies Partial<Record<NoticeName, Draw>>
