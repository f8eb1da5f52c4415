import type { Actor } from '../../core/actor.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { StepKind } from '../../core/partnership/partnership.ts'
import type { OpenHelp } from '../nudges/nudges-port.ts'
import type { Deps } from '../ports.ts'
import type { PairLine } from './overview-port.ts'
import { seeOverview } from './see-overview.ts'

export interface AskedHelp {
  readonly asked: OpenHelp
  readonly pair: PairLine
  readonly byName?: string
  readonly step?: StepKind
}

/** A request for help that still waits, for a coordinator; undefined for anyone else or once it is settled. */
export const seeHelp = async (
  deps: Deps,
  actor: Actor,
  { helpRequestId, stepId }: { readonly helpRequestId: string; readonly stepId: string },
): Promise<AskedHelp | undefined> => {
  if (!isCoordinator(actor)) return undefined
  const { nudges, overview, partnerships, people } = deps.store.read
  const asked = (await nudges.openHelp()).find((one) => one.id === helpRequestId)
  const [pair] = asked ? await overview.lines([asked.partnershipId]) : []
  if (!asked || !pair) return undefined
  const by = await people.find(asked.personId)
  const path = await partnerships.ofStep(stepId)
  const step = path?.steps.find((one) => one.id === stepId)?.kind
  return { asked, pair, byName: by?.name, step }
}

/** A workspace or tenant that the app was removed from, with how many people it had; undefined once it is back, or for others. */
export const seeLostTenant = async (
  deps: Deps,
  actor: Actor,
  tenantId: string,
): Promise<{ readonly name: string; readonly accounts: number } | undefined> => {
  const tenant = isCoordinator(actor) ? await deps.store.read.tenants.byId(tenantId) : undefined
  return tenant?.status === 'uninstalled' ? tenant : undefined
}

export interface Digest {
  /** Pairs with a step at the end of its reminders. */
  readonly escalated: readonly PairLine[]
  readonly helpAsked: number
  readonly frozen: number
  readonly unreachable: number
  /** How those who were nominated have answered. */
  readonly answers: { readonly joined: number; readonly declined: number; readonly invited: number }
}

/** What waits for coordinators today; undefined for anyone else, or when nothing does. */
export const seeDigest = async (deps: Deps, actor: Actor): Promise<Digest | undefined> => {
  const found = await seeOverview(deps, actor, (overview, cycle) => overview.waits(cycle.id))
  if (!found.ok) return undefined
  const { nudges, overview } = deps.store.read
  const ids = (await nudges.escalated(found.cycle.id)).map((one) => one.partnershipId)
  const { helpAsked, pairs, unreachable, people } = found.seen
  const escalated = await overview.lines([...new Set(ids)])
  const waits = escalated.length + helpAsked + pairs.frozen + unreachable > 0
  return waits ? { escalated, helpAsked, frozen: pairs.frozen, unreachable, answers: people } : undefined
}
