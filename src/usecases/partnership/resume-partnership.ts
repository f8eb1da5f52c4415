import type { Actor } from '../../core/actor.ts'
import { partnersOf } from '../../core/partnership/partnership.ts'
import type { Deps } from '../ports.ts'
import { actOnPathIn, type PathResult, type PathTarget } from './act-on-path.ts'

/** Lets a frozen pair go on, for a coordinator; due dates start anew, and who had left is back in the program. */
export const resumePartnership = (deps: Deps, actor: Actor, target: PathTarget): Promise<PathResult> =>
  deps.store.transaction(async (data) => {
    const result = await actOnPathIn(deps, data, actor, target, () => ({ kind: 'resume' }))
    if (!result.ok || result.events.length === 0) return result
    for (const partner of partnersOf(result.partnership)) {
      const place = await data.roster.participant(partner.id)
      if (place?.status === 'withdrawn') await data.roster.setStatus([partner.id], 'joined', deps.clock.now())
    }
    return result
  })
