import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

/** Ends a pair for good, for a coordinator; both keep plan and hours and can be matched again. */
export const endPartnership = (deps: Deps, actor: Actor, target: PathTarget, reason: string): Promise<PathResult> =>
  actOnPath(deps, actor, target, () => ({ kind: 'end', reason }))
