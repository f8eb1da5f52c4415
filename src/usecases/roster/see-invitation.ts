import type { Actor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { Participation } from './roster-port.ts'

/** What somebody is asked; undefined once it is answered, when the district takes no part any more, or for anyone else. */
export const seeInvitation = async (
  deps: Deps,
  actor: Actor,
  participantId: string,
): Promise<{ readonly participation: Participation; readonly cycle: Cycle } | undefined> => {
  const { cycles, roster } = deps.store.read
  const participation = await roster.participant(participantId)
  if (actor.kind !== 'person' || participation?.personId !== actor.personId) return undefined
  if (participation.status !== 'invited') return undefined
  const cycle = await cycles.find(participation.cycleId)
  const asks = cycle && (await roster.isOptedIn(cycle.id, participation.districtCode))
  return asks ? { participation, cycle } : undefined
}
