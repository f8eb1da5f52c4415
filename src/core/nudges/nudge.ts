import {
  addCountedDays,
  type Break,
  breaksIn,
  dayIn,
  lastDay,
  momentAt,
  nextWorkingMoment,
  type WorkingHours,
} from '../calendar/calendar.ts'
import { federalHolidays } from '../calendar/holidays.ts'

/** What is asked of somebody: to find a time, to answer an offer, to log what took place. */
export type Asked = 'propose' | 'answer' | 'log'

/** A step that waits for somebody. */
export interface WaitingStep {
  readonly stepId: string
  readonly asked: Asked
  /** Changes with every turn of the step, so that each turn has its own ladder. */
  readonly turn: string
  /** ISO day from which the ladder is counted: when it is due, or when it took place. */
  readonly day: string
  /** When what is to be logged was over. */
  readonly overAt?: Date
  /** Codes of both partners' districts: a break in either stops the clock. */
  readonly districtCodes: readonly string[]
}

/** Who is to be reminded. */
export interface Reminded extends WorkingHours {
  readonly personId: string
  readonly districtCode?: string
  readonly rhythm: 'usual' | 'weekly' | 'off'
  /** ISO day until which (included) the person wants no reminders at all. */
  readonly pausedUntil?: string
  /** When reminders went to this person in the last seven days. */
  readonly sentAt: readonly Date[]
}

/** Where one person stands on the ladder of one step. */
export interface LadderStanding {
  /** The turn this is about; another turn starts a new ladder. */
  readonly turn: string
  /** When the turn was first seen. */
  readonly since: Date
  /** Reminders sent, or passed over. */
  readonly rung: number
  /** When the last reminder of the step went, of this turn or of one before. */
  readonly lastSentAt?: Date
  readonly snoozedUntil?: Date
  readonly stopped: boolean
  readonly escalated: boolean
  /** A coordinator asked for one more reminder, which has not gone yet. */
  readonly askedAt?: Date
}

interface Ladder {
  readonly beforeDueDays: number
  readonly afterDueDays: number
  readonly escalateAfterDays: number
  readonly perPersonAWeek: number
}

export interface NudgeRules {
  readonly ladder: Ladder
  readonly breaks: readonly Break[]
}

export type NudgeDecision =
  /** Send it now; it is this rung of the ladder. */
  | { readonly kind: 'send'; readonly rung: number }
  /** The ladder's end: no more to the person, one line in the coordinator's digest. */
  | { readonly kind: 'escalate' }
  | { readonly kind: 'wait'; readonly until: Date }
  /** Nothing will happen unless the step changes. */
  | { readonly kind: 'rest' }

/** Days of quiet that a new turn has before the first reminder, and between one and the next. */
const QUIET_DAYS = 3
/** An offer wants an answer so many days before the first offered time. */
const ANSWER_DAYS = 3
const WEEK = 7 * 86_400_000

/** Rungs of every ladder. Then silence. */
const RUNGS = 3
/** Where a snooze puts somebody who had every reminder: they asked for one more. */
export const RUNG_AFTER_SNOOZE = RUNGS - 1

/** Offsets of the rungs from the step's day, in counted days. */
const rungsOf = (asked: Asked, { beforeDueDays, afterDueDays }: Ladder): readonly [number, number, number] => {
  if (asked === 'log') return [0, QUIET_DAYS, afterDueDays]
  return [asked === 'answer' ? -ANSWER_DAYS : -beforeDueDays, 0, afterDueDays]
}

/** What to do about one person and one step at this moment. Pure. */
export const decideNudge = (
  step: WaitingStep,
  person: Reminded,
  standing: LadderStanding,
  rules: NudgeRules,
  now: Date,
): NudgeDecision => {
  const asked = standing.askedAt !== undefined
  if (standing.escalated && !asked) return { kind: 'rest' }
  const escalateAt = escalationAt(step, person, standing, rules)
  if (escalateAt <= now && !asked) return { kind: 'escalate' }
  const at =
    standing.stopped || person.rhythm === 'off' ? undefined : nextReminderAt(step, person, standing, rules, now)
  if (at && at <= now) return { kind: 'send', rung: rungReached(step, person, standing, rules, now) }
  return { kind: 'wait', until: at && (asked || at < escalateAt) ? at : escalateAt }
}

/** Where somebody stands once a reminder has gone. One that was asked for has as long to work as after a snooze. */
export const afterReminder = (standing: LadderStanding, rung: number, now: Date): LadderStanding => {
  const { askedAt, ...rest } = standing
  return { ...rest, rung, lastSentAt: now, escalated: false, ...(askedAt && { snoozedUntil: now }) }
}

