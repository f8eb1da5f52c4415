import type { Actor } from '../../core/actor.ts'
import { breaksIn, dayIn, lastDay } from '../../core/calendar/calendar.ts'
import { answersHelp, type ErrandAct } from '../../core/desk/errand.ts'
import { admit } from '../../core/partnership/decide.ts'
import { schoolDayAfter } from '../../core/partnership/due-on.ts'
import { requiredHost } from '../../core/partnership/host.ts'
import {
  currentStep,
  isDone,
  isVisit,
  otherPartner,
  type Partner,
  type Partnership,
  partnersOf,
  type Step,
} from '../../core/partnership/partnership.ts'
import { ballOf, phaseOf } from '../../core/partnership/phase.ts'
import type { PathRefusal } from '../../core/partnership/refusal.ts'
import type { RequestKind } from '../../core/partnership/request.ts'
import { isErased } from '../../core/privacy/erased.ts'
import type { OpenHelp } from '../nudges/nudges-port.ts'
import type { Reads } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { Errand } from './errands-port.ts'

/** What an act asks of a pair; acts that ask nothing of the path are left out. */
const asks: Partial<Record<ErrandAct, RequestKind>> = {
  extend: 'extend',
  excuse: 'excuse',
  reopen: 'reopen',
  host: 'changeHost',
  hold: 'freeze',
  resume: 'resume',
  end: 'end',
}

/**
 * What an act changes of a pair, as it is now. Two who chose the same pairs would otherwise extend a step twice, excuse the one after it,
 * or have the second visit the first. Undefined where doing it again changes nothing.
 */
export const markFor = async (
  { board }: Pick<Reads, 'board'>,
  act: ErrandAct,
  pair: Partnership,
): Promise<string | undefined> => {
  if (act === 'assign') return (await board.deskOf(pair.id))?.assignedToId ?? 'nobody'
  const step = actsOnce.includes(act) ? stepFor(act, pair) : undefined
  return step && [step.kind, step.dueOn, step.hostId].join(' ')
}

/** Whether a pair is to its act as it was when it was chosen. */
export const isAsChosen = async (
  data: Pick<Reads, 'board'>,
  { act, terms: { seen } }: Pick<Errand, 'act' | 'terms'>,
  pair: Partnership,
): Promise<boolean> => seen === undefined || seen[pair.id] === (await markFor(data, act, pair))

/** Why a pair would be left out, before anything is done. */
export const barredFrom = (act: ErrandAct, pair: Partnership, now: Date, actor: Actor): PathRefusal | undefined => {
  const kind = asks[act]
  if (!kind) return undefined
  if (!onStep.includes(kind))
    return (
      admit(pair, { kind }, { now, actor }) ??
      (act === 'resume' && partnersOf(pair).some(isErased) ? { kind: 'partnerGone' } : undefined)
    )
  const step = stepFor(act, pair)
  if (!step) return { kind: 'pairNotActive', status: pair.status }
  const refusal = admit(pair, { kind, step: step.kind }, { now, actor })
  return refusal ?? (act === 'host' ? hostStays(pair, step, now) : undefined)
}
const onStep: readonly RequestKind[] = ['extend', 'excuse', 'reopen', 'changeHost']

/** Acts that would change something once more where they are done again. */
export const actsOnce: readonly ErrandAct[] = ['extend', 'excuse', 'reopen', 'host', 'assign']

/** Why the school of a step can't become the other one: for many at once, also where the visit’s time has passed. */
const hostStays = (pair: Partnership, step: Step, now: Date): PathRefusal | undefined => {
  if (!isVisit(step.kind)) return { kind: 'noHost', step: step.kind }
  const hostId = requiredHost(pair, step.kind)
  if (hostId) return { kind: 'hostFixed', step: step.kind, hostId }
  return phaseOf(step, now) === 'tookPlace' ? { kind: 'alreadyPassed', step: step.kind } : undefined
}

/** The partner at whose school a visit is once it is at the other one; none while nobody has chosen a school. */
export const otherHost = (pair: Partnership, { hostId }: Step): Partner | undefined =>
  hostId === undefined ? undefined : otherPartner(pair, hostId)

/** The step that an act is about: the one they are at, or to reopen the one before it. */
export const stepFor = (act: ErrandAct, pair: Partnership): Step | undefined => {
  const now = currentStep(pair)
  if (act !== 'reopen') return now
  const before = now ? pair.steps.slice(0, pair.steps.indexOf(now)) : pair.steps
  return before.findLast(isDone) ?? now
}

/** Calls for help that a message to this pair answers; none where it is not about help. */
export const helpOf = async (
  { nudges }: Pick<Reads, 'nudges'>,
  errand: Pick<Errand, 'act' | 'terms'>,
  { id: partnershipId }: Partnership,
): Promise<readonly OpenHelp[]> => {
  if (!answersHelp(errand)) return []
  const { helpId } = errand.terms
  return nudges.openHelp(helpId === undefined ? { partnershipId } : { id: helpId })
}

/** To whom of a pair a message goes: whoever asked, where it answers a call for help. */
export const readersOf = (
  pair: Partnership,
  errand: Pick<Errand, 'act' | 'terms'>,
  help: readonly OpenHelp[],
  now: Date,
): readonly Partner[] => {
  if (answersHelp(errand))
    return partnersOf(pair).filter((partner) => help.some(({ personId }) => personId === partner.personId))
  const { to } = errand.terms
  const step = currentStep(pair)
  if (to !== 'turn' || !step) return partnersOf(pair)
  const movers = ballOf(pair, step, now)
  return partnersOf(pair).filter(({ id }) => movers.includes(id))
}

/** The day to which a step is extended: counted from when it is due, or from today where that is past. */
export const extendedDay = (pair: Partnership, step: Step, days: number, cycle: Cycle, now: Date): string => {
  const breaks = breaksIn(
    cycle.blackouts,
    partnersOf(pair).map(({ districtCode }) => districtCode),
  )
  const today = dayIn(cycle.program.timeZone, now)
  return schoolDayAfter(lastDay(step.dueOn ?? today, today), days, breaks)
}
