import { DateTime } from 'luxon'
import { andAdvance, letGo, release } from './advance.ts'
import { checkLength } from './check-length.ts'
import type { Event } from './event.ts'
import { certainHost, requiredHost } from './host.ts'
import {
  isDone,
  isVisit,
  type LogEntry,
  otherPartner,
  partnerById,
  partnersOf,
  program,
  type Step,
  type StepLog,
  stepOf,
  whatWas,
} from './partnership.ts'
import type { Phase } from './phase.ts'
import type { PathRefusal } from './refusal.ts'
import type { RequestOf } from './request.ts'
import type { Decision, Facts, Situation } from './situation.ts'

const refuse = (refusal: PathRefusal): Decision => ({ refusal })

/** Somebody logged first: the person is told, and asked to add to it instead. */
export const alreadyLogged = (step: Step, phase: Phase): PathRefusal | undefined =>
  phase === 'logged' ? { kind: 'alreadyLogged', step: step.kind, byId: step.logs[0]?.authorId ?? '' } : undefined

export const notLogged = (step: Step): PathRefusal => ({ kind: 'notLogged', step: step.kind })

/** On hold, only what took place before can be written down. */
export const notYetHeld = ({ partnership: { status }, phase }: Situation): PathRefusal | undefined =>
  status === 'frozen' && phase !== 'tookPlace' ? { kind: 'pairNotActive', status } : undefined

export const decideLog = (situation: Situation, request: RequestOf<'log'>): Decision => {
  const { step, by } = situation
  const refusal =
    checkDay(situation, by, request.entry) ??
    checkLength({ step: step.kind, minutes: request.entry.minutes, sure: request.sure }, situation.facts.lengths) ??
    checkHost(situation, request.hostId)
  return refusal ? refuse(refusal) : record(situation, by, request.hostId, { ...request.entry, id: request.logId })
}

export const decideLogOnBehalf = (situation: Situation, request: RequestOf<'logOnBehalf'>): Decision => {
  const { step, facts, partnership } = situation
  const { reason, authorId } = request
  if (!reason.trim()) return refuse({ kind: 'reasonMissing' })
  if (!partnersOf(partnership).some((partner) => partner.id === authorId)) return refuse({ kind: 'notYours' })
  if (step.state === 'logged' && logOf(step, authorId))
    return refuse({ kind: 'alreadyLogged', step: step.kind, byId: authorId })
  const refusal =
    checkDay(situation, authorId, request.entry) ??
    checkLength({ step: step.kind, minutes: request.entry.minutes, sure: true }, facts.lengths) ??
    (step.state === 'logged' ? undefined : checkHost(situation, request.hostId))
  if (refusal) return refuse(refusal)
  const onBehalfBy = facts.actor.kind === 'person' ? facts.actor.personId : undefined
  const { reflection: _, ...entry } = request.entry
  return record(situation, authorId, request.hostId, { ...entry, id: request.logId, onBehalfBy, onBehalfWhy: reason })
}

type Written = LogEntry & Pick<StepLog, 'id' | 'onBehalfBy' | 'onBehalfWhy'>

const record = (situation: Situation, authorId: string, hostId: string | undefined, written: Written): Decision => {
  const { step, facts, partnership } = situation
  const at = facts.now
  const { id, onBehalfBy, onBehalfWhy, ...said } = written
  const entry = ofVersion(said, facts)
  const earlier = logOf(step, authorId)
  const writtenBy = { onBehalfBy, onBehalfWhy }
  const saved: StepLog = earlier
    ? { ...earlier, ...entry, ...writtenBy, amendedAt: at }
    : { ...entry, id, authorId, ...writtenBy, createdAt: at }
  if (step.state === 'logged')
    return { events: [{ kind: 'logAdded', step: step.kind, at, log: { ...saved, ...whatWas(step.logs[0]!) } }] }
  const host = isVisit(step.kind) ? (certainHost(partnership, step) ?? hostId) : step.hostId
  const events = [
    ...release(step, authorId, at),
    // After a reopening the author's earlier words are kept as an amendment.
    ...(earlier
      ? [
          {
            kind: 'logAmended',
            step: step.kind,
            at,
            logId: earlier.id,
            by: onBehalfBy ? program : authorId,
            before: entryOf(earlier),
            entry,
          } as const,
        ]
      : []),
    { kind: 'stepLogged', step: step.kind, at, log: saved, hostId: host } as const,
    ...turnRound(partnership, step, host, at),
  ]
  return { events: andAdvance(partnership, events, facts) }
}

/** A first visit that is logged anew at the other school: what is planned of the way back was for where it was thought to be. */
const turnRound = (
  partnership: Situation['partnership'],
  { kind }: Step,
  hostId: string | undefined,
  at: Date,
): readonly Event[] => {
  const back = stepOf(partnership, 'secondVisit')
  if (kind !== 'firstVisit' || !hostId || back.hostId !== hostId || back.state === 'waiting' || isDone(back)) return []
  const { id, schoolName } = otherPartner(partnership, hostId)
  const reason = `The first visit was at ${partnerById(partnership, hostId).schoolName}, so this one is at ${schoolName}.`
  return [...letGo(back, program, at, reason), { kind: 'hostChanged', step: back.kind, at, hostId: id, reason }]
}

export const addedAlready = ({ step, by }: Situation): PathRefusal | undefined => {
  if (step.logs.length === 0) return notLogged(step)
  return logOf(step, by) ? { kind: 'alreadyLogged', step: step.kind, byId: by } : undefined
}

