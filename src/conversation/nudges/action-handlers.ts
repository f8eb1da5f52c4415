import { snoozeNudges } from '../../usecases/nudges/snooze-nudges.ts'
import { stopNudges } from '../../usecases/nudges/stop-nudges.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { findOwnStep } from '../partnership/index.ts'
import * as actions from './actions.ts'
import { nudgeRefusedCard, snoozedCard, stoppedCard } from './nudge-cards.ts'

/** Buttons of a reminder. */
export const nudgeActions: readonly ActionHandler[] = [
  onAction(actions.snoozeWeek, (request, { stepId }) => snoozeWeek(request, stepId)),
  onAction(actions.stopNudges, (request, { stepId }) => stop(request, stepId)),
]

const notYours: Reply = { kind: 'refusal', card: nudgeRefusedCard({ kind: 'notYours' }) }

const snoozeWeek = async (request: Request, stepId: string): Promise<Reply> => {
  const own = await findOwnStep(request, stepId)
  if (!own) return notYours
  const result = await snoozeNudges(request.deps, request.actor, own.step.id, { kind: 'week' })
  return result.ok
    ? { kind: 'card', card: snoozedCard(own.view, own.step, result.until), replace: true }
    : { kind: 'refusal', card: nudgeRefusedCard(result.refusal) }
}

const stop = async (request: Request, stepId: string): Promise<Reply> => {
  const own = await findOwnStep(request, stepId)
  if (!own) return notYours
  const result = await stopNudges(request.deps, request.actor, own.step.id)
  return result.ok
    ? { kind: 'card', card: stoppedCard(own.view, own.step), replace: true }
    : { kind: 'refusal', card: nudgeRefusedCard(result.refusal) }
}
