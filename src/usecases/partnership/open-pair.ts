import { goalSight, viewerOf } from '../../core/access.ts'
import type { Actor } from '../../core/actor.ts'
import { partnersOf } from '../../core/partnership/partnership.ts'
import type { GoalSharing } from '../../core/plan/plan.ts'
import type { LedgerLine } from '../deliveries/deliveries-port.ts'
import type { PairDesk } from '../desk/board-port.ts'
import type { OpenHelp } from '../nudges/nudges-port.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { type PairView, seePair } from './see-pair.ts'

export interface OpenedPair {
  readonly ok: true
  readonly view: PairView
  readonly viewer: 'coordinator' | 'director'
  /** Whose plan there is, and whether it may be read; for coordinators. By participant. */
  readonly plans: ReadonlyMap<string, 'all' | 'existence'>
  /** Every message about the pair with its fate; for coordinators. */
  readonly ledger: readonly LedgerLine[]
  readonly help: readonly OpenHelp[]
  /** What the office keeps for itself; for coordinators. */
  readonly desk?: PairDesk
}

/**
 * One pair, for a coordinator or one of its directors of schools. A look of a coordinator's, who sees more than dates, leaves
 * a line in the audit trail.
 */
export const openPair = async (
  deps: Deps,
  actor: Actor,
  partnershipId: string,
): Promise<OpenedPair | Refused<'notYours'>> => {
  const found = await seePair(deps, actor, { partnershipId })
  if (!found.ok) return found
  const { view } = found
  const viewer = viewerOf(actor, view.pair)
  if (actor.kind !== 'person' || (viewer !== 'coordinator' && viewer !== 'director')) return refuse('notYours')
  if (viewer === 'director') return { ok: true, view, viewer, plans: new Map(), ledger: [], help: [] }
  return deps.store.transaction(async (data) => {
    const plans = await data.overview.plansOf(partnersOf(view.pair).map((one) => one.id))
    await data.audit.write({
      personId: actor.personId,
      role: 'coordinator',
      action: 'pair.looked',
      subject: { kind: 'partnership', id: partnershipId },
    })
    const help = await data.nudges.openHelp({ partnershipId })
    const desk = await data.board.deskOf(partnershipId)
    const ledger = await data.deliveries.ledger(partnershipId)
    return { ok: true, view, viewer, plans: seenPlans(plans), ledger, help, desk }
  })
}

const seenPlans = (
  plans: readonly (GoalSharing & { readonly participantId: string })[],
): ReadonlyMap<string, 'all' | 'existence'> =>
  new Map(
    plans.flatMap((plan) => {
      const sight = goalSight(plan, 'coordinator')
      return sight === 'nothing' ? [] : [[plan.participantId, sight] as const]
    }),
  )
