import { DateTime } from 'luxon'
import { z } from 'zod'
import { heardFromText, heardToText } from '../../core/understanding/heard.ts'
import type { IntentName } from '../../core/understanding/intent-names.ts'
import type { Moments, SaidTime } from '../../core/understanding/moments.ts'
import { understand } from '../../core/understanding/understand.ts'
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

/** Whether there is anything in it to fill in. */
export const saysSomething = (heard: Moments | undefined): heard is Moments =>
  heard !== undefined && (heard.times.length > 0 || heard.minutes !== undefined)

/** Said times in the zone of a form, where another zone was named. A time without a named zone is taken as the form's own. */
export const timesInZone = ({ times, zone }: Moments, formZone: string): readonly SaidTime[] =>
  times.map((one) => {
    if (!one.time || !zone || zone === formZone) return one
    const moment = DateTime.fromISO(`${one.day}T${one.time}`, { zone }).setZone(formZone)
    return moment.isValid ? { day: moment.toISODate(), time: moment.toFormat('HH:mm') } : one
  })

const dayOrTime = ({ day, time }: SaidTime): string => {
  const at = DateTime.fromISO(`${day}T${time ?? '00:00'}`, { zone: 'utc', locale: 'en-US' })
  return at.toFormat(time ? "ccc, LLL d 'at' h:mm a" : 'ccc, LLL d')
}

/** "I understood: Tue, Feb 9 at 9:00 AM, in Central time; 3 hours." Stands at the top of a form filled from words. */
export const understoodSentence = (times: readonly SaidTime[], minutes: number | undefined, zone?: string): string => {
  const clock = zone && times.some((one) => one.time) ? `, in ${zone}` : ''
  const when = times.length > 0 ? `${times.map(dayOrTime).join(' or ')}${clock}` : ''
  const parts = [when, minutes === undefined ? '' : lengthInWords(minutes)].filter(Boolean)
  return `I understood: ${parts.join('; ')}. Please check before you send it.`
}

/** The form with how somebody's words were understood, above everything else. */
export const withUnderstood = (form: Form, sentence: string): Form => ({
  ...form,
  fields: { understood: note(sentence), ...form.fields },
})

/** The times and the length in the words after a command. */
export const heardAfter = ({ deps, person }: Request, intent: IntentName, rest: string): Moments | undefined => {
  const heard = rest ? understand(rest, { now: deps.clock.now(), timeZone: person.timeZone }, intent) : undefined
  return saysSomething(heard) ? { times: heard.times, minutes: heard.minutes, zone: heard.zone } : undefined
}
