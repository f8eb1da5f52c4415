import { hourOf, type SchoolCalendar, schoolDayAfter } from './calendar.ts'
import type { SeatNote } from './seat.ts'
import { draw, type Lot } from './temperament.ts'

/** What an invented person means to do about one thing. */
export interface Intention {
  readonly deed: Deed
  /** The step or participant that it is about. */
  readonly about: string
  /** Which of the messages that asked this of them moved them to it; the first is 1. */
  readonly nth: number
  readonly at: Date
}

export type Deed = 'join' | 'decline' | 'answer' | 'propose' | 'log' | 'add' | 'skip' | 'snooze' | 'help'

export interface Mindful {
  readonly seed: string
  readonly email: string
  readonly timeZone: string
  readonly districtCode?: string
  readonly lot: Lot
  readonly calendar: SchoolCalendar
}

export interface Prompt {
  readonly deed: Deed
  readonly about: string
  /** It came as a reminder. */
  readonly reminder: boolean
}

const reminders = new Set(['snooze-week', 'stop-nudges'])

/** What a message asks of its reader, read off its buttons; nothing when it only tells. */
export const promptIn = ({ buttons }: SeatNote): Prompt | undefined => {
  const has = (id: string) => buttons.find((one) => one.id === id)
  const reminder = buttons.some(({ id }) => reminders.has(id))
  const invitation = has('invitation-join')
  if (invitation) return { deed: 'join', about: invitation.context.participantId ?? '', reminder: false }
  const step = (button: { context: Readonly<Record<string, string>> } | undefined) => button?.context.stepId
  const accept = step(has('accept-time'))
  if (accept) return { deed: 'answer', about: accept, reminder }
  const log = step(has('log'))
  const schedule = step(has('schedule'))
  if (log && !schedule && !has('cancel')) return { deed: 'log', about: log, reminder }
  const waits = has('cancel') || has('withdraw-times')
  if (schedule && log && !waits) return { deed: has('skip') ? 'skip' : 'propose', about: schedule, reminder }
  const add = step(has('add'))
  return add ? { deed: 'add', about: add, reminder: false } : undefined
}

/**
 * Whether the nth message that asks this of somebody moves them, to what, and when: inside their own day, never on a day off.
 * Chance goes by who they are, what is asked and how often, never by ids: the same people have the same luck under any policy. Pure.
 */
export const intend = (one: Mindful, prompt: Prompt, nth: number, now: Date): Intention | undefined => {
  const { temperament, declines } = one.lot
  const luck = (what: string) => draw(one.seed, one.email, prompt.deed, nth, what)
  const moved = prompt.reminder || prompt.deed === 'log' ? temperament.reminded : temperament.first
  // Joining is easy; only the silent need to be asked twice.
  const chance = prompt.deed === 'join' ? Math.max(moved, 0.75) : prompt.deed === 'add' ? moved * 0.3 : moved
  const at = momentFor(one, now, luck)
  const deed = luck('moved') < chance ? did(prompt.deed, declines, luck) : aside(prompt, luck)
  return deed && { deed, about: prompt.about, nth, at }
}

const did = (asked: Deed, declines: boolean, luck: (what: string) => number): Deed => {
  if (asked === 'join') return declines ? 'decline' : 'join'
  if (asked === 'skip') return luck('skips') < 0.5 ? 'skip' : 'propose'
  return asked
}

/** Who does not do what a reminder asks for may still answer it. */
const aside = ({ reminder }: Prompt, luck: (what: string) => number): Deed | undefined => {
  if (!reminder) return undefined
  const chance = luck('aside')
  if (chance < 0.15) return 'snooze'
  return chance > 0.97 ? 'help' : undefined
}

const momentFor = (
  { lot, calendar, timeZone, districtCode }: Mindful,
  now: Date,
  luck: (what: string) => number,
): Date => {
  const [least, most] = lot.temperament.days
  const days = least + Math.floor((most - least + 1) * luck('days'))
  const day = schoolDayAfter(calendar, now, days, { timeZone, districtCode })
  const at = hourOf(day, 7.75 + 8 * luck('hour'), timeZone)
  return at > now ? at : hourOf(schoolDayAfter(calendar, now, 1, { timeZone, districtCode }), 8, timeZone)
}
