import { seeOverview } from '../../usecases/desk/see-overview.ts'
import { actorOf } from '../../usecases/identity/actor-of.ts'
import type { Person } from '../../usecases/people/people-port.ts'
import type { Deps } from '../../usecases/ports.ts'
import type { Card } from '../kit/card.ts'
import { type Draw, fact } from '../kit/notice.ts'
import { campaignCard } from '../matching/campaign-cards.ts'
import { matchReadyCard } from '../matching/refused-cards.ts'
import { channelTestCard, digestCard, helpAskedCard, messagesFailCard, tenantLostCard } from './alert-cards.ts'

/** Only a coordinator gets these, also when the message was queued while they still were one. */
const forCoordinator =
  (draw: (deps: Deps, facts: (name: string) => string, person: Person) => Promise<Card | undefined>): Draw =>
  async (deps, notice) => {
    const person = notice.to.kind === 'person' ? await deps.store.read.people.find(notice.to.personId) : undefined
    return person?.coordinator ? draw(deps, (name) => fact(notice, name), person) : undefined
  }

const helpAsked = forCoordinator(async ({ store }, facts) => {
  const asked = (await store.read.nudges.openHelp()).find((one) => one.id === facts('helpRequestId'))
  const [pair] = asked ? await store.read.overview.lines([asked.partnershipId]) : []
  if (!asked || !pair) return undefined
  const by = await store.read.people.find(asked.personId)
  const path = await store.read.partnerships.ofStep(facts('stepId'))
  const step = path?.steps.find((one) => one.id === facts('stepId'))?.kind
  return helpAskedCard({ helpId: asked.id, byName: by?.name ?? 'A partner', pair, step, note: asked.note })
})

const coordinatorDigest = forCoordinator(async (deps, facts, person) => {
  const found = await seeOverview(deps, actorOf(person), (overview, cycle, today) => overview.funnel(cycle.id, today))
  if (!found.ok) return undefined
  const { nudges, overview } = deps.store.read
  const ids = (await nudges.escalated(found.cycle.id)).map((one) => one.partnershipId)
  const { helpAsked: asked, pairs, unreachable: lost } = found.seen
  const digest = {
    since: new Date(facts('since')),
    timeZone: person.timeZone,
    escalated: await overview.lines([...new Set(ids)]),
    helpAsked: asked,
    frozen: pairs.frozen,
    unreachable: lost,
  }
  return digest.escalated.length + asked + pairs.frozen + lost > 0 ? digestCard(digest) : undefined
})

const unreachable = forCoordinator(async (_deps, facts) =>
  messagesFailCard(facts('about'), facts('deliveryId').slice(-8).toUpperCase()),
)

const campaignProgress = forCoordinator(async ({ store, clock }, facts) => {
  const id = facts('campaignId')
  const campaign = await store.read.campaigns.find(id)
  return campaign && campaignCard(campaign, await store.read.campaigns.progress(id, clock.now()))
})

const tenantLost = forCoordinator(async ({ store }, facts) => {
  const tenant = await store.read.tenants.byId(facts('tenantId'))
  return tenant?.status === 'uninstalled' ? tenantLostCard(tenant.name, tenant.accounts) : undefined
})

const matchReady = forCoordinator(async ({ store, clock }, facts) => {
  const cycle = await store.read.cycles.current(clock.now())
  const draft = cycle && (await store.read.matchmaking.draft(cycle.id))
  if (draft?.id !== facts('draftId')) return undefined
  return matchReadyCard(draft.proposal.totals.pairs, draft.proposal.totals.leftOver)
})

const channelTest: Draw = async ({ store }, notice) => {
  const cycle = await store.read.cycles.find(fact(notice, 'cycleId'))
  return cycle && channelTestCard(cycle.program.name)
}

export const officeNotices = {
  helpAsked,
  coordinatorDigest,
  unreachable,
  campaignProgress,
  tenantLost,
  matchReady,
  channelTest,
}
