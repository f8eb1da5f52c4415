import { isDirector, mayRunProgram } from '../../core/offices.ts'
import { hasPhoneNumber, longestPhone, type PersonalSettings } from '../../core/people/personal-settings.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import { changeSettings, pause, seeSettings } from '../../usecases/people/change-settings.ts'
import { seeTakesPart } from '../../usecases/roster/see-own-place.ts'
import { choice, date, note, optional, text, time } from '../kit/fields.ts'
import {
  buildForm,
  type ChoiceField,
  type NoteField,
  prefill,
  readForm,
  shown,
  type TextField,
  type TimeField,
} from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { missedOf, understoodSentence, withUnderstood } from '../kit/heard.ts'
import { opened, stays } from '../kit/opening.ts'
import type { Request } from '../kit/request.ts'
import { zoneInWords } from '../kit/times.ts'
import { ownSentence } from '../plan/index.ts'
import * as actions from './actions.ts'
import { pausedCard, type SettingsReader, settingsCard } from './cards.ts'

export const settingsReader = async ({
  deps,
  actor,
  speaker,
}: Pick<Request, 'deps' | 'actor' | 'speaker'>): Promise<SettingsReader> => ({
  directs: isDirector(actor),
  coordinates: mayRunProgram(actor),
  takesPart: await seeTakesPart(deps, actor),
  chats: speaker !== undefined,
})

const zones = ['America/Chicago', 'America/New_York', 'America/Denver', 'America/Los_Angeles']

/** One a zone: people who save by the hundred share it. */
const settingsByZone = new Map<string, ReturnType<typeof buildSettings>>()
const settingsOfZone = (
  own: string,
  { mailIsSetUp }: Pick<ConversationDeps, 'mailIsSetUp'>,
  { takesPart, directs, coordinates }: Pick<SettingsReader, 'takesPart' | 'directs' | 'coordinates'>,
  { rhythm }: Pick<PersonalSettings, 'rhythm'>,
) => {
  const asksRhythm = takesPart || rhythm !== 'usual'
  const hasOffice = directs || coordinates
  const key = `${own} ${mailIsSetUp} ${takesPart} ${asksRhythm} ${hasOffice}`
  const known = settingsByZone.get(key) ?? buildSettings(own, mailIsSetUp, { takesPart, asksRhythm, hasOffice })
  settingsByZone.set(key, known)
  return known
}

/** The ways that messages come, as one choice: an email has its invitation anyway. */
const ways = [
  { value: 'chat', label: 'Chat, with calendar links' },
  { value: 'both', label: 'Chat, and calendar invitations by email' },
  { value: 'email', label: 'Email, with calendar invitations' },
] as const

interface Asked {
  readonly takesPart: boolean
  /** Also of an office whose reminders are off, by the link in a mail: they have to come on again somewhere. */
  readonly asksRhythm: boolean
  readonly hasOffice: boolean
}

const rhythmHint = ({ takesPart, hasOffice }: Asked): { readonly hint?: string } => {
  const beside = 'How a visit or call went is asked once it is over, beside these, unless you want none.'
  const office = 'It holds for the digests of your office, too.'
  const said = [...(takesPart ? [beside] : []), ...(hasOffice ? [office] : [])]
  return said.length > 0 ? { hint: said.join(' ') } : {}
}

/** Who holds an office and takes no part gets no reminders and has no visits: what is about those is not asked. */
const officeWays = [
  { value: 'chat', label: 'Chat' },
  { value: 'email', label: 'Email' },
] as const

type Fields = {
  rhythm: ChoiceField<PersonalSettings['rhythm']>
  workStart: TimeField<string>
  workEnd: TimeField<string>
  timeZone: ChoiceField<string>
  by: ChoiceField<'chat' | 'both' | 'email'>
  phone: TextField<string | undefined>
  audience: NoteField
}

