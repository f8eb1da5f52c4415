import { dayIn } from '../../core/calendar/calendar.ts'
import type { Asked, WaitingStep } from '../../core/nudges/nudge.ts'
import { appointmentEnd, ballOf, type Phase, phaseOf } from '../../core/partnership/phase.ts'
import type { DuePair, DuePartner } from './nudges-port.ts'

const askedIn: Partial<Record<Phase, Asked>> = { open: 'propose', proposed: 'answer', tookPlace: 'log' }

/** What the pair waits for now and who owes it; undefined when there is only a date to wait for, or nothing. */
export const waitingStep = (
  pair: DuePair,
  now: Date,
): { readonly step: WaitingStep; readonly owedBy: readonly DuePartner[] } | undefined => {
  const { step, partners, status } = pair
  const [a, b] = partners
  const phase = step && phaseOf(step, now)
  const asked = phase && askedIn[phase]
  if (!step || !asked || !a || !b) return undefined
  const offers = step.offer
    ? [
        {
          id: '',
          round: step.round,
          byId: step.offer.byId,
          startsAt: step.offer.startsAt,
          minutes: 0,
          state: 'open' as const,
        },
      ]
    : []
  const between = { a: { id: a.participantId }, b: { id: b.participantId }, status } as Parameters<typeof ballOf>[0]
  const ball = ballOf(between, { ...step, offers }, now)
  const overAt = asked === 'log' ? appointmentEnd(step) : undefined
  const offered = step.offer && dayIn(a.timeZone, step.offer.startsAt)
  const due = step.dueOn ?? dayIn(a.timeZone, step.openedAt ?? now)
  const day = overAt ? dayIn(a.timeZone, overAt) : asked === 'answer' && offered && offered < due ? offered : due
  return {
    step: {
      stepId: step.id,
      asked,
      turn: [phase, step.round, step.sequence, step.openedAt?.getTime() ?? 0].join('.'),
      day,
      overAt,
      districtCodes: [a.districtCode, b.districtCode],
    },
    owedBy: partners.filter((partner) => ball.includes(partner.participantId) && !partner.left),
  }
}
