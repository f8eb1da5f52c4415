import type { BoardFilter } from '../../core/desk/board.ts'
import { seeBoard } from '../../usecases/desk/see-board.ts'
import type { Leaf } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { boardCard } from './board-cards.ts'
import { pageSize } from './list-cards.ts'

export interface BoardContext extends BoardFilter {
  readonly whole?: 'yes'
}

/** One page of the board. */
export const showBoard = async (
  { deps, actor }: Request,
  { whole, ...filter }: BoardContext = {},
  { number, replace }: Leaf = { number: 0, replace: false },
): Promise<Reply> => {
  const asked = { filter, whole: whole === 'yes', page: { number, size: pageSize } }
  const seen = await seeBoard(deps, actor, asked)
  return seen.ok ? { kind: 'card', card: boardCard(seen.value, asked.whole), replace } : refusalCard(seen.refusal)
}
