import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface ExcuseStep {
  readonly reason: string
}

/** Excuses a pair from a step, for a coordinator, with a reason. */
export const excuseStep = (deps: Deps, actor: Actor, target: PathTarget, input: ExcuseStep): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'excuse', step: step.kind, ...input }))
