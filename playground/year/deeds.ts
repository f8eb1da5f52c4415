import { type SchoolCalendar, schoolDayAfter } from './calendar.ts'
import type { Deed, Intention } from './mind.ts'
import { newestButton, type Seat, type SeatForm, type TypedAnswers } from './seat.ts'
import { draw } from './temperament.ts'

export interface Doer {
  readonly seed: string
  readonly email: string
  readonly timeZone: string
  readonly districtCode?: string
  readonly seat: Seat
  readonly calendar: SchoolCalendar
}

/** Stands in what nobody but its author may read: an auditor looks for it everywhere else. */
export const privateMark = 'only-for-me'
/** Stands in what partners share: it belongs in the log and on the two screens, and in no log line. */
export const sharedMark = 'for-the-two-of-us'

/** How it went: done, no longer to be done, or what the person was told. */
export type Outcome = 'done' | 'gone' | { readonly trouble: string }

const buttonFor: Readonly<Record<Exclude<Deed, 'answer'>, string>> = {
  join: 'invitation-join',
  decline: 'invitation-decline',
  propose: 'schedule',
  log: 'log',
  add: 'add',
  skip: 'skip',
  snooze: 'snooze-week',
  help: 'need-help',
}

/** Does what was meant, by the newest message that still offers it. */
export const doDeed = async (doer: Doer, { deed, about, nth }: Intention, now: Date): Promise<Outcome> => {
  const isAbout = ({ context }: { context: Readonly<Record<string, string>> }) =>
    (context.stepId ?? context.participantId) === about
  const luck = (what: string) => draw(doer.seed, doer.email, deed, nth, what)
  if (deed === 'answer') return answer(doer, isAbout, luck, now)
  const found = newestButton(
    doer.seat,
    buttonFor[deed],
    (button, note) =>
      isAbout(button) &&
      // What is booked stays booked: only what is open is proposed, only what took place or is open is logged.
      !(deed === 'propose' && note.buttons.some(({ id }) => id === 'cancel' || id === 'withdraw-times')),
  )
  if (!found) return 'gone'
  const opened = await found.button.press()
  if (!opened) return 'done'
  if ('trouble' in opened) return opened
  return finish(await opened.submit(answersFor(doer, deed, opened, luck, now)))
}

const finish = (trouble: string | undefined): Outcome => (trouble === undefined ? 'done' : { trouble })

const answer = async (
  doer: Doer,
  isAbout: (button: { context: Readonly<Record<string, string>> }) => boolean,
  luck: (what: string) => number,
  now: Date,
): Promise<Outcome> => {
  const found = newestButton(doer.seat, 'accept-time', isAbout)
  if (!found) return 'gone'
  const times = found.note.buttons.filter((one) => one.id === 'accept-time' && isAbout(one))
  const says = luck('says')
  const other = found.note.buttons.find((one) => one.id === (says < 0.12 ? 'schedule' : 'decline') && isAbout(one))
  const chosen = says < 0.17 && other ? other : times[Math.floor(luck('which') * times.length)]!
  const opened = await chosen.press()
  if (!opened) return 'done'
  if ('trouble' in opened) return opened
  return finish(await opened.submit(answersFor(doer, says < 0.12 ? 'propose' : 'decline', opened, luck, now)))
}

const answersFor = (
  doer: Doer,
  deed: Deed,
  { fields }: SeatForm,
  luck: (what: string) => number,
  now: Date,
): TypedAnswers => {
  const host = fields.get('host')
  const chosen: TypedAnswers = host && host.length > 0 ? { host: host[Math.floor(luck('host') * host.length)]! } : {}
  if (deed === 'propose') return { ...chosen, ...offeredTimes(doer, luck, now) }
  if (deed === 'log') return { ...chosen, ...logOf(fields, luck) }
  if (deed === 'add') return { sharedNote: `Thank you (${sharedMark})`, reflection: `Note to self (${privateMark})` }
  if (deed === 'help') return { note: 'We can’t find a day that suits us both.' }
  return fields.has('reason') ? { reason: 'This does not suit us right now.' } : {}
}

const offeredTimes = ({ calendar, ...doer }: Doer, luck: (what: string) => number, now: Date): TypedAnswers => {
  const first = 6 + Math.floor(5 * luck('ahead'))
  const days = [first, first + 2, first + 5].map((days) => schoolDayAfter(calendar, now, days, doer))
  const starts = ['09:00', '10:00', '13:00']
  return Object.fromEntries(
    [...new Set(days)].flatMap((day, at) => [
      [`date${at + 1}`, day],
      [`time${at + 1}`, starts[at]!],
    ]),
  )
}

const logOf = (fields: SeatForm['fields'], luck: (what: string) => number): TypedAnswers => ({
  // A visit is asked about its activities; a call is shorter.
  minutes: String(
    fields.has('activities') ? 120 + 15 * Math.floor(9 * luck('minutes')) : 30 + 5 * Math.floor(4 * luck('minutes')),
  ),
  ...(fields.has('ideas') && { ideas: `What we can use at home (${sharedMark})` }),
  ...(fields.has('sharedNote') && { sharedNote: `A good morning together (${sharedMark})` }),
  ...(fields.has('reflection') && { reflection: `What I keep to myself (${privateMark})` }),
})
