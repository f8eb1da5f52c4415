import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

/** Takes a log back that was sent by accident. */
export const retractLog = (deps: Deps, actor: Actor, target: PathTarget): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'retract', step: step.kind }))
