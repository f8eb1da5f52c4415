import type { PersonActor } from '../../core/actor.ts'
import type { Deps } from '../ports.ts'
import { seePlan } from './see-plan.ts'

/**
 * Sends somebody else's plan to the actor, as a message that is drawn again whenever its owner changes it or who reads it: an answer
 * would stand in the chat as it was. False when there is nothing that they may read.
 */
export const sendPlan = async (
  deps: Deps,
  actor: PersonActor,
  of: { readonly partnershipId: string; readonly ownerId: string },
): Promise<boolean> => {
  if (!(await seePlan(deps, actor, of)).ok) return false
  await deps.store.transaction((data) =>
    data.outbox.send([
      {
        name: 'sharedPlan',
        to: { kind: 'person', personId: actor.personId },
        // Each is a message of its own, and all are drawn again.
        facts: { ...of, asked: deps.newId() },
        partnershipId: of.partnershipId,
        priority: 'interactive',
      },
    ]),
  )
  return true
}
