import type { PersonActor } from '../../core/actor.ts'
import { mergeSteps } from '../../core/plan/action-lines.ts'
import type { Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import type { NewGoal } from './add-goal.ts'
import { ownGoalToChange, type PlanResult, planChanged } from './own-plan.ts'

/** Changes the words of a goal of the actor's own plan. A step whose words stay keeps its state. */
export const updateGoal = (
  deps: Deps,
  actor: PersonActor,
  goalId: string,
  { entry, steps }: Pick<NewGoal, 'entry' | 'steps'>,
): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const own = await ownGoalToChange(data, actor, goalId)
    if (!own.ok) return own
    if (!own.rubric.indicators.some((one) => one.code === entry.indicator)) return refuse('unknownIndicator')
    const now = deps.clock.now()
    await data.plans.updateGoal(goalId, { ...entry, changedAt: now })
    await data.plans.saveSteps(goalId, mergeSteps(own.goal.steps, steps, { now, newId: deps.newId }))
    await planChanged(data, actor, 'goalUpdated', own.plan)
    return { ok: true, planId: own.plan.id }
  })
