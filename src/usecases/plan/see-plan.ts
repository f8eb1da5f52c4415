import { planSight, viewerOfOwn } from '../../core/access.ts'
import type { Actor } from '../../core/actor.ts'
import { partnersOf } from '../../core/partnership/partnership.ts'
import { type Plan, type PlanRefusal, planUpTo } from '../../core/plan/plan.ts'
import type { Deps } from '../ports.ts'
import type { Rubric } from '../year/cycles-port.ts'
import { type OwnPlan, ownPlan } from './own-plan.ts'

export type SeenOwnPlan =
  | ({ readonly ok: true; readonly rubric: Rubric } & OwnPlan)
  | { readonly ok: false; readonly refusal: PlanRefusal }

/** The actor's own plan of this year. */
export const seeOwnPlan = async (deps: Deps, actor: Actor): Promise<SeenOwnPlan> => {
  const data = deps.store.read
  const own = await ownPlan(deps, data, actor)
  if (!own.ok) return own
  const rubric = own.plan ? await data.plans.rubric(own.plan.rubricId) : undefined
  return { ...own, rubric: rubric ?? own.cycle.rubric }
}

export type SeenPlan =
  | { readonly ok: true; readonly plan: Plan; readonly rubric: Rubric }
  | { readonly ok: false; readonly refusal: PlanRefusal }

/** The plan of one of a pair, for whoever its owner shares it with. That somebody else looked is written down. */
export const seePlan = (
  deps: Deps,
  actor: Actor,
  of: { readonly partnershipId: string; readonly ownerId: string },
): Promise<SeenPlan> =>
  deps.store.transaction(async (data) => {
    const pair = await data.partnerships.find(of.partnershipId)
    const owner = pair && partnersOf(pair).find((partner) => partner.id === of.ownerId)
    const viewer = pair && owner && viewerOfOwn(actor, pair, owner.id)
    if (!owner || !viewer || viewer === 'anyone' || viewer === 'director')
      return { ok: false, refusal: { kind: 'notYours' } }
    const plan = await data.plans.ofParticipant(owner.id)
    if (!plan) return { ok: false, refusal: { kind: 'noPlan' } }
    if (planSight(plan, viewer) !== 'all') return { ok: false, refusal: { kind: 'notShared' } }
    const rubric = await data.plans.rubric(plan.rubricId)
    if (!rubric) throw new Error(`plan ${plan.id} has no rubric`)
    if (viewer !== 'self')
      await data.audit.write({
        personId: actor.kind === 'person' ? actor.personId : undefined,
        role: viewer,
        action: 'plan.read',
        subject: { kind: 'plan', id: plan.id },
      })
    // Who is no partner any more reads what there was up to the end.
    const over = viewer === 'partner' && pair?.status === 'ended'
    return { ok: true, plan: over ? planUpTo(plan, pair.endedAt ?? pair.matchedAt) : plan, rubric }
  })
