import type { Actor } from '../../core/actor.ts'
import type { LogEntry } from '../../core/partnership/partnership.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface LogStep {
  readonly entry: LogEntry
  readonly hostId?: string
  readonly sure?: boolean
}

/** Logs a visit, call or meeting, scheduled or not; the next step opens. */
export const logStep = (deps: Deps, actor: Actor, target: PathTarget, input: LogStep): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'log', step: step.kind, logId: deps.newId(), ...input }))
