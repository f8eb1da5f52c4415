import { mayRunProgram } from '../../core/offices.ts'
import type { ChannelLine } from '../../usecases/channels/channels-port.ts'
import { seeChannel, setRhythm } from '../../usecases/channels/use-channel.ts'
import { findDistricts, seeDistricts } from '../../usecases/roster/see-districts.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { choice, note, optional, text, time } from '../kit/fields.ts'
import { buildForm, prefill, readForm, shown } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Request } from '../kit/request.ts'
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

export const rhythm = onForm(actions.channelRhythm, {
  open: async (request, context) => {
    const found = await seeChannel(request.deps, request.actor, context.channelId)
    if (!found.ok) return refusalCard(found.refusal)
    const { cycle, channel } = found.value
    const form = rhythmForm(request, cycle, channel)
    const own = request.actor.directs.length === 1 && !mayRunProgram(request.actor) ? request.actor.directs : []
    const [first] = own.length > 0 ? await seeDistricts(request.deps, request.actor, own) : []
    const { weekday, at } = channel.rhythm
    const filled = prefill(form, {
      weekday: String(weekday),
      at,
      ...(channel.announces ? {} : { district: channel.district?.name ?? first?.name }),
    })
    return opened(request, actions.channelRhythm, { form, context, answers: filled })
  },
  submit: async (request, submitted) => {
    const { channelId } = submitted.context
    const { deps, actor } = request
    const found = await seeChannel(deps, actor, channelId)
    if (!found.ok) return refusalCard(found.refusal)
    const form = rhythmForm(request, found.value.cycle, found.value.channel)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.channelRhythm, submitted, form, read.problems)
    const { weekday, at, district } = read.values
    const among = mayRunProgram(actor) ? undefined : actor.directs
    const districts = district ? await findDistricts(deps, actor, district, among) : []
    if (district && districts.length !== 1)
      return stays(actions.channelRhythm, submitted, form, {
        district:
          districts.length === 0
            ? `${mayRunProgram(actor) ? 'There is no district of that name' : 'That is no district of yours'}. Please write it as on the list, e.g. Anderson County.`
            : 'Several districts match. Please type the whole name.',
      })
    const districtCode = districts[0]?.code ?? null
    const done = await setRhythm(deps, actor, { channelId, weekday: Number(weekday), at, districtCode })
    if (!done.ok) return refusalCard(done.refusal)
    const reply = await showChannels(request, { news: 'Saved.' })
    return reply.kind === 'card' ? { kind: 'done', card: reply.card } : reply
  },
})
