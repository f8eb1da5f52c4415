import { type Break, breaksIn, dayIn, nextWorkingMoment, type WorkingHours } from '../../core/calendar/calendar.ts'
import { federalHolidays } from '../../core/calendar/holidays.ts'

interface Worker extends WorkingHours {
  readonly districtCode?: string
  /** ISO day until which (included) they want no reminders. */
  readonly pausedUntil?: string
}

/** Whether somebody works at this moment: in their own hours, on no holiday, in no break of the program or their district, and in no pause of theirs. */
export const isAtWork = (
  { districtCode, pausedUntil, ...hours }: Worker,
  breaks: readonly Break[],
  now: Date,
): boolean => {
  const today = dayIn(hours.timeZone, now)
  if (pausedUntil && today <= pausedUntil) return false
  const closed = [...federalHolidays(today), ...breaksIn(breaks, districtCode ? [districtCode] : [])]
  return nextWorkingMoment(now, hours, closed)?.getTime() === now.getTime()
}
