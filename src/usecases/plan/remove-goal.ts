import type { PersonActor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { ownGoalToChange, type PlanResult, planChanged } from './own-plan.ts'

/** Takes a goal out of the actor's own plan. Removing it again changes nothing. */
export const removeGoal = (deps: Deps, actor: PersonActor, goalId: string): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const own = await ownGoalToChange(data, actor, goalId)
    if (!own.ok) return own
    await data.plans.removeGoal(goalId, deps.clock.now())
    await planChanged(data, actor, 'goalRemoved', own.plan)
    return { ok: true, planId: own.plan.id }
  })
