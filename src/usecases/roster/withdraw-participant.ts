import { type Actor, type PersonActor, system } from '../../core/actor.ts'
import { isOfDepartment, mayActFor, mayRunProgram } from '../../core/offices.ts'
import { partnerOfPerson } from '../../core/partnership/partnership.ts'
import { actOnPathIn } from '../partnership/act-on-path.ts'
import type { Data, Deps, PlainDeps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Participation } from './roster-port.ts'

/** What became of the pair: put on hold by it, with partner and coordinators told; on hold before; none there. */
export type PairOfWhoLeft = 'held' | 'onHoldBefore' | 'none'

export interface TakenOut {
  readonly ok: true
  readonly pair: PairOfWhoLeft
}

export type WithdrawResult = TakenOut | Refused<{ readonly kind: 'notYours' }>

interface Withdrawal {
  readonly reason: string
  /** Not this year's program alone: the person is gone, and acts and is written to no more. */
  readonly leaves?: boolean
}

/**
 * Takes somebody out of this year's program, who moved, left or was withdrawn: for a coordinator, or the director of the
 * person's district. The pair freezes and the coordinators are asked. Doing it again changes nothing.
 */
export const withdrawParticipant = (
  deps: Deps,
  actor: Actor,
  participantId: string,
  { reason, leaves }: Withdrawal,
): Promise<WithdrawResult> =>
  deps.store.transaction(async (data) => {
    const place = await data.roster.participant(participantId)
    const may = actor.kind === 'person' && place && mayActFor(actor, place.districtCode)
    if (!may) return refuse('notYours')
    const by = { personId: actor.personId, role: mayRunProgram(actor) ? 'coordinator' : 'director' }
    const how = { reason, by, action: 'participant.withdrawn' }
    const taken = await takeOut(deps, data, place, how)
    // Whoever holds an office elsewhere too is out of the year; that they are gone for good is a coordinator's to say.
    if (!leaves || !(await maySendAway(data, actor, place))) return taken
    await takeOutOfEveryYear(deps, data, place.personId, how)
    await data.people.leave(place.personId, deps.clock.now())
    await data.audit.write({ ...by, action: 'person.left', subject: { kind: 'person', id: place.personId } })
    return taken
  })

const maySendAway = async (data: Data, actor: PersonActor, { personId }: Participation): Promise<boolean> => {
  if (mayRunProgram(actor)) return true
  const person = await data.people.find(personId)
  return person !== undefined && !isOfDepartment(person) && person.directs.every((code) => actor.directs.includes(code))
}

interface TakingOut {
  readonly reason: string
  readonly by: { readonly personId?: string; readonly role: string }
  readonly action: string
  /** Who freezes the pair, so that they are not told of it themselves; the system unless told. */
  readonly freezes?: Actor
}

/** The place ends, and the pair with it until a coordinator decides. Plan, logs and hours stay. */
export const takeOut = async (
  deps: PlainDeps,
  data: Data,
  place: Participation,
  { reason, by, action, freezes = system }: TakingOut,
): Promise<TakenOut> => {
  const pair = await data.partnerships.currentOf(place.personId, place.cycleId)
  const taken = { ok: true, pair: pair ? 'onHoldBefore' : 'none' } as const
  if (place.status === 'withdrawn') return taken
  await data.roster.setStatus([place.id], 'withdrawn', deps.clock.now())
  await data.audit.write({ ...by, action, subject: { kind: 'participant', id: place.id } })
  if (pair?.status !== 'active') return taken
  await actOnPathIn(deps, data, freezes, { partnershipId: pair.id }, () => ({ kind: 'freeze', reason }))
  return { ok: true, pair: 'held' }
}

/** Somebody is gone for good: of pairs of other years that go on, too, nobody is left waiting. */
export const takeOutOfEveryYear = async (
  deps: PlainDeps,
  data: Data,
  personId: string,
  how: TakingOut,
): Promise<void> => {
  for (const pair of await data.partnerships.ofPerson(personId)) {
    const place = pair.status === 'active' ? partnerOfPerson(pair, personId) : undefined
    const participation = place && (await data.roster.participant(place.id))
    if (participation) await takeOut(deps, data, participation, how)
  }
}

/** The same for many at once: with few statements for all who have no partner, whose places nobody else has to do with. */
export const takeAllOut = async (
  deps: PlainDeps,
  data: Data,
  places: readonly Participation[],
  { cycleId, ...how }: TakingOut & { readonly cycleId: string },
): Promise<void> => {
  if (places.length === 0) return
  const paired = new Set(await data.roster.pairedIn(cycleId))
  const alone = places.flatMap(({ id, status }) => (paired.has(id) || status === 'withdrawn' ? [] : id))
  await data.roster.setStatus(alone, 'withdrawn', deps.clock.now())
  await data.audit.writeAll(
    alone.map((id) => ({ ...how.by, action: how.action, subject: { kind: 'participant', id } })),
  )
  for (const place of places) if (paired.has(place.id)) await takeOut(deps, data, place, how)
}
