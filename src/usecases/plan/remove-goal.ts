import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import { auditPlan, type PlanResult, planOfGoal } from './own-plan.ts'

/** Takes a goal out of the actor's own plan. Removing it again changes nothing. */
export const removeGoal = (deps: Deps, actor: Actor, goalId: string): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const plan = await planOfGoal(data, actor, goalId)
    if (!plan) return refuse('goalGone')
    await data.plans.removeGoal(goalId, deps.clock.now())
    await auditPlan(data, actor, 'goalRemoved', plan.id)
    return { ok: true, planId: plan.id }
  })
