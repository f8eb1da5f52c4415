import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Context } from '../kit/card.ts'
import { type Answers, type Fields, type Form, type Problems, readForm, type ValuesOf } from '../kit/form.ts'
import type { Reply } from '../kit/reply.ts'
import type { FormHandler, Request } from '../kit/request.ts'
import { yearOf } from './show-year.ts'

/** A form about the school year that a coordinator has sent. */
interface SentYear<F extends Fields> {
  readonly request: Request
  readonly cycle: Cycle
  readonly context: Context
  readonly values: ValuesOf<F>
}

interface YearForm<F extends Fields> {
  readonly id: string
  build(cycle: Cycle): Form<F>
  filled?(cycle: Cycle): Answers
  /** A card closes the form; problems keep it open. */
  carryOut(sent: SentYear<F>): Promise<Reply | { readonly kind: 'wrong'; readonly problems: Partial<Problems> }>
}

/** A form by which a coordinator sets the current school year. */
export const yearForm = <F extends Fields>(spec: YearForm<F>): FormHandler => ({
  id: spec.id,
  open: async (request, context) => {
    const year = await yearOf(request)
    if (!year.ok) return year.reply
    const [form, answers] = [spec.build(year.cycle), spec.filled?.(year.cycle) ?? {}]
    return { kind: 'form', opened: { form, context, answers, problems: {}, key: request.deps.newId() } }
  },
  submit: async (request, { context, answers, key }) => {
    const year = await yearOf(request)
    if (!year.ok) return year.reply
    const form = spec.build(year.cycle)
    const stay = (problems: Problems): Reply => ({
      kind: 'problems',
      opened: { form, context, answers, problems, key },
    })
    const read = readForm(form, answers)
    if (!read.ok) return stay(read.problems)
    const done = await spec.carryOut({ request, cycle: year.cycle, context, values: read.values })
    if (done.kind === 'wrong') return stay(done.problems as Problems)
    return done.kind === 'card' ? { kind: 'done', card: done.card } : done
  },
})
