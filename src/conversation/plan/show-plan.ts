import { seeOwnPair, seePair } from '../../usecases/partnership/see-pair.ts'
import { seeOwnPlan, seePlan } from '../../usecases/plan/see-plan.ts'
import { firstName } from '../kit/audience.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { asOwn } from '../partnership/index.ts'
import { partnerPlanCard, planCard } from './cards.ts'
import { ownRefusedCard } from './refusals.ts'

/** The speaker's own plan. */
export const showPlan = async ({ deps, actor }: Request, replace = false): Promise<Reply> => {
  const seen = await seeOwnPlan(deps, actor)
  if (!seen.ok) return { kind: 'refusal', card: ownRefusedCard(seen.refusal) }
  const pair = asOwn(await seeOwnPair(deps, actor))
  const partner = pair && { partner: firstName(pair.other.name), partnershipId: pair.pair.id }
  return { kind: 'card', card: planCard({ plan: seen.plan, rubric: seen.rubric, ...partner }), replace }
}

/** The partner's plan, as far as they share it. */
export const showPartnerPlan = async ({ deps, actor }: Request, partnershipId: string): Promise<Reply> => {
  const pair = asOwn(await seePair(deps, actor, { partnershipId }))
  if (!pair) return { kind: 'refusal', card: ownRefusedCard({ kind: 'notYours' }) }
  const seen = await seePlan(deps, actor, { partnershipId, ownerId: pair.other.id })
  const owner = firstName(pair.other.name)
  if (seen.ok) return { kind: 'card', card: partnerPlanCard(owner, seen.plan, seen.rubric) }
  return {
    kind: 'card',
    card: {
      title: `${owner}’s plan`,
      blocks: [
        { kind: 'text', text: `${owner} has no plan to share with you yet. A plan is recommended, never required.` },
      ],
    },
  }
}
