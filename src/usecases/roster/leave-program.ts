import type { PersonActor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { seeOwnPlace } from './see-own-place.ts'
import { takeOut } from './withdraw-participant.ts'

export type LeaveResult =
  | { readonly ok: true; readonly hadPartner: boolean }
  | Refused<{ readonly kind: 'notInProgram' }>

/** Whether the actor has a place that they may leave, or have left, in a year that is not closed. */
export const mayLeave = async (deps: Deps, actor: PersonActor): Promise<boolean> => {
  const place = await seeOwnPlace(deps, actor)
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  return place !== undefined && place.status !== 'declined' && !cycle?.closedAt
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
