import type { PersonActor } from '../../core/actor.ts'
import type { Person } from '../../usecases/people/people-port.ts'
import type { Deps } from '../../usecases/ports.ts'
import type { Context } from './card.ts'
import type { Answers } from './form.ts'
import type { Place, Reply, Speaker } from './reply.ts'

/** One request of one known person. */
export interface Request {
  readonly deps: Deps
  readonly actor: PersonActor
  readonly person: Person
  /** Undefined for somebody who acts by a link in a mail. */
  readonly speaker?: Speaker
  readonly place: Place
}

export type Role = 'partner' | 'director' | 'coordinator' | 'operator' | 'anyone'

/** A word after /p3. */
export interface Command {
  readonly word: string
  /** Other words people try for it. */
  readonly also?: readonly string[]
  /** Who sees it in /p3 help. Whether it is carried out is the use-case's decision. */
  readonly roles: readonly Role[]
  /** One line for /p3 help. */
  readonly summary: string
  run(request: Request, rest: string): Promise<Reply>
}

/** A form: how it opens, and what its submission does. */
export interface FormHandler {
  readonly id: string
  open(request: Request, context: Context): Promise<Reply>
  submit(request: Request, submitted: Submitted): Promise<Reply>
}

export interface Submitted {
  readonly context: Context
  readonly answers: Answers
  readonly key: string
}

/** A button that does something at once. */
export interface Act {
  readonly verb: string
  run(request: Request, context: Context): Promise<Reply>
}
