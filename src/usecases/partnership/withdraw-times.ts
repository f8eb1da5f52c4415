import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface WithdrawTimes {
  readonly seen?: string
}

/** Takes one's own offer back. */
export const withdrawTimes = (
  deps: Deps,
  actor: Actor,
  target: PathTarget,
  input: WithdrawTimes,
): Promise<PathResult> => actOnPath(deps, actor, target, (step) => ({ kind: 'withdraw', step: step.kind, ...input }))