export const decideAdd = ({ step, facts, by }: Situation, { logId, entry }: RequestOf<'add'>): Decision => {
  const own = ofVersion({ ...entry, ...whatWas(step.logs[0]!) }, facts)
  const log = { ...own, id: logId, authorId: by, createdAt: facts.now }
  return { events: [{ kind: 'logAdded', step: step.kind, at: facts.now, log }] }
}

/** Only one's own log is one's to change, and for some days. */
export const notYoursToChange = ({ step, facts, by }: Situation): PathRefusal | undefined => {
  const mine = logOf(step, by)
  if (!mine) return { kind: 'noLogOfYours', step: step.kind }
  return isWithin(mine, facts) ? undefined : { kind: 'amendTooLate', step: step.kind, days: facts.amendDays }
}

export const decideAmend = (situation: Situation, { entry, sure }: RequestOf<'amend'>): Decision => {
  const { step, facts, by } = situation
  const mine = logOf(step, by)!
  const [first] = step.logs
  const said = first && first.id !== mine.id ? { ...entry, ...whatWas(first) } : entry
  const unchanged = mine.minutes === said.minutes
  const refusal =
    checkDay(situation, by, said) ??
    checkLength({ step: step.kind, minutes: said.minutes, sure: sure || unchanged }, facts.lengths)
  if (refusal) return refuse(refusal)
  const [before, after] = [entryOf(mine), ofVersion(said, facts)]
  return {
    events: [{ kind: 'logAmended', step: step.kind, at: facts.now, logId: mine.id, by, before, entry: after }],
  }
}

/** Indicators are chosen from the rubric of the moment. */
const ofVersion = (entry: LogEntry, { rubricId }: Pick<Facts, 'rubricId'>): LogEntry =>
  rubricId ? { ...entry, rubricId } : entry

/** Undoes a log sent by accident, while nothing has been built on it: no coordinator needed. */
export const decideRetract = ({ partnership, step, facts, by }: Situation): Decision => {
  const mine = logOf(step, by)!
  const events = [{ kind: 'logRetracted', step: step.kind, at: facts.now, logId: mine.id, by } as const]
  if (step.logs.length > 1) return refuse({ kind: 'retractTooLate', step: step.kind })
  const next = partnership.steps[partnership.steps.indexOf(step) + 1]
  if (!next || next.state === 'waiting') return { events }
  if (!isUntouched(next)) return refuse({ kind: 'retractTooLate', step: step.kind })
  return { events: [...events, { kind: 'stepClosed', step: next.kind, at: facts.now }] }
}

/** A step that nobody has done anything about: it opened by itself, or was left out since the program does not ask for it. */
const isUntouched = ({ state, last }: Step): boolean =>
  state === 'open' || state === 'waiting' || (state === 'skipped' && last?.what === 'skipped' && last.by === program)

const logOf = (step: Step, authorId: string): StepLog | undefined => step.logs.find((one) => one.authorId === authorId)

/** The author's own words can be changed for some days. */
const isWithin = (mine: StepLog, { now, amendDays }: Pick<Facts, 'now' | 'amendDays'>): boolean =>
  now.getTime() <= mine.createdAt.getTime() + amendDays * 86_400_000

const entryOf = (log: StepLog): LogEntry => ({
  happenedOn: log.happenedOn,
  minutes: log.minutes,
  activities: log.activities,
  strategies: log.strategies,
  indicators: log.indicators,
  ...(log.rubricId && { rubricId: log.rubricId }),
  ideas: log.ideas,
  sharedNote: log.sharedNote,
  nextSteps: log.nextSteps,
  questions: log.questions,
  reflection: log.reflection,
})

const checkDay = (
  { partnership, step, facts }: Situation,
  authorId: string,
  entry: LogEntry,
): PathRefusal | undefined => {
  const zone = partnerById(partnership, authorId).timeZone
  const dayOf = (moment: Date) => DateTime.fromJSDate(moment, { zone }).toISODate()!
  if (entry.happenedOn > dayOf(facts.now)) return { kind: 'dayInFuture', step: step.kind }
  const matchedOn = dayOf(partnership.matchedAt)
  return entry.happenedOn < matchedOn ? { kind: 'dayBeforeMatch', step: step.kind, matchedOn } : undefined
}

const checkHost = ({ partnership, step }: Situation, hostId: string | undefined): PathRefusal | undefined => {
  if (!isVisit(step.kind)) return undefined
  const required = requiredHost(partnership, step.kind)
  if (required && hostId && hostId !== required) return { kind: 'hostFixed', step: step.kind, hostId: required }
  const known = [partnership.a.id, partnership.b.id].includes(certainHost(partnership, step) ?? hostId ?? '')
  return known ? undefined : { kind: 'hostMissing', step: step.kind }
}

/** Whether an author could still take a log back. */
export const canRetract = (
  partnership: { readonly steps: readonly Step[] },
  step: Step,
  authorId: string,
  facts: Pick<Facts, 'now' | 'amendDays'>,
): boolean => {
  const mine = logOf(step, authorId)
  const next = partnership.steps[partnership.steps.indexOf(stepOf(partnership, step.kind)) + 1]
  return mine !== undefined && isWithin(mine, facts) && step.logs.length === 1 && (!next || isUntouched(next))
}
