import { DateTime } from 'luxon'
import { clockTimes } from './clock-times.ts'
import { saidDays } from './days.ts'
import { type Listening, plainWords } from './understand.ts'

/** Which of the offered times somebody's words are about. */
export interface Chosen {
  /** Those that fit everything that was said; all of them, where nothing was. */
  readonly offers: readonly Date[]
  /** Whether a day, an hour or a place among them was named at all. */
  readonly isNamed: boolean
}

type Fits = (offer: DateTime, place: number, count: number) => boolean

/** "The second visit" is no place among the times. */
const ofTimes = '(?! (?:visits?|calls?|meetings?|steps?|goals?|thing|half)\\b)'
const places: readonly (readonly [RegExp, Fits])[] = [
  [placed('first|1st|earlier|earliest|sooner|former'), (_, place) => place === 0],
  [placed('second|2nd'), (_, place) => place === 1],
  [placed('third|3rd'), (_, place) => place === 2],
  [placed('last|later|latest|latter'), (_, place, count) => place === count - 1],
]
function placed(words: string): RegExp {
  return new RegExp(`\\b(?:${words})\\b${ofTimes}`)
}

const partOfDay = /\b(?:in the )?(morning|afternoon)s?\b/g
const weekdays = /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b/g
const dates =
  /\b(?:today|tomorrow|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}\/\d{1,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})(?:st|nd|rd|th)?\b/g
const numbered = /\b(?:option|number|choice|slot|time) (\d)\b/g
const bareHour =
  /(?<![/:\d]|\b(?:all|any|both|either|of) )\b(\d{1,2})\b(?!\/|:|\d|st|nd|rd|th| (?:minutes|hours|days|weeks))/g

const wanted = (words: string, now: DateTime): readonly Fits[] => {
  const place = places.filter(([said]) => said.test(words)).map(([, fits]) => fits)
  const byNumber = [...words.matchAll(numbered)].map(
    ([, number]): Fits =>
      (_, at) =>
        at === Number(number) - 1,
  )
  const rest = words.replaceAll(numbered, ' ')
  const parts = [...rest.matchAll(partOfDay)].map(([, part]) => part)
  const withoutParts = rest.replaceAll(partOfDay, ' ')
  const hours = hoursIn(withoutParts)
  const fits: Fits[] = [...place, ...byNumber]
  if (parts.length > 0) fits.push((offer) => parts.includes(offer.hour < 12 ? 'morning' : 'afternoon'))
  if (hours.length > 0) fits.push((offer) => hours.includes(offer.toFormat('h:mm')))
  const days = dayIn(withoutParts, now)
  return days ? [...fits, days] : fits
}

/** Hours as a clock on a wall shows them, "9:00": whether before noon or after, the offer says. */
const hoursIn = (words: string): readonly string[] => {
  const said = clockTimes(words).map(({ time }) => DateTime.fromISO(time).toFormat('h:mm'))
  if (said.length > 0) return said
  return [...words.replaceAll(dates, ' ').matchAll(bareHour)].map(([, hour]) => `${Number(hour)}:00`)
}

/** A date is that day; a weekday alone is any that bears its name, since what was offered may lie weeks ahead. */
const dayIn = (words: string, now: DateTime): Fits | undefined => {
  if (words.match(dates)) {
    const days = saidDays(words, now.startOf('day'), 'ahead').map(({ day }) => day)
    return (offer) => days.includes(offer.toISODate()!)
  }
  const names = words.match(weekdays)?.map((day) => day.replace(/s$/, ''))
  return names && ((offer) => names.includes(offer.setLocale('en-US').toFormat('cccc').toLowerCase()))
}

/** Which of the offered times, in the order they are shown in, a sentence takes: "Thursday is fine", "the second one works". */
export const chosenTimes = (words: string, offers: readonly Date[], zone: string, listening: Listening): Chosen => {
  const now = DateTime.fromJSDate(listening.now, { zone: listening.timeZone })
  const fits = wanted(plainWords(words, listening).join(' '), now)
  return {
    offers: offers.filter((offer, place) =>
      fits.every((one) => one(DateTime.fromJSDate(offer, { zone }), place, offers.length)),
    ),
    isNamed: fits.length > 0,
  }
}
