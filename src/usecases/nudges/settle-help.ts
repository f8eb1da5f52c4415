import type { Actor } from '../../core/actor.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'

/** A coordinator has helped: the request is closed. Doing it twice changes nothing; false when there is no such request. */
export const settleHelp = (deps: Deps, actor: Actor, helpId: string): Promise<AsCoordinator<boolean>> =>
  asCoordinator(deps, actor, async ({ data, actor: { personId }, at, note }) => {
    const settled = await data.nudges.settleHelp(helpId, personId, at)
    if (settled === 'now') await note({ action: 'help.settled', subject: { kind: 'helpRequest', id: helpId } })
    return settled !== 'unknown'
  })
