import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface ReportMissed {
  readonly reason?: string
}

/** Says that the booked time came and the two did not meet. */
export const reportMissed = (deps: Deps, actor: Actor, target: PathTarget, input: ReportMissed): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'miss', step: step.kind, ...input }))
