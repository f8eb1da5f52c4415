import type { DateTime } from 'luxon'
import { clockTimes } from './clock-times.ts'
import { type Direction, saidDays, withMonths } from './days.ts'
import { takeLength } from './length.ts'

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

/** Ways of saying a day or a span that are told apart before anything is read. */
const plainDates = (words: string): string =>
  words
    .replaceAll(/\b(20\d\d)-(\d\d)-(\d\d)\b/g, '$2/$3/$1')
    .replaceAll(/\b(lock|pencil|squeeze|fit|work) in (?=an? )/g, '$1 ')
    // "Visit 1 February 10": the number is the visit's.
    .replaceAll(
      /\b(visit|call|step|goal|option|meeting) (?:number )?\d (?=[a-z])(?!(?:am|pm|hours?|minutes|oclock)\b)/g,
      '$1 ',
    )
    .replaceAll(/\b(?:the )?day after tomorrow\b/g, 'in 2 days')
    .replaceAll(/\b(an?|\d{1,2}) (days?|weeks?) from (?:today|now)\b/g, 'in $1 $2')
    .replaceAll(/\ba week from (\w+day)\b/g, '$1 week')
    .replaceAll(/\bon either (?=\w+day\b)/g, 'on ')
    .replaceAll(/\ba week ago(?: today\b|(?! (?:on |this |last )?\w+day\b))/g, '7 days ago')
    .replaceAll(/\ba week ago (?:on |this |last )?(?=\w+day\b)/g, 'last ')
    .replaceAll(/\bweek of (?:the )?(?:[a-z]{3,9} )?\d{1,2}(?:\/\d{1,2}|st|nd|rd|th)?\b/g, 'week')
    .replaceAll(/\bbetween (\d{1,2}(?::\d\d)?(?: ?[ap]m)?) and (?=\d)/g, 'from $1 to ')

/** "9am Friday or 10am Monday", "at 10 on Monday": a time that stands right before a day goes with it. */
const standsBefore = (words: string, { to }: { readonly to: number }, at: number, isFirst: boolean): boolean =>
  to <= at && (isFirst ? /^,? ?(on )?$/ : /^ on $/).test(words.slice(to, at))

/** Days with the times that belong to them: a time goes with the day before it, or the first day behind it; days in a row share the time that follows. */
export const momentsIn = (said: string, now: DateTime, direction: Direction): Moments => {
  const { minutes, rest } = takeLength(said, direction === 'behind')
  const words = withMonths(plainDates(rest))
  const clocks = clockTimes(words)
  const blanked = clocks.reduce((text, { at, to }) => text.slice(0, at) + ','.repeat(to - at) + text.slice(to), words)
  const days = saidDays(blanked, now.startOf('day'), direction)
  const times: SaidTime[] = []
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
    if (all.length === 0) times.push({ day })
    for (const { time } of all) times.push({ day, time })
  })
  // "At 9 on Monday or Wednesday": an hour alone goes with each.
  const alone = clocks.length === 1 && direction === 'ahead' && early.length === 1 ? clocks[0]?.time : undefined
  const shared = times.map((one, i) =>
    one.time ? one : { ...one, time: times.slice(i).find((later) => later.time)?.time ?? alone },
  )
  const length = minutes ?? clocks.find((clock) => clock.length)?.length
  const told = days.length === 0 && clocks.length > 0 && direction === 'ahead' ? [] : shared
  return { times: distinct(told).slice(0, 3), minutes: length, zone: zoneIn(said, now.zoneName ?? '') }
}

const distinct = (times: readonly SaidTime[]): readonly SaidTime[] =>
  times.filter((one, i) => times.findIndex((other) => other.day === one.day && other.time === one.time) === i)
