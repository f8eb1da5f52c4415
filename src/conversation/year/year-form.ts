import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { FormDefinition, Shape, Values } from '../kit/action.ts'
import { type Answers, type Fields, type Form, type Problems, readForm, type ValuesOf } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { askOfMeanwhile } from '../kit/meanwhile.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { yearOf } from './show-year.ts'

/** A form about the school year that a coordinator has sent. */
interface SentYear<S extends Shape, F extends Fields> {
  readonly request: Request
  readonly cycle: Cycle
  readonly context: Values<S>
  readonly values: ValuesOf<F>
}

interface YearForm<S extends Shape, F extends Fields> {
  readonly of: FormDefinition<S>
  build(cycle: Cycle): Form<F>
  filled?(cycle: Cycle): Answers
  /** Of a year that is closed nothing is asked any more. */
  readonly untilClosed?: true
  /** A card closes the form; problems keep it open. */
  carryOut(sent: SentYear<S, F>): Promise<Reply | { readonly kind: 'wrong'; readonly problems: Partial<Problems> }>
}

/** A form by which a coordinator sets the current school year. */
export const yearForm = <S extends Shape, F extends Fields>(spec: YearForm<S, F>) =>
  onForm(spec.of, {
    open: async (request, context) => {
      const year = await yearOf(request)
      if (!year.ok) return year.reply
      if (spec.untilClosed && year.cycle.closedAt) return refusalCard({ kind: 'yearClosed' })
      const [form, answers] = [spec.build(year.cycle), spec.filled?.(year.cycle) ?? {}]
      return opened(request, spec.of, { form, context, answers })
    },
    submit: async (request, submitted) => {
      const year = await yearOf(request)
      if (!year.ok) return year.reply
      const form = spec.build(year.cycle)
      const stay = (problems: Problems) => stays(spec.of, submitted, form, problems)
      const read = readForm(form, submitted.answers)
      if (!read.ok) return stay(read.problems)
      const asks = spec.filled && askOfMeanwhile(form, spec.filled(year.cycle), submitted)
      if (asks) return stays(spec.of, submitted, asks.form, asks.problems)
      const done = await spec.carryOut({ request, cycle: year.cycle, context: submitted.context, values: read.values })
      if (done.kind === 'wrong') return stay(told(done.problems))
      return done.kind === 'card' ? { kind: 'done', card: done.card } : done
    },
  })

/** Each has its sentence: what a form leaves out has no problem. */
const told = (problems: Partial<Problems>): Problems =>
  Object.fromEntries(
    Object.entries(problems).flatMap(([id, sentence]) => (sentence === undefined ? [] : [[id, sentence]])),
  )
