import type { Actor } from '../../core/actor.ts'
import { found, searchKey } from '../../core/people/search-key.ts'
import { isErased } from '../../core/privacy/erased.ts'
import { placeKey } from '../../core/roster/place-words.ts'
import { asCoordinator, type CoordinatorRefusal } from '../as-coordinator.ts'
import { meetNewcomers } from '../identity/meet-newcomers.ts'
import { untieUnvouched } from '../identity/untie-accounts.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { isAsSeen } from '../saved-over.ts'
import { followMoves } from './change-school.ts'
import type { Correction, RosterPerson } from './roster-people-port.ts'
import type { SchoolFacts } from './roster-port.ts'

export type CorrectRefusal =
  | CoordinatorRefusal
  | 'noSuchPerson'
  | 'noSuchSchool'
  | 'hasPartner'
  | 'districtOut'
  | 'unknownIndicator'
  | 'addressTaken'
  | 'savedMeanwhile'
type Corrected =
  | { readonly ok: true; readonly person: RosterPerson }
  | Refused<CorrectRefusal>
  /** Several schools have this name: these. */
  | Refused<{ readonly kind: 'whichSchool'; readonly schools: readonly SchoolFacts[] }>

/** What a form says of somebody; the school by its name, or a part of it, or its code. */
type Said = Omit<Correction, 'schoolCode' | 'districtCode' | 'level'> & { readonly school: string }

/**
 * Puts right what the roster says of somebody, for a coordinator. Somebody with a partner stays in their district: the pair
 * was made for it. Answers, plan and logs stay, and accounts where their workspace vouches for the new place.
 */
export const correctRosterPerson = async (
  deps: Deps,
  actor: Actor,
  participantId: string,
  { school: typed, ...said }: Said,
  seen?: RosterPerson,
): Promise<Corrected> => {
  const done = await asCoordinator(deps, actor, async ({ data, cycle, note }): Promise<Corrected> => {
    const person = await data.rosterPeople.person(participantId)
    if (person?.cycleId !== cycle.id || isErased(person)) return refuse('noSuchPerson')
    if (!isAsSeen(person, seen)) return refuse('savedMeanwhile')
    const email = said.email.trim().toLowerCase()
    if (email !== person.email && (await data.people.byEmail(email))) return refuse('addressTaken')
    const indicators = new Set(cycle.rubric.indicators.map((one) => one.code))
    if (![...said.refinements, ...said.strengths].every((code) => indicators.has(code)))
      return refuse('unknownIndicator')
    const schools = schoolsMeant(await data.rosterPeople.schools(), typed, person)
    const [school] = schools
    if (!school) return refuse('noSuchSchool')
    if (schools.length > 1) return refuse({ kind: 'whichSchool', schools })
    const leaves = school.districtCode !== person.districtCode
    if (leaves && person.pair) return refuse('hasPartner')
    if (leaves && !(await data.roster.isOptedIn(cycle.id, school.districtCode))) return refuse('districtOut')
    const to = { ...said, email, schoolCode: school.code, districtCode: school.districtCode, level: school.level }
    await data.rosterPeople.correct(person.id, to)
    if (school.code !== person.schoolCode) await followMoves(deps, data, [person])
    await untieUnvouched(data, { personIds: [person.personId] })
    await meetNewcomers(deps, data, { addresses: [email] })
    await note({ action: 'participant.corrected', subject: { kind: 'participant', id: person.id } })
    return { ok: true, person }
  })
  return done.ok ? done.value : done
}

/** By code; by the whole name, at home first; else by a part of it, at home first; else by what it is near. */
const schoolsMeant = (
  all: readonly SchoolFacts[],
  typed: string,
  { districtCode }: RosterPerson,
): readonly SchoolFacts[] => {
  const wanted = searchKey(typed)
  if (wanted === '') return []
  const byCode = all.filter((one) => one.code.toLowerCase() === typed.trim().toLowerCase())
  if (byCode.length > 0) return byCode
  const key = placeKey(typed)
  const fits: readonly ((one: SchoolFacts) => boolean)[] = [
    (one) => searchKey(one.name) === wanted,
    (one) => key !== '' && placeKey(one.name) === key,
    (one) => found(typed, one.name),
  ]
  for (const fit of fits) {
    const meant = all.filter(fit)
    const atHome = meant.filter((one) => one.districtCode === districtCode)
    if (meant.length > 0) return atHome.length > 0 ? atHome : meant
  }
  return []
}
