import { addCountedDays, type Break, isWorkday } from './calendar.ts'

/** 5 U.S.C. 6103: month and day, or month, weekday (0 is Sunday) and which of the month (-1 is the last). */
const FIXED = ['01-01', '06-19', '07-04', '11-11', '12-25']
const FLOATING = [
  [1, 1, 3],
  [2, 1, 3],
  [5, 1, -1],
  [9, 1, 1],
  [10, 1, 2],
  [11, 4, 4],
] as const

/** The federal holidays around a day, as breaks of one day each. On a weekend they are kept on the Friday before or the Monday after. */
export const federalHolidays = (day: string): readonly Break[] => {
  const year = Number(day.slice(0, 4))
  return [year, year + 1].flatMap((one) => [
    ...FIXED.map((monthDay) => oneDay(kept(`${one}-${monthDay}`))),
    ...FLOATING.map(([month, weekday, nth]) => oneDay(nthWeekday(one, month, weekday, nth))),
  ])
}

const oneDay = (day: string): Break => ({ startsOn: day, endsOn: day })

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
