import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface CancelVisit {
  readonly reason: string
  readonly seen?: string
}

/** Cancels what is booked; both calendars are told. */
export const cancelVisit = (deps: Deps, actor: Actor, target: PathTarget, input: CancelVisit): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'cancel', step: step.kind, ...input }))
