import type { PersonalSettings } from '../../core/people/personal-settings.ts'
import type { PairOfWhoLeft } from '../../usecases/roster/withdraw-participant.ts'
import { chooseNews } from '../directors/actions.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { timeOfDay, zoneInWords } from '../kit/times.ts'
import * as actions from './actions.ts'

const rhythms = {
  usual: 'As things come due',
  weekly: 'At most once a week',
  off: 'No reminders',
} as const

const whereInChat = 'No, in the chat where you last wrote to P3 or pressed a button'

const invitations = ({ preferEmail, invitesByMail }: PersonalSettings): string =>
  invitesByMail && !preferEmail ? 'By email, beside the chat' : 'With what comes by email; chat has calendar links'

/** What somebody is here decides what there is to set. */
export interface SettingsReader {
  /** Answers for a district, and chooses what they hear of it. */
  readonly directs: boolean
  readonly coordinates: boolean
  /** Has a place on this year's roster, which they can give up. */
  readonly takesPart: boolean
  /** Speaks with P3 in a chat now. */
  readonly chats: boolean
}

export const settingsCard = (
  settings: PersonalSettings,
  { directs, coordinates, takesPart, chats }: SettingsReader,
): Card => ({
  title: 'How P3 writes to you',
  blocks: [
    {
      kind: 'facts',
      facts: [
        ...(takesPart || settings.rhythm !== 'usual' ? [{ label: 'Reminders', value: rhythms[settings.rhythm] }] : []),
        {
          label: takesPart ? 'Reminders come between' : 'News and digests come between',
          value: `${timeOfDay(settings.workStart)} and ${timeOfDay(settings.workEnd)}, Monday to Friday`,
        },
        { label: 'Time zone', value: zoneInWords(settings.timeZone) },
        ...(takesPart || settings.pausedUntil
          ? [
              {
                label: 'Paused',
                value: settings.pausedUntil ? `Until ${dayInWords(settings.pausedUntil)}, that day included` : 'No',
              },
            ]
          : []),
        { label: 'By email instead of chat', value: settings.preferEmail ? 'Yes' : chats ? whereInChat : 'No' },
        ...(takesPart
          ? [
              { label: 'Calendar invitations', value: invitations(settings) },
              { label: 'Phone number', value: settings.phone ?? 'Not given' },
            ]
          : []),
      ],
    },
  ],
  actions: [
    button(actions.settings, {}, 'Change', { style: 'primary' }),
    ...(settings.pausedUntil ? [button(actions.endPause, {}, 'End the pause')] : []),
    ...(takesPart && !settings.pausedUntil ? [button(actions.pause, {}, 'Pause reminders')] : []),
    ...(directs ? [button(chooseNews, {}, 'News of my districts')] : []),
    ...(coordinates ? [say('My digest', 'digest')] : []),
    say('My data', 'my-data'),
    ...(takesPart ? [button(actions.leave, {}, 'Leave the program', { style: 'danger' })] : []),
  ],
  ...(takesPart && { footer: 'Answers from your partner always reach you, at any hour and in a pause.' }),
})

export const pausedCard = (settings: PersonalSettings): Card => ({
  title: settings.pausedUntil ? `No reminders until ${dayInWords(settings.pausedUntil)}` : 'Reminders are back on',
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: settings.pausedUntil
        ? 'They start again by themselves after that day. Answers from your partner still reach you.'
        : 'They come in your working hours only, never on weekends, on holidays or in breaks.',
    },
  ],
  actions: settings.pausedUntil
    ? [button(actions.endPause, {}, 'End the pause')]
    : [button(actions.pause, {}, 'Pause reminders')],
})

const left: Readonly<Record<PairOfWhoLeft, string>> = {
  held: 'Your partner and the coordinator have been told. Your plan, logs and hours stay yours.',
  onHoldBefore:
    'Your partnership was on hold already, and the coordinator decides how it goes on. Your plan, logs and hours stay yours.',
  none: 'You will not be matched. Your plan stays yours.',
}

export const leftCard = (pair: PairOfWhoLeft): Card => ({
  title: 'You have left this year’s P3',
  blocks: [
    { kind: 'text', text: left[pair] },
    { kind: 'text', text: 'Changed your mind? Tell the coordinator, and you can come back.' },
  ],
  actions: [say('My data', 'my-data')],
})
