import { pause } from '../../usecases/people/change-settings.ts'
import { removeGoal } from '../../usecases/plan/remove-goal.ts'
import { sharePlan } from '../../usecases/plan/share-plan.ts'
import type { Act } from '../kit/request.ts'
import { pausedCard } from '../settings/cards.ts'
import { ownRefusedCard } from './refusals.ts'
import { showPartnerPlan, showPlan } from './show-plan.ts'

/** Buttons of one's own plan and settings. */
export const ownActs: readonly Act[] = [
  { verb: 'see-partner-plan', run: (request, { partnershipId = '' }) => showPartnerPlan(request, partnershipId) },
  {
    verb: 'share-plan',
    run: async (request, { partner }) => {
      const result = await sharePlan(request.deps, request.actor, { sharedWithPartner: partner === 'yes' })
      return result.ok ? showPlan(request, true) : { kind: 'refusal', card: ownRefusedCard(result.refusal) }
    },
  },
  {
    verb: 'remove-goal',
    run: async (request, { goalId = '' }) => {
      const result = await removeGoal(request.deps, request.actor, goalId)
      return result.ok ? showPlan(request, true) : { kind: 'refusal', card: ownRefusedCard(result.refusal) }
    },
  },
  {
    verb: 'end-pause',
    run: async ({ deps, actor }) => {
      const result = await pause(deps, actor, undefined)
      return result.ok
        ? { kind: 'card', card: pausedCard(result.settings), replace: true }
        : { kind: 'refusal', card: ownRefusedCard(result.refusal) }
    },
  },
]
