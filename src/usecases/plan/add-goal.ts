import type { PersonActor } from '../../core/actor.ts'
import { type ActionLine, mergeSteps } from '../../core/plan/action-lines.ts'
import { type GoalEntry, mostGoals } from '../../core/plan/plan.ts'
import type { Data, Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import { type OwnPlan, ownPlan, type PlanResult, planChanged } from './own-plan.ts'

export interface NewGoal {
  readonly entry: GoalEntry
  readonly steps: readonly ActionLine[]
  readonly carriedFromId?: string
}

/** Writes a goal into the actor's plan; the first one begins the plan, with this year's rubric. `key`: the same again adds nothing. */
export const addGoal = (deps: Deps, actor: PersonActor, goal: NewGoal, key: string): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const own = await ownPlan(deps, data, actor)
    return own.ok ? addGoalIn(deps, data, { actor, own, goal, key }) : own
  })

/** The same, as a part of a larger transaction. */
export const addGoalIn = async (
  deps: Deps,
  data: Data,
  { actor, own, goal, key }: { actor: PersonActor; own: OwnPlan; goal: NewGoal; key: string },
): Promise<PlanResult> => {
  const { personId } = actor
  const done = await data.submissions.find(`${personId}:${key}`, personId)
  if (done && own.plan) return { ok: true, planId: own.plan.id }
  const rubric = own.plan ? await data.plans.rubric(own.plan.rubricId) : own.cycle.rubric
  if (!rubric?.indicators.some((one) => one.code === goal.entry.indicator)) return refuse('unknownIndicator')
  if ((own.plan?.goals.length ?? 0) >= mostGoals) return refuse({ kind: 'tooManyGoals', most: mostGoals })
  const now = deps.clock.now()
  const planId = own.plan?.id ?? deps.newId()
  if (!own.plan)
    await data.plans.create({ id: planId, ownerId: own.participantId, rubricId: rubric.id, createdAt: now })
  const goalId = deps.newId()
  await data.plans.addGoal(planId, {
    ...goal.entry,
    id: goalId,
    sharedWithPartner: true,
    sharedWithCoordinator: false,
    carriedFromId: goal.carriedFromId,
    steps: mergeSteps([], goal.steps, { now, newId: deps.newId }),
    createdAt: now,
  })
  await data.submissions.keep({ key: `${personId}:${key}`, personId, outcome: { planId, goalId }, at: now })
  await planChanged(data, actor, 'goalAdded', { id: planId, ownerId: own.participantId })
  return { ok: true, planId }
}
