import { seePair } from '../usecases/see-pair.ts'
import { overseenPairCard } from './cards/overseen-pair.ts'
import { pathCard } from './cards/path.ts'
import { refusedCard } from './cards/path-refused.ts'
import { asOwn } from './own-pair.ts'
import type { Reply } from './reply.ts'
import type { Turn } from './turn.ts'

/** One pair, as much of it as the speaker may see: the partners their path, an office its states and dates. */
export const showPair = async ({ deps, actor }: Turn, partnershipId: string, replace = false): Promise<Reply> => {
  const view = await seePair(deps, actor, { partnershipId })
  if (!view) return { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }
  const own = asOwn(view)
  return {
    kind: 'card',
    card: own ? pathCard(own, { links: deps.links }) : overseenPairCard(view, actor.coordinator),
    replace,
  }
}
