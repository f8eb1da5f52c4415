import type { Actor } from '../../core/actor.ts'
import { type GoalEntry, mostGoals } from '../../core/plan/plan.ts'
import type { Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import { auditPlan, ownPlan, type PlanResult } from './own-plan.ts'

/** Writes a goal into the actor's plan; the first one begins the plan, with this year's rubric. `key`: the same again adds nothing. */
export const addGoal = (deps: Deps, actor: Actor, entry: GoalEntry, key: string): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const own = await ownPlan(deps, data, actor)
    if (!own.ok) return own
    const personId = actor.kind === 'person' ? actor.personId : ''
    const done = await data.submissions.find(`${personId}:${key}`, personId)
    if (done && own.plan) return { ok: true, planId: own.plan.id }
    const rubric = own.plan ? await data.plans.rubric(own.plan.rubricId) : own.cycle.rubric
    if (!rubric?.indicators.some((one) => one.code === entry.indicator)) return refuse('unknownIndicator')
    if ((own.plan?.goals.length ?? 0) >= mostGoals) return refuse({ kind: 'tooManyGoals', most: mostGoals })
    const at = deps.clock.now()
    const planId = own.plan?.id ?? deps.newId()
    if (!own.plan)
      await data.plans.create({
        id: planId,
        ownerId: own.participantId,
        rubricId: rubric.id,
        sharedWithPartner: true,
        sharedWithCoordinator: false,
        createdAt: at,
      })
    const goalId = deps.newId()
    await data.plans.addGoal(planId, { ...entry, id: goalId, createdAt: at })
    await data.submissions.keep({ key: `${personId}:${key}`, personId, outcome: { planId, goalId }, at })
    await auditPlan(data, actor, 'goalAdded', planId)
    return { ok: true, planId }
  })
