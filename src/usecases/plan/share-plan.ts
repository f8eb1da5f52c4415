import type { PersonActor } from '../../core/actor.ts'
import type { GoalSharing } from '../../core/plan/plan.ts'
import type { Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import { ownGoal, ownPlan, type PlanResult, planChanged } from './own-plan.ts'

/** The owner's choice of who reads all goals of this year's plan. */
export const sharePlan = (deps: Deps, actor: PersonActor, sharing: Partial<GoalSharing>): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const own = await ownPlan(deps, data, actor)
    if (!own.ok) return own
    if (!own.plan) return refuse('noPlan')
    await data.plans.share(
      own.plan.goals.map(({ id }) => id),
      sharing,
    )
    await planChanged(data, actor, 'shared', own.plan)
    return { ok: true, planId: own.plan.id }
  })

/** The owner's choice of who reads one goal, of whichever year. */
export const shareGoal = (deps: Deps, actor: PersonActor, goalId: string, sharing: GoalSharing): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const own = await ownGoal(data, actor, goalId)
    if (!own) return refuse('goalGone')
    await data.plans.share([goalId], sharing)
    await planChanged(data, actor, 'shared', own.plan)
    return { ok: true, planId: own.plan.id }
  })
