import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface AcceptTime {
  readonly offerId: string
}

/** Takes one of the offered times: it is booked. */
export const acceptTime = (
  deps: Deps,
  actor: Actor,
  target: PathTarget,
  { offerId }: AcceptTime,
): Promise<PathResult> => actOnPath(deps, actor, target, (step) => ({ kind: 'accept', step: step.kind, offerId }))
