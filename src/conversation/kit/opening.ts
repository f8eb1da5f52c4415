import { carry, type FormDefinition, type Shape, type Values } from './action.ts'
import type { Answers, Form, Problems } from './form.ts'
import type { Submitted } from './handler.ts'
import { markOf } from './meanwhile.ts'
import type { Reply } from './reply.ts'
import type { Request } from './request.ts'

/** Opens a form; one that is filled with what is saved goes with a mark of that. */
export const opened = <S extends Shape>(
  { deps }: Request,
  of: FormDefinition<S>,
  { form, context, answers = {}, draft }: Opening<Values<S>>,
): Reply => ({
  kind: 'form',
  opened: {
    form,
    context: carry(of, 'saved' in of.context.shape ? { ...context, saved: markOf(answers) } : context),
    answers,
    problems: {},
    key: deps.newId(),
    ...(draft && { draft }),
  },
})

interface Opening<C> {
  readonly form: Form
  readonly context: C
  readonly answers?: Answers
  readonly draft?: string
}

/** A form that was sent stays open, with what is wrong. */
export const stays = <S extends Shape>(
  of: FormDefinition<S>,
  { context, answers, key }: Submitted<Values<S>>,
  form: Form,
  problems: Problems,
  draft?: string,
): Reply => ({
  kind: 'problems',
  opened: { form, context: carry(of, context), answers, problems, key, ...(draft && { draft }) },
})
