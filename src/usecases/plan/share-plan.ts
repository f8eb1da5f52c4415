import type { Actor } from '../../core/actor.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { Deps } from '../ports.ts'
import { refuse } from '../refuse.ts'
import { auditPlan, ownPlan, type PlanResult } from './own-plan.ts'

/** The owner's choice of who reads the plan. */
export const sharePlan = (
  deps: Deps,
  actor: Actor,
  sharing: Partial<Pick<Plan, 'sharedWithPartner' | 'sharedWithCoordinator'>>,
): Promise<PlanResult> =>
  deps.store.transaction(async (data) => {
    const own = await ownPlan(deps, data, actor)
    if (!own.ok) return own
    if (!own.plan) return refuse('noPlan')
    const { sharedWithPartner, sharedWithCoordinator } = { ...own.plan, ...sharing }
    await data.plans.share(own.plan.id, { sharedWithPartner, sharedWithCoordinator })
    await auditPlan(data, actor, 'shared', own.plan.id)
    return { ok: true, planId: own.plan.id }
  })
