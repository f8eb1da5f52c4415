import type { Actor } from '../../core/actor.ts'
import { isCoordinator } from '../../core/offices.ts'
import { type AsCoordinator, asCoordinator, type CoordinatorRefusal, type SavedMeanwhile } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { isAsSeen } from '../saved-over.ts'
import type { PairDesk } from './board-port.ts'

export interface PairCare {
  readonly desk: PairDesk
  readonly coordinators: readonly { readonly id: string; readonly name: string }[]
}

/** Who of the office looks after a pair and what it noted, for coordinators who are not of the pair themselves. */
export const seeCare = async (
  deps: Deps,
  actor: Actor,
  partnershipId: string,
): Promise<{ ok: true; value: PairCare } | Refused<CoordinatorRefusal | 'noSuchPair'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { board, overview, people } = deps.store.read
  const [line] = await overview.lines([partnershipId])
  if (!line || line.people.some(({ personId }) => personId === actor.personId)) return refuse('noSuchPair')
  const desk = (await board.deskOf(partnershipId)) ?? {}
  return { ok: true, value: { desk, coordinators: await people.coordinators() } }
}

/** Keeps both; an empty note takes the one before away. */
export const careForPair = async (
  deps: Deps,
  actor: Actor,
  care: { readonly partnershipId: string; readonly assignTo?: string; readonly note?: string },
  seen?: PairDesk,
): Promise<AsCoordinator<void> | SavedMeanwhile> => {
  const done = await asCoordinator(deps, actor, async ({ data, actor: { personId }, at, note }) => {
    const before = (await data.board.deskOf(care.partnershipId)) ?? {}
    if (!isAsSeen(before, seen)) return refuse('savedMeanwhile')
    await data.board.assign([care.partnershipId], care.assignTo)
    if (before.note !== care.note)
      await data.board.keepNote(care.partnershipId, { text: care.note, byId: personId, at })
    await note({ action: 'pair.caredFor', subject: { kind: 'partnership', id: care.partnershipId } })
    return { ok: true as const, value: undefined }
  })
  return done.ok ? done.value : done
}
