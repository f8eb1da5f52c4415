import type { Actor } from '../../core/actor.ts'
import type { LogEntry } from '../../core/partnership/partnership.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface AmendLog {
  readonly entry: LogEntry
  readonly sure?: boolean
}

/** Changes one's own log within the cycle's days; what it said before is kept. */
export const amendLog = (deps: Deps, actor: Actor, target: PathTarget, input: AmendLog): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'amend', step: step.kind, ...input }))
