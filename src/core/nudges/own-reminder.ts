import { DateTime } from 'luxon'
import { addCountedDays, breaksIn, momentAt, nextWorkingMoment } from '../calendar/calendar.ts'
import { readActionLines } from '../plan/action-lines.ts'
import { capLiftedAt, latest, type NudgeRules, type Reminded } from './nudge.ts'

/** What somebody wants to be reminded of, a next step or an idea of theirs; nobody else sees it. */
export interface OwnReminder {
  readonly id: string
  readonly words: string
  /** ISO day. */
  readonly remindOn: string
  readonly state: 'open' | 'done' | 'stopped'
  readonly sentAt?: Date
}

/** More that wait at once nobody reads. */
export const mostOwnReminders = 12

/**
 * When the person may be reminded of what they asked for: on its day or after it, in their own hours, outside breaks and their own
 * pause, as one of their week's reminders. Undefined: not while they want no reminders at all.
 */
export const ownReminderAt = (
  remindOn: string,
  person: Reminded,
  { ladder, breaks }: NudgeRules,
  now: Date,
): Date | undefined => {
  if (person.rhythm === 'off') return undefined
  const { timeZone, pausedUntil, districtCode } = person
  const resumes = pausedUntil ? momentAt(addCountedDays(pausedUntil, 1, []), '00:00', timeZone) : undefined
  const earliest = latest(momentAt(remindOn, '00:00', timeZone), capLiftedAt(person, ladder, now), resumes)
  return nextWorkingMoment(
    earliest < now ? now : earliest,
    person,
    breaksIn(breaks, districtCode ? [districtCode] : []),
  )
}

const months = 'january february march april may june july august september october november december'.split(' ')
const byMonth = new RegExp(`\\b(?:by|in|until|before)\\s+(?:early |mid-?|late )?(${months.join('|')})\\b`, 'i')

/** The day that words name: "… by Mar 3", or "… by March", which is its first. Undefined: none that is still ahead. `today`: ISO. */
export const dayNamed = (words: string, today: string): string | undefined => {
  const [line] = readActionLines(words, today)
  const month = months.indexOf((byMonth.exec(words)?.[1] ?? '').toLowerCase()) + 1
  const from = DateTime.fromISO(today, { zone: 'utc' })
  const first = month > 0 ? DateTime.utc(from.year, month, 1) : undefined
  const named = first && (first > from ? first : first.plus({ years: 1 })).toISODate()
  const day = line?.byOn ?? named ?? undefined
  return day && day > today ? day : undefined
}
