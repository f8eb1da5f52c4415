import type { Actor } from '../../core/actor.ts'
import type { AddedPart } from '../../core/partnership/request.ts'
import type { Deps } from '../ports.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'

export interface AddToLog {
  readonly entry: AddedPart
}

/** Adds the other partner's own part to what was logged. */
export const addToLog = (deps: Deps, actor: Actor, target: PathTarget, input: AddToLog): Promise<PathResult> =>
  actOnPath(deps, actor, target, (step) => ({ kind: 'add', step: step.kind, logId: deps.newId(), ...input }))
