import { certainHost } from '../../core/partnership/host.ts'
import { isVisit, partnersOf } from '../../core/partnership/partnership.ts'
import { stillOffered } from '../../core/partnership/recommended.ts'
import type { PathRefusal } from '../../core/partnership/refusal.ts'
import { logOnBehalf } from '../../usecases/partnership/path-requests.ts'
import { mayAsk, type PairView, type SeenStep } from '../../usecases/partnership/see-pair.ts'
import { audience } from '../kit/audience.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, choices, date, note, number, optional, text } from '../kit/fields.ts'
import {
  buildForm,
  type ChoiceField,
  type ChoicesField,
  type DateField,
  type NoteField,
  type NumberField,
  prefill,
  readForm,
  shown,
  type TextField,
} from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { stepTitle } from '../kit/steps.ts'
import { logBehalf } from './actions.ts'
import { todayIn } from './log-fields.ts'
import { overseenPairCard } from './overseen-pair-card.ts'
import { nameOf } from './own-pair.ts'
import { pathSentence } from './refusal-sentences.ts'
import { refusedCard } from './refused-card.ts'
import { showPair } from './show-pair.ts'

type Fields = {
  author: ChoiceField<string>
  host: ChoiceField<string | undefined>
  happenedOn: DateField<string>
  minutes: NumberField<number>
  activities: ChoicesField<readonly string[] | undefined>
  reason: TextField<string>
  audience: NoteField
}

const build = (view: PairView, step: SeenStep) => {
  const partners = partnersOf(view.pair)
  // Day, length and activities are the first log's.
  const whole = step.state !== 'logged'
  const askHost = whole && isVisit(step.kind) && !certainHost(view.pair, step)
  const activities = stillOffered(view.cycle.recommended.activities, step.agenda)
  return buildForm<Fields>({
    id: logBehalf.id,
    title: `Log: ${stepTitle(step.kind)}`,
    submit: 'Log it for them',
    fields: shown<Fields>({
      author: choice({
        label: 'For whom?',
        choices: partners.map((one) => ({ value: one.id, label: `${one.name}, ${one.schoolName}` })),
      }),
      host:
        askHost &&
        choice({
          label: 'Whose school was it?',
          choices: partners.map((one) => ({ value: one.id, label: one.schoolName })),
        }),
      happenedOn: whole && date({ label: 'Which day was it?' }),
      minutes: whole && number({ label: 'How long, in minutes?', min: 5, max: 720, unit: 'minutes' }),
      activities:
        whole &&
        isVisit(step.kind) &&
        activities.length > 0 &&
        optional(
          choices({
            label: 'What they did',
            choices: activities.map((one) => ({ value: one.code, label: one.label })),
          }),
        ),
      reason: text({ label: 'Why you log it for them', multiline: true, max: 400 }),
      audience: note(audience.coordinator, 'quiet'),
    }),
  })
}

const blame = (refusal: PathRefusal): keyof Fields | undefined => {
  if (refusal.kind === 'dayInFuture' || refusal.kind === 'dayBeforeMatch') return 'happenedOn'
  if (refusal.kind === 'lengthImpossible') return 'minutes'
  if (refusal.kind === 'alreadyLogged') return 'author'
  return refusal.kind === 'hostMissing' ? 'host' : undefined
}

/** A coordinator logs for one of the two: day, length and activities only, with a reason, marked as such. */
export const logBehalfForm = onForm(logBehalf, {
  open: async (request, { stepId }) => {
    const admission = await mayAsk(request.deps, request.actor, { stepId }, 'logOnBehalf')
    if (!admission.ok) return { kind: 'refusal', card: refusedCard(admission.refusal) }
    const { view, step } = admission
    const form = build(view, step)
    const answers =
      step.state === 'logged'
        ? {}
        : prefill(form, {
            happenedOn: todayIn(view.pair.a.timeZone, view.now),
            minutes: step.appointment?.minutes,
          })
    return openDrafted(request, logBehalf, { form, about: stepId, context: { stepId }, answers })
  },
  submit: async (request, submitted) => {
    const { stepId } = submitted.context
    const { view, step } = await mayAsk(request.deps, request.actor, { stepId }, 'logOnBehalf')
    if (!view || !step) return { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }
    const form = build(view, step)
    const wrong = { form, about: stepId }
    const read = readForm(form, submitted.answers)
    if (!read.ok) return withProblems(request, logBehalf, submitted, { ...wrong, problems: read.problems })
    const {
      author,
      host,
      reason,
      happenedOn,
      minutes,
      activities: done = [],
    } = {
      ...read.values,
      ...(step.state === 'logged' && step.logs[0]),
    }
    const entry = { happenedOn, minutes, activities: done, strategies: [], indicators: [] }
    const result = await keepingWords(request, submitted, { form: logBehalf.id, about: stepId }, () =>
      logOnBehalf(
        request.deps,
        request.actor,
        { stepId, key: submitted.key },
        { authorId: author, hostId: host, reason, entry },
      ),
    )
    if (result.ok) {
      const now = await showPair(request, view.pair.id)
      return { kind: 'done', card: now.kind === 'card' ? now.card : overseenPairCard(view, true) }
    }
    const field = blame(result.refusal)
    if (!field) return { kind: 'refusal', card: refusedCard(result.refusal) }
    const sentence = pathSentence(result.refusal, { nameOf: nameOf(view) })
    return withProblems(request, logBehalf, submitted, { ...wrong, problems: { [field]: sentence } })
  },
})
