import type { Actor } from '../core/actor.ts'
import { actOnPath, type PathResult, type PathTarget } from './act-on-path.ts'
import type { Deps } from './ports.ts'

/** Lets a frozen pair go on, for a coordinator; due dates start anew. */
export const resumePartnership = (deps: Deps, actor: Actor, target: PathTarget): Promise<PathResult> =>
  actOnPath(deps, actor, target, () => ({ kind: 'resume' }))
