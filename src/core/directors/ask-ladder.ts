import {
  addCountedDays,
  type Break,
  breaksIn,
  dayIn,
  lastDay,
  momentAt,
  nextWorkingMoment,
  type WorkingHours,
} from '../calendar/calendar.ts'
import { federalHolidays } from '../calendar/holidays.ts'

/** A director who was asked and has not answered. */
export interface OpenAsk extends WorkingHours {
  readonly districtCode: string
  /** ISO day, the last to answer by. */
  readonly answerBy: string
  /** Reminders sent. */
  readonly rung: number
  readonly lastSentAt: Date
}

/** Days before the last day at which a reminder goes; then silence, and the coordinator sees who has not answered. */
const rungs = [7, 2] as const
/** Days of quiet after the invitation and between reminders. */
const quietDays = 3

/** Whether a reminder goes at this moment; never after the last day, on weekends or holidays, in breaks or out of hours. */
export const remindsNow = (ask: OpenAsk, breaks: readonly Break[], now: Date): boolean => {
  const before = rungs[ask.rung]
  const today = dayIn(ask.timeZone, now)
  if (before === undefined || today > ask.answerBy) return false
  const quiet = addCountedDays(dayIn(ask.timeZone, ask.lastSentAt), quietDays, [])
  const day = lastDay(addCountedDays(ask.answerBy, -before, []), quiet)
  if (momentAt(day, '00:00', ask.timeZone) > now) return false
  const closed = [...breaksIn(breaks, [ask.districtCode]), ...federalHolidays(today)]
  return nextWorkingMoment(now, ask, closed)?.getTime() === now.getTime()
}

/** The rung that is reached: what was passed over is not made up for. */
export const rungAfter = ({ rung, answerBy, timeZone }: OpenAsk, now: Date): number => {
  const today = dayIn(timeZone, now)
  const reached = rungs.filter((before) => addCountedDays(answerBy, -before, []) <= today).length
  return Math.max(rung + 1, reached)
}
