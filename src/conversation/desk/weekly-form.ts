import { chooseWeekly, seeWeeklyChoice, type WeeklyChoice } from '../../usecases/desk/see-weekly.ts'
import { choice, choices, note, optional } from '../kit/fields.ts'
import {
  buildForm,
  type ChoiceField,
  type ChoicesField,
  type NoteField,
  prefill,
  readForm,
  shown,
} from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import { weeklyDigest } from './actions.ts'
import { weeklyChosenCard } from './weekly-cards.ts'

type Fields = {
  wanted: ChoiceField<'yes' | 'no'>
  channels: ChoicesField<readonly string[] | undefined>
  aside: NoteField
}

const build = ({ channels }: WeeklyChoice) =>
  buildForm<Fields>({
    id: weeklyDigest.id,
    title: 'Weekly digest',
    submit: 'Save',
    fields: shown<Fields>({
      wanted: choice({
        label: 'For me',
        choices: [
          { value: 'yes', label: 'Once a week, when something changed' },
          { value: 'no', label: 'Never' },
        ],
      }),
      channels:
        channels.length > 0 &&
        optional(
          choices({
            label: 'Also in these channels, as counts only',
            choices: channels.map(({ channelId, name }) => ({ value: channelId, label: `#${name}` })),
          }),
        ),
      aside: note(
        'It comes on the first workday of a week, in office hours, never on a holiday or in a break.',
        'quiet',
      ),
    }),
  })

/** Each coordinator chooses for themselves; the channels are the program’s. */
export const weeklyForm = onForm(weeklyDigest, {
  open: async (request, context) => {
    const seen = await seeWeeklyChoice(request.deps, request.actor)
    if (!seen.ok) return refusalCard(seen.refusal)
    const form = build(seen.value)
    const { wanted, channels } = seen.value
    const own = channels.filter((one) => one.wanted).map(({ channelId }) => channelId)
    const answers = prefill(form, { wanted: wanted ? 'yes' : 'no', ...(channels.length > 0 && { channels: own }) })
    return opened(request, weeklyDigest, { form, context, answers })
  },
  submit: async (request, submitted) => {
    const seen = await seeWeeklyChoice(request.deps, request.actor)
    if (!seen.ok) return refusalCard(seen.refusal)
    const form = build(seen.value)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(weeklyDigest, submitted, form, read.problems)
    const chosen = { wanted: read.values.wanted === 'yes', channels: read.values.channels ?? [] }
    const kept = await chooseWeekly(request.deps, request.actor, chosen)
    if (!kept.ok) return refusalCard(kept.refusal)
    const names = seen.value.channels.filter(({ channelId }) => chosen.channels.includes(channelId))
    return {
      kind: 'done',
      card: weeklyChosenCard(
        chosen.wanted,
        names.map(({ name }) => `#${name}`),
      ),
    }
  },
})
