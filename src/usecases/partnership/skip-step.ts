import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface SkipStep {
  readonly reason?: string
}

/** Skips the final meeting, which is optional. */
export const skipStep = (deps: Deps, actor: Actor, target: PathTarget, input: SkipStep): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'skip', step: step.kind, ...input }))
