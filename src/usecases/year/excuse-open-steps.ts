import type { Actor } from '../../core/actor.ts'
import { system } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { isCoordinator } from '../../core/offices.ts'
import { actOnPath } from '../partnership/act-on-path.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { OpenSteps } from './closings-port.ts'
import type { Cycle } from './cycles-port.ts'
import { onItsOwn } from './on-its-own.ts'

/** Milliseconds in which the press can be taken back. */
const TAKEN_BACK_WITHIN = 10 * 60_000
/** Pairs that one sweep excuses. */
const EXCUSED_AT_ONCE = 50

type Excusing =
  | { readonly ok: true; readonly cycle: Cycle; readonly open: OpenSteps; readonly at: Date }
  | Refused<'notCoordinator' | 'noCycle' | 'yearClosed'>

/** Excuses pairs of a year from every step that is not done, ten minutes from now. A second press changes nothing. */
export const excuseOpenSteps = async (deps: Deps, actor: Actor, cycleId: string): Promise<Excusing> =>
  ofYear(deps, actor, cycleId, async (data, cycle, by): Promise<Excusing> => {
    if (cycle.closedAt) return refuse('yearClosed')
    const now = deps.clock.now()
    const open = await data.closings.openSteps(cycleId, dayIn(cycle.program.timeZone, now), now)
    if (cycle.excusesAt) return { ok: true, cycle, open, at: cycle.excusesAt }
    const at = new Date(now.getTime() + TAKEN_BACK_WITHIN)
    await data.closings.excuseFrom(cycleId, at)
    await note(data, by, { action: 'cycle.openStepsExcused', id: cycleId, details: { pairs: open.pairs } })
    return { ok: true, cycle: { ...cycle, excusesAt: at }, open, at }
  })

type Kept = { readonly ok: true; readonly cycle: Cycle } | Refused<'notCoordinator' | 'noCycle' | 'excusedAlready'>

/** Takes that back, as long as nothing was excused. */
export const keepOpenSteps = async (deps: Deps, actor: Actor, cycleId: string): Promise<Kept> =>
  ofYear(deps, actor, cycleId, async (data, cycle, by): Promise<Kept> => {
    if (!cycle.excusesAt || cycle.excusesAt <= deps.clock.now()) return refuse('excusedAlready')
    await data.closings.excuseFrom(cycleId, undefined)
    await note(data, by, { action: 'cycle.openStepsKept', id: cycleId })
    return { ok: true, cycle: { ...cycle, excusesAt: undefined } }
  })

const ofYear = async <T>(
  deps: Deps,
  actor: Actor,
  cycleId: string,
  work: (data: Data, cycle: Cycle, personId: string) => Promise<T>,
): Promise<T | Refused<'notCoordinator' | 'noCycle'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  return deps.store.transaction(async (data) => {
    const cycle = await data.cycles.find(cycleId)
    return cycle ? work(data, cycle, actor.personId) : refuse('noCycle')
  })
}

const note = (
  data: Data,
  personId: string,
  { action, id, details }: { readonly action: string; readonly id: string; readonly details?: object },
) =>
  data.audit.write({
    personId,
    role: 'coordinator',
    action,
    subject: { kind: 'cycle', id },
    ...(details && { details: { ...details } }),
  })

/** Excuses pairs whose ten minutes have passed, some at a time, each on its own. Returns how many were due. */
export const carryOutExcuses = async (deps: Deps): Promise<number> => {
  const now = deps.clock.now()
  const today = dayIn(deps.places.timeZone, now)
  const { closings } = deps.store.read
  const ids = await closings.toExcuse(now, today, EXCUSED_AT_ONCE)
  const reason = 'The school year is over: nothing more needs to be done.'
  for (const partnershipId of ids)
    await onItsOwn(deps, partnershipId, () =>
      actOnPath(deps, system, { partnershipId }, () => ({ kind: 'excuseRest', reason })),
    )
  if (ids.length < EXCUSED_AT_ONCE) await deps.store.transaction((data) => data.closings.settleExcuses(now, today))
  return ids.length
}
