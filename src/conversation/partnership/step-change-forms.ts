import { partnersOf } from '../../core/partnership/partnership.ts'
import type { PathResult } from '../../usecases/partnership/act-on-path.ts'
import { changeHost, extendStep } from '../../usecases/partnership/path-requests.ts'
import { mayAsk, type PairView, type SeenStep } from '../../usecases/partnership/see-pair.ts'
import { audience } from '../kit/audience.ts'
import { dayInWords } from '../kit/days.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, date, note, text } from '../kit/fields.ts'
import { type Answers, buildForm, type Fields, type Form, readForm } from '../kit/form.ts'
import { type FormHandler, onForm } from '../kit/handler.ts'
import type { Request } from '../kit/request.ts'
import { TheStep, theStep } from '../kit/steps.ts'
import * as actions from './actions.ts'
import { overseenPairCard } from './overseen-pair-card.ts'
import { nameOf } from './own-pair.ts'
import { pathSentence } from './refusal-sentences.ts'
import { refusedCard } from './refused-card.ts'
import { showPair } from './show-pair.ts'

const reason = {
  reason: text({ label: 'Reason', multiline: true, max: 400 }),
  audience: note(audience.coordinator, 'quiet'),
}

const extendForm = (_view: PairView, step: SeenStep) =>
  buildForm({
    id: actions.extendStep.id,
    title: 'Give more time',
    submit: 'Give more time',
    fields: {
      tells: note(
        `${TheStep(step.kind)}${step.dueOn ? ` is due ${dayInWords(step.dueOn)}` : ' has no day yet'}. Both partners are told the new day, and reminders go by it.`,
      ),
      value: date({ label: 'Due by' }),
      ...reason,
    },
  })

const hostForm = (view: PairView, step: SeenStep) =>
  buildForm({
    id: actions.changeHost.id,
    title: 'Change the school',
    submit: 'Change it',
    fields: {
      tells: note(
        `Whose school ${theStep(step.kind)} is at. Times that are booked or offered for it are called off, and both partners are told.`,
      ),
      value: choice({
        label: 'At whose school?',
        choices: partnersOf(view.pair).map(({ id, name, schoolName }) => ({
          value: id,
          label: `${name}, ${schoolName}`,
        })),
      }),
      ...reason,
    },
  })

interface Change {
  readonly of: typeof actions.extendStep
  readonly asks: 'extend' | 'changeHost'
  build(view: PairView, step: SeenStep): Form<Fields>
  first(step: SeenStep): Answers
  carryOut(
    request: Request,
    target: { stepId: string; key: string },
    value: string,
    reason: string,
  ): Promise<PathResult>
}

/** A form by which a coordinator changes one thing of a step, with a reason. */
const changeForm = ({ of, asks, build, first, carryOut }: Change): FormHandler<{ stepId: string }> =>
  onForm(of, {
    open: async (request, context) => {
      const admission = await mayAsk(request.deps, request.actor, context, asks)
      if (!admission.ok) return { kind: 'refusal', card: refusedCard(admission.refusal) }
      const form = build(admission.view, admission.step)
      return openDrafted(request, of, { form, about: context.stepId, context, answers: first(admission.step) })
    },
    submit: async (request, submitted) => {
      const { stepId } = submitted.context
      const { view, step } = await mayAsk(request.deps, request.actor, { stepId }, asks)
      if (!view || !step) return { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }
      const form = build(view, step)
      const read = readForm(form, submitted.answers)
      if (!read.ok) return withProblems(request, of, submitted, { form, about: stepId, problems: read.problems })
      const values = read.values
      const target = { stepId, key: submitted.key }
      const result = await keepingWords(request, submitted, { form: of.id, about: stepId }, () =>
        carryOut(request, target, values.value, values.reason),
      )
      if (!result.ok) {
        const problems = { value: pathSentence(result.refusal, { nameOf: nameOf(view) }) }
        return withProblems(request, of, submitted, { form, about: stepId, problems })
      }
      const now = await showPair(request, view.pair.id)
      return { kind: 'done', card: now.kind === 'card' ? now.card : overseenPairCard(view, true) }
    },
  })

export const stepChangeForms: readonly FormHandler[] = [
  changeForm({
    of: actions.extendStep,
    asks: 'extend',
    build: extendForm,
    first: ({ dueOn }) => (dueOn ? { value: dueOn } : {}),
    carryOut: ({ deps, actor }, target, dueOn, reason) => extendStep(deps, actor, target, { dueOn, reason }),
  }),
  changeForm({
    of: actions.changeHost,
    asks: 'changeHost',
    build: hostForm,
    first: ({ hostId }) => (hostId ? { value: hostId } : {}),
    carryOut: ({ deps, actor }, target, hostId, reason) => changeHost(deps, actor, target, { hostId, reason }),
  }),
]
