import { dayIn } from '../../core/calendar/calendar.ts'
import type { NewNotice } from '../../core/notice.ts'
import { afterReminder, decideNudge, type LadderStanding, type NudgeRules } from '../../core/nudges/nudge.ts'
import { waitingStep } from '../../core/nudges/waiting-step.ts'
import { appointmentEnd } from '../../core/partnership/phase.ts'
import { sendDigests } from '../desk/send-digests.ts'
import { sendWeeklies } from '../desk/send-weeklies.ts'
import type { Data, Deps, Reads } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
import { DUE_AT_ONCE, type DuePair, type DuePartner, type KeptStanding } from './nudges-port.ts'

/** A pair that something is wrong with is looked at again after so long. Milliseconds. */
const LATER = 3_600_000
const DAY = 86_400_000

/**
 * Reminds whoever holds the ball on what is due, and tells coordinators once a day what is stuck. Several processes may
 * sweep at once: each takes pairs that no other holds. Each pair stands alone: one that can't be reminded is logged, and
 * looked at again later. Returns how many people were reminded.
 */
export const sweepNudges = async (deps: Deps): Promise<number> => {
  const now = deps.clock.now()
  const [reminded, round] = await Promise.all([sweepPairs(deps, now), deps.store.read.nudges.round(now)])
  await sendDigests(deps, now, round)
  await sendWeeklies(deps, now, round)
  return reminded
}

const sweepPairs = async (deps: Deps, now: Date): Promise<number> => {
  let reminded = 0
  // Most sweeps find nothing due: to see that takes no transaction.
  for (let more = await deps.store.read.nudges.anyDue(now); more; ) {
    const done = await sweepSome(deps, now)
    reminded += done.reminded
    more = done.looked === DUE_AT_ONCE
  }
  return reminded
}

/** Within the transaction: the embedded database has one connection, and would wait for itself. */
export const readRules = async ({ cycles }: Pick<Reads, 'cycles'>, cycleId: string): Promise<YearRules> => {
  const cycle = await cycles.find(cycleId)
  if (!cycle) throw new Error(`there is no cycle ${cycleId}`)
  return rulesOf(cycle)
}

const rulesOf = ({ settings, blackouts, closesOn, endsOn, closedAt, program }: Cycle): YearRules => {
  const end = { lastDay: closesOn ?? endsOn, closed: closedAt !== undefined, timeZone: program.timeZone }
  return { ladder: settings.ladder, breaks: blackouts, end }
}

export interface YearRules extends NudgeRules {
  readonly end: { readonly lastDay: string; readonly closed: boolean; readonly timeZone: string }
}

/** Nobody is reminded of a year that is over, unless the two wanted to go on. */
export const isOver = ({ goesOnUntil }: Pick<DuePair, 'goesOnUntil'>, { end }: YearRules, now: Date): boolean => {
  const today = dayIn(end.timeZone, now)
  return goesOnUntil ? today > goesOnUntil : end.closed || today > end.lastDay
}

interface Swept {
  readonly looked: number
  readonly reminded: number
}

/** Many in one transaction; where that fails, each of them in one of its own. */
const sweepSome = async (deps: Deps, now: Date): Promise<Swept> => {
  let looked: readonly string[] = []
  const sweep = (most: number) =>
    deps.store.transaction(async (data) => {
      looked = []
      const due = await data.nudges.due(now, most)
      looked = due.pairs.map(({ partnershipId }) => partnershipId)
      return remind(deps, data, due, now)
    })
  try {
    return await sweep(DUE_AT_ONCE)
  } catch (error) {
    if (looked.length === 0) throw error
    deps.log.error({ err: error, pairs: looked.length }, 'reminders to many pairs at once failed: each is tried alone')
  }
  const failed = looked.length
  let reminded = 0
  for (let left = failed; left > 0; left--)
    try {
      reminded += (await sweep(1)).reminded
    } catch (error) {
      const [partnershipId] = looked
      if (partnershipId === undefined) throw error
      deps.log.error({ err: error, partnershipId }, 'a pair was not reminded')
      await deps.store.transaction((data) => data.nudges.keep([], [{ partnershipId, at: after(now) }]))
    }
  return { looked: failed, reminded }
}

const after = (now: Date) => new Date(now.getTime() + LATER)

