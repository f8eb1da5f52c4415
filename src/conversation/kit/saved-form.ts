import type { FormDefinition, Shape, Values } from './action.ts'
import { type Answers, type Fields, type Form, type Problems, readForm, type ValuesOf } from './form.ts'
import { type FormHandler, onForm, type Submitted } from './handler.ts'
import { askOfMeanwhile } from './meanwhile.ts'
import { opened, stays } from './opening.ts'
import { type Refusing, refusalCard } from './refused.ts'
import type { Reply } from './reply.ts'
import type { Request } from './request.ts'

/** What a form sends to be saved, with what its sender was last seen to save it over. */
export interface Saved<S extends Shape, F extends Fields, Seen> {
  readonly request: Request
  readonly seen: Seen
  readonly context: Values<S>
  readonly values: ValuesOf<F>
}

/** A card closes the form; problems keep it open. */
export type Saving =
  | Reply
  | { readonly kind: 'wrong'; readonly problems: Partial<Problems> }
  | { readonly kind?: undefined; readonly ok: false; readonly refusal: Refusing }

interface SavedForm<S extends Shape, F extends Fields, Seen> {
  readonly of: FormDefinition<S>
  see(request: Request, context: Values<S>): Promise<See<Seen>>
  build(seen: Seen): Form<F>
  filled?(seen: Seen): Answers
  /** Why it doesn't open. */
  bars?(seen: Seen): Reply | undefined
  save(saved: Saved<S, F, Seen>): Promise<Saving>
}

type See<Seen> = { readonly ok: true; readonly seen: Seen } | { readonly ok: false; readonly reply: Reply }

/** So often in a row somebody else may save between a look and what is saved over it. */
const LOOKS = 5

/** A form over what is saved: whoever sends it is asked before anything that another saved meanwhile is lost, however near the two were. */
export const savedForm = <S extends Shape, F extends Fields, Seen>(
  spec: SavedForm<S, F, Seen>,
): FormHandler<Values<S>> =>
  onForm(spec.of, {
    open: async (request, context) => {
      const found = await spec.see(request, context)
      if (!found.ok) return found.reply
      const bars = spec.bars?.(found.seen)
      if (bars) return bars
      const [form, answers] = [spec.build(found.seen), spec.filled?.(found.seen) ?? {}]
      return opened(request, spec.of, { form, context, answers })
    },
    submit: async (request, submitted) => {
      for (let look = 0; look < LOOKS; look++) {
        const reply = await submit(spec, request, submitted)
        if (reply) return reply
      }
      return refusalCard({ kind: 'savedMeanwhile' })
    },
  })

/** Undefined: somebody saved between the look and the saving. */
const submit = async <S extends Shape, F extends Fields, Seen>(
  spec: SavedForm<S, F, Seen>,
  request: Request,
  submitted: Submitted<Values<S>>,
): Promise<Reply | undefined> => {
  const { context } = submitted
  const found = await spec.see(request, context)
  if (!found.ok) return found.reply
  const { seen } = found
  const form = spec.build(seen)
  const read = readForm(form, submitted.answers)
  if (!read.ok) return stays(spec.of, submitted, form, read.problems)
  const asks = spec.filled && askOfMeanwhile(form, spec.filled(seen), submitted)
  if (asks) return stays(spec.of, submitted, asks.form, asks.problems)
  const done = await spec.save({ request, seen, context, values: read.values })
  if (done.kind === undefined) return done.refusal.kind === 'savedMeanwhile' ? undefined : refusalCard(done.refusal)
  if (done.kind === 'wrong') return stays(spec.of, submitted, form, told(done.problems))
  return done.kind === 'card' ? { kind: 'done', card: done.card } : done
}

/** Each has its sentence: what a form leaves out has no problem. */
const told = (problems: Partial<Problems>): Problems =>
  Object.fromEntries(
    Object.entries(problems).flatMap(([id, sentence]) => (sentence === undefined ? [] : [[id, sentence]])),
  )
