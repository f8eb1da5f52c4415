import { DateTime } from 'luxon'
import { z } from 'zod'
import type { SaidSlot } from '../../core/understanding/doubts.ts'
import { heardFromText, heardToText } from '../../core/understanding/heard.ts'
import type { IntentName } from '../../core/understanding/intent-names.ts'
import type { Moments, SaidTime } from '../../core/understanding/moments.ts'
import { stepNamed } from '../../core/understanding/step-named.ts'
import { understand } from '../../core/understanding/understand.ts'
import { dayInWords } from './days.ts'
import { note } from './fields.ts'
import type { Form } from './form.ts'
import type { Request } from './request.ts'
import { lengthInWords } from './times.ts'

/** What a form is opened with from somebody's words: short on the wire, and of what comes back nothing is believed. */
export const heardWords = z
  .codec(z.string().max(200), z.custom<Moments>(), {
    decode: (text) => heardFromText(text) ?? { times: [] },
    encode: (heard) => heardToText(heard) ?? '',
  })
  .optional()

/** Whether there is anything in it to fill in, or to be told that it wasn't understood. */
export const saysSomething = (heard: Moments | undefined): heard is Moments =>
  heard !== undefined &&
  (heard.times.length > 0 ||
    heard.minutes !== undefined ||
    (heard.unread ?? []).length > 0 ||
    heard.about !== undefined)

/** Said times in the zone of a form, where another zone was named. A time without a named zone is taken as the form's own. */
export const timesInZone = ({ times, zone }: Moments, formZone: string): readonly SaidTime[] =>
  times.map((one) => {
    if (!one.time || !zone || zone === formZone) return one
    const moment = DateTime.fromISO(`${one.day}T${one.time}`, { zone }).setZone(formZone)
    return moment.isValid ? { day: moment.toISODate(), time: moment.toFormat('HH:mm') } : one
  })

const dayOrTime = ({ day, time }: SaidTime, thisYear: number): string => {
  const at = time && DateTime.fromISO(`${day}T${time}`, { zone: 'utc', locale: 'en-US' }).toFormat(" 'at' h:mm a")
  return `${dayInWords(day, thisYear)}${at ?? ''}`
}

/** What was understood of somebody's words, and of which slots nothing sure was. */
export interface Understanding {
  /** A day of another year than this moment's is said with its year: of "12/25" nobody knows which was understood. */
  readonly now: Date
  readonly times: readonly SaidTime[]
  readonly minutes?: number
  /** In words. */
  readonly zone?: string
  readonly unread?: readonly SaidSlot[]
  /** More times were said than a form takes. */
  readonly isCut?: boolean
}

const slotsInWords: Readonly<Record<SaidSlot, string>> = { day: 'the day', time: 'the time', length: 'the length' }

/** Of a form's slots, those that the words spoke of without its being clear what they meant: they stay empty. */
export const missedOf = ({ unread = [] }: Moments, slots: readonly SaidSlot[]): readonly SaidSlot[] =>
  slots.filter((slot) => unread.includes(slot))

/** "I understood: Tue, Feb 9; 3 hours. I couldn’t tell the time from your words, so please fill it in." Stands at the top of a form filled from words. */
export const understoodSentence = ({ now, times, minutes, zone, unread = [], isCut }: Understanding): string => {
  const clock = zone && times.some((one) => one.time) ? `, in ${zone}` : ''
  const when =
    times.length > 0 ? `${times.map((one) => dayOrTime(one, now.getUTCFullYear())).join(' or ')}${clock}` : ''
  const parts = [when, minutes === undefined ? '' : lengthInWords(minutes)].filter(Boolean)
  const understood = parts.length > 0 ? `I understood: ${parts.join('; ')}.` : ''
  const missed = unread.map((slot) => slotsInWords[slot]).join(' or ')
  const left = missed ? `I couldn’t tell ${missed} from your words, so please fill that in.` : ''
  const rest = isCut ? 'You can offer three times at once: the others are left out.' : ''
  return [understood, left, rest, understood && 'Please check before you send it.'].filter(Boolean).join(' ')
}

/** The form with how somebody's words were understood, above everything else. */
export const withUnderstood = (form: Form, sentence: string): Form =>
  sentence === '' ? form : { ...form, fields: { understood: note(sentence), ...form.fields } }

/** The times and the length in the words after a command, and the step that they name. */
export const heardAfter = ({ deps, person }: Request, intent: IntentName, rest: string): Moments | undefined => {
  const heard = rest ? understand(rest, { now: deps.clock.now(), timeZone: person.timeZone }, intent) : undefined
  const about = stepNamed(rest)
  const said = heard && { ...heard, ...(about && { about }) }
  if (!saysSomething(said)) return undefined
  const { times, minutes, zone, unread, isCut } = said
  return { times, minutes, zone, ...(unread && { unread }), ...(isCut && { isCut }), ...(about && { about }) }
}
