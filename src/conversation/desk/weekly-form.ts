import { chooseWeekly, seeWeeklyChoice, type WeeklyChoice } from '../../usecases/desk/see-weekly.ts'
import { seeSettings } from '../../usecases/people/change-settings.ts'
import { choice, choices, note, optional } from '../kit/fields.ts'
import { buildForm, type ChoiceField, type ChoicesField, type NoteField, prefill, shown } from '../kit/form.ts'
import { refusalCard } from '../kit/refused.ts'
import { savedForm } from '../kit/saved-form.ts'
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
        'It comes on the first workday of a week, in your own hours, never on a holiday or in a break. Channels get it in office hours.',
        'quiet',
      ),
    }),
  })

/** Each coordinator chooses for themselves; the channels are the program’s. */
export const weeklyForm = savedForm({
  of: weeklyDigest,
  see: async ({ deps, actor }) => {
    const seen = await seeWeeklyChoice(deps, actor)
    return seen.ok ? { ok: true, seen: seen.value } : { ok: false, reply: refusalCard(seen.refusal) }
  },
  build,
  filled: (seen) => {
    const own = seen.channels.filter((one) => one.wanted).map(({ channelId }) => channelId)
    return prefill(build(seen), {
      wanted: seen.wanted ? 'yes' : 'no',
      ...(seen.channels.length > 0 && { channels: own }),
    })
  },
  save: async ({ request, seen, values }) => {
    const chosen = { wanted: values.wanted === 'yes', channels: values.channels ?? [] }
    const kept = await chooseWeekly(request.deps, request.actor, chosen)
    if (!kept.ok) return kept
    const names = seen.channels.flatMap(({ channelId, name }) =>
      chosen.channels.includes(channelId) ? [`#${name}`] : [],
    )
    return {
      kind: 'done',
      card: weeklyChosenCard(chosen.wanted, names, await seeSettings(request.deps, request.actor)),
    }
  },
})
