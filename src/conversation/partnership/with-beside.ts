import type { PersonActor } from '../../core/actor.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import { seeOwnReminders } from '../../usecases/nudges/own-reminders.ts'
import { seeBothPlans } from '../../usecases/plan/see-both-plans.ts'
import type { OwnPair } from './own-pair.ts'

/**
 * The pair with what stands beside its steps: what the two share of their plans, and what the reader wanted to be reminded of. For
 * forms, and for messages that are drawn again when a goal is hidden.
 */
export const withBeside = async (
  deps: ConversationDeps,
  actor: PersonActor,
  view: OwnPair,
  how: { readonly noted?: boolean; readonly theirs?: boolean } = {},
): Promise<OwnPair> => {
  const of = { partnershipId: view.pair.id, meId: view.me.id, otherId: view.other.id }
  const plans = await seeBothPlans(deps, actor, of, how)
  const reminders = (await seeOwnReminders(deps, actor)).filter(({ state }) => state === 'open')
  return { ...view, plans, reminders }
}
