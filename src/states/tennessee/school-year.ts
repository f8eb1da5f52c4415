import { DateTime } from 'luxon'

/** Days on which nothing is asked of anyone: the overdue clock stops. Both ends belong to it. ISO dates. */
export interface SampleBlackout {
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  /** Undefined: everywhere in the state. */
  readonly districtCode: string | undefined
}

/** First day of the school year the moment lies in: July 1, as an ISO date, in the state's capital. */
export const schoolYearStart = (now: Date): string => {
  const today = DateTime.fromJSDate(now, { zone: 'America/Chicago' })
  return `${today.month >= 7 ? today.year : today.year - 1}-07-01`
}

/** Half past nine on the next first Monday of February, in the state's capital: half a school year is over. */
export const midYearAfter = (now: Date): Date => {
  const today = DateTime.fromJSDate(now, { zone: 'America/Chicago' })
  const monday = (year: number) => {
    const { month, day } = nth(year, 2, 1, 1)
    return DateTime.fromObject({ year, month, day, hour: 9, minute: 30 }, { zone: 'America/Chicago' })
  }
  const own = monday(today.year)
  return (own > today ? own : monday(today.year + 1)).toJSDate()
}

/** Name and last day of the school year that starts on the date, e.g. 2026-27, to 2027-06-30. */
export const schoolYear = (startsOn: string): { name: string; startsOn: string; endsOn: string } => {
  const start = DateTime.fromISO(startsOn, { zone: 'utc' })
  return {
    name: `${start.year}-${String((start.year + 1) % 100).padStart(2, '0')}`,
    startsOn,
    endsOn: start.plus({ years: 1 }).minus({ days: 1 }).toISODate()!,
  }
}

/** The nth such weekday of a month; weekday 1 is Monday. */
const nth = (year: number, month: number, weekday: number, count: number): DateTime => {
  const first = DateTime.utc(year, month, 1)
  return first.plus({ days: ((weekday - first.weekday + 7) % 7) + (count - 1) * 7 })
}

const blackout = (name: string, from: DateTime, days: number, districtCode?: string): SampleBlackout => ({
  name,
  startsOn: from.toISODate()!,
  endsOn: from.plus({ days: days - 1 }).toISODate()!,
  districtCode,
})

/** Breaks and the state's testing window of a school year, as Tennessee districts commonly have them. */
export const blackoutsOf = (startsOn: string): SampleBlackout[] => {
  const year = DateTime.fromISO(startsOn, { zone: 'utc' }).year
  const thanksgiving = nth(year, 11, 4, 4)
  return [
    blackout('Fall break', nth(year, 10, 1, 2), 5),
    blackout('Fall break', nth(year, 10, 1, 1), 5, '0470'),
    blackout('Thanksgiving', thanksgiving.minus({ days: 1 }), 3),
    blackout('Winter break', nth(year, 12, 1, 3), 14),
    blackout('Snow days', nth(year + 1, 1, 4, 3), 2, '0901'),
    blackout('Spring break', nth(year + 1, 3, 1, 3), 5),
    blackout('State testing window', nth(year + 1, 4, 1, 3), 15),
  ]
}
