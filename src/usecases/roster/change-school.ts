import { type Actor, system } from '../../core/actor.ts'
import { mayActFor, mayRunProgram } from '../../core/offices.ts'
import { actOnPathIn } from '../partnership/act-on-path.ts'
import type { Data, Deps, PlainDeps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Participation } from './roster-port.ts'

/** Where somebody was before. */
type Before = Pick<Participation, 'id' | 'personId' | 'schoolCode'>

/**
 * What follows from a move for whoever has a partner, or had one this year: visits that were stay where they were, what is booked is at
 * the new school, and both are told. Called once the roster says where they are now.
 */
export const followMoves = async (deps: PlainDeps, data: Data, moved: readonly Before[]): Promise<void> => {
  if (moved.length === 0) return
  const schools = new Map(
    (await data.roster.schoolsOf(moved.map((one) => one.schoolCode))).map((one) => [one.code, one]),
  )
  for (const { id: partnerId, personId, schoolCode } of moved) {
    const was = schools.get(schoolCode)?.name ?? schoolCode
    const pairs = await data.partnerships.ofPerson(personId)
    for (const pair of pairs.filter(({ a, b }) => a.id === partnerId || b.id === partnerId))
      await actOnPathIn(deps, data, system, { partnershipId: pair.id }, () => ({
        kind: 'changeSchool',
        partnerId,
        was,
      }))
  }
}

type ChangeSchoolRefusal = 'notYours' | 'noSuchPerson' | 'noSuchSchool' | 'hasPartner'
export type SchoolChanged = { readonly ok: true; readonly changed: boolean } | Refused<ChangeSchoolRefusal>

/**
 * Somebody leads another school of their district now: for a coordinator, or the district's director. A pair was made for two
 * districts that are neighbors, and that stays true; into another district goes only who has no partner (`correctRosterPerson`).
 */
export const changeSchool = (
  deps: Deps,
  actor: Actor,
  participantId: string,
  schoolCode: string,
): Promise<SchoolChanged> =>
  deps.store.transaction(async (data): Promise<SchoolChanged> => {
    const place = await data.roster.participant(participantId)
    if (actor.kind !== 'person' || (place && !mayActFor(actor, place.districtCode))) return refuse('notYours')
    const cycle = await data.cycles.current(deps.clock.now())
    if (!place || place.cycleId !== cycle?.id) return refuse(mayRunProgram(actor) ? 'noSuchPerson' : 'notYours')
    const [school] = await data.roster.schoolsOf([schoolCode])
    if (!school) return refuse('noSuchSchool')
    if (school.districtCode !== place.districtCode) return refuse('hasPartner')
    if (school.code === place.schoolCode) return { ok: true, changed: false }
    await data.rosterPeople.move(place.id, school)
    await followMoves(deps, data, [place])
    await data.audit.write({
      personId: actor.personId,
      role: mayRunProgram(actor) ? 'coordinator' : 'director',
      action: 'participant.moved',
      subject: { kind: 'participant', id: place.id },
    })
    return { ok: true, changed: true }
  })
