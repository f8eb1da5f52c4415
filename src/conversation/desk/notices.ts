import type { NoticeName } from '../../core/notice.ts'
import { seeOverview } from '../../usecases/desk/see-overview.ts'
import { actorOf } from '../../usecases/identity/actor-of.ts'
import { type Draw, fact, forCoordinator } from '../kit/notice.ts'
import { channelTestCard, digestCard, helpAskedCard, messagesFailCard, tenantLostCard } from './alert-cards.ts'

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

const tenantLost = forCoordinator(async ({ store }, facts) => {
  const tenant = await store.read.tenants.byId(facts('tenantId'))
  return tenant?.status === 'uninstalled' ? tenantLostCard(tenant.name, tenant.accounts) : undefined
})

const channelTest: Draw = async ({ store }, notice) => {
  const cycle = await store.read.cycles.find(fact(notice, 'cycleId'))
  return cycle && channelTestCard(cycle.program.name)
}

export const deskNotices = {
  helpAsked,
  coordinatorDigest,
  unreachable,
  tenantLost,
  channelTest,
} as const satisfies Partial<Record<NoticeName, Draw>>
