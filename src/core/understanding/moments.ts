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

/** Days with the times that belong to them: a time goes with the day before it, or the first day behind it; days in a row share the time that follows. */
export const momentsIn = (said: string, now: DateTime, direction: Direction): Moments => {
  const { minutes, rest } = takeLength(said, direction === 'behind')
  const words = withMonths(rest)
  const clocks = clockTimes(words)
  const blanked = clocks.reduce((text, { at, to }) => text.slice(0, at) + ','.repeat(to - at) + text.slice(to), words)
  const days = saidDays(blanked, now.startOf('day'), direction)
  const times: SaidTime[] = []
  const early = clocks.filter((clock) => days[0] !== undefined && clock.at < days[0].at)
  days.forEach(({ at, day }, index) => {
    const next = days[index + 1]?.at ?? Number.POSITIVE_INFINITY
    const own = clocks.filter((clock) => clock.at > at && clock.at < next)
    const all = index === 0 && own.length === 0 ? early : own
    if (all.length === 0) times.push({ day })
    for (const { time } of all) times.push({ day, time })
  })
  const shared = times.map((one, i) =>
    one.time ? one : { ...one, time: times.slice(i).find((later) => later.time)?.time },
  )
  const length = minutes ?? clocks.find((clock) => clock.length)?.length
  const alone = days.length === 0 && clocks.length > 0 && direction === 'ahead' ? [] : shared
  return { times: distinct(alone).slice(0, 3), minutes: length, zone: zoneIn(said, now.zoneName ?? '') }
}

const distinct = (times: readonly SaidTime[]): readonly SaidTime[] =>
  times.filter((one, i) => times.findIndex((other) => other.day === one.day && other.time === one.time) === i)
