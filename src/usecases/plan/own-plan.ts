import type { Actor } from '../../core/actor.ts'
import { codesNow } from '../../core/plan/crosswalk.ts'
import type { Goal, Plan, PlanRefusal } from '../../core/plan/plan.ts'
import type { Data, Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle, Rubric } from '../year/cycles-port.ts'
import type { PlanOfYear } from './plans-port.ts'

export type PlanResult = { readonly ok: true; readonly planId: string } | Refused<PlanRefusal>

export interface OwnPlan {
  readonly cycle: Cycle
  readonly participantId: string
  /** What the person named as areas to work on, by the code of their indicators. */
  readonly refinements: readonly string[]
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
  const { refinements, rubricId } = participation
  // A plan goes on with the version that it was begun with.
  const own = plan && plan.rubricId === rubricId ? refinements : codesNow(cycle.rubric, refinements, rubricId)
  return { ok: true, cycle, participantId: participation.id, refinements: own, plan }
}

/** A goal of the actor's own, of whichever year; undefined for anyone else's. */
export const ownGoal = async (
  data: Pick<Reads, 'plans'>,
  actor: Actor,
  goalId: string,
): Promise<{ readonly plan: PlanOfYear; readonly goal: Goal } | undefined> => {
  if (actor.kind !== 'person') return undefined
  for (const plan of await data.plans.ofPerson(actor.personId)) {
    const goal = plan.goals.find((one) => one.id === goalId)
    if (goal) return { plan, goal }
  }
  return undefined
}

/** The same, where it may be changed: in a year that goes on. */
export const ownGoalToChange = async (
  data: Data,
  actor: Actor,
  goalId: string,
): Promise<
  { readonly ok: true; readonly plan: PlanOfYear; readonly goal: Goal; readonly rubric: Rubric } | Refused<PlanRefusal>
> => {
  const own = await ownGoal(data, actor, goalId)
  const rubric = own && (await data.plans.rubric(own.plan.rubricId))
  if (!own || !rubric) return refuse('goalGone')
  if ((await data.cycles.find(own.plan.year.id))?.closedAt) return refuse('yearOver')
  return { ok: true, ...own, rubric }
}

/** After a change of a plan: a line in the audit trail, and every card that shows the plan is drawn again. */
export const planChanged = async (
  data: Data,
  actor: Actor,
  action: string,
  plan: Pick<Plan, 'id' | 'ownerId'>,
): Promise<void> => {
  await data.audit.write({
    personId: actor.kind === 'person' ? actor.personId : undefined,
    role: 'partner',
    action: `plan.${action}`,
    subject: { kind: 'plan', id: plan.id },
  })
  const owner = await data.roster.participant(plan.ownerId)
  const pairs = owner ? await data.partnerships.ofPerson(owner.personId) : []
  const shown = pairs.filter(({ a, b }) => a.id === plan.ownerId || b.id === plan.ownerId)
  if (shown.length > 0) await data.outbox.refresh(shown.map(({ id }) => ({ partnershipId: id })))
}
