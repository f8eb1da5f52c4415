import { titled } from '../../core/directors/titled.ts'
import { askHelp, mayAskHelp } from '../../usecases/nudges/ask-help.ts'
import { type SnoozeUntil, snoozeNudges } from '../../usecases/nudges/snooze-nudges.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, date, note, optional, text } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { understoodSentence, withUnderstood } from '../kit/heard.ts'
import { opened, stays } from '../kit/opening.ts'
import { theStep } from '../kit/steps.ts'
import { findOwnStep } from '../partnership/index.ts'
import * as actions from './actions.ts'
import { helpSentCard, nudgeRefusedCard, nudgeSentence, snoozedCard } from './nudge-cards.ts'

const notYours = { kind: 'refusal', card: nudgeRefusedCard({ kind: 'notYours' }) } as const

const snoozeForm = () =>
  buildForm({
    id: actions.snooze.id,
    title: 'Remind me later',
    submit: 'Remind me later',
    fields: {
      when: choice({
        label: 'When?',
        choices: [
          { value: 'day', label: 'Tomorrow' },
          { value: 'week', label: 'Remind me in a week' },
          { value: 'afterBreak', label: 'After the next break' },
          { value: 'date', label: 'On a day I pick' },
        ],
      }),
      day: optional(date({ label: 'The day, if you pick one' })),
      tells: note('Your partner is not told.', 'quiet'),
    },
    rules: [{ on: 'day', holds: ({ when, day }) => when !== 'date' || !!day, message: 'Please pick the day.' }],
  })

/** Puts the reminders of one step off: a day, a week, after the break, until a day. */
export const snooze = onForm(actions.snooze, {
  open: async (request, { stepId, heard }) => {
    const own = await findOwnStep(request, stepId)
    if (!own) return notYours
    const { status } = own.view.pair
    if (status !== 'active') return { kind: 'refusal', card: nudgeRefusedCard({ kind: 'pairNotActive', status }) }
    const day = heard?.times[0]?.day
    const context = { stepId: own.step.id, ...(day && { heard }) }
    if (!day) return opened(request, actions.snooze, { form: snoozeForm(), context, answers: { when: 'week' } })
    const form = withUnderstood(snoozeForm(), understoodSentence({ now: request.deps.clock.now(), times: [{ day }] }))
    return opened(request, actions.snooze, { form, context, answers: { when: 'date', day } })
  },
  submit: async (request, submitted) => {
    const own = await findOwnStep(request, submitted.context.stepId)
    if (!own) return notYours
    const form = snoozeForm()
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.snooze, submitted, form, read.problems)
    const { when, day = '' } = read.values
    const until: SnoozeUntil = when === 'date' ? { kind: 'date', day } : { kind: when }
    const result = await snoozeNudges(request.deps, request.actor, own.step.id, until)
    if (result.ok) return { kind: 'done', card: snoozedCard(own.view, own.step, result.until) }
    if (result.refusal.kind === 'pairNotActive') return { kind: 'refusal', card: nudgeRefusedCard(result.refusal) }
    const field = when === 'date' ? 'day' : 'when'
    return stays(actions.snooze, submitted, form, { [field]: nudgeSentence(result.refusal) })
  },
})

const helpForm = (what: string) =>
  buildForm({
    id: actions.needHelp.id,
    title: 'Ask for help',
    submit: 'Ask',
    fields: {
      about: note(`A coordinator of the department will write to you about ${what}.`),
      note: optional(text({ label: 'What would help?', multiline: true, max: 600 })),
      audience: note(`The coordinators read this. Your partner and your ${titled('directors')} don’t.`, 'quiet'),
    },
  })

/** Asks the coordinators for help with a step. */
export const needHelpForm = onForm(actions.needHelp, {
  open: async (request, { stepId }) => {
    const own = await findOwnStep(request, stepId)
    if (!own) return notYours
    const may = await mayAskHelp(request.deps, request.actor, own.step.id)
    if (!may.ok) return { kind: 'refusal', card: nudgeRefusedCard(may.refusal) }
    const form = helpForm(theStep(own.step.kind))
    return openDrafted(request, actions.needHelp, {
      form,
      about: own.step.id,
      context: { stepId: own.step.id },
      answers: {},
    })
  },
  submit: async (request, submitted) => {
    const own = await findOwnStep(request, submitted.context.stepId)
    if (!own) return notYours
    const about = own.step.id
    const form = helpForm(theStep(own.step.kind))
    const read = readForm(form, submitted.answers)
    if (!read.ok) return withProblems(request, actions.needHelp, submitted, { form, about, problems: read.problems })
    const result = await keepingWords(request, submitted, { form: actions.needHelp.id, about }, () =>
      askHelp(request.deps, request.actor, about, read.values.note),
    )
    return result.ok
      ? { kind: 'done', card: helpSentCard(own.view, own.step) }
      : { kind: 'refusal', card: nudgeRefusedCard(result.refusal) }
  },
})
