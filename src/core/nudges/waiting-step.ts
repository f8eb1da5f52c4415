import { dayIn } from '../calendar/calendar.ts'
import type { PartnershipStatus, Step } from '../partnership/partnership.ts'
import { appointmentEnd, type Phase, phaseOf, whoseMove } from '../partnership/phase.ts'
import type { Asked, WaitingStep } from './nudge.ts'

/** A pair with the one step that it is at, as far as reminding needs to know it. */
export interface PairAtStep<P extends PartnerAtStep> {
  readonly status: PartnershipStatus
  readonly partners: readonly P[]
  /** Undefined when every step is done. */
  readonly step?: Pick<
    Step,
    'id' | 'state' | 'dueOn' | 'openedAt' | 'ballWith' | 'appointment' | 'round' | 'sequence'
  > & {
    /** The open offers of this round: by whom, and the first of them. */
    readonly offer?: { readonly byId: string; readonly startsAt: Date }
  }
}

export interface PartnerAtStep {
  readonly participantId: string
  readonly districtCode: string
  readonly timeZone: string
  readonly left: boolean
}

const askedIn: Partial<Record<Phase, Asked>> = { open: 'propose', proposed: 'answer', tookPlace: 'log' }

/** What the pair waits for now and who owes it; undefined when there is only a date to wait for, or nothing. */
export const waitingStep = <P extends PartnerAtStep>(
  { step, partners, status }: PairAtStep<P>,
  now: Date,
): { readonly step: WaitingStep; readonly owedBy: readonly P[] } | undefined => {
  const [a, b] = partners
  const phase = step && phaseOf(step, now)
  const asked = phase && askedIn[phase]
  if (!step || !asked || !a || !b) return undefined
  const both = [a.participantId, b.participantId] as const
  const movers = whoseMove({ both, status }, { ...step, offeredBy: step.offer?.byId }, now)
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
    owedBy: partners.filter((partner) => movers.includes(partner.participantId) && !partner.left),
  }
}