/** When the person may next be reminded of the step: on or after the rung's day, when all their own wishes allow it. */
export const nextReminderAt = (
  step: WaitingStep,
  person: Reminded,
  standing: LadderStanding,
  rules: NudgeRules,
  now: Date,
): Date | undefined => {
  const due = standing.askedAt ?? rungAt(step, person, standing, rules, standing.rung + 1)
  if (!due) return undefined
  const quiet = quietUntil(step, person, standing, rules)
  const { cap, resumes } = heldBack(step, person, standing, rules, now)
  const earliest = latest(due, standing.snoozedUntil, quiet, cap, resumes)
  const districts = person.districtCode ? [person.districtCode] : []
  // The day that somebody named to be reminded on is theirs, holiday or not.
  const named = standing.snoozedUntil && dayIn(person.timeZone, standing.snoozedUntil)
  const holidays = federalHolidays(dayIn(person.timeZone, now)).filter(({ startsOn }) => startsOn !== named)
  const closed = [...breaksIn(rules.breaks, districts), ...holidays]
  return nextWorkingMoment(earliest < now ? now : earliest, person, closed)
}

/**
 * A reminder that was held back is not followed by the next on its heels. Whoever named the moment gets it: a coordinator who asked, the
 * person who put it off; and the question whether something took place comes when it is over.
 */
const quietUntil = (
  step: WaitingStep,
  person: Reminded,
  { askedAt, lastSentAt, snoozedUntil, rung }: LadderStanding,
  { breaks }: NudgeRules,
): Date | undefined => {
  const named = askedAt ?? (snoozedUntil && lastSentAt && snoozedUntil > lastSentAt)
  if (!lastSentAt || named || (step.asked === 'log' && rung === 0)) return undefined
  const stops = breaksIn(breaks, step.districtCodes)
  return momentAt(addCountedDays(dayIn(person.timeZone, lastSentAt), QUIET_DAYS, stops), '00:00', person.timeZone)
}

/** Until when the weekly number and the person's own pause hold a reminder back. */
export const heldBack = (
  step: WaitingStep,
  person: Reminded,
  standing: LadderStanding,
  rules: NudgeRules,
  now: Date,
): { readonly cap?: Date; readonly resumes?: Date } => ({
  cap: step.asked === 'log' && standing.rung === 0 ? undefined : capLiftedAt(person, rules.ladder, now),
  resumes: person.pausedUntil
    ? momentAt(addCountedDays(person.pausedUntil, 1, []), '00:00', person.timeZone)
    : undefined,
})

/** When a rung is reached; undefined past the last. The moment a visit ends it may be asked about; other rungs are days. */
const rungAt = (
  step: WaitingStep,
  person: Reminded,
  standing: LadderStanding,
  { ladder, breaks }: NudgeRules,
  rung: number,
): Date | undefined => {
  const offset = rungsOf(step.asked, ladder)[rung - 1]
  if (offset === undefined) return undefined
  if (step.overAt && rung === 1) return step.overAt
  const stops = breaksIn(breaks, step.districtCodes)
  const planned = addCountedDays(step.day, offset, stops)
  // A turn that begins late is not answered with a reminder at once.
  const quiet = addCountedDays(dayIn(person.timeZone, standing.since), QUIET_DAYS * rung, stops)
  return momentAt(lastDay(planned, quiet), '00:00', person.timeZone)
}

const escalationAt = (
  step: WaitingStep,
  person: Reminded,
  standing: LadderStanding,
  { ladder, breaks }: NudgeRules,
): Date => {
  const stops = breaksIn(breaks, step.districtCodes)
  const days = ladder.escalateAfterDays
  const since = dayIn(person.timeZone, standing.since)
  const from = lastDay(step.day, since)
  const { snoozedUntil } = standing
  // Who asked to be reminded again is reminded first, and has as long as after any reminder.
  const snoozeOver =
    snoozedUntil &&
    addCountedDays(dayIn(person.timeZone, snoozedUntil), Math.max(QUIET_DAYS, days - ladder.afterDueDays), stops)
  return momentAt(lastDay(addCountedDays(from, days, stops), snoozeOver ?? from), '00:00', person.timeZone)
}

/** The highest rung that has been reached: what a snooze or a break passed over is not made up for. */
const rungReached = (
  step: WaitingStep,
  person: Reminded,
  standing: LadderStanding,
  rules: NudgeRules,
  now: Date,
): number => {
  let rung = Math.min(RUNGS, standing.rung + 1)
  for (;;) {
    const next = rungAt(step, person, standing, rules, rung + 1)
    if (!next || next > now) return rung
    rung++
  }
}

/** When another reminder would again be within the person's weekly number; undefined: now. */
export const capLiftedAt = (person: Reminded, { perPersonAWeek }: Ladder, now: Date): Date | undefined => {
  const most = person.rhythm === 'weekly' ? 1 : perPersonAWeek
  const recent = person.sentAt
    .filter((at) => at.getTime() > now.getTime() - WEEK)
    .sort((a, b) => b.getTime() - a.getTime())
  const oldest = recent[most - 1]
  return oldest && new Date(oldest.getTime() + WEEK)
}

export const latest = (first: Date, ...others: readonly (Date | undefined)[]): Date =>
  others.reduce<Date>((last, one) => (one && one > last ? one : last), first)
