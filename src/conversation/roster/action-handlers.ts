import { answerInvitation } from '../../usecases/roster/answer-invitation.ts'
import { optDistrict } from '../../usecases/roster/opt-district.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { leafIn } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { joinedCard } from './cards.ts'
import { optedOutCard } from './district-cards.ts'
import { showDistrict } from './show-district.ts'

/** Buttons of a district, and the answer to an invitation. */
export const rosterActions: readonly ActionHandler[] = [
  onAction(actions.openDistrict, (request, { districtCode, ...turned }) => {
    const { number, replace } = leafIn(turned)
    return showDistrict(request, districtCode, replace, number)
  }),
  onAction(actions.optIn, (request, { districtCode }) => opt(request, districtCode, true)),
  onAction(actions.optOut, (request, { districtCode }) => opt(request, districtCode, false)),
  onAction(actions.joinProgram, (request, { participantId }) => answer(request, participantId, true)),
  onAction(actions.declineInvitation, (request, { participantId }) => answer(request, participantId, false)),
]

const opt = async (request: Request, districtCode: string, takesPart: boolean): Promise<Reply> => {
  const done = await optDistrict(request.deps, request.actor, { districtCode, takesPart })
  if (!done.ok) return refusalCard(done.refusal)
  if (takesPart) return showDistrict(request, districtCode, true)
  return { kind: 'card', card: optedOutCard(done.district, done.underWay), replace: true }
}

const answer = async ({ deps, actor }: Request, participantId: string, joins: boolean): Promise<Reply> => {
  const done = await answerInvitation(deps, actor, { participantId, joins })
  return done.ok ? { kind: 'card', card: joinedCard(joins, participantId), replace: true } : refusalCard(done.refusal)
}
