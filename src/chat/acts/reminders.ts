import { snoozeNudges } from '../../usecases/snooze-nudges.ts'
import { stopNudges } from '../../usecases/stop-nudges.ts'
import { nudgeRefusedCard, snoozedCard, stoppedCard } from '../cards/reminder.ts'
import { findOwnStep } from '../own-step.ts'
import type { Reply } from '../reply.ts'
import type { Act, Turn } from '../turn.ts'

/** Buttons of a reminder. */
export const reminderActs: readonly Act[] = [
  { verb: 'snooze-week', run: (turn, { stepId }) => snoozeWeek(turn, stepId) },
  { verb: 'stop-nudges', run: (turn, { stepId }) => stop(turn, stepId) },
]

const notYours: Reply = { kind: 'refusal', card: nudgeRefusedCard({ kind: 'notYours' }) }

const snoozeWeek = async (turn: Turn, stepId: string | undefined): Promise<Reply> => {
  const own = await findOwnStep(turn, stepId)
  if (!own) return notYours
  const result = await snoozeNudges(turn.deps, turn.actor, own.step.id, { kind: 'week' })
  return result.ok
    ? { kind: 'card', card: snoozedCard(own.view, own.step, result.until), replace: true }
    : { kind: 'refusal', card: nudgeRefusedCard(result.refusal) }
}

const stop = async (turn: Turn, stepId: string | undefined): Promise<Reply> => {
  const own = await findOwnStep(turn, stepId)
  if (!own) return notYours
  const result = await stopNudges(turn.deps, turn.actor, own.step.id)
  return result.ok
    ? { kind: 'card', card: stoppedCard(own.view, own.step), replace: true }
    : { kind: 'refusal', card: nudgeRefusedCard(result.refusal) }
}
