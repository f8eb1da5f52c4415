import type { Actor } from '../../core/actor.ts'
import type { LogEntry } from '../../core/partnership/partnership.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface LogOnBehalf {
  readonly authorId: string
  readonly entry: LogEntry
  readonly hostId?: string
  readonly reason: string
}

/** Logs for a partner, for a coordinator, with a reason; marked as such. */
export const logOnBehalf = (deps: Deps, actor: Actor, target: PathTarget, input: LogOnBehalf): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'logOnBehalf', step: step.kind, logId: deps.newId(), ...input }))
