import type { PersonActor } from '../../core/actor.ts'
import { isDirector, isOperator, mayRunProgram } from '../../core/offices.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import type { Person } from '../../usecases/people/people-port.ts'
import type { Place, Reply, Speaker } from './reply.ts'

/** One request of one known person. */
export interface Request {
  readonly deps: ConversationDeps
  readonly actor: PersonActor
  readonly person: Person
  /** Undefined for somebody who acts by a link in a mail. */
  readonly speaker?: Speaker
  readonly place: Place
  /** By an address that programs follow, too: nothing of it is written down, so nothing is shown whose reading is. */
  readonly onlyOpened?: true
}

type Role = 'partner' | 'director' | 'coordinator' | 'operator' | 'anyone'

/** A word that people type to the bot. */
export interface Command {
  readonly word: string
  /** The word as sentences show it, where it is one that programs say otherwise. */
  readonly shown?: string
  /** Other words people try for it. */
  readonly also?: readonly string[]
  /** Who sees it in the help. Whether it is carried out is the use-case's decision. */
  readonly roles: readonly Role[]
  /** One line for the help. */
  readonly summary: string
  /** Rows may be pasted behind it, on lines of their own: they are read as a file that is sent. */
  readonly takesRows?: true
  /** Takes nothing: what stands behind it is said to be left out. */
  readonly alone?: true
  /** Of use only where the installation has several programs. */
  readonly ofSeveral?: true
  run(request: Request, rest: string): Promise<Reply>
}

/** Whether help and suggestions name this command to this person. */
export const offered = ({ roles, ofSeveral }: Command, { actor, deps }: Request): boolean =>
  (!ofSeveral || deps.programs !== undefined) &&
  (roles.includes('anyone') ||
    roles.includes('partner') ||
    (roles.includes('coordinator') && mayRunProgram(actor)) ||
    (roles.includes('operator') && isOperator(actor)) ||
    (roles.includes('director') && isDirector(actor)))
