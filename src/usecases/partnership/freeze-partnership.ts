import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

/** Freezes a pair: somebody left or was withdrawn, the coordinators are asked. */
export const freezePartnership = (deps: Deps, actor: Actor, target: PathTarget, reason: string): Promise<PathResult> =>
  actOnPath(deps, actor, target, () => ({ kind: 'freeze', reason }))
