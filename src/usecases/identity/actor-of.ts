import type { PersonActor } from '../../core/actor.ts'
import type { Person } from '../people/people-port.ts'

/** A person as somebody who acts, with the roles granted to them now. */
export const actorOf = (person: Pick<Person, 'id' | 'directs' | 'coordinator' | 'operator'>): PersonActor => ({
  kind: 'person',
  personId: person.id,
  directs: person.directs,
  coordinator: person.coordinator,
  operator: person.operator,
})
