import { markOf } from '../../core/partnership/phase.ts'
import type { PathRefusal } from '../../core/partnership/refusal.ts'
import type { RequestKind } from '../../core/partnership/request.ts'
import type { SuggestedTime } from '../../core/partnership/suggest-times.ts'
import type { Moments } from '../../core/understanding/moments.ts'
import type { PathResult, PathTarget } from '../../usecases/partnership/act-on-path.ts'
import { mayAsk, type SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { ContextOf } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choices, optional } from '../kit/fields.ts'
import { type Answers, type Fields, type Form, type Problems, prefill, readForm, type ValuesOf } from '../kit/form.ts'
import { onForm, type Submitted } from '../kit/handler.ts'
import { saysSomething, withUnderstood } from '../kit/heard.ts'
import { askKindly } from '../kit/kindly.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import type { schedule } from './actions.ts'
import { asOwn, filled, nameOf, type OwnPair } from './own-pair.ts'
import { findOwnStep, type OwnStep } from './own-step.ts'
import { pathSentence } from './refusal-sentences.ts'
import { refusedCard } from './refused-card.ts'
import { withBeside } from './with-beside.ts'

/** The forms about a step all carry the same. */
type About = ContextOf<typeof schedule>

type Asked = About['asked']

/** The person gave something unusual and is asked whether it is right. */
export interface Asks {
  readonly length: boolean
  readonly time: boolean
}
const asksOf = (asked: Asked): Asks => ({
  length: asked === 'length' || asked === 'both',
  time: asked === 'time' || asked === 'both',
})
const askingAlso = (asked: Asked, what: 'length' | 'time'): Asked =>
  asked === undefined || asked === what ? what : 'both'

/** What differs between the forms about a step of one's own pair. */
export interface PathForm<F extends Fields> {
  readonly of: typeof schedule
  readonly asks: RequestKind
  /** Shows the two's shared goals. */
  readonly besidePlans?: true
  build(view: OwnPair, step: SeenStep, asks: Asks, suggested: readonly SuggestedTime[]): Form<F>
  /** Times to choose from, where the form offers some; with those that were chosen when it was shown before. */
  suggests?(request: Request, about: OwnStep, answers: Answers): Promise<readonly SuggestedTime[]>
  filled?(view: OwnPair, step: SeenStep): Partial<ValuesOf<F>>
  /** What somebody's words fill in, and how they were understood. */
  hears?(
    heard: Moments,
    view: OwnPair,
    step: SeenStep,
  ): {
    readonly values: Partial<ValuesOf<F>>
    readonly sentence: string
    /** Fields of which the words said something unclear: nothing stands in them, not even what is usual. */
    readonly unclear?: readonly (keyof F & string)[]
  }
  /** What a person is asked about once and then believed, by field; nothing once they said that they mean it. */
  doubts?(values: ValuesOf<F>, view: OwnPair, step: SeenStep): Problems
  /** What no field can tell alone, by field. */
  check?(values: ValuesOf<F>, view: OwnPair, step: SeenStep): Problems
  carryOut(request: Request, target: Target, values: ValuesOf<F>, about: OwnStep): Promise<PathResult>
  /** The field that shows a refusal; undefined: the form closes over it with a card. */
  blame?(refusal: PathRefusal, values: ValuesOf<F>, view: OwnPair, step: SeenStep): (keyof F & string) | undefined
  done(view: OwnPair, step: SeenStep): Card
  /** In chat the answer stays true: the notice by which it is drawn again. */
  readonly standing?: { readonly name: 'stepLogged'; draw(view: OwnPair, step: SeenStep): Card }
}

export interface Target extends PathTarget {
  readonly stepId: string
  readonly seen?: string
}

/** Asked only after an unusual time. */
export const sureTimeField = () =>
  optional(choices({ label: 'An unusual time', choices: [{ value: 'sure', label: 'Yes, the time is right' }] }))

/** Asked only after an unusual length. */
export const sureField = () =>
  optional(choices({ label: 'An unusual length', choices: [{ value: 'sure', label: 'Yes, the length is right' }] }))

/** A form about one step: opens only where it will be heard, loses nothing that was typed, tells what changed meanwhile. */
export const pathForm = <F extends Fields>(spec: PathForm<F>) =>
  onForm(spec.of, {
    open: async (request, { stepId, heard }) => {
      const admission = await mayAsk(request.deps, request.actor, { stepId }, spec.asks)
      const own = asOwn(admission.view)
      if (!admission.ok)
        return { kind: 'refusal', card: refusedCard(admission.refusal, own, admission.step), replace: true }
      if (!own) return { kind: 'refusal', card: refusedCard({ kind: 'partnersOnly' }) }
      const { step } = admission
      const view = spec.besidePlans ? await withBeside(request.deps, request.actor, own, lookOf(request)) : own
      const form = await build(spec, request, { view, step }, { asked: undefined, answers: {} })
      const answers = prefill(form, spec.filled?.(view, step) ?? {})
      const words = saysSomething(heard) ? spec.hears?.(heard, view, step) : undefined
      return openDrafted(request, spec.of, {
        form: words ? withUnderstood(form, words.sentence) : form,
        about: step.id,
        // What was heard goes along: where a button opens the form, that is filled in as well.
        context: { stepId: step.id, seen: markOf(step), ...(words && { heard }) },
        answers,
        said: words && prefill(form, words.values),
        unclear: words?.unclear,
      })
    },
    submit: async (request, submitted) => {
      const about = await findOwnStep(request, submitted.context.stepId)
      if (!about) return { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }
      const view = spec.besidePlans ? await withBeside(request.deps, request.actor, about.view) : about.view
      return submit(spec, request, submitted, { ...about, view })
    },
  })

