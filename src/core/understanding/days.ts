import * as en from 'chrono-node/en'
import { DateTime } from 'luxon'
import { nthWeekdays } from './nth-weekday.ts'

/** A day that was said: where in the words, ISO. */
export interface SaidDay {
  readonly at: number
  readonly to: number
  readonly day: string
  /** A weekday was named with the date, and it is another: “Monday, February 2”. */
  readonly disagrees?: true
  /** A weekday alone: which week, the rest of the words may say. */
  readonly isBare?: true
  /** The first of some days in a row: “September 16-18”. */
  readonly isRange?: true
}

/** Whether what is talked about lies ahead or behind: "Friday" is the next one, or the last. */
export type Direction = 'ahead' | 'behind'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'

/** "February 2, 3 and 4": the month goes with each. */
export const withMonths = (said: string): string => {
  // "The 9th or 10th", "February 9th, 10th": each is a day of its own.
  const words = said.replaceAll(/(\d(?:st|nd|rd|th))((?: ?,| or| and)+ )(?=\d{1,2}(?:st|nd|rd|th)\b)/g, '$1$2the ')
  return words.replaceAll(
    new RegExp(
      `\\b(${months}) (\\d{1,2})((?: ?(?:,|and|or|&) (?:or |and )?\\d{1,2}(?![\\d:/])(?! ?(?:am|pm|oclock|hours|minutes)\\b))+)`,
      'g',
    ),
    (_, month: string, first: string, more: string) =>
      `${month} ${first}${more.replaceAll(/\d{1,2}/g, (number) => `${month} ${number}`)}`,
  )
}

const weekdayOf = (today: DateTime, name: string, which: string | undefined, direction: Direction): DateTime => {
  const weekday = weekdays.indexOf(name as (typeof weekdays)[number]) + 1
  const away = (weekday - today.weekday + 7) % 7 || 7
  if (which === 'week') return today.plus({ days: away + 7 })
  if (which?.startsWith('in ')) return today.plus({ days: away + 7 * Number(which.slice(3, 4)) })
  if (which === 'next') return today.startOf('week').plus({ weeks: 1, days: weekday - 1 })
  if (which === 'last' || direction === 'behind') return today.minus({ days: 7 - (away % 7) || 7 })
  return today.plus({ days: away })
}

/** "the 9th": of this month, or of the next or the last one where that day has gone by or is to come. */
const ordinalDay = (today: DateTime, number: number, direction: Direction): DateTime | undefined => {
  const here = today.set({ day: number })
  const shifted = direction === 'ahead' && here < today ? here.plus({ months: 1 }) : here
  const day = direction === 'behind' && here > today ? here.minus({ months: 1 }) : shifted
  return day.day === number ? day : undefined
}

/** "March 9 or the 11th", "the 5th of next month": the month that was said goes on. Undefined where none was. */
const ofSaidMonth = (
  words: string,
  { at, to, number }: { readonly at: number; readonly to: number; readonly number: number },
  today: DateTime,
  dates: readonly SaidDay[],
): DateTime | undefined => {
  const isNext = /\bnext month[ ,]*(?:on )?$/.test(words.slice(0, at)) || /^ (?:of )?next month\b/.test(words.slice(to))
  const before = dates.filter(
    (one) => one.to <= at && /[a-z]{3} \d|\d \w*[a-z]{3}|\d\//.test(words.slice(one.at, one.to)),
  )
  const last = before.at(-1)
  if (!isNext && !last) return undefined
  const month = isNext ? today.plus({ months: 1 }) : DateTime.fromISO(last!.day)
  const here = month.set({ day: number })
  const day = !isNext && here < month ? here.plus({ months: 1 }) : here
  return day.day === number ? day : undefined
}

/** Days with a month, and "tomorrow", "in two weeks", "3 days ago". Weeks and months without a day are none. */
const byChrono = (words: string, today: DateTime, direction: Direction): SaidDay[] => {
  const reference = { instant: today.set({ hour: 12 }).toJSDate(), timezone: today.offset }
  return en.parse(words, reference, { forwardDate: direction === 'ahead' }).flatMap(({ index, text, start, end }) => {
    const vague =
      !start.isCertain('day') || (/\b(weeks?|months?|years?)\b/.test(text) && !/\b(in|ago|from)\b/.test(text))
    // "Stop for now", "30 minutes ago": of what is going on, not of a day.
    if (/^in the\b|^(right )?now$/.test(text)) return []
    // "The day after the board meeting": which one is not known.
    if (/\bday (after|before)$/.test(text) && !/tomorrow|yesterday/.test(text)) return []
    // "Pick a day", "a week later": no day of the calendar.
    if (/\b(days?|weeks?)( later| earlier)?$/.test(text) && !/\b(in|from|within)\b/.test(text)) return []
    if (vague && !/\b(this morning|tonight|this afternoon)\b/.test(text)) return []
    const said = DateTime.fromObject({ year: start.get('year')!, month: start.get('month')!, day: start.get('day')! })
    const day = vague ? today : said
    const nearest = direction === 'behind' && !start.isCertain('year') && day > today ? day.minus({ years: 1 }) : day
    const isRange = end?.isCertain('day') === true && end.get('day') !== start.get('day')
    return [{ at: index, to: index + text.length, day: nearest.toISODate()!, ...(isRange && { isRange }) }]
  })
}

