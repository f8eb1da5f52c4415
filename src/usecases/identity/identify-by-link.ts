import type { PersonActor } from '../../core/actor.ts'
import type { Person } from '../people/people-port.ts'
import type { Deps } from '../ports.ts'
import { actorOf } from './actor-of.ts'

/** Who acts by a link that was signed for them, with the roles of this moment; undefined once they left. */
export const identifyByLink = async (
  deps: Deps,
  personId: string,
): Promise<{ readonly person: Person; readonly actor: PersonActor } | undefined> => {
  const person = await deps.store.read.people.find(personId)
  return person && !person.left ? { person, actor: actorOf(person) } : undefined
}
