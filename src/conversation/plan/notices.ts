import { partnersOf } from '../../core/partnership/partnership.ts'
import { firstName } from '../../core/people/names.ts'
import { seePair } from '../../usecases/partnership/see-pair.ts'
import { seePlanAgain } from '../../usecases/plan/see-plan.ts'
import { type Drawings, forPerson } from '../kit/notice.ts'
import { ownPairOf } from '../partnership/index.ts'
import { goalCommentedCard, nothingSharedCard } from './goal-cards.ts'
import { sharedCard } from './show-plan.ts'

/** Somebody asked for another's plan: what its owner shares with them at this moment. */
const sharedPlan = forPerson<'sharedPlan'>(async ({ deps, actor }, of) => {
  const card = await sharedCard(deps, actor, of, seePlanAgain)
  if (card) return card
  const found = await seePair(deps, actor, of)
  const owner = found.ok ? partnersOf(found.view.pair).find(({ id }) => id === of.ownerId) : undefined
  return owner && nothingSharedCard(firstName(owner.name))
})

const goalCommented = forPerson<'goalCommented'>(async ({ deps, actor }, { goalId, commentId, ...of }) => {
  const own = ownPairOf(await seePair(deps, actor, of))
  const seen = own && (await seePlanAgain(deps, actor, of))
  const goal = seen?.ok ? seen.plan.goals.find(({ id }) => id === goalId) : undefined
  const comment = goal?.comments.find(({ id }) => id === commentId)
  if (!own || !goal || !comment || comment.authorId === own.me.id) return undefined
  return goalCommentedCard(firstName(own.other.name), goal, comment.words, of.ownerId === own.me.id)
})

export const planNotices = { sharedPlan, goalCommented } as const satisfies Drawings
