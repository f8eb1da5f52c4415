import { carryGoal } from '../../usecases/plan/carry-goal.ts'
import { removeComment } from '../../usecases/plan/comment-on-goal.ts'
import { removeGoal } from '../../usecases/plan/remove-goal.ts'
import { sharePlan } from '../../usecases/plan/share-plan.ts'
import { startOver } from '../../usecases/plan/unsent-words.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import type { Reply } from '../kit/reply.ts'
import * as actions from './actions.ts'
import { ownRefusedCard } from './refusals.ts'
import { showGoal, showPartnerPlan, showPlan, showPlanOf, showSharedPlan } from './show-plan.ts'
import { showPrinted, showPrintedYear } from './show-printed.ts'
import { formsOfPlan } from './unsent.ts'

/** Buttons of plans. */
export const planActions: readonly ActionHandler[] = [
  onAction(actions.seePartnerPlan, (request, { partnershipId }) => showPartnerPlan(request, partnershipId)),
  onAction(actions.seeSharedPlan, (request, of) => showSharedPlan(request, of)),
  onAction(actions.seeGoal, (request, { goalId }) => showGoal(request, goalId)),
  onAction(actions.seeYear, (request, { cycleId }) => showPlanOf(request, cycleId)),
  onAction(actions.printPlan, (request, { cycleId }) => showPrinted(request, cycleId)),
  onAction(actions.printYear, (request, { partnershipId }) => showPrintedYear(request, partnershipId)),
  onAction(actions.sharePlan, async (request, { partner }) => {
    const result = await sharePlan(request.deps, request.actor, { sharedWithPartner: partner })
    return result.ok ? showPlan(request, true) : { kind: 'refusal', card: ownRefusedCard(result.refusal) }
  }),
  onAction(actions.removeGoal, async (request, { goalId }) => {
    const result = await removeGoal(request.deps, request.actor, goalId)
    return result.ok ? showPlan(request, true) : { kind: 'refusal', card: ownRefusedCard(result.refusal) }
  }),
  onAction(actions.startOver, async (request) => {
    await startOver(request.deps, request.actor, formsOfPlan)
    return showPlan(request, true)
  }),
  onAction(actions.carryGoal, async (request, { goalId }) => {
    const result = await carryGoal(request.deps, request.actor, goalId)
    return result.ok ? showPlan(request) : { kind: 'refusal', card: ownRefusedCard(result.refusal) }
  }),
  onAction(actions.removeComment, async (request, { goalId, commentId }): Promise<Reply> => {
    const result = await removeComment(request.deps, request.actor, goalId, commentId)
    if (!result.ok) return { kind: 'refusal', card: ownRefusedCard(result.refusal) }
    return {
      kind: 'card',
      card: { title: 'Your comment is deleted', blocks: [{ kind: 'text', text: 'Neither of you sees it any more.' }] },
    }
  }),
]
