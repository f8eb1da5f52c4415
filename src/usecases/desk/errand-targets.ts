import type { Actor } from '../../core/actor.ts'
import { breaksIn, dayIn, lastDay } from '../../core/calendar/calendar.ts'
import type { ErrandAct, ErrandTerms } from '../../core/desk/errand.ts'
import { admit } from '../../core/partnership/decide.ts'
import { schoolDayAfter } from '../../core/partnership/due-on.ts'
import {
  currentStep,
  type Partner,
  type Partnership,
  partnersOf,
  type Step,
} from '../../core/partnership/partnership.ts'
import { ballOf } from '../../core/partnership/phase.ts'
import type { PathRefusal } from '../../core/partnership/refusal.ts'
import type { RequestKind } from '../../core/partnership/request.ts'
import type { Cycle } from '../year/cycles-port.ts'

/** What an act asks of a pair; acts that ask nothing of the path are left out. */
const asks: Partial<Record<ErrandAct, RequestKind>> = {
  extend: 'extend',
  excuse: 'excuse',
  hold: 'freeze',
  resume: 'resume',
  end: 'end',
}

/** Why a pair would be left out, before anything is done. */
export const barredFrom = (act: ErrandAct, pair: Partnership, now: Date, actor: Actor): PathRefusal | undefined => {
  const kind = asks[act]
  if (!kind) return undefined
  const step = currentStep(pair)
  const onStep = kind === 'extend' || kind === 'excuse'
  if (onStep && !step) return { kind: 'pairNotActive', status: pair.status }
  return admit(pair, onStep ? { kind, step: step?.kind } : { kind }, { now, actor })
}

/** To whom of a pair a message goes. */
export const readersOf = (pair: Partnership, { to }: ErrandTerms, now: Date): readonly Partner[] => {
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
