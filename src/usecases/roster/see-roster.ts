import type { Actor } from '../../core/actor.ts'
import { isCoordinator } from '../../core/offices.ts'
import { inCodesNow } from '../../core/plan/crosswalk.ts'
import { isErased } from '../../core/privacy/erased.ts'
import { writeRoster } from '../../core/roster/write-roster.ts'
import type { Page } from '../desk/overview-port.ts'
import { type LikelyMeant, whoWasMeant } from '../people/who-was-meant.ts'
import type { PlainDeps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { RosterFilter, RosterPage, RosterPerson } from './roster-people-port.ts'

type RosterRefused = Refused<'notCoordinator' | 'noCycle' | 'noSuchPerson'>

const current = async (
  { store, clock }: PlainDeps,
  actor: Actor,
): Promise<{ readonly ok: true; readonly cycle: Cycle } | RosterRefused> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const cycle = await store.read.cycles.current(clock.now())
  return cycle ? { ok: true, cycle } : refuse('noCycle')
}

export interface SeenRoster {
  readonly ok: true
  readonly cycle: Cycle
  readonly found: RosterPage
  /** The district that is filtered by. */
  readonly district?: string
  /** Where the words that were looked for found nobody. */
  readonly meant?: LikelyMeant
}

/** A page of this year's roster, for a coordinator. */
export const seeRoster = async (
  deps: PlainDeps,
  actor: Actor,
  filter: RosterFilter,
  page: Page,
): Promise<SeenRoster | RosterRefused> => {
  const seen = await current(deps, actor)
  if (!seen.ok) return seen
  const { roster, rosterPeople } = deps.store.read
  const [district] = filter.districtCode ? await roster.districts([filter.districtCode]) : []
  const found = await rosterPeople.list(seen.cycle.id, filter, page)
  const of = { among: 'roster', cycleId: seen.cycle.id } as const
  const { search } = filter
  const meant = search && found.total === 0 ? await whoWasMeant(deps.store.read, search, of) : undefined
  return { ...seen, found, district: district?.name, meant }
}

export interface SeenPerson {
  readonly ok: true
  readonly cycle: Cycle
  readonly person: RosterPerson
  /** The nominator's name, when they are not an office any more too. */
  readonly nominator?: string
}

/** Everything the roster says of one person, for a coordinator; of somebody who was erased it says nothing any more. */
export const seeRosterPerson = async (
  deps: PlainDeps,
  actor: Actor,
  participantId: string,
): Promise<SeenPerson | RosterRefused> => {
  const seen = await current(deps, actor)
  if (!seen.ok) return seen
  const person = await deps.store.read.rosterPeople.person(participantId)
  if (person?.cycleId !== seen.cycle.id || isErased(person)) return refuse('noSuchPerson')
  const nominator = person.nominatedBy ? await deps.store.read.people.find(person.nominatedBy) : undefined
  return { ...seen, person, nominator: nominator?.name }
}

/** This year's roster as the file that the import reads. Who looked is kept. */
export const exportRoster = async (
  deps: PlainDeps,
  actor: Actor,
): Promise<
  { readonly ok: true; readonly cycle: Cycle; readonly people: number; readonly content: string } | RosterRefused
> => {
  const seen = await current(deps, actor)
  if (!seen.ok || !isCoordinator(actor)) return seen.ok ? refuse('notCoordinator') : seen
  const people = await deps.store.transaction(async (data) => {
    const all = (await data.rosterPeople.all(seen.cycle.id)).filter((one) => !isErased(one))
    await data.audit.write({
      personId: actor.personId,
      role: 'coordinator',
      action: 'roster.exported',
      subject: { kind: 'cycle', id: seen.cycle.id },
      details: { people: all.length },
    })
    return all
  })
  return {
    ...seen,
    people: people.length,
    content: writeRoster(people.map((one) => inCodesNow(seen.cycle.rubric, one))),
  }
}
