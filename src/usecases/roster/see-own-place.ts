import type { PersonActor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { Participation } from './roster-port.ts'

/** The actor's own place on this year's roster; undefined when they have none. */
export const seeOwnPlace = ({ store, clock }: Deps, actor: PersonActor): Promise<Participation | undefined> =>
  store.read.roster.placeAt(clock.now(), actor.personId)

/** Whether the actor has a place on this year's roster that they can give up. */
export const seeTakesPart = async (deps: Deps, actor: PersonActor): Promise<boolean> => {
  const status = (await seeOwnPlace(deps, actor))?.status
  return status === 'invited' || status === 'joined' || status === 'paused'
}

/** A place of the actor's own that has no partner in its year. */
export const seeLeftOver = async (
  deps: Deps,
  actor: PersonActor,
  participantId: string,
): Promise<
  | { readonly ok: true; readonly place: Participation; readonly cycle: Cycle }
  | Refused<'notYours' | 'noCycle' | 'hasPartner'>
> => {
  const { read } = deps.store
  const place = await read.roster.participant(participantId)
  if (place?.status !== 'joined' || place.personId !== actor.personId) return refuse('notYours')
  const cycle = await read.cycles.find(place.cycleId)
  if (!cycle) return refuse('noCycle')
  const pairs = await read.partnerships.ofPerson(actor.personId)
  return pairs.some((pair) => pair.cycleId === place.cycleId && pair.status !== 'ended')
    ? refuse('hasPartner')
    : { ok: true, place, cycle }
}
