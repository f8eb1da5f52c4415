import type { PersonActor } from '../../core/actor.ts'
import type { FactsOf, NewNotice, NoticeName } from '../../core/notice.ts'
import { mayRunProgram } from '../../core/offices.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import { findRecipient } from '../../usecases/people/find-recipient.ts'
import type { Person } from '../../usecases/people/people-port.ts'
import type { Card } from './card.ts'

/** Draws a notice from the state of this moment; undefined when there is nothing to say any more. */
export type Draw<N extends NoticeName> = (deps: ConversationDeps, notice: NewNotice<N>) => Promise<Card | undefined>

/** What a feature draws, by the notice's name. */
export type Drawings = { readonly [N in NoticeName]?: Draw<N> }

/** The person whom a notice is for, as somebody who asks for what it shows. */
interface Reader {
  readonly deps: ConversationDeps
  readonly person: Person
  readonly actor: PersonActor
}

/** What goes to a person alone, and shows what that person may see. */
export const forPerson =
  <N extends NoticeName>(draw: (reader: Reader, facts: FactsOf[N]) => Promise<Card | undefined>): Draw<N> =>
  async (deps, notice) => {
    const reader = await findRecipient(deps, notice.to)
    return reader && draw({ deps, ...reader }, notice.facts as FactsOf[N])
  }

/** Only a coordinator gets these, also when the message was queued while they still were one. */
export const forCoordinator = <N extends NoticeName>(
  draw: (reader: Reader, facts: FactsOf[N]) => Promise<Card | undefined>,
): Draw<N> => forPerson<N>(async (reader, facts) => (mayRunProgram(reader.person) ? draw(reader, facts) : undefined))
