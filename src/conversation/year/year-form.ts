import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { FormDefinition, Shape, Values } from '../kit/action.ts'
import type { Answers, Fields, Form } from '../kit/form.ts'
import type { FormHandler } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import { type Saved, type Saving, savedForm } from '../kit/saved-form.ts'
import { yearOf } from './show-year.ts'

interface YearForm<S extends Shape, F extends Fields> {
  readonly of: FormDefinition<S>
  build(cycle: Cycle): Form<F>
  filled?(cycle: Cycle): Answers
  /** Of a year that is closed nothing is asked any more. */
  readonly untilClosed?: true
  save(saved: Saved<S, F, Cycle>): Promise<Saving>
}

/** A form by which a coordinator sets the current school year. */
export const yearForm = <S extends Shape, F extends Fields>({
  untilClosed,
  ...spec
}: YearForm<S, F>): FormHandler<Values<S>> =>
  savedForm({
    ...spec,
    see: async (request) => {
      const year = await yearOf(request)
      return year.ok ? { ok: true, seen: year.cycle } : year
    },
    bars: ({ closedAt }) => (untilClosed && closedAt ? refusalCard({ kind: 'yearClosed' }) : undefined),
  })
