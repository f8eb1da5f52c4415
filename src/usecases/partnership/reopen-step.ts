import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface ReopenStep {
  readonly reason: string
}

/** Reopens a finished step, for a coordinator, with a reason. */
export const reopenStep = (deps: Deps, actor: Actor, target: PathTarget, input: ReopenStep): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'reopen', step: step.kind, ...input }))
