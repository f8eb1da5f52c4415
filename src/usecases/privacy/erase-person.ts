import type { Actor } from '../../core/actor.ts'
import { isOfDepartment } from '../../core/offices.ts'
import { isErased } from '../../core/privacy/erased.ts'
import { asCoordinator, type CoordinatorRefusal, type Office } from '../as-coordinator.ts'
import type { Person } from '../people/people-port.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { takeOut, takeOutOfEveryYear } from '../roster/withdraw-participant.ts'
import type { ErasureCounts } from './erasure-port.ts'

type EraseRefusal = CoordinatorRefusal | 'noSuchPerson' | 'legalHold' | 'officeFirst'
export type SeenErasure =
  | { readonly ok: true; readonly person: Person; readonly counts: ErasureCounts; readonly hasPartner: boolean }
  | Refused<EraseRefusal>

/** What would go with somebody on this year's roster, for a coordinator who is asked to erase them. Nothing is changed. */
export const seeErasure = (deps: Deps, actor: Actor, participantId: string): Promise<SeenErasure> =>
  asCoordinatorOf(deps, actor, participantId, ({ data }, person) => erasureOf(data, person))

/** Erases somebody on this year's roster, for a coordinator. Done again it finds nobody. */
export const erasePerson = (deps: Deps, actor: Actor, participantId: string): Promise<SeenErasure> =>
  asCoordinatorOf(deps, actor, participantId, ({ data, actor: by }, person) =>
    eraseIn(deps, data, person, { personId: by.personId, role: 'coordinator' }),
  )

const asCoordinatorOf = async (
  deps: Deps,
  actor: Actor,
  participantId: string,
  work: (office: Office, person: Person) => Promise<SeenErasure>,
): Promise<SeenErasure> => {
  const done = await asCoordinator(deps, actor, async (office): Promise<SeenErasure> => {
    const place = await office.data.roster.participant(participantId)
    const person = place && (await office.data.people.find(place.personId))
    return person && !isErased(person) ? work(office, person) : refuse('noSuchPerson')
  })
  return done.ok ? done.value : done
}

/** What would go, or why nothing may. Records may have to be kept for a court; an office is ended before its holder goes. */
export const erasureOf = async (data: Data, person: Person): Promise<SeenErasure> => {
  if ((await data.retention.programs()).some(({ settings }) => settings.legalHold)) return refuse('legalHold')
  if (isOfDepartment(person)) return refuse('officeFirst')
  const pair = await data.partnerships.currentOf(person.id)
  return { ok: true, person, counts: await data.erasure.counts(person.id), hasPartner: pair !== undefined }
}

/** Takes the person out of the year, so that a partner is not left waiting, and then out of every table. */
export const eraseIn = async (
  deps: Deps,
  data: Data,
  person: Person,
  by: { readonly personId?: string; readonly role: string },
): Promise<SeenErasure> => {
  const seen = await erasureOf(data, person)
  if (!seen.ok) return seen
  const at = deps.clock.now()
  const cycle = await data.cycles.current(at)
  const place = cycle && (await data.roster.participantOf(cycle.id, person.id))
  const how = { reason: 'erased', by, action: 'participant.withdrawn' }
  if (place) await takeOut(deps, data, place, how)
  await takeOutOfEveryYear(deps, data, person.id, how)
  await data.erasure.erase(person.id, at)
  await data.audit.write({
    ...by,
    action: 'person.erased',
    subject: { kind: 'person', id: person.id },
    details: { ...seen.counts },
  })
  return seen
}
