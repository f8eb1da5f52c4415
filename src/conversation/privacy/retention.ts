import { retentionSettings } from '../../core/privacy/retention.ts'
import { changeRetention, seeRetention } from '../../usecases/privacy/forget-words.ts'
import { forgetNow, previewForgetting } from '../../usecases/privacy/preview-forgetting.ts'
import { showPairsNamed } from '../desk/index.ts'
import type { Card } from '../kit/card.ts'
import { choice, note, number } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { type ActionHandler, onAction, onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Command } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import * as actions from './actions.ts'
import { forgottenCard, nextCard, retentionCard, shorterCard } from './retention-cards.ts'

/** How long words are kept: seen and set by coordinators. */
export const retention: Command = {
  word: 'retention',
  also: ['records', 'hold'],
  roles: ['coordinator'],
  summary: 'How long notes and plans are kept; legal hold',
  // "hold Ana" means her pair.
  run: async (request, rest) => {
    const named = await showPairsNamed(request, rest)
    if (named) return named
    const found = await seeRetention(request.deps, request.actor)
    return found.ok ? { kind: 'card', card: retentionCard(found.value) } : refusalCard(found.refusal)
  },
}

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
      'You see what a shorter time lets go before anything is saved. Everyone can export their own words at any time in their settings.',
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
    const before = await seeRetention(deps, actor)
    if (!before.ok) return refusalCard(before.refusal)
    // What lets words go is looked at first; what keeps them longer holds at once.
    const { months, legalHold } = before.value
    if (!settings.legalHold && (legalHold || settings.months < months)) {
      const seen = await previewForgetting(deps, actor, settings)
      return seen.ok ? { kind: 'done', card: shorterCard(seen.value) } : refusalCard(seen.refusal)
    }
    const done = await changeRetention(deps, actor, settings)
    return done.ok ? { kind: 'done', card: retentionCard(settings) } : refusalCard(done.refusal)
  },
})

export const retentionActions: readonly ActionHandler[] = [
  onAction(actions.previewRetention, async ({ deps, actor }, { months }) => {
    const wanted = months === undefined ? undefined : retentionSettings.safeParse({ months }).data
    const seen = await previewForgetting(deps, actor, wanted)
    if (!seen.ok) return refusalCard(seen.refusal)
    return { kind: 'card', card: wanted ? shorterCard(seen.value) : nextCard(seen.value) }
  }),
  onAction(actions.saveRetention, async ({ deps, actor }, { months }) => {
    const settings = retentionSettings.safeParse({ months }).data
    if (!settings) return { kind: 'refusal', card: staleRetention }
    const done = await changeRetention(deps, actor, settings)
    return done.ok ? { kind: 'card', card: retentionCard(settings), replace: true } : refusalCard(done.refusal)
  }),
  onAction(actions.forgetDue, async ({ deps, actor }) => {
    const done = await forgetNow(deps, actor)
    return done.ok ? { kind: 'card', card: forgottenCard(done.value), replace: true } : refusalCard(done.refusal)
  }),
]

const staleRetention: Card = {
  title: 'That is no time to keep words for',
  blocks: [{ kind: 'text', text: 'Please choose 1 to 240 months.' }],
  actions: [say('How long words are kept', 'retention')],
}
