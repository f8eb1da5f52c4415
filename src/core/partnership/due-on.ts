import { addCountedDays, type Break, breaksIn, dayIn, isBreak, isWorkday } from '../calendar/calendar.ts'
import type { StepKind } from './partnership.ts'

export interface DueRules {
  /** Days until a step is due, from the day it opens. */
  readonly windows: { readonly [K in StepKind]: number }
  readonly blackouts: readonly Break[]
  /** IANA zone in which the opening moment is a day. */
  readonly timeZone: string
}

/**
 * The ISO day on which a step that opens then is due: a weekday with school. Days of a break in either partner's district
 * do not count.
 */
export const dueOn = (
  { windows, blackouts, timeZone }: DueRules,
  districtCodes: readonly string[],
  step: StepKind,
  openedAt: Date,
): string => {
  const breaks = breaksIn(blackouts, districtCodes)
  return schoolDayAfter(dayIn(timeZone, openedAt), windows[step], breaks)
}

/** So many counted days after that one, or the first weekday with school from then on. ISO days. */
export const schoolDayAfter = (from: string, days: number, breaks: readonly Break[]): string => {
  let day = addCountedDays(from, days, breaks)
  while (!isWorkday(day) || isBreak(day, breaks)) day = addCountedDays(day, 1, [])
  return day
}
