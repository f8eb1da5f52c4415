import type { PairLine, PairPerson } from '../../usecases/desk/overview-port.ts'
import { pairsMapInWords } from '../../usecases/matching/see-announcement.ts'
import { hasPairs } from '../../usecases/matching/see-proposal.ts'
import type { Card } from '../kit/card.ts'
import type { Request } from '../kit/request.ts'
import { announcementCard } from './announcement-cards.ts'
import type { Found } from './show-proposal.ts'

/** The announcement of the draft as it would be posted now, marked as a preview. */
export const announcementPreview = async ({ deps, actor }: Request, { cycle, draft, people }: Found): Promise<Card> => {
  const districts = new Map<string, number>()
  const pairs: PairLine[] = []
  for (const { a, b } of draft.proposal.pairs) {
    const both = [a, b].flatMap((id) => people.get(id) ?? [])
    for (const { district } of both) districts.set(district, (districts.get(district) ?? 0) + 1)
    const [first, second] = both.map((one): PairPerson => ({ ...one, districtCode: one.districtCode }))
    if (first && second) pairs.push({ partnershipId: '', status: 'active', people: [first, second] })
  }
  const card = announcementCard({
    cycle,
    matchedAt: deps.clock.now(),
    more: await hasPairs(deps, actor, cycle.id),
    districts: [...districts]
      .sort(([a], [b]) => a.localeCompare(b, 'en-US'))
      .map(([district, count]) => ({ district, pairs: count })),
    pairs: cycle.settings.namesInChannels ? pairs : [],
    map: deps.links.pairsMap({ draftId: draft.id }),
    mapWords: await pairsMapInWords(deps, draft.id),
  })
  const preview = { kind: 'text', text: 'A preview, for you alone: nothing was posted.', quiet: true } as const
  return { ...card, blocks: [preview, ...card.blocks] }
}
