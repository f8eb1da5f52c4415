import { z } from 'zod'
import type { Action, Carried, Confirm, Context, Question, Style } from './card.ts'

/** Whether carrying something out leaves anything changed. What only reads may be asked again, also by an old mail. */
export type Effect = 'reads' | 'changes'

/** What a button carries, by name: strings on the wire, whatever the handler wants in the code. */
export type Shape = Readonly<Record<string, z.ZodType<unknown, string | undefined>>>
export type Values<S extends Shape> = z.output<z.ZodObject<S>>

interface Definition<S extends Shape> {
  /** On the wire, in messages that are already out there: never changed. */
  readonly id: string
  readonly effect: Effect
  readonly context: z.ZodObject<S>
}
/** A button that does something at once. */
export interface ActionDefinition<S extends Shape> extends Definition<S> {
  readonly kind: 'action'
}
/** A form: opening it reads; `effect` is what sending it does. */
export interface FormDefinition<S extends Shape> extends Definition<S> {
  readonly kind: 'form'
}

export const defineAction = <const S extends Shape>(action: {
  readonly id: string
  readonly context: S
  readonly effect: Effect
}): ActionDefinition<S> => ({ ...action, kind: 'action', context: z.object(action.context) })

export const defineForm = <const S extends Shape>(form: {
  readonly id: string
  readonly context: S
  readonly effect: Effect
}): FormDefinition<S> => ({ ...form, kind: 'form', context: z.object(form.context) })

/** What a handler of this gets. */
export type ContextOf<D> = D extends Definition<infer S> ? Values<S> : never

export interface Look {
  readonly style?: Style
  readonly confirm?: Confirm
  readonly asks?: Question
}

/** A button, made from what it stands for. */
export const button = <S extends Shape>(
  of: ActionDefinition<S> | FormDefinition<S>,
  context: Values<S>,
  label: string,
  { style, confirm, asks }: Look = {},
): Action => {
  const shared = { label, context: carry(of, context), ...(style && { style }) }
  return of.kind === 'form'
    ? { kind: 'form', form: of.id, ...shared }
    : { kind: 'action', id: of.id, ...shared, ...(confirm && { confirm }), ...(asks && { asks }) }
}

/** A context as it goes over the wire. */
export const carry = <S extends Shape>(of: Definition<S>, context: Values<S>): Carried =>
  Object.fromEntries(
    Object.entries(z.encode(of.context, context)).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ) as Carried

/** What came back with a button; undefined when an earlier version drew it, or somebody made it up. */
export const readContext = <S extends Shape>(of: Definition<S>, carried: Context): Values<S> | undefined =>
  of.context.safeParse(carried).data

/** An id, or a word of ours. */
export const id = z.string()

/** A whole number from 0. */
export const number = z.codec(z.string().regex(/^\d{1,9}$/), z.number(), { decode: Number, encode: String })

export const yesOrNo = z.codec(z.enum(['yes', 'no']), z.boolean(), {
  decode: (word) => word === 'yes',
  encode: (value) => (value ? 'yes' : 'no'),
})
