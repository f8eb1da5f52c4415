import type { PersonActor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { seeOwnPlace } from './see-own-place.ts'
import { type PairOfWhoLeft, type TakenOut, takeOut } from './withdraw-participant.ts'

export type LeaveResult = TakenOut | Refused<{ readonly kind: 'notInProgram' }>

/** What leaving would do to the actor's pair; refused to who has no place in a year that is not closed, or said no to it. */
export const seeLeaving = async (deps: Deps, actor: PersonActor): Promise<LeaveResult> => {
  const { cycles, partnerships } = deps.store.read
  const [place, cycle] = [await seeOwnPlace(deps, actor), await cycles.current(deps.clock.now())]
  if (!place || place.status === 'declined' || cycle?.closedAt) return refuse('notInProgram')
  const pair = await partnerships.currentOf(actor.personId, place.cycleId)
  const becomes: PairOfWhoLeft = !pair ? 'none' : pair.status === 'active' ? 'held' : 'onHoldBefore'
  return { ok: true, pair: becomes }
}

/**
 * The actor leaves this year's program: not matched any more, no reminders, the pair freezes and the coordinators are
 * asked. Plan, logs and hours stay theirs. Doing it again changes nothing.
 */
export const leaveProgram = (deps: Deps, actor: PersonActor, reason: string): Promise<LeaveResult> =>
  deps.store.transaction(async (data) => {
    const cycle = await data.cycles.current(deps.clock.now())
    const place = cycle && (await data.roster.participantOf(cycle.id, actor.personId))
    if (!place || place.status === 'declined' || cycle.closedAt) return refuse('notInProgram')
    const by = { personId: actor.personId, role: 'partner' }
    const left = await takeOut(deps, data, place, { reason, by, action: 'participant.left', freezes: actor })
    if (place.status !== 'withdrawn') await data.rosterPeople.noteLeft(place.id)
    return left
  })
