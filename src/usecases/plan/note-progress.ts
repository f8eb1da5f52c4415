import type { PersonActor } from '../../core/actor.ts'
import type { ActionState, ProgressEntry } from '../../core/plan/plan.ts'
import type { Deps } from '../ports.ts'
import { ownGoalToChange, type PlanResult, planChanged } from './own-plan.ts'

/** Adds a dated entry to a goal of the actor's own, and how its steps stand by now. `key`: the same again adds nothing. */
export const noteProgress = (
  deps: Deps,
  actor: PersonActor,
  goalId: string,
  { entry, steps }: { entry: Pick<ProgressEntry, 'day' | 'state' | 'words'>; steps: ReadonlyMap<string, ActionState> },
  key: string,
): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const own = await ownGoalToChange(data, actor, goalId)
    if (!own.ok) return own
    const { personId } = actor
    if (await data.submissions.find(`${personId}:${key}`, personId)) return { ok: true, planId: own.plan.id }
    const now = deps.clock.now()
    await data.plans.addProgress(goalId, { ...entry, id: deps.newId(), at: now })
    const moved = own.goal.steps.map((step) => {
      const state = steps.get(step.id) ?? step.state
      return state === step.state ? step : { ...step, state, changedAt: now }
    })
    await data.plans.saveSteps(goalId, moved)
    await data.submissions.keep({ key: `${personId}:${key}`, personId, outcome: { goalId }, at: now })
    await planChanged(data, actor, 'progressNoted', own.plan)
    return { ok: true, planId: own.plan.id }
  })
