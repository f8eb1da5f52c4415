import type { Notice } from '../../core/notice.ts'
import type { Deps } from '../../usecases/ports.ts'
import type { Card } from '../card.ts'
import {
  announcementCard,
  campaignCard,
  districtMatchesCard,
  invitationCard,
  leftOverNoticeCard,
  tenantLostCard,
} from '../cards/announcing.ts'

/** Draws a notice from the state of this moment; undefined when there is nothing to say any more. */
type Draw = (deps: Deps, notice: Notice) => Promise<Card | undefined>

const fact = (notice: Notice, name: string): string => notice.facts[name] ?? ''

export const announcement: Draw = async ({ store }, notice) => {
  const cycle = await store.read.cycles.find(fact(notice, 'cycleId'))
  if (!cycle) return undefined
  const districts = await store.read.overview.pairsByDistrict(cycle.id)
  return districts.length > 0 ? announcementCard(cycle.programme.department, cycle.name, districts) : undefined
}

export const districtMatches: Draw = async ({ store }, notice) => {
  const cycle = await store.read.cycles.find(fact(notice, 'cycleId'))
  const code = fact(notice, 'districtCode')
  const [district] = await store.read.roster.districts([code])
  if (!cycle || !district) return undefined
  const { pairs } = await store.read.overview.district(cycle.id, code)
  const going = pairs.filter((pair) => pair.status !== 'ended')
  return going.length > 0 ? districtMatchesCard(district.name, code, cycle.name, going) : undefined
}

/** Nothing to say to somebody who has a partner by now, or left. */
export const leftOver: Draw = async ({ store }, notice) => {
  const participation = await store.read.roster.participant(fact(notice, 'participantId'))
  if (participation?.status !== 'joined') return undefined
  const pairs = await store.read.partnerships.ofPerson(participation.personId)
  const hasPartner = pairs.some((pair) => pair.cycleId === participation.cycleId && pair.status !== 'ended')
  return hasPartner ? undefined : leftOverNoticeCard(participation.id)
}

export const invitation: Draw = async ({ store }, notice) => {
  const participation = await store.read.roster.participant(fact(notice, 'participantId'))
  if (participation?.status !== 'invited') return undefined
  const cycle = await store.read.cycles.find(participation.cycleId)
  const person = await store.read.people.find(participation.personId)
  if (!cycle || !person) return undefined
  const { department } = cycle.programme
  return invitationCard({
    name: person.name,
    nominatedBy: 'Your director of schools',
    department,
    cycleName: cycle.name,
    participantId: participation.id,
  })
}

export const campaignProgress: Draw = async ({ store, clock }, notice) => {
  const id = fact(notice, 'campaignId')
  const campaign = await store.read.campaigns.find(id)
  return campaign ? campaignCard(campaign, await store.read.campaigns.progress(id, clock.now())) : undefined
}

export const tenantLost: Draw = async ({ store }, notice) => {
  const tenant = await store.read.tenants.byId(fact(notice, 'tenantId'))
  return tenant?.status === 'uninstalled' ? tenantLostCard(tenant.name, tenant.accounts) : undefined
}
