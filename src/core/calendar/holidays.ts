import { addCountedDays, type Break, isWorkday } from './calendar.ts'

/** A day on which offices and most schools are closed. */
export interface Holiday extends Break {
  readonly name: string
}

/** 5 U.S.C. 6103: month and day, or month, weekday (0 is Sunday) and which of the month (-1 is the last). */
const FIXED = [
  ['01-01', 'New Year’s Day'],
  ['06-19', 'Juneteenth'],
  ['07-04', 'Independence Day'],
  ['11-11', 'Veterans Day'],
  ['12-25', 'Christmas Day'],
] as const
const FLOATING = [
  [1, 1, 3, 'Martin Luther King Jr. Day'],
  [2, 1, 3, 'Presidents’ Day'],
  [5, 1, -1, 'Memorial Day'],
  [9, 1, 1, 'Labor Day'],
  [10, 1, 2, 'Columbus Day'],
  [11, 4, 4, 'Thanksgiving Day'],
] as const

/** The federal holidays around a day, as breaks of one day each. On a weekend they are kept on the Friday before or the Monday after. */
export const federalHolidays = (day: string): readonly Holiday[] => {
  const year = Number(day.slice(0, 4))
  return [...holidaysOf(year), ...holidaysOf(year + 1)]
}

/** Asked for each reminder and each time: the same in every one of a year. */
const years = new Map<number, readonly Holiday[]>()
const holidaysOf = (year: number): readonly Holiday[] => {
  const known = years.get(year) ?? [
    ...FIXED.map(([monthDay, name]) => oneDay(kept(`${year}-${monthDay}`), name)),
    ...FLOATING.map(([month, weekday, nth, name]) => oneDay(nthWeekday(year, month, weekday, nth), name)),
  ]
  years.set(year, known)
  return known
}

const oneDay = (day: string, name: string): Holiday => ({ startsOn: day, endsOn: day, name })
const kept = (day: string): string => {
  if (isWorkday(day)) return day
  return addCountedDays(day, new Date(day).getUTCDay() === 6 ? -1 : 1, [])
}

const nthWeekday = (year: number, month: number, weekday: number, nth: number): string => {
  const last = nth < 0
  const first = new Date(Date.UTC(year, last ? month : month - 1, last ? 0 : 1))
  const ahead = last ? -((first.getUTCDay() - weekday + 7) % 7) : (weekday - first.getUTCDay() + 7) % 7
  return addCountedDays(first.toISOString().slice(0, 10), ahead + (last ? 0 : (nth - 1) * 7), [])
}
