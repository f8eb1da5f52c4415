import { DateTime } from 'luxon'

/** Days on which nothing is asked of anyone, both included, as ISO days; everywhere in the state without a district. */
export interface Break {
  readonly startsOn: string
  readonly endsOn: string
  readonly districtCode?: string
}

/** When somebody may be written to: their own hours, HH:mm, in their own zone. */
export interface WorkingHours {
  /** IANA zone. */
  readonly timeZone: string
  readonly workStart: string
  readonly workEnd: string
}

/** The breaks that hold in any of these districts. */
export const breaksIn = (breaks: readonly Break[], districtCodes: readonly string[]): readonly Break[] =>
  breaks.filter((one) => one.districtCode === undefined || districtCodes.includes(one.districtCode))

export const isBreak = (day: string, breaks: readonly Break[]): boolean =>
  breaks.some((one) => one.startsOn <= day && day <= one.endsOn)

/** The ISO day of a moment, as people in that zone would call it. */
export const dayIn = (timeZone: string, moment: Date): string => {
  const quarter = Math.floor(moment.getTime() / QUARTER_HOUR)
  return days(timeZone, remembering)(quarter, () => DateTime.fromJSDate(moment, { zone: timeZone }).toISODate()!)
}

/** So many days later (or earlier, when negative); days of a break do not count, so the clock stops in them. */
export const addCountedDays = (day: string, count: number, breaks: readonly Break[]): string => {
  if (breaks.length === 0) return shift(day, count)
  const step = Math.sign(count)
  let current = day
  for (let left = Math.abs(count); left > 0; ) {
    current = shift(current, step)
    if (!isBreak(current, breaks)) left--
  }
  return current
}

/** Calendar days have no zone and no summer time: in UTC they are all equally long. */
const DAY = 86_400_000
const shift = (day: string, count: number): string =>
  count === 0
    ? day
    : shifted(count, remembering)(day, () => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10))

/** The last of some ISO days. */
export const lastDay = (...days: readonly [string, ...string[]]): string => [...days].sort().at(-1)!

/** A time of day on a day in a zone. A time that the change to summer time leaves out is an hour later. */
export const momentAt = (day: string, time: string, timeZone: string): Date =>
  new Date(
    moments(timeZone, remembering)(time, remembering)(day, () =>
      DateTime.fromISO(`${day}T${time}`, { zone: timeZone }).toMillis(),
    ),
  )

/** Zones change their offset on quarters of an hour only, so within one it is the same day for everybody there. */
const QUARTER_HOUR = 900_000
const KEPT = 20_000

type Remembered<Key, T> = (key: Key, work: () => T) => T

/**
 * Many people share few zones and days, and working out zones is slow: what was worked out once is kept for a while. By one key
 * in another where there are several: a text put together of them would be built, and hashed, for each question.
 */
const remembering = <Key, T>(): Remembered<Key, T> => {
  const kept = new Map<Key, T>()
  return (key, work) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size >= KEPT) kept.clear()
    const result = work()
    kept.set(key, result)
    return result
  }
}
const days = remembering<string, Remembered<number, string>>()
const shifted = remembering<number, Remembered<string, string>>()
const workdays = remembering<string, boolean>()
const moments = remembering<string, Remembered<string, Remembered<string, number>>>()

/** After so many days without an opening the calendar is taken to have none. */
const SEARCHED_DAYS = 400

/** The first moment from then on that lies in the person's working hours, on a weekday, outside breaks; undefined if there is none in sight. */
export const nextWorkingMoment = (from: Date, hours: WorkingHours, breaks: readonly Break[]): Date | undefined => {
  let day = dayIn(hours.timeZone, from)
  for (let searched = 0; searched < SEARCHED_DAYS; searched++) {
    if (isWorkday(day) && !isBreak(day, breaks)) {
      const opens = momentAt(day, hours.workStart, hours.timeZone)
      const closes = momentAt(day, hours.workEnd, hours.timeZone)
      if (opens < closes && from < closes) return from > opens ? from : opens
    }
    day = shift(day, 1)
  }
  return undefined
}

export const isWorkday = (day: string): boolean => workdays(day, () => ![0, 6].includes(new Date(day).getUTCDay()))
