import { DRAFT_DAYS, type RetentionSettings } from '../../core/privacy/retention.ts'
import { changeRetention, seeRetention } from '../../usecases/privacy/forget-words.ts'
import type { Card } from '../kit/card.ts'
import { choice, note, number } from '../kit/fields.ts'
import { defineForm, readForm } from '../kit/form.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Command, FormHandler } from '../kit/request.ts'
import { count } from '../kit/words.ts'

/** How long words are kept: seen and set by coordinators. */
export const retention: Command = {
  word: 'retention',
  also: ['records', 'hold'],
  roles: ['coordinator'],
  summary: 'How long notes and plans are kept; legal hold',
  run: async ({ deps, actor }) => {
    const found = await seeRetention(deps, actor)
    return found.ok ? { kind: 'card', card: retentionCard(found.value) } : refusalCard(found.why)
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
  actions: [{ kind: 'form', label: 'Change', form: 'retention', context: {}, style: 'primary' }],
})

const form = defineForm({
  id: 'retention',
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
      'What was forgotten can’t be brought back. Everybody can export their own words at any time in their settings.',
    ),
  },
})

export const retentionForm: FormHandler = {
  id: form.id,
  open: async ({ deps, actor }, context) => {
    const found = await seeRetention(deps, actor)
    if (!found.ok) return refusalCard(found.why)
    const answers = { months: String(found.value.months), hold: found.value.legalHold ? 'yes' : 'no' }
    return { kind: 'form', opened: { form, context, answers, problems: {}, key: deps.newId() } }
  },
  submit: async ({ deps, actor }, { context, answers, key }) => {
    const read = readForm(form, answers)
    if (!read.ok) return { kind: 'problems', opened: { form, context, answers, problems: read.problems, key } }
    const settings = { months: read.values.months, legalHold: read.values.hold === 'yes' }
    const done = await changeRetention(deps, actor, settings)
    return done.ok ? { kind: 'done', card: retentionCard(settings) } : refusalCard(done.why)
  },
}
