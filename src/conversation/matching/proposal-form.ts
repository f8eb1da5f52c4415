import type { ParticipantFacts } from '../../usecases/matching/matchmaking-port.ts'
import { changeDraft, type DraftChange } from '../../usecases/matching/propose-matches.ts'
import type { FormDefinition, Shape, Values } from '../kit/action.ts'
import {
  type Answers,
  buildForm,
  type Fields,
  type Form,
  type Problems,
  type Rule,
  readForm,
  type ValuesOf,
} from '../kit/form.ts'
import { onForm, type Submitted } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { workOut } from './runs.ts'
import { type Found, findDraft, oneMeant, refused, showProposed, showUnderWay } from './show-proposal.ts'

/** A form that was sent about the draft as it is now. */
export interface Sent<S extends Shape, F extends Fields> {
  readonly of: FormDefinition<S>
  readonly request: Request
  readonly found: Found
  readonly form: Form<F>
  readonly submitted: Submitted<Values<S>>
  readonly values: ValuesOf<F>
}

interface MatchForm<S extends Shape, F extends Fields> {
  readonly of: FormDefinition<S>
  readonly title: string
  readonly submit: string
  readonly rules?: readonly Rule<F>[]
  fields(found: Found, context: Values<S>): F
  filled?(found: Found, context: Values<S>): Answers
  carryOut(sent: Sent<S, F>): Promise<Reply>
}

/** A form about the proposal: it finds the draft, is built and read, and is then carried out; anything else is answered here. */
export const matchForm = <S extends Shape, F extends Fields>({
  of,
  title,
  submit,
  rules,
  ...spec
}: MatchForm<S, F>) => {
  const build = (found: Found, context: Values<S>): Form<F> =>
    buildForm({ id: of.id, title, submit, rules, fields: spec.fields(found, context) })
  return onForm(of, {
    open: async (request, context) => {
      const found = await findDraft(request)
      if (!found.ok) return refused(found.refusal)
      const [form, answers] = [build(found, context), spec.filled?.(found, context) ?? {}]
      return opened(request, of, { form, context, answers })
    },
    submit: async (request, submitted) => {
      const found = await findDraft(request)
      if (!found.ok) return refused(found.refusal)
      const form = build(found, submitted.context)
      const read = readForm(form, submitted.answers)
      if (!read.ok) return stays(of, submitted, form, read.problems)
      return spec.carryOut({ of, request, found, form, submitted, values: read.values })
    },
  })
}

/** The form stays open with what is wrong. */
export const problems = <S extends Shape>(
  { of, form, submitted }: { of: FormDefinition<S>; form: Form; submitted: Submitted<Values<S>> },
  wrong: Problems,
): Reply => stays(of, submitted, form, wrong)

/** Carries the changes out and shows the new proposal; what the rules refuse comes back beneath the field that can mend it. */
export const change = async <S extends Shape, F extends Fields>(
  sent: Sent<S, F>,
  field: keyof F & string,
  changes: readonly DraftChange[],
): Promise<Reply> => {
  const { request } = sent
  const done = await workOut(request, (options) => changeDraft(request.deps, request.actor, changes, options))
  if (!done) return asDone(showUnderWay(request))
  if (!done.ok && done.refusal.kind === 'problems')
    return problems(sent, { [field]: done.refusal.problems.map((one) => one.sentence).join(' ') })
  return asDone(await showProposed(request, done))
}

export const asDone = (reply: Reply): Reply => (reply.kind === 'card' ? { kind: 'done', card: reply.card } : reply)

/** Two people by what was typed in the fields `one` and `other`. */
export const pairOf = (
  found: Found,
  one: string,
  other: string,
): { readonly a: ParticipantFacts; readonly b: ParticipantFacts } | { readonly wrong: Problems } => {
  const a = oneMeant(found.people, one)
  const b = oneMeant(found.people, other)
  if ('problem' in a || 'problem' in b)
    return { wrong: { ...('problem' in a && { one: a.problem }), ...('problem' in b && { other: b.problem }) } }
  return a.id === b.id ? { wrong: { other: 'A pair is two people. Please name someone else.' } } : { a, b }
}
