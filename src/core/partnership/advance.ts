import { lastDay } from '../calendar/calendar.ts'
import { apply } from './apply.ts'
import type { Event } from './event.ts'
import { requiredHost } from './host.ts'
import { currentStep, openOffers, type Partnership, program, type Step } from './partnership.ts'
import { isAhead } from './phase.ts'
import type { Facts } from './situation.ts'

/** Adds what follows by itself: the next step opens, unless the program does not ask for it, or all is done. */
export const andAdvance = (partnership: Partnership, events: readonly Event[], facts: Facts): readonly Event[] => {
  const after = apply(partnership, events)
  if (after.status !== 'active') return events
  const next = currentStep(after)
  if (!next) return [...events, { kind: 'completed', at: facts.now }]
  const wasNext = currentStep(partnership)?.kind === next.kind
  if (next.state !== 'waiting' && (next.state !== 'open' || wasNext)) return events
  if (next.kind === 'finalMeeting' && !facts.asksFinalMeeting)
    return andAdvance(
      partnership,
      [...events, { kind: 'stepSkipped', step: next.kind, at: facts.now, by: program }],
      facts,
    )
  return [
    ...events,
    {
      kind: 'stepOpened',
      step: next.kind,
      at: facts.now,
      // Open already where a coordinator reopened the one before it: its time begins now, and a longer one stays.
      dueOn: lastDay(facts.dueOn(next.kind, facts.now), next.dueOn ?? ''),
      hostId: requiredHost(after, next.kind),
    },
  ]
}

/** Frees what is booked ahead or on offer of a step that has taken place otherwise: nothing was called off. */
export const release = (step: Step, by: string, at: Date): readonly Event[] =>
  isAhead(step, at) ? [{ kind: 'bookingReleased', step: step.kind, at, by }] : letGo(step, by, at)

/** Calls off what is booked ahead or on offer, for a step that will not come to it. */
export const letGo = (step: Step, by: string, at: Date, reason?: string): readonly Event[] => {
  if (isAhead(step, at)) return [{ kind: 'visitCancelled', step: step.kind, at, by, reason }]
  return openOffers(step).length > 0 ? [{ kind: 'timesWithdrawn', step: step.kind, at, by }] : []
}
