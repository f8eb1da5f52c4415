import { DateTime } from 'luxon'
import { partnerUntil, planSight, viewerOfOwn } from '../../core/access.ts'
import type { Actor } from '../../core/actor.ts'
import { type Partnership, partnersOf } from '../../core/partnership/partnership.ts'
import { type Plan, type PlanRefusal, planUpTo } from '../../core/plan/plan.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Rubric } from '../year/cycles-port.ts'
import { type OwnPlan, ownPlan } from './own-plan.ts'

export type SeenOwnPlan = ({ readonly ok: true; readonly rubric: Rubric } & OwnPlan) | Refused<PlanRefusal>

/** The actor's own plan of this year. */
export const seeOwnPlan = async (deps: Deps, actor: Actor): Promise<SeenOwnPlan> => {
  const data = deps.store.read
  const own = await ownPlan(deps, data, actor)
  if (!own.ok) return own
  const rubric = own.plan ? await data.plans.rubric(own.plan.rubricId) : undefined
  return { ...own, rubric: rubric ?? own.cycle.rubric }
}

export type SeenPlan = { readonly ok: true; readonly plan: Plan; readonly rubric: Rubric } | Refused<PlanRefusal>

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
    if (!pair || !owner || !viewer || viewer === 'anyone' || viewer === 'director') return refuse('notYours')
    const plan = await data.plans.ofParticipant(owner.id)
    if (!plan) return refuse('noPlan')
    if (planSight(plan, viewer) !== 'all') return refuse('notShared')
    const rubric = await data.plans.rubric(plan.rubricId)
    if (!rubric) throw new Error(`plan ${plan.id} has no rubric`)
    if (viewer !== 'self')
      await data.audit.write({
        personId: actor.kind === 'person' ? actor.personId : undefined,
        role: viewer,
        action: 'plan.read',
        subject: { kind: 'plan', id: plan.id },
      })
    const until = viewer === 'partner' ? (partnerUntil(actor, pair) ?? (await endOfYear(deps, data, pair))) : undefined
    return { ok: true, plan: until ? planUpTo(plan, until) : plan, rubric }
  })

/** Of a year that is over, partners keep to read what they shared in it. */
const endOfYear = async (deps: Deps, data: Data, pair: Partnership): Promise<Date | undefined> => {
  const cycle = await data.cycles.find(pair.cycleId)
  const end = cycle && DateTime.fromISO(cycle.endsOn, { zone: cycle.program.timeZone }).endOf('day').toJSDate()
  return end && end < deps.clock.now() && pair.status === 'completed' ? end : undefined
}
