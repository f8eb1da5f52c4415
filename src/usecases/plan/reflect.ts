import type { PersonActor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { ownPlan, type PlanResult, planChanged } from './own-plan.ts'

/** What the owner thinks of their own year, for nobody else. Undefined takes it out. */
export const reflect = (deps: Deps, actor: PersonActor, reflection: string | undefined): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const own = await ownPlan(deps, data, actor)
    if (!own.ok) return own
    const planId = own.plan?.id ?? deps.newId()
    if (!own.plan)
      await data.plans.create({
        id: planId,
        ownerId: own.participantId,
        rubricId: own.cycle.rubric.id,
        createdAt: deps.clock.now(),
      })
    await data.plans.reflect(planId, reflection)
    await planChanged(data, actor, 'reflected', { id: planId, ownerId: own.participantId })
    return { ok: true, planId }
  })
