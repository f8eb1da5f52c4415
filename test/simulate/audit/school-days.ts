import { DateTime } from 'luxon'
import type { Row } from './evidence.ts'

/** Days off as the database has them. */
export interface DayOff {
  readonly districtCode: string | null
  readonly startsOn: string
  readonly endsOn: string
}

/** Where somebody works, and when. */
export interface Hours {
  readonly zone: string
  readonly opens: string
  readonly closes: string
  readonly districtCode: string | null
}

export const daysOff = `SELECT "districtCode", "startsOn"::text AS "startsOn", "endsOn"::text AS "endsOn" FROM "Blackout"`

/** What is wrong with writing to somebody then: nothing, the hour, or the day. `grace`: minutes on either side. */
export const wrongMoment = (at: Date, hours: Hours, off: readonly DayOff[], grace = 0): string | undefined => {
  const local = DateTime.fromJSDate(at, { zone: hours.zone })
  const day = local.toISODate()!
  if (local.weekday > 5) return `a ${local.weekdayLong}`
  const closed = off.find(
    (one) =>
      (one.districtCode === null || one.districtCode === hours.districtCode) &&
      one.startsOn <= day &&
      day <= one.endsOn,
  )
  if (closed) return `a day off (${closed.startsOn} to ${closed.endsOn})`
  const minute = local.hour * 60 + local.minute
  const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return minute < minutesOf(hours.opens) - grace || minute >= minutesOf(hours.closes) + grace
    ? local.toFormat('h:mm a')
    : undefined
}

export const hoursIn = (row: Row): Hours => ({
  zone: String(row.zone),
  opens: String(row.opens),
  closes: String(row.closes),
  districtCode: row.districtCode as string | null,
})