const remind = async (
  { log }: Pick<Deps, 'log'>,
  data: Data,
  { pairs, years }: Awaited<ReturnType<Data['nudges']['due']>>,
  now: Date,
): Promise<Swept> => {
  const looks: Look[] = []
  const rules = new Map(years.map((year) => [year.id, rulesOf(year)]))
  for (const pair of pairs) {
    try {
      looks.push(lookAt(pair, rules.get(pair.cycleId)!, now))
    } catch (error) {
      const { partnershipId } = pair
      log.error({ err: error, partnershipId }, 'a pair was not reminded')
      looks.push({ partnershipId, sends: [], standings: [], at: after(now) })
    }
  }
  const notices = bundle(looks.flatMap((look) => look.sends))
  if (notices.length > 0) await data.outbox.send(notices)
  await data.nudges.keep(
    looks.flatMap((look) => look.standings),
    looks.map(({ partnershipId, at }) => ({ partnershipId, at })),
  )
  return { looked: pairs.length, reminded: notices.length }
}

interface Send {
  readonly personId: string
  readonly partnershipId: string
  readonly stepId: string
  /** The first question after the time has passed has a message of its own. */
  readonly name: 'nudge' | 'didItHappen'
}

interface Look {
  readonly partnershipId: string
  readonly sends: readonly Send[]
  readonly standings: readonly KeptStanding[]
  /** When to look again; undefined: when the pair changes. */
  readonly at?: Date
}

/** Decides about one pair. Pure. */
const lookAt = (pair: DuePair, rules: YearRules, now: Date): Look => {
  const { partnershipId } = pair
  // Its last day may be moved by whoever runs the program.
  if (isOver(pair, rules, now)) return { partnershipId, sends: [], standings: [], at: new Date(now.getTime() + DAY) }
  const waiting = pair.status === 'active' ? waitingStep(pair, now) : undefined
  if (!waiting) return { partnershipId, sends: [], standings: [], at: afterAppointment(pair, now) }
  const { step, owedBy } = waiting
  const sends: Send[] = []
  const standings: KeptStanding[] = []
  const looks: number[] = []
  for (const person of owedBy) {
    let standing = standingIn(step.turn, person, now)
    let decision = decideNudge(step, person, standing, rules, now)
    if (decision.kind === 'send') {
      const name = step.asked === 'log' && standing.rung === 0 ? 'didItHappen' : 'nudge'
      sends.push({ personId: person.personId, partnershipId, stepId: step.stepId, name })
      standing = afterReminder(standing, decision.rung, now)
      const sentAt = name === 'nudge' ? [...person.sentAt, now] : person.sentAt
      decision = decideNudge(step, { ...person, sentAt }, standing, rules, now)
    }
    if (decision.kind === 'wait') looks.push(decision.until.getTime())
    const escalatedAt = decision.kind === 'escalate' ? now : undefined
    const { escalated, stopped: _, ...kept } = standing
    const changed = standing !== person.standing || escalatedAt
    if (changed && !escalated) standings.push({ ...kept, stepId: step.stepId, personId: person.personId, escalatedAt })
  }
  return { partnershipId, sends, standings, at: looks.length > 0 ? new Date(Math.min(...looks)) : undefined }
}

export const standingIn = (turn: string, { standing }: Pick<DuePartner, 'standing'>, now: Date): LadderStanding => {
  if (standing?.turn === turn) return standing
  const { stopped = false, lastSentAt, snoozedUntil } = standing ?? {}
  return { turn, since: now, rung: 0, lastSentAt, snoozedUntil, stopped, escalated: false }
}

/** Nothing is asked before what is booked is over. */
const afterAppointment = ({ status, step }: DuePair, now: Date): Date | undefined => {
  const end = step && appointmentEnd(step)
  return status === 'active' && end && end > now ? end : undefined
}

/** One message a person, whatever it is about; the question whether something happened stands alone. */
const bundle = (sends: readonly Send[]): NewNotice[] => {
  const messages = new Map<string, Send[]>()
  for (const send of sends) {
    const key = send.name === 'nudge' ? send.personId : `${send.personId} ${send.stepId}`
    messages.set(key, [...(messages.get(key) ?? []), send])
  }
  return [...messages.values()].map((some): NewNotice => {
    const [first] = some as [Send, ...Send[]]
    return {
      name: first.name,
      to: { kind: 'person', personId: first.personId },
      partnershipId: first.partnershipId,
      facts: {
        partnershipId: first.partnershipId,
        stepId: first.stepId,
        ...(some.length > 1 && { stepIds: some.map((one) => one.stepId).join(' ') }),
      },
      priority: 'nudge',
    }
  })
}
