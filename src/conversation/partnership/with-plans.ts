import type { PersonActor } from '../../core/actor.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import { seeBothPlans } from '../../usecases/plan/see-both-plans.ts'
import type { OwnPair } from './own-pair.ts'

/** The pair with what the two share of their plans: for forms, and for messages that are drawn again when a goal is hidden. */
export const withPlans = async (
  deps: ConversationDeps,
  actor: PersonActor,
  view: OwnPair,
  how: { readonly noted?: boolean } = {},
): Promise<OwnPair> => {
  const of = { partnershipId: view.pair.id, meId: view.me.id, otherId: view.other.id }
  return { ...view, plans: await seeBothPlans(deps, actor, of, how) }
}
