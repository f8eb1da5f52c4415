import { DateTime } from 'luxon'
import { hearsOfPlan, partnerUntil, seenPlan, type Viewer, viewerOfOwn } from '../../core/access.ts'
import type { Actor, PersonActor } from '../../core/actor.ts'
import { type Partnership, partnersOf } from '../../core/partnership/partnership.ts'
import { type Plan, type PlanRefusal, planUpTo, withCommentsOf } from '../../core/plan/plan.ts'
import type { Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Rubric } from '../year/cycles-port.ts'
import { type OwnPlan, ownGoal, ownPlan } from './own-plan.ts'
import type { PlanOfYear } from './plans-port.ts'

export type SeenOwnPlan =
  | ({
      readonly ok: true
      readonly rubric: Rubric
      /** The actor's plans of other years, the newest first. */
      readonly earlier: readonly PlanOfYear[]
    } & OwnPlan)
  | (Refused<PlanRefusal> & { readonly earlier: readonly PlanOfYear[] })

/** The actor's own plan of this year, and that there are plans of other years. */
export const seeOwnPlan = async (deps: Deps, actor: Actor): Promise<SeenOwnPlan> => {
  const data = deps.store.read
  const own = await ownPlan(deps, data, actor)
  const all = actor.kind === 'person' ? await data.plans.ofPerson(actor.personId) : []
  const earlier = all.filter((plan) => !own.ok || plan.year.id !== own.cycle.id)
  if (!own.ok) return { ...own, earlier }
  const rubric = own.plan ? await data.plans.rubric(own.plan.rubricId) : undefined
  return { ...own, rubric: rubric ?? own.cycle.rubric, earlier }
}

/** The actor's own plan of a year, by its name or its id; also of one in which they are on no roster any more. */
export const seeOwnYear = async (
  deps: Deps,
  actor: PersonActor,
  year: string,
): Promise<{ readonly ok: true; readonly plan: PlanOfYear; readonly rubric: Rubric } | Refused<PlanRefusal>> => {
  const data = deps.store.read
  const plan = (await data.plans.ofPerson(actor.personId)).find((one) => one.year.name === year || one.year.id === year)
  const rubric = plan && (await data.plans.rubric(plan.rubricId))
  return plan && rubric ? { ok: true, plan, rubric } : refuse('noPlan')
}

/** One goal of the actor's own, of whichever year. `changes`: whether its year still goes on. */
export const seeOwnGoal = async (deps: Deps, actor: PersonActor, goalId: string) => {
  const data = deps.store.read
  const own = await ownGoal(data, actor, goalId)
  const rubric = own && (await data.plans.rubric(own.plan.rubricId))
  if (!own || !rubric) return refuse('goalGone')
  const cycle = await data.cycles.find(own.plan.year.id)
  return { ok: true as const, ...own, rubric, changes: cycle !== undefined && !cycle.closedAt }
}

export type SeenPlan = { readonly ok: true; readonly plan: Plan; readonly rubric: Rubric } | Refused<PlanRefusal>

interface WhosePlan {
  readonly partnershipId: string
  readonly ownerId: string
}

/** The plan of one of a pair, as much of it as its owner shares with the actor. That somebody else looked is written down. */
export const seePlan = (deps: Deps, actor: Actor, of: WhosePlan): Promise<SeenPlan> =>
  deps.store.transaction(async (data) => {
    const { viewer, seen } = await look(deps, data, actor, of)
    if (seen.ok && viewer !== 'self')
      await data.audit.write({
        personId: actor.kind === 'person' ? actor.personId : undefined,
        role: viewer,
        action: 'plan.read',
        subject: { kind: 'plan', id: seen.plan.id },
      })
    return seen
  })

/** The same for a message that is drawn again: the look was written down when it was sent. */
export const seePlanAgain = async (deps: Deps, actor: Actor, of: WhosePlan): Promise<SeenPlan> =>
  (await look(deps, deps.store.read, actor, of)).seen

const look = async (
  deps: Pick<Deps, 'clock'>,
  data: Pick<Reads, 'partnerships' | 'plans' | 'cycles'>,
  actor: Actor,
  of: WhosePlan,
): Promise<{ readonly viewer: Viewer; readonly seen: SeenPlan }> => {
  const pair = await data.partnerships.find(of.partnershipId)
  const owner = pair && partnersOf(pair).find((partner) => partner.id === of.ownerId)
  const viewer = pair && owner ? viewerOfOwn(actor, pair, owner.id) : 'anyone'
  const refused = (kind: 'notYours' | 'noPlan' | 'notShared') => ({ viewer, seen: refuse({ kind }) })
  if (!pair || !owner || !hearsOfPlan(viewer)) return refused('notYours')
  const plan = await data.plans.ofParticipant(owner.id)
  if (!plan) return refused('noPlan')
  const part = seenPlan(plan, viewer)
  if (!part) return refused('notShared')
  const rubric = await data.plans.rubric(plan.rubricId)
  if (!rubric) throw new Error(`plan ${plan.id} has no rubric`)
  if (viewer !== 'partner') return { viewer, seen: { ok: true, plan: part, rubric } }
  const until = partnerUntil(actor, pair) ?? (await endOfYear(deps, data, pair))
  const ids = partnersOf(pair).map(({ id }) => id)
  const shared = withCommentsOf(part, { matchedAt: pair.matchedAt, ids })
  return { viewer, seen: { ok: true, plan: until ? planUpTo(shared, until) : shared, rubric } }
}

/** Of a year that is over, partners keep to read what they shared in it. */
const endOfYear = async (
  deps: Pick<Deps, 'clock'>,
  data: Pick<Reads, 'cycles'>,
  pair: Partnership,
): Promise<Date | undefined> => {
  const cycle = await data.cycles.find(pair.cycleId)
  const end = cycle && DateTime.fromISO(cycle.endsOn, { zone: cycle.program.timeZone }).endOf('day').toJSDate()
  return end && end < deps.clock.now() && pair.status === 'completed' ? end : undefined
}

/** The program whose year this is, as it is called on paper. @throws when there is no such year */
export const seeProgramOf = async ({ store }: Deps, cycleId: string) => {
  const cycle = await store.read.cycles.find(cycleId)
  if (!cycle) throw new Error(`no cycle ${cycleId}`)
  return cycle.program
}
