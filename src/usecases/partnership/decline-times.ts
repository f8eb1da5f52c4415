import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface DeclineTimes {
  readonly reason: string
  readonly seen?: string
}

/** Says that none of the offered times works, and why. */
export const declineTimes = (deps: Deps, actor: Actor, target: PathTarget, input: DeclineTimes): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'decline', step: step.kind, ...input }))
