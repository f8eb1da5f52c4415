import { retentionSettings } from '../../core/privacy/retention.ts'
import { changeRetention, seeRetention } from '../../usecases/privacy/forget-words.ts'
import { forgetNow, previewForgetting } from '../../usecases/privacy/preview-forgetting.ts'
import { showPairsNamed } from '../desk/index.ts'
import type { Card } from '../kit/card.ts'
import { choice, note, number } from '../kit/fields.ts'
import { buildForm, prefill } from '../kit/form.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Command } from '../kit/request.ts'
import { savedForm } from '../kit/saved-form.ts'
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

export const retentionForm = savedForm({
  of: actions.retention,
  see: async ({ deps, actor }) => {
    const found = await seeRetention(deps, actor)
    return found.ok ? { ok: true, seen: found.value } : { ok: false, reply: refusalCard(found.refusal) }
  },
  build: () => form,
  filled: ({ months, legalHold }) => prefill(form, { months, hold: legalHold ? 'yes' : 'no' }),
  save: async ({ request: { deps, actor }, seen, values: { months, hold } }) => {
    const settings = { months, legalHold: hold === 'yes' }
    // What lets words go is looked at first; what keeps them longer holds at once.
    if (!settings.legalHold && (seen.legalHold || months < seen.months)) {
      const preview = await previewForgetting(deps, actor, settings)
      return preview.ok ? { kind: 'done', card: shorterCard(preview.value) } : preview
    }
    const done = await changeRetention(deps, actor, settings, seen)
    return done.ok ? { kind: 'done', card: retentionCard(settings) } : done
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
