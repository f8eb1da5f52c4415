import { DateTime } from 'luxon'
import { addCountedDays, breaksIn, dayIn, momentAt } from '../calendar/calendar.ts'
import { type StepKind, stepKinds } from '../partnership/partnership.ts'
import {
  afterReminder,
  decideNudge,
  type LadderStanding,
  type NudgeRules,
  type Reminded,
  type WaitingStep,
} from './nudge.ts'

/** How a pair behaves: it acts after so many reminders of a step; before any at 0; never. */
export type Habit = 0 | 1 | 2 | 3 | 'never'

export interface SimulatedPair {
  readonly id: string
  readonly partners: readonly [SimulatedPartner, SimulatedPartner]
  readonly habit: Habit
}
type SimulatedPartner = Omit<Reminded, 'sentAt' | 'districtCode'> & { readonly districtCode: string }

export interface DryRunRules extends NudgeRules {
  /** Whether the program asks for it. */
  readonly finalMeeting: boolean
  /** Days until a step is due, from the day it opens. */
  readonly windows: { readonly [K in StepKind]: number }
  readonly matchedAt: Date
}

export interface DryRun {
  readonly messages: number
  /** By the Monday of the week. */
  readonly weeks: readonly Week[]
  readonly worstWeek?: Week
  /** The most messages that one person got in one week. */
  readonly mostForOne: number
  readonly escalated: readonly { readonly pairId: string; readonly step: StepKind; readonly on: string }[]
}

interface Week {
  readonly monday: string
  readonly messages: number
  readonly people: number
}

/** Who acts in time does so this long before the step is due, and a visit takes place this long after somebody acted. Days. */
const AHEAD = 10
const ARRANGED = 7

/** Plays a whole year of reminders without sending one: the same policy, the same calendars, pairs with given habits. Pure. */
export const dryRun = (pairs: readonly SimulatedPair[], rules: DryRunRules): DryRun => {
  const sent: { at: Date; person: SimulatedPartner }[] = []
  const escalated: DryRun['escalated'][number][] = []
  for (const pair of pairs) {
    let opensOn = dayIn(pair.partners[0].timeZone, rules.matchedAt)
    for (const step of stepKinds) {
      if (step === 'finalMeeting' && !rules.finalMeeting) continue
      const end = playStep(pair, step, opensOn, rules)
      sent.push(...end.sent)
      if ('escalatedOn' in end) {
        escalated.push({ pairId: pair.id, step, on: end.escalatedOn })
        break
      }
      opensOn = end.doneOn
    }
  }
  return { messages: sent.length, ...countWeeks(sent), escalated }
}

type Sent = { readonly at: Date; readonly person: SimulatedPartner }
type Played = { readonly sent: readonly Sent[] } & ({ readonly doneOn: string } | { readonly escalatedOn: string })

const playStep = (pair: SimulatedPair, kind: StepKind, opensOn: string, rules: DryRunRules): Played => {
  const [a, b] = pair.partners
  const districtCodes = [a.districtCode, b.districtCode]
  const stops = breaksIn(rules.breaks, districtCodes)
  const day = addCountedDays(opensOn, rules.windows[kind], stops)
  const base = { stepId: `${pair.id} ${kind}`, turn: kind, day, districtCodes }
  const proposing = climb(
    pair,
    { ...base, asked: 'propose' },
    momentAt(opensOn, '08:00', a.timeZone),
    pair.habit,
    rules,
  )
  if (proposing.escalatedAt) return { sent: proposing.sent, escalatedOn: dayIn(a.timeZone, proposing.escalatedAt) }
  const actedOn = proposing.actedAt ? dayIn(a.timeZone, proposing.actedAt) : earlier(opensOn, day, stops)
  const heldOn = addCountedDays(actedOn, ARRANGED, stops)
  const overAt = momentAt(heldOn, '12:00', a.timeZone)
  const logging = climb(pair, { ...base, asked: 'log', day: heldOn, overAt, turn: `${kind} held` }, overAt, 1, rules)
  return { sent: [...proposing.sent, ...logging.sent], doneOn: heldOn }
}

const earlier = (opensOn: string, due: string, stops: Parameters<typeof addCountedDays>[2]): string => {
  const ahead = addCountedDays(due, -AHEAD, stops)
  return ahead > opensOn ? ahead : opensOn
}

/** Goes from one decision to the next until the pair acts or the ladder ends; both partners hold the ball. */
const climb = (
  pair: SimulatedPair,
  step: WaitingStep,
  since: Date,
  habit: Habit,
  rules: DryRunRules,
): { readonly sent: readonly Sent[]; readonly actedAt?: Date; readonly escalatedAt?: Date } => {
  if (habit === 0) return { sent: [] }
  const sent: Sent[] = []
  const standings = new Map<SimulatedPartner, LadderStanding>(
    pair.partners.map((one) => [one, { turn: step.turn, since, rung: 0, stopped: false, escalated: false }]),
  )
  for (let now = since; ; ) {
    const nexts: Date[] = []
    for (const person of pair.partners) {
      const standing = standings.get(person)!
      const sentAt = sent.filter((one) => one.person === person).map((one) => one.at)
      const decision = decideNudge(step, { ...person, sentAt }, standing, rules, now)
      if (decision.kind === 'escalate') return { sent, escalatedAt: now }
      if (decision.kind === 'wait') nexts.push(decision.until)
      if (decision.kind !== 'send') continue
      sent.push({ at: now, person })
      standings.set(person, afterReminder(standing, decision.rung, now))
      nexts.push(new Date(now.getTime() + 60_000))
    }
    const rungs = [...standings.values()].map((one) => one.rung)
    if (habit !== 'never' && Math.min(...rungs) >= habit) return { sent, actedAt: now }
    if (nexts.length === 0) return { sent, actedAt: now }
    now = new Date(Math.min(...nexts.map((one) => one.getTime())))
  }
}

const countWeeks = (sent: readonly Sent[]): Pick<DryRun, 'weeks' | 'worstWeek' | 'mostForOne'> => {
  const weeks = new Map<string, Map<string, number>>()
  for (const { at, person } of sent) {
    const monday = DateTime.fromISO(dayIn(person.timeZone, at), { zone: 'utc' }).startOf('week').toISODate()!
    const people = weeks.get(monday) ?? new Map<string, number>()
    weeks.set(monday, people.set(person.personId, (people.get(person.personId) ?? 0) + 1))
  }
  const counted = [...weeks.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([monday, people]) => ({
      monday,
      messages: [...people.values()].reduce((sum, one) => sum + one, 0),
      people: people.size,
    }))
  return {
    weeks: counted,
    worstWeek: counted.toSorted((a, b) => b.messages - a.messages)[0],
    mostForOne: Math.max(0, ...[...weeks.values()].flatMap((people) => [...people.values()])),
  }
}
