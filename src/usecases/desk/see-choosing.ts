import type { Actor } from '../../core/actor.ts'
import type { BoardFilter } from '../../core/desk/board.ts'
import { chosenMost } from '../../core/desk/errand.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { CoordinatorRefusal } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { BoardLine } from './board-port.ts'
import { seeOverview } from './see-overview.ts'

export interface Choosing {
  readonly today: string
  readonly lines: readonly BoardLine[]
  readonly coordinators: readonly { readonly id: string; readonly name: string }[]
}

/** The first lines of a filtered board, from which a coordinator chooses several, and who may look after them. */
export const seeChoosing = async (
  deps: Deps,
  actor: Actor,
  filter: BoardFilter,
): Promise<{ ok: true; value: Choosing } | Refused<CoordinatorRefusal>> => {
  const { board, people } = deps.store.read
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const viewerId = actor.personId
  const seen = await seeOverview(deps, actor, async (_overview, cycle, today) => {
    const ownRegions = await board.regionsOf(viewerId)
    const ids = await board.ids({ ...filter, cycleId: cycle.id, today, viewerId, ownRegions }, chosenMost)
    return { today, lines: await board.lines(ids), coordinators: await people.coordinators() }
  })
  if (seen.ok) return { ok: true, value: seen.seen }
  return refuse(seen.refusal.kind === 'noCycle' ? 'noCycle' : 'notCoordinator')
}
