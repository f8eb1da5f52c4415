import {
  addCountedDays,
  type Break,
  dayIn,
  isBreak,
  isWorkday,
  momentAt,
  type WorkingHours,
} from '../calendar/calendar.ts'
import { federalHolidays } from '../calendar/holidays.ts'

/** A day and a start, HH:mm, by the clock of where it takes place. */
export interface SuggestedTime {
  readonly day: string
  readonly time: string
}

export interface SuggestionAsked {
  readonly now: Date
  readonly minutes: number
  /** Zones the time may come to be told in: one, or both while the school is not chosen. It fits in each. */
  readonly zones: readonly [string, ...string[]]
  /** When each of the two works. */
  readonly hours: readonly WorkingHours[]
  /** Breaks of both districts. */
  readonly breaks: readonly Break[]
  /** ISO day by which it is due. */
  readonly dueOn?: string
}

/** Nobody is asked to come sooner than so many hours from now. */
const NOTICE_HOURS = 48
/** As many as fit a glance. */
const MOST = 6
/** Where the due date leaves less to choose from, days after it are suggested too. */
const LEAST = 3
const SEARCHED_DAYS = 120

/** Starts that suit a school day: each day begins with another, so that mornings and afternoons are on offer. */
const starts: Record<'long' | 'short', readonly string[]> = {
  long: ['09:00', '12:30', '08:00', '10:00', '13:00'],
  short: ['10:00', '15:30', '08:00', '13:00', '11:00', '14:00'],
}
const LONG_MINUTES = 90

/** The next days on which both can, one start a day: weekdays in both their hours, outside breaks and holidays, with notice, by the due date if that leaves a choice. */
export const suggestTimes = (asked: SuggestionAsked): readonly SuggestedTime[] => {
  const times = starts[asked.minutes >= LONG_MINUTES ? 'long' : 'short']
  const earliest = new Date(asked.now.getTime() + NOTICE_HOURS * 3_600_000)
  const found: SuggestedTime[] = []
  let day = dayIn(asked.zones[0], asked.now)
  const closed = [...asked.breaks, ...federalHolidays(day)]
  for (let searched = 0; searched < SEARCHED_DAYS && found.length < MOST; searched++) {
    if (asked.dueOn && day > asked.dueOn && found.length >= LEAST) break
    const next = times.indexOf(found.at(-1)?.time ?? '') + 1
    const turned = times.map((_, at) => times[(at + next) % times.length]!)
    const time = turned.find((one) => asked.zones.every((zone) => fits(asked, { day, time: one, zone, earliest })))
    if (time && isWorkday(day) && !isBreak(day, closed)) found.push({ day, time })
    day = addCountedDays(day, 1, [])
  }
  return found
}

const fits = (
  { minutes, hours }: SuggestionAsked,
  { day, time, zone, earliest }: SuggestedTime & { readonly zone: string; readonly earliest: Date },
): boolean => {
  const from = momentAt(day, time, zone)
  const to = new Date(from.getTime() + minutes * 60_000)
  return (
    from >= earliest &&
    hours.every(({ timeZone, workStart, workEnd }) => {
      const there = dayIn(timeZone, from)
      return momentAt(there, workStart, timeZone) <= from && to <= momentAt(there, workEnd, timeZone)
    })
  )
}
