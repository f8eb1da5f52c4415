import type { PersonActor } from '../../core/actor.ts'
import { actorOf } from '../identity/actor-of.ts'
import type { Deps } from '../ports.ts'
import type { Participation } from '../roster/roster-port.ts'
import { seeContact } from '../year/see-year.ts'
import type { Person } from './people-port.ts'

/** What somebody is to the program at this moment, for the letters that go to them. */
export interface Addressee {
  readonly person: Person
  readonly actor: PersonActor
  /** Of this year's roster. */
  readonly place?: Participation['status']
  /** Whom to ask about the program. */
  readonly contact?: string
}

/** Undefined once somebody has left for good. */
export const seeAddressee = async (deps: Deps, personId: string): Promise<Addressee | undefined> => {
  const data = deps.store.read
  const person = await data.people.find(personId)
  if (!person || person.left) return undefined
  const cycle = await data.cycles.current(deps.clock.now())
  const place = cycle && (await data.roster.participantOf(cycle.id, personId))
  const contact = (await seeContact(deps))?.settings.contact
  return { person, actor: actorOf(person), place: place?.status, contact }
}
