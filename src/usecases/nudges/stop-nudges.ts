import type { Actor } from '../../core/actor.ts'
import { ownStep } from '../partnership/own-step.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { NudgeRefusal } from './snooze-nudges.ts'

/** No more reminders of this step to the actor. The path goes on; what stays undone is for the coordinator to see. */
export const stopNudges = (
  deps: Deps,
  actor: Actor,
  stepId: string,
): Promise<{ readonly ok: true } | Refused<NudgeRefusal>> =>
  deps.store.transaction(async (data) => {
    const own = await ownStep(data, actor, stepId)
    if (!own) return refuse('notYours')
    const { status } = own.pair
    if (status !== 'active') return refuse({ kind: 'pairNotActive', status })
    const now = deps.clock.now()
    await data.nudges.stop(stepId, own.partner.personId, now)
    await data.nudges.keep([], [{ partnershipId: own.pair.id, at: now }])
    await data.audit.write({
      personId: own.partner.personId,
      role: 'partner',
      action: 'nudge.stopped',
      subject: { kind: 'step', id: stepId },
    })
    await data.outbox.refresh([{ partnershipId: own.pair.id, press: true }])
    return { ok: true }
  })
