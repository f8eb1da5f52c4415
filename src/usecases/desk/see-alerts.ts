import type { Actor } from '../../core/actor.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { StepKind } from '../../core/partnership/partnership.ts'
import type { OpenHelp } from '../nudges/nudges-port.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { PairLine, Stuck } from './overview-port.ts'
import { type OverviewRefusal, seeOverview } from './see-overview.ts'

export interface AskedHelp {
  readonly ok: true
  readonly asked: OpenHelp
  readonly pair: PairLine
  readonly byName?: string
  readonly step?: StepKind
}

/** A request for help that still waits, for a coordinator. */
export const seeHelp = async (
  deps: Deps,
  actor: Actor,
  { helpRequestId, stepId }: { readonly helpRequestId: string; readonly stepId: string },
): Promise<AskedHelp | Refused<'notCoordinator' | 'settled'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { nudges, overview, partnerships, people } = deps.store.read
  const [asked] = await nudges.openHelp({ id: helpRequestId })
  const [pair] = asked ? await overview.lines([asked.partnershipId]) : []
  if (!asked || !pair) return refuse('settled')
  const by = await people.find(asked.personId)
  const path = await partnerships.ofStep(stepId)
  const step = path?.steps.find((one) => one.id === stepId)?.kind
  return { ok: true, asked, pair, byName: by?.name, step }
}

interface LostTenant {
  readonly ok: true
  readonly name: string
  readonly accounts: number
}

/** A workspace or tenant that the app was removed from, with how many people it had, for a coordinator. */
export const seeLostTenant = async (
  deps: Deps,
  actor: Actor,
  tenantId: string,
): Promise<LostTenant | Refused<'notCoordinator' | 'isBack'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const tenant = await deps.store.read.tenants.byId(tenantId)
  return tenant?.status === 'uninstalled'
    ? { ok: true, name: tenant.name, accounts: tenant.accounts }
    : refuse('isBack')
}

export interface Digest {
  readonly ok: true
  readonly escalated: Stuck
  readonly helpAsked: number
  readonly frozen: number
  readonly unreachable: number
  /** How those who were nominated have answered. */
  readonly answers: { readonly joined: number; readonly declined: number; readonly invited: number }
}

/** What waits for coordinators today. `shown`: of how many pairs at the end of their reminders more than the number is wanted. */
export const seeDigest = async (
  deps: Deps,
  actor: Actor,
  { shown }: { readonly shown: number },
): Promise<Digest | Refused<OverviewRefusal | 'nothingWaits'>> => {
  const found = await seeOverview(deps, actor, (overview, cycle) =>
    Promise.all([overview.waits(cycle.id), overview.stuck(cycle.id, shown)]),
  )
  if (!found.ok) return found
  const [{ helpAsked, pairs, unreachable, people }, escalated] = found.seen
  if (escalated.total + helpAsked + pairs.frozen + unreachable === 0) return refuse('nothingWaits')
  return { ok: true, escalated, helpAsked, frozen: pairs.frozen, unreachable, answers: people }
}
