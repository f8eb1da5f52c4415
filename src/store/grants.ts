import { dayIn } from '../core/calendar/calendar.ts'
import { stateOf } from '../core/directors/office.ts'

/** A day as the database keeps it, or as it writes it into a document. */
type Day = Date | string | null | undefined

interface Held {
  readonly startsOn?: Day
  readonly endsOn?: Day
  readonly endedAt?: Date | string | null
}

export const isoDay = (day: Date | string): string =>
  typeof day === 'string' ? day.slice(0, 10) : day.toISOString().slice(0, 10)

export const storedDay = (iso: string | undefined): Date | null =>
  iso === undefined ? null : new Date(`${iso}T00:00:00Z`)

/** Whether an office is held at this moment, by the calendar of its holder's zone. */
export const holding = ({ startsOn, endsOn, endedAt }: Held, timeZone: string, now: Date): boolean => {
  if (endedAt) return false
  if (!startsOn && !endsOn) return true
  const term = { ...(startsOn && { startsOn: isoDay(startsOn) }), ...(endsOn && { endsOn: isoDay(endsOn) }) }
  return stateOf(term, dayIn(timeZone, now)) === 'holds'
}
