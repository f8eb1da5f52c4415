import type { Actor } from '../../core/actor.ts'
import type { GoalEntry } from '../../core/plan/plan.ts'
import type { Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import { auditPlan, type PlanResult, planOfGoal } from './own-plan.ts'

/** Changes a goal of the actor's own plan, its progress, or whether it is reached. */
export const updateGoal = (
  deps: Deps,
  actor: Actor,
  goalId: string,
  change: GoalEntry & { readonly reached: boolean },
): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const plan = await planOfGoal(data, actor, goalId)
    const goal = plan?.goals.find((one) => one.id === goalId)
    if (!plan || !goal) return refuse('goalGone')
    const rubric = await data.plans.rubric(plan.rubricId)
    if (!rubric?.indicators.some((one) => one.code === change.indicator)) return refuse('unknownIndicator')
    const { reached, ...entry } = change
    const changedAt = deps.clock.now()
    await data.plans.updateGoal(goalId, { ...entry, changedAt, doneAt: reached ? (goal.doneAt ?? changedAt) : null })
    await auditPlan(data, actor, 'goalUpdated', plan.id)
    return { ok: true, planId: plan.id }
  })
