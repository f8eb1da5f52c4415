import { openPair } from '../../usecases/partnership/open-pair.ts'
import { seePair } from '../../usecases/partnership/see-pair.ts'
import type { Leaf } from '../kit/pages.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { ledgerCard } from './ledger-cards.ts'
import { officeBlocks } from './office-pair-cards.ts'
import { overseenPairCard } from './overseen-pair-card.ts'
import { ownPairOf } from './own-pair.ts'
import { pathCard } from './path-card.ts'
import { refusedCard } from './refused-card.ts'

/** One pair, as much of it as the speaker may see: the partners their path, an office its states and dates. */
export const showPair = async ({ deps, actor }: Request, partnershipId: string, replace = false): Promise<Reply> => {
  const own = ownPairOf(await seePair(deps, actor, { partnershipId }))
  if (own) return { kind: 'card', card: pathCard(own, { links: deps.links }), replace }
  const opened = await openPair(deps, actor, partnershipId)
  if (!opened.ok) return { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }
  const card = overseenPairCard(opened.view, opened.viewer === 'coordinator')
  return { kind: 'card', card: { ...card, blocks: [...card.blocks, ...officeBlocks(opened)] }, replace }
}

/** Every message about a pair with its fate, for coordinators. */
export const showLedger = async ({ deps, actor }: Request, partnershipId: string, leaf: Leaf): Promise<Reply> => {
  const opened = await openPair(deps, actor, partnershipId)
  if (!opened.ok || opened.viewer !== 'coordinator') return { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }
  return { kind: 'card', card: ledgerCard(opened, leaf.number), replace: leaf.replace }
}
