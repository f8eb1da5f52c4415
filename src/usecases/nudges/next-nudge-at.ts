import { currentStep, type Partnership } from '../../core/partnership/partnership.ts'
import { appointmentEnd } from '../../core/partnership/phase.ts'

/** When a sweep must next look at a pair: when what is booked will be over, else at once, to place it on the ladder. */
export const nextNudgeAt = (pair: Partnership, now: Date): Date | undefined => {
  if (pair.status !== 'active') return undefined
  const step = currentStep(pair)
  const end = step?.state === 'scheduled' ? appointmentEnd(step) : undefined
  return step && (end && end > now ? end : now)
}
