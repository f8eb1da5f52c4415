import type { Notice } from '../../core/notice.ts'
import type { Person } from '../../usecases/people/people-port.ts'
import type { Deps } from '../../usecases/ports.ts'
import type { Card } from './card.ts'

/** Draws a notice from the state of this moment; undefined when there is nothing to say any more. */
export type Draw = (deps: Deps, notice: Notice) => Promise<Card | undefined>

export const fact = (notice: Notice, name: string): string => notice.facts[name] ?? ''

/** Whom a notice is for; undefined when it goes to a channel, or they are gone. */
export const personOf = async ({ store }: Deps, { to }: Notice): Promise<Person | undefined> =>
  to.kind === 'person' ? store.read.people.find(to.personId) : undefined

/** Only a coordinator gets these, also when the message was queued while they still were one. */
export const forCoordinator =
  (draw: (deps: Deps, facts: (name: string) => string, person: Person) => Promise<Card | undefined>): Draw =>
  async (deps, notice) => {
    const person = await personOf(deps, notice)
    return person?.coordinator ? draw(deps, (name) => fact(notice, name), person) : undefined
  }
