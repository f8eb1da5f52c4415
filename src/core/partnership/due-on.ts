import { DateTime } from 'luxon'
import type { StepKind } from './partnership.ts'

export interface DueRules {
  /** Days until a step is due, from the day it opens. */
  readonly windows: { readonly [K in StepKind]: number }
  /** ISO days, both included; state-wide without a district. */
  readonly blackouts: readonly { readonly startsOn: string; readonly endsOn: string; readonly districtCode?: string }[]
  /** IANA zone in which the opening moment is a day. */
  readonly timeZone: string
}

/** The ISO day on which a step that opens then is due. Days of a break in either partner's district do not count. */
export const dueOn = (
  { windows, blackouts, timeZone }: DueRules,
  districtCodes: readonly string[],
  step: StepKind,
  openedAt: Date,
): string => {
  const breaks = blackouts.filter((one) => !one.districtCode || districtCodes.includes(one.districtCode))
  const counts = (day: string) => !breaks.some((one) => one.startsOn <= day && day <= one.endsOn)
  let day = DateTime.fromJSDate(openedAt, { zone: timeZone }).startOf('day')
  for (let left = windows[step]; left > 0; ) {
    day = day.plus({ days: 1 })
    if (counts(day.toISODate()!)) left--
  }
  return day.toISODate()!
}
