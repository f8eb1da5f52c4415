import { type Break, breaksIn, dayIn, nextWorkingMoment, type WorkingHours } from '../calendar/calendar.ts'
import { federalHolidays } from '../calendar/holidays.ts'
import { answerBy } from './roster-state.ts'

/** Somebody who was invited and has not answered. */
export interface OpenInvitation extends WorkingHours {
  readonly districtCode: string
  readonly since: Date
  readonly reminders: number
  readonly remindedAt?: Date
  /** ISO day until which (included) the person wants no reminders at all. */
  readonly pausedUntil?: string
}

const DAY = 86_400_000
/** Days after the invitation at which a reminder goes; then silence, and the coordinator sees who has not answered. */
export const invitationRungs = [7, 14] as const
/** Days of quiet after a reminder, also one that a coordinator sent. */
const quietDays = 3

/** Whether a reminder of the invitation goes now: never after the day to answer by, on weekends or holidays, in breaks or out of hours. */
export const remindsInvited = (invitation: OpenInvitation, breaks: readonly Break[], now: Date): boolean => {
  const { since, reminders, remindedAt, districtCode, pausedUntil, timeZone } = invitation
  if (pausedUntil !== undefined && dayIn(timeZone, now) <= pausedUntil) return false
  const rung = invitationRungs[reminders]
  if (rung === undefined || now > answerBy(since)) return false
  const due = Math.max(since.getTime() + rung * DAY, (remindedAt?.getTime() ?? 0) + quietDays * DAY)
  if (now.getTime() < due) return false
  const closed = [...breaksIn(breaks, [districtCode]), ...federalHolidays(dayIn(invitation.timeZone, now))]
  return nextWorkingMoment(now, invitation, closed)?.getTime() === now.getTime()
}
