import type { PersonActor } from '../../core/actor.ts'
import { overseesPairs } from '../../core/offices.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import type { Card } from '../kit/card.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { type OwnPair, type PathCardParts, pathCard } from '../partnership/index.ts'

/** What stands beside a partner's path. */
export const pathParts = ({ links }: ConversationDeps, actor: PersonActor): PathCardParts => ({
  hasOffice: overseesPairs(actor),
  links,
})

export const statusCard = (deps: ConversationDeps, actor: PersonActor, own: OwnPair): Card =>
  pathCard(own, pathParts(deps, actor))

/** A partner's path; in their own chat it stays true. */
export const statusReply = ({ deps, actor, speaker }: Request, own: OwnPair): Reply => {
  const partnershipId = own.pair.id
  const card = statusCard(deps, actor, own)
  if (!speaker) return { kind: 'card', card }
  const to = { kind: 'person', personId: actor.personId } as const
  const facts = { partnershipId, asked: deps.newId() }
  return { kind: 'card', card, standing: { name: 'status', to, facts, partnershipId, priority: 'interactive' } }
}