/** What the other shares is read, and that it was, only by somebody who asks for it. */
const lookOf = ({ onlyOpened }: Request) => ({ noted: !onlyOpened, theirs: !onlyOpened })

const build = async <F extends Fields>(
  spec: PathForm<F>,
  request: Request,
  about: OwnStep,
  { asked, answers }: { readonly asked: Asked; readonly answers: Answers },
): Promise<Form<F>> =>
  spec.build(about.view, about.step, asksOf(asked), (await spec.suggests?.(request, about, answers)) ?? [])

const submit = async <F extends Fields>(
  spec: PathForm<F>,
  request: Request,
  submitted: Submitted<About>,
  about: OwnStep,
): Promise<Reply> => {
  const { context, answers, key } = submitted
  const { view, step } = about
  const form = await build(spec, request, about, { asked: context.asked, answers })
  const read = readForm(form, answers)
  const problems = read.ok ? (spec.check?.(read.values, view, step) ?? {}) : read.problems
  if (!read.ok || Object.keys(problems).length > 0)
    return withProblems(request, spec.of, submitted, { form, about: step.id, problems })
  const kindly = askKindly(form, answers, view.cycle.rubric)
  if (kindly) return withProblems(request, spec.of, submitted, { ...kindly, about: step.id })
  const doubts = spec.doubts?.(read.values, view, step) ?? {}
  if (Object.keys(doubts).length > 0) {
    const asked = askingAlso(context.asked, 'time')
    const again = await build(spec, request, about, { asked, answers })
    const doubted = { ...submitted, context: { ...context, asked } }
    return withProblems(request, spec.of, doubted, { form: again, about: step.id, problems: doubts })
  }
  const target = { stepId: step.id, key, seen: context.seen }
  const result = await keepingWords(request, submitted, { form: spec.of.id, about: step.id }, () =>
    spec.carryOut(request, target, read.values, about),
  )
  const now = (await findOwnStep(request, context.stepId)) ?? about
  if (result.ok) return done(spec, request, now)
  return refused(spec, request, submitted, now, { refusal: result.refusal, values: read.values })
}

const done = async <F extends Fields>(spec: PathForm<F>, request: Request, now: OwnStep): Promise<Reply> => {
  const { deps, actor, speaker } = request
  if (!spec.standing || !speaker) return { kind: 'done', card: spec.done(now.view, now.step) }
  const view = await withBeside(deps, actor, now.view)
  const to = { kind: 'person', personId: actor.personId } as const
  const partnershipId = view.pair.id
  const facts = { partnershipId, stepId: now.step.id }
  const standing = { name: spec.standing.name, to, facts, partnershipId, priority: 'interactive' } as const
  return { kind: 'done', card: filled(spec.standing.draw(view, now.step), view, now.step), standing }
}

/** A refusal that the person can mend stays in the form; the rest is a card with what can be done instead. */
const refused = async <F extends Fields>(
  spec: PathForm<F>,
  request: Request,
  submitted: Submitted<About>,
  { view, step }: OwnStep,
  { refusal, values }: { refusal: PathRefusal; values: ValuesOf<F> },
): Promise<Reply> => {
  const sentence = pathSentence(refusal, { nameOf: nameOf(view) })
  if (refusal.kind === 'changedMeanwhile') {
    // The problem names no field: the form is drawn anew, with the step as it is now.
    const context = { ...submitted.context, seen: markOf(step) }
    const form = await build(spec, request, { view, step }, { ...submitted, asked: submitted.context.asked })
    return withProblems(
      request,
      spec.of,
      { ...submitted, context },
      { form, about: step.id, problems: { changed: sentence } },
    )
  }
  const asksLength = refusal.kind === 'lengthUnusual'
  const context = asksLength
    ? { ...submitted.context, asked: askingAlso(submitted.context.asked, 'length') }
    : submitted.context
  const field = spec.blame?.(refusal, values, view, step)
  if (!field) return { kind: 'refusal', card: refusedCard(refusal, view, step) }
  const form = await build(spec, request, { view, step }, { ...submitted, asked: context.asked })
  return withProblems(
    request,
    spec.of,
    { ...submitted, context },
    { form, about: step.id, problems: { [field]: sentence } },
  )
}
