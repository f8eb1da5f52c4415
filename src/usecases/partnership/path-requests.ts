import type { Actor } from '../../core/actor.ts'
import type { Appointment, Step } from '../../core/partnership/partnership.ts'
import type { PathRequest, RequestKind, RequestOf } from '../../core/partnership/request.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, actOnPathIn, type PathResult, type PathTarget } from './act-on-path.ts'

/** What people may ask of a pair and its steps. Each is authorised, decided and refused in core: see its rules. */
type Ask<Input> = (deps: Deps, actor: Actor, target: PathTarget, input: Input) => Promise<PathResult>

/** What a request carries beside the step that it is about and the ids that are made for it. */
type Said<K extends RequestKind> = Omit<RequestOf<K>, 'kind' | 'step' | 'logId'>

/** Offers one to three times: the first, as a counter-offer, or to move what is booked. */
export const proposeTimes: Ask<
  Omit<Said<'propose'>, 'offers'> & {
    readonly times: readonly Appointment[]
  }
> = (deps, actor, target, { times, ...input }) =>
  actOnPath(deps, actor, target, (step) => ({
    kind: 'propose',
    step: step.kind,
    ...input,
    offers: times.map((time) => ({ ...time, id: deps.newId() })),
  }))

/** Takes one of the offered times: it is booked. */
export const acceptTime: Ask<Said<'accept'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'accept', step: step.kind, ...input }))

/** Says that none of the offered times works, and why. */
export const declineTimes: Ask<Said<'decline'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'decline', step: step.kind, ...input }))

/** Takes one's own offer back. */
export const withdrawTimes: Ask<Said<'withdraw'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'withdraw', step: step.kind, ...input }))

/** Cancels what is booked; both calendars are told. */
export const cancelVisit: Ask<Said<'cancel'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'cancel', step: step.kind, ...input }))

/** Says that the booked time came and the two did not meet. */
export const reportMissed: Ask<Said<'miss'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'miss', step: step.kind, ...input }))

/** Logs a visit, call or meeting, scheduled or not; the next step opens. */
export const logStep: Ask<Said<'log'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'log', step: step.kind, logId: deps.newId(), ...input }))

/** Adds the other partner's own part to what was logged. */
export const addToLog: Ask<Said<'add'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'add', step: step.kind, logId: deps.newId(), ...input }))

/** Changes one's own log within the cycle's days; what it said before is kept. */
export const amendLog: Ask<Said<'amend'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'amend', step: step.kind, ...input }))

/** Takes a log back that was sent by accident. */
export const retractLog = (deps: Deps, actor: Actor, target: PathTarget): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'retract', step: step.kind }))

/** Logs for a partner, for a coordinator, with a reason; marked as such. */
export const logOnBehalf: Ask<Said<'logOnBehalf'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'logOnBehalf', step: step.kind, logId: deps.newId(), ...input }))

/** Skips the final meeting, which is optional. */
export const skipStep: Ask<Said<'skip'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'skip', step: step.kind, ...input }))

/** Excuses a pair from a step, for a coordinator, with a reason. */
export const excuseStep: Ask<Said<'excuse'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'excuse', step: step.kind, ...input }))

/** Reopens a finished step, for a coordinator, with a reason. */
export const reopenStep: Ask<Said<'reopen'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'reopen', step: step.kind, ...input }))

/** Gives a pair until a later day for a step, for a coordinator, with a reason. Reminders of it start anew. */
export const extendStep: Ask<Said<'extend'>> = (deps, actor, target, input) =>
  deps.store.transaction(async (data) => {
    const asked = (step: Step): PathRequest => ({ kind: 'extend', step: step.kind, ...input })
    const result = await actOnPathIn(deps, data, actor, target, asked)
    if (result.ok && result.events.length > 0 && target.stepId) await data.nudges.restart(target.stepId)
    return result
  })

/** Changes whose school a visit is at, for a coordinator, with a reason. */
export const changeHost: Ask<Said<'changeHost'>> = (deps, actor, target, input) =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'changeHost', step: step.kind, ...input }))

/** Freezes a pair: somebody left or was withdrawn, the coordinators are asked. */
export const freezePartnership: Ask<string> = (deps, actor, target, reason) =>
  actOnPath(deps, actor, target, () => ({ kind: 'freeze', reason }))

/** Ends a pair for good, for a coordinator; both keep plan and hours and can be matched again. */
export const endPartnership: Ask<string> = (deps, actor, target, reason) =>
  actOnPath(deps, actor, target, () => ({ kind: 'end', reason }))
