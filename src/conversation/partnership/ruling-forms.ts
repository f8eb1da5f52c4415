import type { RequestKind } from '../../core/partnership/request.ts'
import type { PathResult, PathTarget } from '../../usecases/partnership/act-on-path.ts'
import { endPartnership, excuseStep, freezePartnership, reopenStep } from '../../usecases/partnership/path-requests.ts'
import { mayAsk, type PairView, type SeenStep } from '../../usecases/partnership/see-pair.ts'
import { audience } from '../kit/audience.ts'
import type { Context } from '../kit/card.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { note, text } from '../kit/fields.ts'
import { defineForm, readForm } from '../kit/form.ts'
import type { FormHandler, Request } from '../kit/request.ts'
import { TheStep } from '../kit/steps.ts'
import { overseenPairCard } from './overseen-pair-card.ts'
import { nameOf } from './own-pair.ts'
import { pathSentence } from './refusal-sentences.ts'
import { refusedCard } from './refused-card.ts'
import { showPair } from './show-pair.ts'

interface Ruling {
  readonly id: string
  readonly asks: RequestKind
  readonly title: string
  readonly submit: string
  /** What it does, before it is done. */
  tells(view: PairView, step: SeenStep): string
  carryOut(request: Request, target: PathTarget, reason: string): Promise<PathResult>
}

const build = (ruling: Ruling, view: PairView, step: SeenStep) =>
  defineForm({
    id: ruling.id,
    title: ruling.title,
    submit: ruling.submit,
    fields: {
      tells: note(ruling.tells(view, step)),
      reason: text({ label: 'Reason', multiline: true, max: 400 }),
      audience: note(audience.coordinator, 'quiet'),
    },
  })

/** Of the context only ids that name the pair or the step are taken over. */
const targetOf = ({ stepId, partnershipId }: Context): Record<string, string> =>
  stepId ? { stepId } : { partnershipId: partnershipId ?? '' }

/** A form by which a coordinator rules on a pair or one of its steps, with a reason. */
const rulingForm = (ruling: Ruling): FormHandler => ({
  id: ruling.id,
  open: async (request, context) => {
    const target = targetOf(context)
    const admission = await mayAsk(request.deps, request.actor, target, ruling.asks)
    if (!admission.ok) return { kind: 'refusal', card: refusedCard(admission.refusal) }
    const form = build(ruling, admission.view, admission.step)
    return openDrafted(request, { form, about: Object.values(target)[0]!, context: target, answers: {} })
  },
  submit: async (request, submitted) => {
    const target = targetOf(submitted.context)
    const about = Object.values(target)[0]!
    const admission = await mayAsk(request.deps, request.actor, target, ruling.asks)
    const { view, step } = admission
    if (!view) return { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }
    const form = build(ruling, view, step ?? view.pair.steps[0]!)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return withProblems(request, submitted, { form, about, context: target, problems: read.problems })
    const result = await keepingWords(request, submitted, { form: ruling.id, about }, () =>
      ruling.carryOut(request, { ...target, key: submitted.key }, read.values.reason),
    )
    if (!result.ok && result.refusal.kind === 'reasonMissing') {
      const problems = { reason: pathSentence(result.refusal, { nameOf: nameOf(view) }) }
      return withProblems(request, submitted, { form, about, context: target, problems })
    }
    if (!result.ok) return { kind: 'refusal', card: refusedCard(result.refusal) }
    const now = await showPair(request, view.pair.id)
    return { kind: 'done', card: now.kind === 'card' ? now.card : overseenPairCard(view, true) }
  },
})

export const rulingForms: readonly FormHandler[] = [
  {
    id: 'reopen',
    asks: 'reopen' as const,
    title: 'Reopen a step',
    submit: 'Reopen it',
    tells: (_view: PairView, step: SeenStep) =>
      `${TheStep(step.kind)} opens again for both partners. What they wrote is kept.`,
    carryOut: ({ deps, actor }: Request, target: PathTarget, reason: string) =>
      reopenStep(deps, actor, target, { reason }),
  },
  {
    id: 'excuse',
    asks: 'excuse' as const,
    title: 'Excuse from a step',
    submit: 'Excuse them',
    tells: (_view: PairView, step: SeenStep) =>
      `${TheStep(step.kind)} counts as settled, and the next step opens. Anything booked for it is cancelled.`,
    carryOut: ({ deps, actor }: Request, target: PathTarget, reason: string) =>
      excuseStep(deps, actor, target, { reason }),
  },
  {
    id: 'freeze-pair',
    asks: 'freeze' as const,
    title: 'Put a pair on hold',
    submit: 'Put on hold',
    tells: ({ pair }: PairView) =>
      `${pair.a.name} and ${pair.b.name} get no reminders and can’t plan until you let them go on. What is booked is cancelled.`,
    carryOut: ({ deps, actor }: Request, target: PathTarget, reason: string) =>
      freezePartnership(deps, actor, target, reason),
  },
  {
    id: 'end-pair',
    asks: 'end' as const,
    title: 'End a pair',
    submit: 'End it',
    tells: ({ pair }: PairView) =>
      `This can’t be undone. ${pair.a.name} and ${pair.b.name} keep plan, logs and hours, and can be matched again.`,
    carryOut: ({ deps, actor }: Request, target: PathTarget, reason: string) =>
      endPartnership(deps, actor, target, reason),
  },
].map(rulingForm)
