import { seeNeighbors } from '../../usecases/roster/change-neighbors.ts'
import { askAgainThisYear } from '../../usecases/year/ask-again.ts'
import { removeBlackout } from '../../usecases/year/change-blackouts.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { askedAgainCard } from './setup-cards.ts'
import { neighborsReply, partNeighbors, showBreaks } from './show-year.ts'

/** Buttons by which a coordinator sets the school year. */
export const yearActions: readonly ActionHandler[] = [
  onAction(actions.removeBreak, (request, { blackoutId }) => remove(request, blackoutId)),
  onAction(actions.openNeighbors, async ({ deps, actor }, { districtCode }) =>
    neighborsReply(await seeNeighbors(deps, actor, districtCode)),
  ),
  onAction(actions.askAgain, async ({ deps, actor }) => {
    const done = await askAgainThisYear(deps, actor)
    return done.ok ? { kind: 'card', card: askedAgainCard(done.value) } : refusalCard(done.refusal)
  }),
  onAction(actions.partNeighbors, (request, { districtCode, other }) => partNeighbors(request, districtCode, other)),
]

const remove = async (request: Request, blackoutId: string): Promise<Reply> => {
  const done = await removeBlackout(request.deps, request.actor, blackoutId)
  if (!done.ok) return refusalCard(done.refusal)
  return done.value ? showBreaks(request, { news: 'Removed.' }) : refusalCard({ kind: 'noSuchBreak' })
}
