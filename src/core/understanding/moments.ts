import { DateTime } from 'luxon'
import { type ClockTime, clockTimes } from './clock-times.ts'
import { type Direction, type SaidDay, saidDays, withMonths } from './days.ts'
import { type Doubts, doubtsIn, marked, type Purpose, type SaidSlot } from './doubts.ts'
import { takeLength } from './length.ts'
import { plainDates } from './plain-dates.ts'
import type { NamedStep } from './step-named.ts'

/** A day and perhaps a time, as a clock on a wall there shows it. */
export interface SaidTime {
  /** ISO day. */
  readonly day: string
  /** HH:mm. */
  readonly time?: string
}

/** What the words say of when and how long. */
export interface Moments {
  readonly times: readonly SaidTime[]
  readonly minutes?: number
  /** IANA zone that was named, or the speaker's own where that was said. */
  readonly zone?: string
  /** What was spoken of and not understood: its field stays empty, and the form says so. */
  readonly unread?: readonly SaidSlot[]
  /** More times were said than can be offered at once. */
  readonly isCut?: true
  /** The step that was named, which may be another than the one whose turn it is. */
  readonly about?: NamedStep
}

const zones: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  central: 'America/Chicago',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
}

const zoneIn = (words: string, own: string): string | undefined => {
  if (/\bmy time\b/.test(words)) return own
  const named = /\b(eastern|central|et|est|edt|ct|cst|cdt)\b/.exec(words)
  return named ? zones[named[1]!] : undefined
}

/** "9am Friday or 10am Monday", "at 10 on Monday": a time that stands right before a day goes with it. */
const standsBefore = (words: string, { to }: { readonly to: number }, at: number, isFirst: boolean): boolean =>
  to <= at && (isFirst ? /^,? ?(on )?$/ : /^ on $/).test(words.slice(to, at))

const slots: readonly SaidSlot[] = ['day', 'time', 'length']
/** The words right behind a time of day, where they name its zone. */
const beside = (words: string, clocks: readonly ClockTime[]): string | undefined =>
  clocks
    .map(({ to }) => /^ ?(?:eastern|central|est|edt|cst|cdt|et|ct|my time)\b/.exec(words.slice(to))?.[0])
    .find((zone) => zone !== undefined)

const noDoubts: Doubts = {
  days: new Set(),
  ruledOut: new Set(),
  clocks: new Set(),
  unread: new Set(),
  isOtherWeek: false,
}
/** Days from today; what lies further is a slip. */
const mostDays = 330

/** A day that the calendar or the tense speaks against: "Monday, February 2", or what was and lies ahead. */
const isOdd = ({ day, disagrees }: SaidDay, today: DateTime, purpose: Purpose): boolean => {
  const away = DateTime.fromISO(day).diff(DateTime.fromISO(today.toISODate()!), 'days').days
  return disagrees === true || Math.abs(away) > mostDays || (purpose === 'log' ? away > 0 : away < 0)
}

interface Clock extends ClockTime {
  /** It is not sure what it says: the day that it goes with has no time, and borrows none. */
  readonly isUnclear: boolean
}

/** A day, the time that goes with it, `null` where that is unclear. */
interface Joined {
  readonly day: string
  readonly time?: string | null
}

