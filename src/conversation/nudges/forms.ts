import { askHelp } from '../../usecases/nudges/ask-help.ts'
import { type SnoozeUntil, snoozeNudges } from '../../usecases/nudges/snooze-nudges.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, date, note, optional, text } from '../kit/fields.ts'
import { defineForm, readForm } from '../kit/form.ts'
import type { FormHandler } from '../kit/request.ts'
import { theStep } from '../kit/steps.ts'
import { findOwnStep } from '../partnership/own-step.ts'
import { helpSentCard, nudgeRefusedCard, nudgeSentence, snoozedCard } from './nudge-cards.ts'

const notYours = { kind: 'refusal', card: nudgeRefusedCard({ kind: 'notYours' }) } as const

const snoozeForm = () =>
  defineForm({
    id: 'snooze',
    title: 'Remind me later',
    submit: 'Later, please',
    fields: {
      when: choice({
        label: 'When?',
        choices: [
          { value: 'day', label: 'Tomorrow' },
          { value: 'week', label: 'In a week' },
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
export const snooze: FormHandler = {
  id: 'snooze',
  open: async (request, { stepId }) => {
    const own = await findOwnStep(request, stepId)
    if (!own) return notYours
    const context = { stepId: own.step.id }
    return {
      kind: 'form',
      opened: { form: snoozeForm(), context, answers: { when: 'week' }, problems: {}, key: request.deps.newId() },
    }
  },
  submit: async (request, { context, answers, key }) => {
    const own = await findOwnStep(request, context.stepId)
    if (!own) return notYours
    const form = snoozeForm()
    const read = readForm(form, answers)
    if (!read.ok) return { kind: 'problems', opened: { form, context, answers, problems: read.problems, key } }
    const { when, day = '' } = read.values
    const until: SnoozeUntil = when === 'date' ? { kind: 'date', day } : { kind: when }
    const result = await snoozeNudges(request.deps, request.actor, own.step.id, until)
    if (result.ok) return { kind: 'done', card: snoozedCard(own.view, own.step, result.until) }
    const field = when === 'date' ? 'day' : 'when'
    return {
      kind: 'problems',
      opened: { form, context, answers, problems: { [field]: nudgeSentence(result.refusal) }, key },
    }
  },
}

const helpForm = (what: string) =>
  defineForm({
    id: 'need-help',
    title: 'Ask for help',
    submit: 'Ask',
    fields: {
      about: note(`A coordinator of the department will write to you about ${what}.`),
      note: optional(text({ label: 'What would help?', multiline: true, max: 600 })),
      audience: note('The coordinators read this. Your partner and your directors don’t.', 'quiet'),
    },
  })

/** Asks the coordinators for help with a step. */
export const needHelpForm: FormHandler = {
  id: 'need-help',
  open: async (request, { stepId }) => {
    const own = await findOwnStep(request, stepId)
    if (!own) return notYours
    const form = helpForm(theStep(own.step.kind))
    return openDrafted(request, { form, about: own.step.id, context: { stepId: own.step.id }, answers: {} })
  },
  submit: async (request, submitted) => {
    const { context } = submitted
    const own = await findOwnStep(request, context.stepId)
    if (!own) return notYours
    const about = own.step.id
    const form = helpForm(theStep(own.step.kind))
    const read = readForm(form, submitted.answers)
    if (!read.ok) return withProblems(request, submitted, { form, about, context, problems: read.problems })
    const result = await keepingWords(request, submitted, { form: 'need-help', about }, () =>
      askHelp(request.deps, request.actor, about, read.values.note),
    )
    return result.ok
      ? { kind: 'done', card: helpSentCard(own.view, own.step) }
      : { kind: 'refusal', card: nudgeRefusedCard(result.refusal) }
  },
}
