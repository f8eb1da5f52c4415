import { goalSight, partnerUntil, viewerOfOwn } from '../../core/access.ts'
import type { PersonActor } from '../../core/actor.ts'
import { type Partnership, partnerOfPerson } from '../../core/partnership/partnership.ts'
import type { Goal, PlanRefusal } from '../../core/plan/plan.ts'
import type { Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Rubric } from '../year/cycles-port.ts'
import { planChanged } from './own-plan.ts'

type Commented = { readonly ok: true; readonly partnershipId: string; readonly ownerId: string } | Refused<PlanRefusal>

/**
 * Writes to a goal: its owner, or the partner it is shared with; the other one is told. `key`: the same again writes nothing. Who
 * is no partner any more reads and does not write.
 */
export const commentOnGoal = (
  deps: Deps,
  actor: PersonActor,
  goalId: string,
  words: string,
  key: string,
): Promise<Commented> =>
  deps.store.transaction(async (data) => {
    const about = await commentable(data, actor, goalId)
    if (!about) return refuse('goalGone')
    const { pair, goal, authorId, plan } = about
    const { personId } = actor
    const done = { ok: true, partnershipId: pair.id, ownerId: plan.ownerId } as const
    if (await data.submissions.find(`${personId}:${key}`, personId)) return done
    const at = deps.clock.now()
    const commentId = deps.newId()
    await data.plans.comment(goalId, { id: commentId, authorId, words, at })
    await data.submissions.keep({ key: `${personId}:${key}`, personId, outcome: { goalId }, at })
    const other = authorId === pair.a.id ? pair.b : pair.a
    if (goal.sharedWithPartner)
      await data.outbox.send([
        {
          name: 'goalCommented',
          to: { kind: 'person', personId: other.personId },
          facts: { partnershipId: pair.id, ownerId: plan.ownerId, goalId, commentId },
          partnershipId: pair.id,
          priority: 'interactive',
        },
      ])
    await planChanged(data, actor, 'commented', plan)
    return done
  })

/** Takes back what one wrote to a goal. */
export const removeComment = (deps: Deps, actor: PersonActor, goalId: string, commentId: string): Promise<Commented> =>
  deps.store.transaction(async (data) => {
    const plan = await data.plans.ofGoal(goalId)
    const author = plan?.goals.find(({ id }) => id === goalId)?.comments.find(({ id }) => id === commentId)?.authorId
    const pair = plan && author && (await pairWith(data, actor, plan.ownerId))
    if (!plan || !author || !pair || partnerOfPerson(pair, actor.personId)?.id !== author) return refuse('goalGone')
    await data.plans.removeComment(commentId, author)
    await planChanged(data, actor, 'commentRemoved', plan)
    return { ok: true, partnershipId: pair.id, ownerId: plan.ownerId }
  })

const pairWith = async (
  data: Pick<Reads, 'partnerships'>,
  actor: PersonActor,
  ownerId: string,
): Promise<Partnership | undefined> =>
  (await data.partnerships.ofPerson(actor.personId)).find(({ a, b }) => a.id === ownerId || b.id === ownerId)

const commentable = async (data: Pick<Reads, 'plans' | 'partnerships'>, actor: PersonActor, goalId: string) => {
  const plan = await data.plans.ofGoal(goalId)
  const goal: Goal | undefined = plan?.goals.find(({ id }) => id === goalId)
  const pair = plan && (await pairWith(data, actor, plan.ownerId))
  const author = pair && partnerOfPerson(pair, actor.personId)
  if (!plan || !goal || !pair || !author || partnerUntil(actor, pair)) return undefined
  const viewer = viewerOfOwn(actor, pair, plan.ownerId)
  return goalSight(goal, viewer, 'comments') === 'all' ? { plan, goal, pair, authorId: author.id } : undefined
}

interface GoalToComment {
  readonly ok: true
  readonly goal: string
  readonly shared: boolean
  readonly rubric: Rubric
}

/** A goal that the actor may write to, their own or one shared with them. */
export const seeGoalToComment = async (
  deps: Deps,
  actor: PersonActor,
  goalId: string,
): Promise<GoalToComment | Refused<'goalGone'>> => {
  const data = deps.store.read
  const found = await commentable(data, actor, goalId)
  const rubric = found && (await data.plans.rubric(found.plan.rubricId))
  if (!found || !rubric) return refuse('goalGone')
  return { ok: true, goal: found.goal.goal, shared: found.goal.sharedWithPartner, rubric }
}
