import { removeGoal } from '../../usecases/plan/remove-goal.ts'
import { sharePlan } from '../../usecases/plan/share-plan.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import * as actions from './actions.ts'
import { ownRefusedCard } from './refusals.ts'
import { showPartnerPlan, showPlan } from './show-plan.ts'

/** Buttons of one's own plan. */
export const planActions: readonly ActionHandler[] = [
  onAction(actions.seePartnerPlan, (request, { partnershipId }) => showPartnerPlan(request, partnershipId)),
  onAction(actions.sharePlan, async (request, { partner }) => {
    const result = await sharePlan(request.deps, request.actor, { sharedWithPartner: partner })
    return result.ok ? showPlan(request, true) : { kind: 'refusal', card: ownRefusedCard(result.refusal) }
  }),
  onAction(actions.removeGoal, async (request, { goalId }) => {
    const result = await removeGoal(request.deps, request.actor, goalId)
    return result.ok ? showPlan(request, true) : { kind: 'refusal', card: ownRefusedCard(result.refusal) }
  }),
]
