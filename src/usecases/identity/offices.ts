import type { Actor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { stateOf, type TermState } from '../../core/directors/office.ts'
import { isCoordinator } from '../../core/offices.ts'
import { type MaybeSame, moveTo, termFault } from '../directors/name-director.ts'
import type { DepartmentRole, OfficeLine } from '../people/people-port.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { askInOffice, department, type SaidOfSame } from '../roster/same-questions.ts'
import { meetNewcomers } from './meet-newcomers.ts'
import { untieUnvouched } from './untie-accounts.ts'

export type OfficeRefusal =
  | 'notCoordinator'
  | 'endsBeforeStart'
  | 'alreadyOver'
  | 'ownOffice'
  | 'bySetting'
  | 'noSuchOffice'
  | 'nameNeeded'
  /** Whose address the configuration gives is not given another here. */
  | 'addressBySetting'

export interface SeenOffice extends OfficeLine {
  readonly state: TermState
  /** ISO day on which it was ended. */
  readonly endedOn?: string
  /** Whether the one who looks may end it. */
  readonly endable: boolean
}

export type SeenOffices = { readonly ok: true; readonly offices: readonly SeenOffice[] } | Refused<'notCoordinator'>

/** Who holds an office of the department, or did: those who hold it first. */
export const seeOffices = async (deps: Deps, actor: Actor): Promise<SeenOffices> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const today = dayIn(deps.places.timeZone, deps.clock.now())
  const order: Record<TermState, number> = { holds: 0, ahead: 1, over: 2 }
  const offices = (await deps.store.read.people.offices())
    .map((line) => {
      const state = stateOf(line, today)
      const endable = state !== 'over' && !line.bySetting && line.personId !== actor.personId
      return { ...line, state, endable, ...(line.endedAt && { endedOn: dayIn(deps.places.timeZone, line.endedAt) }) }
    })
    .sort((a, b) => order[a.state] - order[b.state])
  return { ok: true, offices }
}

export interface OfficeInput {
  readonly role: DepartmentRole
  readonly email: string
  /** Needed for somebody whom the program does not know yet. */
  readonly name?: string
  /** ISO days, both included; at once and without end unless given. */
  readonly startsOn?: string
  readonly endsOn?: string
  /** Whether they are whom P3 asked about. */
  readonly said?: SaidOfSame
}

type Done<T> = ({ readonly ok: true } & T) | Refused<OfficeRefusal>

/** A coordinator gives an office of the department, or changes for how long it is given. What the configuration gave stays its own. */
export const giveOffice = async (
  deps: Deps,
  actor: Actor,
  input: OfficeInput,
): Promise<Done<{ name: string }> | MaybeSame> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { role, startsOn, endsOn } = input
  const wrong = termFault(input, dayIn(deps.places.timeZone, deps.clock.now()))
  if (wrong === 'endsBeforeStart' || wrong === 'alreadyOver') return refuse(wrong)
  const email = input.email.trim().toLowerCase()
  return deps.store.transaction(async (data): Promise<Done<{ name: string }> | MaybeSame> => {
    const name = input.name?.trim() ?? ''
    const { question, known: same } = name ? await askInOffice(data, { ...input, name, of: department }) : {}
    if (question) return refuse({ kind: 'maybeSame', question })
    if (
      same &&
      (await data.people.offices()).some((one) => one.personId === same.personId && one.bySetting && !one.endedAt)
    )
      return refuse('addressBySetting')
    if (same) await moveTo(data, same.personId, { name, email })
    const known = await data.people.byEmail(email)
    const before = (await data.people.offices()).find((one) => one.personId === known?.id && one.role === role)
    if (before?.bySetting && !before.endedAt) return refuse('bySetting')
    if (known?.id === actor.personId && role === 'coordinator') return refuse('ownOffice')
    if (!known && !name) return refuse('nameNeeded')
    const person = known ?? { id: deps.newId(), name, email, title: titles[role] }
    if (!known) await data.people.add({ ...person, timeZone: deps.places.timeZone })
    await data.people.grant(person.id, role, { by: 'person', personId: actor.personId, startsOn, endsOn })
    await untieUnvouched(data, { personIds: [person.id] })
    await meetNewcomers(deps, data, { addresses: [email] })
    await data.audit.write({
      personId: actor.personId,
      role: 'coordinator',
      action: `${role}.named`,
      subject: { kind: 'person', id: person.id },
    })
    return { ok: true, name: person.name }
  })
}

const titles: Record<DepartmentRole, string> = { coordinator: 'P3 coordinator', operator: 'IT' }

/** Ends an office at once; never one's own, so that somebody is left, nor one that the configuration would give again. */
export const endOffice = async (
  deps: Deps,
  actor: Actor,
  { personId, role }: { readonly personId: string; readonly role: DepartmentRole },
): Promise<Done<object>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  if (personId === actor.personId) return refuse('ownOffice')
  return deps.store.transaction(async (data): Promise<Done<object>> => {
    const found = (await data.people.offices()).find((one) => one.personId === personId && one.role === role)
    if (!found) return refuse('noSuchOffice')
    if (found.bySetting && !found.endedAt) return refuse('bySetting')
    if (await data.people.endOffice(personId, role, deps.clock.now()))
      await data.audit.write({
        personId: actor.personId,
        role: 'coordinator',
        action: `${role}.ended`,
        subject: { kind: 'person', id: personId },
      })
    return { ok: true }
  })
}
