import type { SaidSlot } from './doubts.ts'
import type { Moments, SaidTime } from './moments.ts'
import { isNamedStep } from './step-named.ts'

const time = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/

const signs: Readonly<Record<SaidSlot, string>> = { day: 'd', time: 't', length: 'l' }
/** More was said than is kept. */
const cut = 'x'
const slots = Object.entries(signs) as readonly (readonly [SaidSlot, string])[]

/** What was heard, short enough for a button: times, minutes, zone, what was not understood, which step. Undefined when there is nothing to tell. */
export const heardToText = ({ times, minutes, zone, unread = [], isCut, about }: Moments): string | undefined => {
  if (times.length === 0 && minutes === undefined && unread.length === 0 && !about) return undefined
  const said = times.map((one) => (one.time ? `${one.day}T${one.time}` : one.day)).join(',')
  const missed = `${unread.map((slot) => signs[slot]).join('')}${isCut ? cut : ''}`
  return [said, minutes ?? '', zone ?? '', ...(missed || about ? [missed] : []), ...(about ? [about] : [])].join(';')
}

/** The same back from a button, of which nothing is believed: what isn't a time or a number is left out. */
export const heardFromText = (text: string | undefined): Moments | undefined => {
  if (!text || text.length > 200) return undefined
  const [said = '', minutes = '', zone = '', missed = '', about = ''] = text.split(';')
  const unread = slots.flatMap(([slot, sign]) => (missed.includes(sign) ? [slot] : []))
  const times = said.split(',').flatMap((one): SaidTime[] => {
    const [, day, at] = time.exec(one) ?? []
    return day ? [{ day, ...(at && { time: at }) }] : []
  })
  return {
    times: times.slice(0, 3),
    ...(/^\d{1,4}$/.test(minutes) && { minutes: Number(minutes) }),
    ...(/^[A-Za-z]+\/[A-Za-z_]+$/.test(zone) && { zone }),
    ...(unread.length > 0 && { unread }),
    ...(missed.includes(cut) && { isCut: true }),
    ...(isNamedStep(about) && { about }),
  }
}
