import type { Actor } from '../../core/actor.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'

/** Starts the matching over: the proposal goes, and with it every lock and every pair ruled out that is not about a partnership. */
export const resetMatching = (deps: Deps, actor: Actor): Promise<AsCoordinator<{ readonly released: number }>> =>
  asCoordinator(deps, actor, async ({ data, cycle, note }) => {
    await data.matchmaking.discardDraft(cycle.id)
    const constraints = await data.matchmaking.constraints(cycle.id)
    for (const { a, b } of constraints) await data.matchmaking.release(cycle.id, a, b)
    await note({
      action: 'match.reset',
      subject: { kind: 'cycle', id: cycle.id },
      details: { released: constraints.length },
    })
    return { released: constraints.length }
  })
