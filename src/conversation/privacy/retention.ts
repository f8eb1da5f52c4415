import { DRAFT_DAYS, type RetentionSettings } from '../../core/privacy/retention.ts'
import { changeRetention, seeRetention } from '../../usecases/privacy/forget-words.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { choice, note, number } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Command } from '../kit/request.ts'
import { count } from '../kit/words.ts'
import * as actions from './actions.ts'

/** How long words are kept: seen and set by coordinators. */
export const retention: Command = {
  word: 'retention',
  also: ['records', 'hold'],
  roles: ['coordinator'],
  summary: 'How long notes and plans are kept; legal hold',
  run: async ({ deps, actor }) => {
    const found = await seeRetention(deps, actor)
    return found.ok ? { kind: 'card', card: retentionCard(found.value) } : refusalCard(found.refusal)
  },
}

const retentionCard = ({ months, legalHold }: RetentionSettings): Card => ({
  title: legalHold ? 'Legal hold: nothing is forgotten' : `Words are kept for ${count(months, 'month')}`,
  tone: legalHold ? 'warning' : 'plain',
  blocks: [
    {
      kind: 'text',
      text: legalHold
        ? 'Notes, reflections and plans of all years stay until you lift the hold.'
        : `Notes, reflections, plans and reasons of a school year are forgotten ${count(months, 'month')} after it ends. Dates, lengths, tags and counts stay. What was typed and never sent goes after ${count(DRAFT_DAYS, 'day')}.`,
    },
  ],
  actions: [button(actions.retention, {}, 'Change', { style: 'primary' })],
})

const form = buildForm({
  id: actions.retention.id,
  title: 'How long to keep words',
  submit: 'Save',
  fields: {
    months: number({ label: 'Months after the school year ends', min: 1, max: 240, unit: 'months' }),
    hold: choice({
      label: 'Legal hold',
      choices: [
        { value: 'no', label: 'No: forget when the time has come' },
        { value: 'yes', label: 'Yes: forget nothing until I lift it' },
      ],
    }),
    aside: note(
      'What was forgotten can’t be brought back. Everyone can export their own words at any time in their settings.',
    ),
  },
})

export const retentionForm = onForm(actions.retention, {
  open: async (request, context) => {
    const found = await seeRetention(request.deps, request.actor)
    if (!found.ok) return refusalCard(found.refusal)
    const answers = { months: String(found.value.months), hold: found.value.legalHold ? 'yes' : 'no' }
    return opened(request, actions.retention, { form, context, answers })
  },
  submit: async ({ deps, actor }, submitted) => {
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.retention, submitted, form, read.problems)
    const settings = { months: read.values.months, legalHold: read.values.hold === 'yes' }
    const done = await changeRetention(deps, actor, settings)
    return done.ok ? { kind: 'done', card: retentionCard(settings) } : refusalCard(done.refusal)
  },
})
