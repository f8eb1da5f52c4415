import { mayRunProgram } from '../../core/offices.ts'
import type { ChannelLine } from '../../usecases/channels/channels-port.ts'
import { seeChannel, setRhythm } from '../../usecases/channels/use-channel.ts'
import { findDistricts, seeDistricts } from '../../usecases/roster/see-districts.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { choice, note, optional, text, time } from '../kit/fields.ts'
import { buildForm, prefill, shown } from '../kit/form.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Request } from '../kit/request.ts'
import { savedForm } from '../kit/saved-form.ts'
import { zoneInWords } from '../kit/times.ts'
import * as actions from './actions.ts'
import { weekdays } from './cards.ts'
import { showChannels } from './show-channels.ts'

const days = [
  { value: '0', label: 'No weekly message' },
  ...weekdays.map((label, i) => ({ value: String(i + 1), label })),
]

const whose = (coordinator: boolean) =>
  text({
    label: 'Only for this district',
    max: 120,
    hint: coordinator ? 'Leave empty for the whole program.' : 'Leave empty to stop using this channel.',
    placeholder: 'Anderson County',
  })

const rhythmForm = (request: Request, { program }: Cycle, channel: ChannelLine) => {
  const zone = channel.district?.timeZone ?? program.timeZone
  return buildForm({
    id: actions.channelRhythm.id,
    title: 'Weekly message',
    submit: 'Save',
    fields: shown({
      weekday: choice({ label: 'On which day?', choices: days }),
      at: time({ label: `At what time? (${zoneInWords(zone)})`, zone }),
      // The program's own channel hears of all districts.
      district: !channel.announces && optional(whose(mayRunProgram(request.actor))),
      aside: note(
        'It says what is due in the weeks ahead and how many are done. It stays quiet in breaks, and when nothing has changed since the last one.',
        'quiet',
      ),
    }),
    rules: [
      {
        on: 'at',
        holds: ({ at }) => at >= '06:00' && at <= '18:00',
        message: 'Please choose a time between 6:00 AM and 6:00 PM.',
      },
    ],
  })
}

interface SeenRhythm {
  readonly request: Request
  readonly cycle: Cycle
  readonly channel: ChannelLine
  /** The one district of a director's, for whom a channel is theirs unless they say otherwise. */
  readonly own?: string
}

const seenRhythm = async (request: Request, channelId: string) => {
  const { deps, actor } = request
  const found = await seeChannel(deps, actor, channelId)
  if (!found.ok) return { ok: false as const, reply: refusalCard(found.refusal) }
  const [only, ...more] = mayRunProgram(actor) ? [] : actor.directs
  const [district] = only && more.length === 0 ? await seeDistricts(deps, actor, [only]) : []
  return { ok: true as const, seen: { request, ...found.value, own: district?.name } }
}

export const rhythm = savedForm({
  of: actions.channelRhythm,
  see: (request, { channelId }) => seenRhythm(request, channelId),
  build: ({ request, cycle, channel }: SeenRhythm) => rhythmForm(request, cycle, channel),
  filled: ({ request, cycle, channel, own }) =>
    prefill(rhythmForm(request, cycle, channel), {
      weekday: String(channel.rhythm.weekday),
      at: channel.rhythm.at,
      ...(channel.announces ? {} : { district: channel.district?.name ?? own }),
    }),
  save: async ({ request, seen: { channel }, values: { weekday, at, district } }) => {
    const { deps, actor } = request
    const among = mayRunProgram(actor) ? undefined : actor.directs
    const districts = district ? await findDistricts(deps, actor, district, among) : []
    if (district && districts.length !== 1)
      return {
        kind: 'wrong',
        problems: {
          district:
            districts.length === 0
              ? `${mayRunProgram(actor) ? 'There is no district of that name' : 'That is no district of yours'}. Please write it as on the list, e.g. Anderson County.`
              : 'Several districts match. Please type the whole name.',
        },
      }
    const wanted = { channelId: channel.id, weekday: Number(weekday), at, districtCode: districts[0]?.code ?? null }
    const done = await setRhythm(deps, actor, wanted, channel)
    return done.ok ? showChannels(request, { news: 'Saved.', about: channel.id }) : done
  },
})