/** "Tuesday, February 9", "February 9, a Tuesday": which weekday a date is said to be. */
const weekdayBeside = (words: string, at: number, to: number): string | undefined => {
  const close = new RegExp(`\\b(${weekdays.join('|')})([ ,]*)(?:the )?$`).exec(words.slice(0, at))
  const before = close && !isApart(close[2]!) ? close : undefined
  const behind = new RegExp(`^ ?,? (?:is |which is |a |on a |that )*(${weekdays.join('|')})\\b`).exec(words.slice(to))
  const within = new RegExp(`\\b(${weekdays.join('|')})\\b.*\\d`).exec(words.slice(at, to))
  return before?.[1] ?? within?.[1] ?? behind?.[1]
}
/** "Tuesday 9am, February 10": the time between, which is blanked, makes two days of a weekday and a date that is another. */
const isApart = (between: string): boolean => between.split(',').length > 2

const isNamed = (day: DateTime, name: string): boolean => weekdays[day.weekday - 1] === name

/** Every day in tidy words of which the times of day are blanked, in their order. `today` is the speaker's. */
export const saidDays = (words: string, today: DateTime, direction: Direction): readonly SaidDay[] => {
  const found: SaidDay[] = []
  const add = (at: number, to: number, day: DateTime | undefined, disagrees = false, more: Partial<SaidDay> = {}) => {
    if (day && found.every((one) => to <= one.at || at >= one.to))
      found.push({ at, to, day: day.toISODate()!, ...(disagrees && { disagrees }), ...more })
  }
  const dates = byChrono(words, today, direction)
  const isOther = (name: string, from: number): boolean => {
    const next = dates.find(({ at }) => at >= from)
    return next !== undefined && !isNamed(DateTime.fromISO(next.day), name)
  }
  for (const { at, to, day } of nthWeekdays(words, today, direction === 'ahead')) add(at, to, day)
  const weekday = new RegExp(
    `\\b(?:(next|last|this) )?(${weekdays.join('|')})s?\\b(?:(?: ,)? (?:the )?(\\d{1,2})(?:st|nd|rd|th))?( week\\b| in \\d weeks\\b)?`,
    'g',
  )
  for (const { 0: text, 1: before, 2: name = '', 3: number, 4: week, index } of words.matchAll(weekday)) {
    const which = week ? week.trim() : before
    // "Tuesday, February 9", "February 9, Tuesday": the date says more.
    const [date, between = ''] =
      new RegExp(`^([ ,]*)(?:the )?(?:${months}|\\d{1,2}/|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months}))`).exec(
        words.slice(index + text.length),
      ) ?? []
    if (date !== undefined && !(isApart(between) && isOther(name, index + text.length))) continue
    if (
      new RegExp(
        `(?:\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?|\\bthe \\d{1,2}(?:st|nd|rd|th)|\\d/\\d{1,2}) ?,? (?:is |which is |a |on a )*$`,
      ).test(words.slice(0, index))
    )
      continue
    const day = number ? ordinalDay(today, Number(number), direction) : weekdayOf(today, name, which, direction)
    add(
      index,
      index + text.length,
      day,
      number !== undefined && day !== undefined && !isNamed(day, name),
      !number && !which ? { isBare: true } : {},
    )
  }
  const withWeekday = (at: number, to: number, day: DateTime | undefined, more: Partial<SaidDay> = {}) => {
    const name = weekdayBeside(words, at, to)
    add(at, to, day, name !== undefined && day !== undefined && !isNamed(day, name), more)
  }
  // "The 2nd visit" is no day; "9th or 10th", "March 9th at 10, 11th at 1" are, without an article too.
  for (const { 0: text, 1: ordinal, index } of words.matchAll(
    /(?:\bthe |^|(?<=, ?|\b(?:or|and|on|for) ))(\d{1,2})(?:st|nd|rd|th)\b(?! (?:visit|call|meeting|step|goal|one|time|half|grade|option|choice|week|period|block|hour)s?\b)(?<=\bthe \S+|(?= ?(?:$|,|(?:or|and|works?|is|if|ok)\b)))/g,
  )) {
    const [at, to, number] = [index, index + text.length, Number(ordinal)]
    const inMonth = direction === 'ahead' ? ofSaidMonth(words, { at, to, number }, today, dates) : undefined
    withWeekday(at, to, inMonth ?? ordinalDay(today, number, direction))
  }
  for (const { at, to, day, isRange } of dates) withWeekday(at, to, DateTime.fromISO(day), isRange && { isRange })
  return found.sort((a, b) => a.at - b.at)
}
