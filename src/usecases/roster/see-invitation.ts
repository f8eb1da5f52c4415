import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { Participation } from './roster-port.ts'

interface SeenInvitation {
  readonly ok: true
  readonly participation: Participation
  readonly cycle: Cycle
  /** Whether the director of their district nominated them, rather than an office of the department. */
  readonly byDirector: boolean
  /** The school year in which they last had a partner. */
  readonly partnerIn?: string
  readonly since: Date
  readonly reminders: number
}

/** What somebody is asked, as long as it is not answered, their district takes part and the year is not closed. */
export const seeInvitation = async (
  deps: Deps,
  actor: Actor,
  participantId: string,
): Promise<SeenInvitation | Refused<'notYours' | 'answered' | 'notAsked'>> => {
  const { cycles, partnerships, roster, rosterPeople, people } = deps.store.read
  const participation = await roster.participant(participantId)
  if (actor.kind !== 'person' || participation?.personId !== actor.personId) return refuse('notYours')
  if (participation.status !== 'invited') return refuse('answered')
  const cycle = await cycles.find(participation.cycleId)
  const asks = cycle && !cycle.closedAt && (await roster.isOptedIn(cycle.id, participation.districtCode))
  const place = asks ? await rosterPeople.person(participantId) : undefined
  if (!cycle || !place) return refuse('notAsked')
  const nominator = place.nominatedBy ? await people.find(place.nominatedBy) : undefined
  const byDirector = nominator?.directs.includes(participation.districtCode) ?? false
  const earlier = (await partnerships.ofPerson(actor.personId)).find((pair) => pair.cycleId !== cycle.id)
  const partnerIn = earlier && (await cycles.find(earlier.cycleId))?.name
  const { since, reminders } = place
  return { ok: true, participation, cycle, byDirector, partnerIn, since, reminders }
}
