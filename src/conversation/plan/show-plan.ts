import type { PersonActor } from '../../core/actor.ts'
import { partnersOf } from '../../core/partnership/partnership.ts'
import { firstName } from '../../core/people/names.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import { openPair } from '../../usecases/partnership/open-pair.ts'
import { seeOwnPair, seePair } from '../../usecases/partnership/see-pair.ts'
import { seeOwnGoal, seeOwnPlan, seeOwnYear, seePlan } from '../../usecases/plan/see-plan.ts'
import { sendPlan } from '../../usecases/plan/send-plan.ts'
import { countUnsent } from '../../usecases/plan/unsent-words.ts'
import type { Card } from '../kit/card.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { type OwnPair, ownPairOf } from '../partnership/index.ts'
import { earlierPlansCard, planCard } from './cards.ts'
import { earlierPlanCard, nothingSharedCard, ownGoalCard, sharedPlanCard } from './goal-cards.ts'
import { ownRefusedCard } from './refusals.ts'
import { formsOfPlan } from './unsent.ts'

/** The speaker's own plan; who is on no roster this year has those of earlier years. */
export const showPlan = async (request: Request, replace = false): Promise<Reply> => {
  const { deps, actor } = request
  const seen = await seeOwnPlan(deps, actor)
  if (!seen.ok)
    return seen.earlier.length > 0
      ? { kind: 'card', card: earlierPlansCard(seen.earlier), replace }
      : { kind: 'refusal', card: ownRefusedCard(seen.refusal) }
  const pair = ownPairOf(await seeOwnPair(deps, actor))
  const partner = pair &&
    pair.cycle.id === seen.cycle.id && { partner: firstName(pair.other.name), partnershipId: pair.pair.id }
  const unsent = await countUnsent(deps, actor, formsOfPlan)
  return { kind: 'card', card: planCard({ seen, ...partner, unsent }), replace }
}

export const showEarlierPlans = async ({ deps, actor }: Request): Promise<Reply> => {
  const { earlier } = await seeOwnPlan(deps, actor)
  return { kind: 'card', card: earlierPlansCard(earlier) }
}

/** The speaker's own plan of one year, by its name or id. */
export const showPlanOf = async (request: Request, year: string, replace = false): Promise<Reply> => {
  const { deps, actor } = request
  const own = await seeOwnPlan(deps, actor)
  if (own.ok && (own.cycle.name === year || own.cycle.id === year)) return showPlan(request, replace)
  const seen = await seeOwnYear(deps, actor, year)
  if (!seen.ok) return { kind: 'refusal', card: ownRefusedCard(seen.refusal) }
  const carried = new Set((own.ok ? own.plan?.goals : [])?.flatMap(({ carriedFromId }) => carriedFromId ?? []))
  return { kind: 'card', card: earlierPlanCard(seen.plan, seen.rubric, carried, own.ok), replace }
}

/** The pair whose one has this plan, as the speaker sees it. */
const pairOfPlan = async (
  deps: ConversationDeps,
  actor: PersonActor,
  ownerId: string,
): Promise<OwnPair | undefined> => {
  const pair = ownPairOf(await seeOwnPair(deps, actor))
  return pair && [pair.me.id, pair.other.id].includes(ownerId) ? pair : undefined
}

/** One goal of the speaker's own. */
export const showGoal = async ({ deps, actor }: Request, goalId: string, replace = false): Promise<Reply> => {
  const found = await seeOwnGoal(deps, actor, goalId)
  if (!found.ok) return { kind: 'refusal', card: ownRefusedCard(found.refusal) }
  const { goal, rubric, changes, plan } = found
  const pair = await pairOfPlan(deps, actor, plan.ownerId)
  const partner = pair && firstName(pair.other.name)
  const nameOf = () => partner ?? 'Your partner'
  return { kind: 'card', card: ownGoalCard({ goal, rubric, changes, partner, meId: plan.ownerId, nameOf }), replace }
}

/** What somebody shares of their plan with the reader, who is their partner or a coordinator. Undefined: nothing, or no business of theirs. */
export const sharedCard = async (
  deps: ConversationDeps,
  actor: PersonActor,
  of: { readonly partnershipId: string; readonly ownerId: string },
  see = seePlan,
): Promise<Card | undefined> => {
  const seen = await see(deps, actor, of)
  if (!seen.ok) return undefined
  const found = await seePair(deps, actor, of)
  const own = ownPairOf(found)
  const owner = found.ok && partnersOf(found.view.pair).find(({ id }) => id === of.ownerId)
  if (!owner) return undefined
  const reading = own && {
    meId: own.me.id,
    nameOf: () => firstName(own.other.name),
    comments: own.pair.status !== 'ended',
  }
  return sharedPlanCard(own ? firstName(owner.name) : owner.name, seen.plan, seen.rubric, reading)
}

/** The same in the chat, as a message that changes with the plan; on a page, which is asked for anew each time, at once. */
const sendShared = async (
  { deps, actor, speaker }: Request,
  of: { readonly partnershipId: string; readonly ownerId: string },
  owner: string,
): Promise<Reply> => {
  if (!speaker) return { kind: 'card', card: (await sharedCard(deps, actor, of)) ?? nothingSharedCard(owner) }
  if (!(await sendPlan(deps, actor, of))) return { kind: 'card', card: nothingSharedCard(owner) }
  return {
    kind: 'card',
    card: {
      title: `${owner}’s plan is in a message of its own`,
      blocks: [{ kind: 'text', text: `It shows what ${owner} shares with you, and changes when they change it.` }],
    },
  }
}

/** The partner's plan, as far as they share it. */
export const showPartnerPlan = async (request: Request, partnershipId: string): Promise<Reply> => {
  const pair = ownPairOf(await seePair(request.deps, request.actor, { partnershipId }))
  if (!pair) return { kind: 'refusal', card: ownRefusedCard({ kind: 'notYours' }) }
  return sendShared(request, { partnershipId, ownerId: pair.other.id }, firstName(pair.other.name))
}

/** To a coordinator: the goals that somebody shares with the department. */
export const showSharedPlan = async (
  request: Request,
  of: { readonly partnershipId: string; readonly ownerId: string },
): Promise<Reply> => {
  const opened = await openPair(request.deps, request.actor, of.partnershipId)
  const owner = opened.ok && partnersOf(opened.view.pair).find(({ id }) => id === of.ownerId)
  if (!opened.ok || opened.viewer !== 'coordinator' || !owner)
    return { kind: 'refusal', card: ownRefusedCard({ kind: 'notYours' }) }
  return sendShared(request, of, owner.name)
}
