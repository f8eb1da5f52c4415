import type { Actor } from '../../core/actor.ts'
import type { Plan, PlanRefusal } from '../../core/plan/plan.ts'
import type { Data, Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'

export type PlanResult = { readonly ok: true; readonly planId: string } | Refused<PlanRefusal>

export interface OwnPlan {
  readonly cycle: Cycle
  readonly participantId: string
  /** Undefined while nothing is written. */
  readonly plan?: Plan
}

/** The actor's place on this year's roster and the plan they have there. */
export const ownPlan = async (
  deps: Pick<Deps, 'clock'>,
  data: Pick<Reads, 'cycles' | 'roster' | 'plans'>,
  actor: Actor,
): Promise<({ readonly ok: true } & OwnPlan) | Refused<PlanRefusal>> => {
  const cycle = await data.cycles.current(deps.clock.now())
  const participation =
    actor.kind === 'person' && cycle ? await data.roster.participantOf(cycle.id, actor.personId) : undefined
  if (!cycle || !participation) return refuse('notNominated')
  const plan = await data.plans.ofParticipant(participation.id)
  return { ok: true, cycle, participantId: participation.id, plan }
}

/** The actor's own plan that holds a goal; undefined for anyone else's. */
export const planOfGoal = async (data: Data, actor: Actor, goalId: string): Promise<Plan | undefined> => {
  const plan = await data.plans.ofGoal(goalId)
  if (!plan || actor.kind !== 'person') return undefined
  const owner = await data.roster.participant(plan.ownerId)
  return owner?.personId === actor.personId ? plan : undefined
}

export const auditPlan = (data: Data, actor: Actor, action: string, planId: string): Promise<void> =>
  data.audit.write({
    personId: actor.kind === 'person' ? actor.personId : undefined,
    role: 'partner',
    action: `plan.${action}`,
    subject: { kind: 'plan', id: planId },
  })
