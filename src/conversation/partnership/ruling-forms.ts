import type { RequestKind } from '../../core/partnership/request.ts'
import type { PathResult, PathTarget } from '../../usecases/partnership/act-on-path.ts'
import { endPartnership, excuseStep, freezePartnership, reopenStep } from '../../usecases/partnership/path-requests.ts'
import { mayAsk, type PairView, type SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { FormDefinition, Shape, Values } from '../kit/action.ts'
import { audience } from '../kit/audience.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { note, text } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { type FormHandler, onForm } from '../kit/handler.ts'
import type { Request } from '../kit/request.ts'
import { TheStep } from '../kit/steps.ts'
import { listed } from '../kit/words.ts'
import * as actions from './actions.ts'
import { overseenPairCard } from './overseen-pair-card.ts'
import { nameOf } from './own-pair.ts'
import { pathSentence } from './refusal-sentences.ts'
import { refusedCard } from './refused-card.ts'
import { showPair } from './show-pair.ts'

/** The step or the pair that is ruled on. */
type About = { readonly stepId: string } | { readonly partnershipId: string }

interface Ruling<S extends Shape> {
  readonly of: FormDefinition<S>
  about(context: Values<S>): About
  readonly asks: RequestKind
  readonly title: string
  readonly submit: string
  /** Ends or stops something: drawn as danger, and closing it unsent has a name of its own. */
  readonly wayOut?: string
  /** What it does, before it is done. */
  tells(view: PairView, step: SeenStep): string
  carryOut(request: Request, target: PathTarget, reason: string): Promise<PathResult>
}

const build = <S extends Shape>(ruling: Ruling<S>, view: PairView, step: SeenStep) =>
  buildForm({
    id: ruling.of.id,
    title: ruling.title,
    submit: ruling.submit,
    ...(ruling.wayOut && { wayOut: ruling.wayOut, danger: true }),
    fields: {
      tells: note(ruling.tells(view, step)),
      reason: text({ label: 'Reason', multiline: true, max: 400 }),
      audience: note(audience.coordinator, 'quiet'),
    },
  })

const idOf = (target: About): string => ('stepId' in target ? target.stepId : target.partnershipId)

/** A form by which a coordinator rules on a pair or one of its steps, with a reason. */
const rulingForm = <S extends Shape>(ruling: Ruling<S>): FormHandler<Values<S>> =>
  onForm(ruling.of, {
    open: async (request, context) => {
      const target = ruling.about(context)
      const admission = await mayAsk(request.deps, request.actor, target, ruling.asks)
      if (!admission.ok) return { kind: 'refusal', card: refusedCard(admission.refusal) }
      const form = build(ruling, admission.view, admission.step)
      return openDrafted(request, ruling.of, { form, about: idOf(target), context, answers: {} })
    },
    submit: async (request, submitted) => {
      const target = ruling.about(submitted.context)
      const about = idOf(target)
      const { view, step } = await mayAsk(request.deps, request.actor, target, ruling.asks)
      if (!view) return { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }
      const form = build(ruling, view, step ?? view.pair.steps[0]!)
      const read = readForm(form, submitted.answers)
      if (!read.ok) return withProblems(request, ruling.of, submitted, { form, about, problems: read.problems })
      const result = await keepingWords(request, submitted, { form: ruling.of.id, about }, () =>
        ruling.carryOut(request, { ...target, key: submitted.key }, read.values.reason),
      )
      if (!result.ok && result.refusal.kind === 'reasonMissing') {
        const problems = { reason: pathSentence(result.refusal, { nameOf: nameOf(view) }) }
        return withProblems(request, ruling.of, submitted, { form, about, problems })
      }
      if (!result.ok) return { kind: 'refusal', card: refusedCard(result.refusal) }
      const now = await showPair(request, view.pair.id)
      return { kind: 'done', card: now.kind === 'card' ? now.card : overseenPairCard(view, true) }
    },
  })

/** Who left the year's program is not matched again. */
const matchableAgain = ({ a, b }: PairView['pair']): string => {
  const stay = [a, b].filter((one) => !one.withdrawnAt)
  if (stay.length === 0) return 'Neither of them is in this year’s program any more.'
  return `${listed(stay.map(({ name }) => name))} can be matched again.`
}

export const rulingForms: readonly FormHandler[] = [
  rulingForm({
    of: actions.reopen,
    about: (context) => context,
    asks: 'reopen',
    title: 'Reopen a step',
    submit: 'Reopen the step',
    tells: (_view, step) => `${TheStep(step.kind)} opens again for both partners. What they wrote is kept.`,
    carryOut: ({ deps, actor }, target, reason) => reopenStep(deps, actor, target, { reason }),
  }),
  rulingForm({
    of: actions.excuse,
    about: (context) => context,
    asks: 'excuse',
    title: 'Excuse from a step',
    submit: 'Excuse them',
    tells: (_view, step) =>
      `${TheStep(step.kind)} counts as settled, and the next step opens. Anything booked for it is canceled.`,
    carryOut: ({ deps, actor }, target, reason) => excuseStep(deps, actor, target, { reason }),
  }),
  rulingForm({
    of: actions.freezePair,
    about: (context) => context,
    asks: 'freeze',
    title: 'Put a pair on hold',
    submit: 'Put on hold',
    wayOut: 'Leave as it is',
    tells: ({ pair }) =>
      `${pair.a.name} and ${pair.b.name} get no reminders of their steps and can’t plan until you let them go on. What is booked is canceled.`,
    carryOut: ({ deps, actor }, target, reason) => freezePartnership(deps, actor, target, reason),
  }),
  rulingForm({
    of: actions.endPair,
    about: (context) => context,
    asks: 'end',
    title: 'End a pair',
    submit: 'End the pair',
    wayOut: 'Keep the pair',
    tells: ({ pair }) =>
      `This can’t be undone. ${pair.a.name} and ${pair.b.name} keep plan, logs and hours. ${matchableAgain(pair)}`,
    carryOut: ({ deps, actor }, target, reason) => endPartnership(deps, actor, target, reason),
  }),
]
