import { DateTime } from 'luxon'

/** A calendar day for people: Tue, Mar 3. With the year where it is not this one. */
export const dayInWords = (day: string, thisYear?: number): string => {
  const at = DateTime.fromISO(day, { zone: 'utc', locale: 'en-US' })
  return at.toFormat(thisYear === undefined || at.year === thisYear ? 'ccc, LLL d' : 'ccc, LLL d, yyyy')
}