/** Days with the times that belong to them: a time goes with the day before it, or the first day behind it; days in a row share the time that follows. */
const joined = (words: string, clocks: readonly Clock[], days: readonly SaidDay[], direction: Direction) => {
  const times: Joined[] = []
  const early = clocks.filter((clock) => days[0] !== undefined && clock.at < days[0].at)
  const timesFirst =
    early.some((clock) => standsBefore(words, clock, days[0]!.at, true)) && clocks.length >= days.length
  const before = (at: number) => clocks.filter((clock) => standsBefore(words, clock, at, timesFirst))
  const taken = new Set(days.flatMap(({ at }) => before(at)))
  days.forEach(({ at, day }, index) => {
    const next = days[index + 1]?.at ?? Number.POSITIVE_INFINITY
    const behind = clocks.filter((clock) => clock.at > at && clock.at < next && !taken.has(clock))
    const own = [...before(at), ...behind]
    const all = index === 0 && own.length === 0 ? early : own
    const clear = all.filter((clock) => !clock.isUnclear)
    if (clear.length === 0) times.push({ day, ...(all.length > 0 && { time: null }) })
    for (const { time } of clear) times.push({ day, time })
  })
  // "At 9 on Monday or Wednesday": an hour alone goes with each.
  const [only] = clocks
  const alone =
    clocks.length === 1 && direction === 'ahead' && early.length === 1 && !only!.isUnclear ? only!.time : undefined
  return times.map(({ day, time }, i): SaidTime => {
    const told = time === undefined ? (times.slice(i).find((later) => later.time)?.time ?? alone) : time
    return { day, ...(told && { time: told }) }
  })
}

/**
 * When and how long, in tidy words. With a purpose, what is not sure is left out and told in `unread`; without one, everything that was
 * read is told, for whoever only weighs what a sentence is about.
 */
export const momentsIn = (said: string, now: DateTime, direction: Direction, purpose?: Purpose): Moments => {
  const { minutes, rest, isUnread } = takeLength(said, direction === 'behind')
  const words = withMonths(plainDates(rest))
  const today = now.startOf('day')
  const read = clockTimes(words)
  const blanked = read.reduce((text, { at, to }) => text.slice(0, at) + ','.repeat(to - at) + text.slice(to), words)
  const named = saidDays(blanked, today, direction)
  const doubts = purpose ? doubtsIn(marked(words, named, read), purpose) : noDoubts
  const clocks = read.map((clock, i) => ({ ...clock, isUnclear: doubts.clocks.has(i) }))
  const isMissed = (one: SaidDay, i: number) =>
    purpose !== undefined &&
    ((doubts.days.has(i) && !doubts.ruledOut.has(i)) ||
      (doubts.isOtherWeek && one.isBare === true) ||
      (one.isRange === true && purpose !== 'end') ||
      isOdd(one, today, purpose))
  const missed = named.filter(isMissed)
  const out = new Set([...missed, ...named.filter((_, i) => doubts.ruledOut.has(i))].map(({ day }) => day))
  const sure = joined(words, clocks, named, direction).filter(({ day }) => !out.has(day))
  const several = (purpose === 'log' || purpose === 'end') && new Set(sure.map(({ day }) => day)).size > 1
  const times = several || (named.length === 0 && clocks.length > 0 && direction === 'ahead') ? [] : sure
  const kept = clocks.filter((clock) => !clock.isUnclear)
  const length = minutes ?? kept.find((clock) => clock.length)?.length
  const isLeft: Readonly<Record<SaidSlot, boolean>> = {
    day:
      missed.length > 0 ||
      several ||
      (times.length === 0 && (doubts.unread.has('day') || (purpose === 'offer' && clocks.length > 0))),
    time: purpose === 'offer' && doubts.unread.has('time') && (times.length === 0 || times.some((one) => !one.time)),
    length: length === undefined && purpose !== undefined && (isUnread === true || doubts.unread.has('length')),
  }
  const unread = slots.filter((slot) => isLeft[slot])
  const offered = distinct(times)
  return {
    times: offered.slice(0, mostTimes),
    ...(offered.length > mostTimes && { isCut: true }),
    minutes: length,
    zone: zoneIn(beside(words, kept) ?? said, now.zoneName ?? ''),
    ...(unread.length > 0 && { unread }),
  }
}

/** As many as can be offered at once. */
const mostTimes = 3

const distinct = (times: readonly SaidTime[]): readonly SaidTime[] =>
  times.filter((one, i) => times.findIndex((other) => other.day === one.day && other.time === one.time) === i)
