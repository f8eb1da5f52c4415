import type { Actor, PersonActor } from '../../core/actor.ts'
import { addCountedDays, dayIn } from '../../core/calendar/calendar.ts'
import { stateOf } from '../../core/directors/office.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { SameQuestion } from '../../core/roster/same-person.ts'
import { meetNewcomers } from '../identity/meet-newcomers.ts'
import { untieUnvouched } from '../identity/untie-accounts.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { askInOffice, type SaidOfSame } from '../roster/same-questions.ts'
import { askDirector } from './ask-directors.ts'
import type { DirectorLine } from './directors-port.ts'

export interface DirectorInput {
  readonly districtCode: string
  readonly name: string
  readonly email: string
  readonly title: string
  /** ISO days, both included; at once and without end unless given. */
  readonly startsOn?: string
  readonly endsOn?: string
  /** Whether they are whom P3 asked about. */
  readonly said?: SaidOfSame
}

export type NameRefusal = 'notCoordinator' | 'noSuchDistrict' | 'endsBeforeStart' | 'alreadyOver'
export type Named =
  | {
      readonly ok: true
      readonly isNew: boolean
      readonly asked: boolean
      /** As the person is called here already, where that is another name than was typed. */
      readonly knownAs?: string
      readonly personId: string
    }
  | Refused<NameRefusal>
  | MaybeSame

/** It may be somebody whom P3 knows by another address: nothing is done before that is said. */
export type MaybeSame = Refused<{ readonly kind: 'maybeSame'; readonly question: SameQuestion }>

export interface Naming {
  /** ISO day to answer by; nobody is asked without. */
  readonly answerBy?: string
  /** The office that ends as this one begins. */
  readonly replaces?: string
}

/** A coordinator names a director of schools. Naming the same person for the same district again corrects title and term. */
export const nameDirector = async (
  deps: Deps,
  actor: Actor,
  input: DirectorInput,
  naming: Naming = {},
): Promise<Named> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const wrong = termFault(input, dayIn(deps.places.timeZone, deps.clock.now()))
  if (wrong) return refuse(wrong)
  return deps.store.transaction(async (data): Promise<Named> => {
    const [district] = await data.roster.districts([input.districtCode])
    if (!district) return refuse('noSuchDistrict')
    const { question, known } = await askInOffice(data, { ...input, of: input.districtCode })
    if (question) return refuse({ kind: 'maybeSame', question })
    if (known) await moveTo(data, known.personId, input)
    const before = await data.directors.all()
    const done = await keepDirector(deps, data, actor, { input, before, timeZone: district.timeZone })
    if (naming.replaces) await hand(deps, data, actor, { from: naming.replaces, to: input, personId: done.personId })
    const asked = naming.answerBy
      ? await askDirector(deps, data, actor, { ...done, ...input, answerBy: naming.answerBy })
      : false
    return { ok: true, asked, ...done }
  })
}

/** Who has another name and address now keeps everything else; accounts stay where their workspace vouches for the new address. */
export const moveTo = async (
  data: Data,
  personId: string,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<void> => {
  await data.directors.rename(personId, { name: name.trim(), email: email.trim().toLowerCase() })
  await untieUnvouched(data, { personIds: [personId] })
}

export const termFault = (
  { startsOn, endsOn }: Pick<DirectorInput, 'startsOn' | 'endsOn'>,
  today: string,
): NameRefusal | undefined => {
  if (startsOn && endsOn && endsOn < startsOn) return 'endsBeforeStart'
  return endsOn && endsOn < today ? 'alreadyOver' : undefined
}

interface Keeping {
  readonly input: DirectorInput
  readonly before: readonly DirectorLine[]
  readonly timeZone: string
}

/** Gives the office. Whoever is known under the address keeps their name: it is corrected where they stand. */
export const keepDirector = async (
  deps: Deps,
  data: Data,
  actor: PersonActor,
  { input, before, timeZone }: Keeping,
): Promise<{ isNew: boolean; personId: string; knownAs?: string }> => {
  const email = input.email.trim().toLowerCase()
  const known = await data.people.byEmail(email)
  const { name, title, districtCode, startsOn, endsOn } = input
  const person = known ?? (await data.people.add({ id: deps.newId(), name, email, title, timeZone }))
  const personId = person.id
  const held = before.find((one) => one.personId === personId && one.districtCode === districtCode)
  const at = deps.clock.now()
  const isNew = !held || stateOf(held, dayIn(timeZone, at)) === 'over'
  const given = { givenById: actor.personId, givenAt: at }
  const id = held?.grantId ?? deps.newId()
  if (isNew) await data.directors.keep({ id, personId, districtCode, title, startsOn, endsOn, ...given })
  else await data.directors.correct(id, { title, startsOn, endsOn })
  await meetNewcomers(deps, data, { addresses: [email] })
  await data.audit.write({
    personId: actor.personId,
    role: 'coordinator',
    action: isNew ? 'director.named' : 'director.corrected',
    subject: { kind: 'person', id: personId },
    details: { districtCode },
  })
  return { isNew, personId, ...(known && known.name !== name && { knownAs: known.name }) }
}

interface Handing {
  readonly from: string
  readonly to: DirectorInput
  readonly personId: string
}

/** The old office ends the day before the new one begins, or at once. */
const hand = async (deps: Deps, data: Data, actor: PersonActor, { from, to, personId }: Handing): Promise<void> => {
  const old = await data.directors.grant(from)
  if (!old || old.districtCode !== to.districtCode || old.personId === personId) return
  const at = deps.clock.now()
  const today = dayIn(old.timeZone, at)
  if (to.startsOn && to.startsOn > today && !(old.startsOn && old.startsOn >= to.startsOn))
    await data.directors.correct(from, { ...old, endsOn: addCountedDays(to.startsOn, -1, []) })
  else await data.directors.end(from, at)
  await data.audit.write({
    personId: actor.personId,
    role: 'coordinator',
    action: 'director.replaced',
    subject: { kind: 'person', id: old.personId },
    details: { districtCode: old.districtCode, by: personId },
  })
}
