import {
  type ActionDefinition,
  type Effect,
  type FormDefinition,
  readContext,
  type Shape,
  type Values,
} from './action.ts'
import type { Context } from './card.ts'
import type { Answers } from './form.ts'
import type { Reply } from './reply.ts'
import type { Request } from './request.ts'

interface Handler<C> {
  readonly id: string
  readonly effect: Effect
  /** The context of what came back; undefined when it can't be read. */
  read(context: Context): C | undefined
}

/** What a button does. */
export interface ActionHandler<C = unknown> extends Handler<C> {
  run(request: Request, context: C): Promise<Reply>
}

/** How a form opens, and what its submission does. */
export interface FormHandler<C = unknown> extends Handler<C> {
  open(request: Request, context: C): Promise<Reply>
  submit(request: Request, submitted: Submitted<C>): Promise<Reply>
}

export interface Submitted<C = unknown> {
  readonly context: C
  readonly answers: Answers
  readonly key: string
}

export const onAction = <S extends Shape>(
  of: ActionDefinition<S>,
  run: ActionHandler<Values<S>>['run'],
): ActionHandler<Values<S>> => ({ ...known(of), run })

export const onForm = <S extends Shape>(
  of: FormDefinition<S>,
  does: Pick<FormHandler<Values<S>>, 'open' | 'submit'>,
): FormHandler<Values<S>> => ({ ...known(of), ...does })

const known = <S extends Shape>(of: ActionDefinition<S> | FormDefinition<S>): Handler<Values<S>> => ({
  id: of.id,
  effect: of.effect,
  read: (context) => readContext(of, context),
})
