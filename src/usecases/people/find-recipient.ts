import type { PersonActor } from '../../core/actor.ts'
import type { Recipient } from '../../core/notice.ts'
import { actorOf } from '../identity/actor-of.ts'
import type { Deps } from '../ports.ts'
import type { Person } from './people-port.ts'

/** Whom a notice is for, with the roles of this moment; undefined when it goes to a channel, or they are gone. */
export const findRecipient = async (
  deps: Deps,
  to: Recipient,
): Promise<{ readonly person: Person; readonly actor: PersonActor } | undefined> => {
  const person = to.kind === 'person' ? await deps.store.read.people.find(to.personId) : undefined
  return person && { person, actor: actorOf(person) }
}
