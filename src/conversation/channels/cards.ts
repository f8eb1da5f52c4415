import { dayIn } from '../../core/calendar/calendar.ts'
import { shortened } from '../../core/characters.ts'
import { nextSlot } from '../../core/nudges/channel-nudge.ts'
import type { ChannelLine } from '../../usecases/channels/channels-port.ts'
import type { SeenChannels } from '../../usecases/channels/use-channel.ts'
import { button } from '../kit/action.ts'
import { type Action, type Block, type Card, strong } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { timeOfDay } from '../kit/times.ts'
import { typed } from '../kit/typed.ts'
import { channelRhythm, dropChannel, previewChannel, testChannel, useChannel } from './actions.ts'

const channelsShown = 20

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const

interface Looking {
  readonly now: Date
  /** Directors see the channels of their own district alone. */
  readonly coordinator: boolean
  readonly news?: string
  /** What was looked for among them. */
  readonly named?: string
}

/** Where P3 posts, and where it could. */
export const channelsCard = (
  { cycle, channels }: SeenChannels,
  { now, coordinator, news, named = '' }: Looking,
): Card => ({
  title: `${coordinator ? 'Where P3 posts' : 'Where P3 posts for your district'}${named ? `: “${shortened(named, 60)}”` : ''}`,
  blocks: [
    ...(news ? [{ kind: 'text', text: news } as const] : []),
    ...(channels.some(isUsed)
      ? []
      : [{ kind: 'text', text: named ? noneSo : nowhere(coordinator, channels.length) } as const]),
    ...channels
      .slice(0, channelsShown)
      .map((channel) => channelEntry(channel, { now, coordinator, timeZone: cycle.program.timeZone })),
    ...(channels.length > channelsShown
      ? [
          {
            kind: 'text',
            text: `And ${channels.length - channelsShown} more: ${typed('channels NAME')} to find one by its name, its workspace or its district.`,
            quiet: true,
          } as const,
        ]
      : []),
  ],
  actions: coordinator ? [say('Texts', 'texts'), say('This year', 'year')] : [say('See my status', 'status')],
  footer: cycle.settings.namesInChannels
    ? 'What P3 posts may name partners: that is set under Texts.'
    : 'What P3 posts has districts and counts, nobody by name.',
})

const noneSo = 'P3 posts in no channel that has this in its name, its workspace’s or its district’s.'

const nowhere = (coordinator: boolean, channels: number): string => {
  if (channels === 0) return 'I am in no channel yet. Add me to one in Slack or Teams, then choose it here.'
  return coordinator
    ? 'Nowhere yet: matches are told to the people concerned only. Choose a channel here.'
    : 'Nowhere yet. Choose a channel, and it hears at most once a week how your district’s pairs are doing.'
}

const isUsed = ({ announces, district }: ChannelLine): boolean => announces || district !== undefined

interface EntryLook {
  readonly now: Date
  readonly coordinator: boolean
  readonly timeZone: string
}

const channelEntry = (channel: ChannelLine, look: EntryLook): Block => {
  const { id, name, tenantName, platform, announces, trouble } = channel
  const context = { channelId: id }
  const actions: Action[] = [
    ...(look.coordinator
      ? [
          announces
            ? button(dropChannel, context, 'Stop announcing here')
            : button(useChannel, context, 'Announce here'),
        ]
      : []),
    button(channelRhythm, context, 'Weekly message'),
    button(previewChannel, context, 'Preview'),
    button(testChannel, context, 'Send a test'),
  ]
  const state = stateOf(channel, look)
  return {
    kind: 'entry',
    text: strong`${name} (${tenantName}, ${platform === 'slack' ? 'Slack' : 'Teams'})`,
    detail: trouble ? `${state} But it can’t be written to: ${trouble.reason}. ${trouble.fix}` : state,
    actions,
  }
}

const stateOf = (channel: ChannelLine, { now, timeZone }: EntryLook): string => {
  const { announces, district, rhythm, lastAt } = channel
  if (!isUsed(channel)) return 'Not used.'
  const zone = district?.timeZone ?? timeZone
  const next = nextSlot({ ...rhythm, timeZone: zone }, now)
  return [
    ...(announces ? ['P3 announces here.'] : []),
    ...(district ? [`For ${district.name}.`] : []),
    next
      ? `Weekly message on ${weekdays[rhythm.weekday - 1]}s at ${timeOfDay(rhythm.at)}, next ${dayInWords(next.day)}, unless nothing has changed.`
      : 'No weekly message.',
    ...(lastAt ? [`Last one: ${dayInWords(dayIn(zone, lastAt))}.`] : []),
  ].join(' ')
}
