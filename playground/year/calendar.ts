import { DateTime } from 'luxon'

/** Days on which schools are closed, as the sample has them. ISO days, both included. */
export interface ClosedDays {
  readonly startsOn: string
  readonly endsOn: string
  readonly districtCode?: string | undefined
}

export interface SchoolCalendar {
  /** Whether people of the district are at work on that ISO day. */
  isSchoolDay(day: string, districtCode?: string): boolean
}

export const schoolCalendar = (closed: readonly ClosedDays[]): SchoolCalendar => {
  const known = new Map<string, boolean>()
  const work = (day: string, districtCode?: string) =>
    DateTime.fromISO(day, { zone: 'utc' }).weekday <= 5 &&
    !closed.some(
      (one) => (!one.districtCode || one.districtCode === districtCode) && one.startsOn <= day && day <= one.endsOn,
    )
  return {
    isSchoolDay: (day, districtCode) => {
      const key = `${day} ${districtCode}`
      const found = known.get(key) ?? work(day, districtCode)
      known.set(key, found)
      return found
    },
  }
}

/** The first school day on or after so many days from the moment, in the zone. ISO day. */
export const schoolDayAfter = (
  calendar: SchoolCalendar,
  from: Date,
  days: number,
  { timeZone, districtCode }: { readonly timeZone: string; readonly districtCode?: string },
): string => {
  let day = DateTime.fromJSDate(from, { zone: timeZone }).plus({ days })
  for (let tried = 0; tried < 60 && !calendar.isSchoolDay(day.toISODate()!, districtCode); tried++)
    day = day.plus({ days: 1 })
  return day.toISODate()!
}

/** So many hours (with their fraction) into a day of the zone. */
export const hourOf = (day: string, hours: number, timeZone: string): Date =>
  DateTime.fromISO(day, { zone: timeZone })
    .plus({ minutes: Math.round(hours * 60) })
    .toJSDate()