const buildSettings = (own: string, mailIsSetUp: boolean, asked: Asked) => {
  const { takesPart, asksRhythm } = asked
  return buildForm<Fields>({
    id: actions.settings.id,
    title: 'How P3 writes to you',
    submit: 'Save',
    fields: shown<Fields>({
      rhythm:
        asksRhythm &&
        choice({
          label: 'Reminders',
          choices: [
            { value: 'usual', label: 'As things come due' },
            { value: 'weekly', label: 'At most once a week' },
            { value: 'off', label: 'None at all' },
          ],
          ...rhythmHint(asked),
        }),
      workStart: time({
        label: 'Your day starts',
        hint: `${takesPart ? 'Reminders' : 'News and digests'} come between these hours, Monday to Friday.`,
      }),
      workEnd: time({ label: 'Your day ends' }),
      timeZone: choice({
        label: 'Time zone',
        choices: [...new Set([own, ...zones])].map((zone) => ({ value: zone, label: zoneInWords(zone) })),
      }),
      by: choice({
        label: 'Messages come by',
        choices: takesPart ? (mailIsSetUp ? ways : [ways[0]]) : mailIsSetUp ? officeWays : [officeWays[0]],
        ...(!mailIsSetUp
          ? { hint: 'This program sends no email.' }
          : takesPart && {
              hint: 'An invitation follows its visit by itself: when it moves, and when it is canceled.',
            }),
      }),
      phone:
        takesPart &&
        optional(text({ label: 'Phone number', max: longestPhone, hint: 'Your partner and the coordinators see it.' })),
      audience: note(
        `Only you see these settings${takesPart ? ', but for your phone number' : ''}. A coordinator sees whether, how and when P3 can reach or remind you.`,
        'quiet',
      ),
    }),
    rules: [
      {
        on: 'phone',
        holds: ({ phone }) => phone === undefined || hasPhoneNumber(phone),
        message: 'Please write the whole number, like 615-555-0100, or leave this empty.',
      },
    ],
  })
}

const wayOf = ({ preferEmail, invitesByMail }: PersonalSettings) =>
  preferEmail ? 'email' : invitesByMail ? 'both' : 'chat'

export const settingsForm = onForm(actions.settings, {
  open: async (request) => {
    const settings = await seeSettings(request.deps, request.actor)
    const { deps } = request
    const reader = await settingsReader(request)
    const form = settingsOfZone(settings.timeZone, deps, reader, settings)
    const { rhythm, workStart, workEnd, timeZone, phone } = settings
    const way = wayOf(settings)
    const by = !deps.mailIsSetUp || (way === 'both' && !reader.takesPart) ? 'chat' : way
    const asked = reader.takesPart || rhythm !== 'usual'
    const answers = prefill(form, {
      ...(asked && { rhythm }),
      ...{ workStart, workEnd, timeZone, by },
      ...(reader.takesPart && { phone }),
    })
    return opened(request, actions.settings, { form, context: {}, answers })
  },
  submit: async (request, submitted) => {
    const { deps, actor, person } = request
    const [reader, before] = await Promise.all([settingsReader(request), seeSettings(deps, actor)])
    const form = settingsOfZone(person.timeZone, deps, reader, before)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.settings, submitted, form, read.problems)
    // What was not asked stays as it is.
    const { by, rhythm = before.rhythm, workStart, workEnd, timeZone } = read.values
    const invitesByMail = reader.takesPart ? by === 'both' : before.invitesByMail
    const phone = reader.takesPart ? { phone: read.values.phone?.trim() || null } : {}
    const change = { rhythm, workStart, workEnd, timeZone, preferEmail: by === 'email', invitesByMail, ...phone }
    const result = await changeSettings(deps, actor, change)
    if (result.ok) return { kind: 'done', card: settingsCard(result.settings, reader) }
    const field = result.refusal.kind === 'unknownZone' ? 'timeZone' : 'workEnd'
    return stays(actions.settings, submitted, form, { [field]: ownSentence(result.refusal) })
  },
})

const buildPause = () =>
  buildForm({
    id: actions.pause.id,
    title: 'Pause reminders',
    submit: 'Pause',
    fields: {
      until: date({ label: 'Until which day?', hint: 'That day included. They start again by themselves.' }),
      tells: note('Answers from your partner still reach you. Your partner is not told of your pause.', 'quiet'),
    },
  })

export const pauseForm = onForm(actions.pause, {
  open: async (request, { heard }) => {
    const form = buildPause()
    const until = heard?.times[0]?.day
    const unread = heard ? missedOf(heard, ['day']) : []
    if (!until && unread.length === 0) return opened(request, actions.pause, { form, context: {} })
    const understood = withUnderstood(
      form,
      understoodSentence({ now: request.deps.clock.now(), times: until ? [{ day: until }] : [], unread }),
    )
    return opened(request, actions.pause, {
      form: understood,
      context: { heard },
      ...(until && { answers: { until } }),
    })
  },
  submit: async ({ deps, actor }, submitted) => {
    const form = buildPause()
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.pause, submitted, form, read.problems)
    const result = await pause(deps, actor, read.values.until)
    if (result.ok) return { kind: 'done', card: pausedCard(result.settings) }
    return stays(actions.pause, submitted, form, { until: ownSentence(result.refusal) })
  },
})
