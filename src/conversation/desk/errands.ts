import { type ErrandOutcome, type Ran, runErrand, undoErrand } from '../../usecases/desk/run-errand.ts'
import { prepareErrand, seeErrand } from '../../usecases/desk/see-errand.ts'
import { sampleMessage } from '../../usecases/desk/see-office-message.ts'
import type { Card } from '../kit/card.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { errandCard, errandUndoneCard, officeMessageCard, ranCard } from './errand-cards.ts'
import { inMessages } from './message-words.ts'

export const showErrand = async ({ deps, actor, person }: Request, errandId: string): Promise<Reply> => {
  const found = await seeErrand(deps, actor, errandId)
  return found.ok ? { kind: 'card', card: errandCard(found.seen, person.timeZone) } : refusalCard(found.refusal)
}

const outcome = (result: ErrandOutcome, draw: (ran: Ran) => Card): Reply =>
  result.ok ? { kind: 'card', card: draw(result.value), replace: true } : refusalCard(result.refusal)

export const carryOutErrand = async ({ deps, actor }: Request, errandId: string): Promise<Reply> =>
  outcome(await runErrand(deps, actor, errandId), ranCard)

export const takeErrandBack = async ({ deps, actor }: Request, errandId: string): Promise<Reply> =>
  outcome(await undoErrand(deps, actor, errandId), errandUndoneCard)

/** The message as the first of its readers will see it. */
export const showSample = async ({ deps, actor }: Request, errandId: string): Promise<Reply> => {
  const sample = await sampleMessage(deps, actor, errandId, inMessages)
  return sample.ok ? { kind: 'card', card: officeMessageCard(sample) } : refusalCard({ kind: 'noSuchErrand' })
}

/** Reminds whoever's turn it is of one pair, at once; the answer says when it goes where that is not now. */
export const remindOnePair = async (request: Request, partnershipId: string): Promise<Reply> => {
  const { deps, actor } = request
  const prepared = await prepareErrand(deps, actor, { act: 'remind', terms: {}, partnershipIds: [partnershipId] })
  return prepared.ok ? showErrand(request, prepared.value) : refusalCard(prepared.refusal)
}
