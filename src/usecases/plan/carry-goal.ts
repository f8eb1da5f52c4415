import type { PersonActor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import type { Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import { addGoalIn } from './add-goal.ts'
import { ownGoal, ownPlan, type PlanResult } from './own-plan.ts'

/**
 * Takes a goal of the actor's earlier year into this year's plan, with the steps that are not done; the earlier one says that it
 * was carried on. Done again it changes nothing.
 */
export const carryGoal = (deps: Deps, actor: PersonActor, goalId: string): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const earlier = await ownGoal(data, actor, goalId)
    if (!earlier) return refuse('goalGone')
    const own = await ownPlan(deps, data, actor)
    if (!own.ok) return own
    if (own.plan?.goals.some(({ id, carriedFromId }) => id === goalId || carriedFromId === goalId))
      return refuse('carriedAlready')
    const { indicator, goal, evidence, achievable, relevant, steps } = earlier.goal
    const left = steps.filter(({ state }) => state !== 'done' && state !== 'dropped').map(({ words }) => ({ words }))
    const added = await addGoalIn(deps, data, {
      actor,
      own,
      // Its day was of that year.
      goal: { entry: { indicator, goal, evidence, achievable, relevant }, steps: left, carriedFromId: goalId },
      key: `carry:${goalId}`,
    })
    if (!added.ok) return added
    const now = deps.clock.now()
    const day = dayIn(own.cycle.program.timeZone, now)
    await data.plans.addProgress(goalId, { id: deps.newId(), day, state: 'carriedOn', at: now })
    return added
  })
