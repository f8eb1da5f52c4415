import { addCountedDays, type Break, breaksIn, dayIn, isBreak, momentAt } from '../calendar/calendar.ts'
import type { StepKind } from '../partnership/partnership.ts'
import type { StepTally } from '../partnership/step-tally.ts'

/** When a channel hears how the weeks ahead look. */
export interface ChannelRhythm {
  /** 1 is Monday, 5 Friday; 0: never. */
  readonly weekday: number
  /** HH:mm in the zone. */
  readonly at: string
  /** IANA zone. */
  readonly timeZone: string
}

/** One week's turn of a channel. */
export interface Slot {
  /** The week's Monday, ISO day: there is one message a channel and week. */
  readonly week: string
  /** ISO day. */
  readonly day: string
  readonly at: Date
}

/** Who was down at the hour may still post so long after; later, the week is passed over. */
const OPEN = 6 * 3_600_000

/** This week's turn, in the weeks of the channel's own zone. */
const slotOfWeek = ({ weekday, at, timeZone }: ChannelRhythm, day: string): Slot => {
  const since = (new Date(day).getUTCDay() + 6) % 7
  const week = addCountedDays(day, -since, [])
  const own = addCountedDays(week, weekday - 1, [])
  return { week, day: own, at: momentAt(own, at, timeZone) }
}

/** The turn that is open at this moment. */
export const openSlot = (rhythm: ChannelRhythm, now: Date): Slot | undefined => {
  if (rhythm.weekday === 0) return undefined
  const slot = slotOfWeek(rhythm, dayIn(rhythm.timeZone, now))
  const late = now.getTime() - slot.at.getTime()
  return late >= 0 && late < OPEN ? slot : undefined
}

/** The next turn that has not begun. */
export const nextSlot = (rhythm: ChannelRhythm, now: Date): Slot | undefined => {
  if (rhythm.weekday === 0) return undefined
  const today = dayIn(rhythm.timeZone, now)
  const slot = slotOfWeek(rhythm, today)
  return slot.at > now ? slot : slotOfWeek(rhythm, addCountedDays(today, 7, []))
}

/** How close the next due day is: coming closer is news by itself. */
type Nearness = 'far' | 'twoWeeks' | 'week' | 'past'
/** What a channel has read, so that it is not told again. */
export type Seen = Readonly<
  Partial<Record<StepKind, Pick<StepTally, 'of' | 'done' | 'booked' | 'tookPlace'> & { readonly near: Nearness }>>
>

export interface Milestone {
  readonly reached: 'half' | 'all'
  readonly kind: StepKind
}

export type ChannelDecision =
  | { readonly kind: 'post'; readonly seen: Seen; readonly milestone?: Milestone }
  | { readonly kind: 'quiet'; readonly why: 'outOfYear' | 'break' | 'nothing' | 'unchanged' }

export interface ChannelSight {
  /** ISO day of the turn. */
  readonly day: string
  readonly year: { readonly startsOn: string; readonly endsOn: string; readonly closed: boolean }
  readonly breaks: readonly Break[]
  readonly districtCode?: string
  readonly tallies: readonly StepTally[]
}

/** What a channel is told in its turn, or why it is left in peace. Pure. */
export const decideChannelNudge = (sight: ChannelSight, before: Seen | undefined): ChannelDecision => {
  const { day, year, breaks, districtCode, tallies } = sight
  if (year.closed || day < year.startsOn || day > year.endsOn) return { kind: 'quiet', why: 'outOfYear' }
  if (isBreak(day, breaksIn(breaks, districtCode ? [districtCode] : []))) return { kind: 'quiet', why: 'break' }
  const seen = seenIn(tallies, day)
  const milestone = milestoneIn(tallies, before)
  if (!milestone && stepsAhead(tallies).length === 0) return { kind: 'quiet', why: 'nothing' }
  if (before && same(seen, before)) return { kind: 'quiet', why: 'unchanged' }
  return { kind: 'post', seen, milestone }
}

/** Steps that somebody is at. */
export const stepsAhead = (tallies: readonly StepTally[]): readonly StepTally[] =>
  tallies.filter(({ of, done, lastDue }) => done < of && lastDue !== undefined)

const seenIn = (tallies: readonly StepTally[], day: string): Seen =>
  Object.fromEntries(
    tallies
      .filter(({ done, lastDue }) => done > 0 || lastDue !== undefined)
      .map(({ kind, of, done, booked, tookPlace, nextDue, lastDue }) => [
        kind,
        { of, done, booked, tookPlace, near: lastDue === undefined ? 'far' : nearness(day, nextDue) },
      ]),
  )

const nearness = (day: string, due: string | undefined): Nearness => {
  if (due === undefined) return 'past'
  const left = Math.round((Date.parse(due) - Date.parse(day)) / 86_400_000)
  if (left <= 7) return 'week'
  return left <= 14 ? 'twoWeeks' : 'far'
}

const same = (now: Seen, before: Seen): boolean => {
  const kinds = new Set([...Object.keys(now), ...Object.keys(before)]) as Set<StepKind>
  const words = (one: Seen[StepKind]) => one && [one.of, one.done, one.booked, one.tookPlace, one.near].join(' ')
  return [...kinds].every((kind) => words(now[kind]) === words(before[kind]))
}

/** Fewer pairs than this reach the half with one visit: that is no milestone. */
const FEWEST = 4

/** The last milestone that was passed since the channel was told. */
const milestoneIn = (tallies: readonly StepTally[], before: Seen | undefined): Milestone | undefined =>
  tallies
    .flatMap(({ kind, of, done }): Milestone[] => {
      const share = of < FEWEST ? 0 : done / of
      const earlier = before?.[kind]
      const told = earlier && earlier.of > 0 ? earlier.done / earlier.of : 0
      if (share === 1 && told < 1) return [{ kind, reached: 'all' }]
      return share >= 0.5 && told < 0.5 ? [{ kind, reached: 'half' }] : []
    })
    .at(-1)
