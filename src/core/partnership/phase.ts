import { openOffers, type Partnership, type PartnershipStatus, type Step, type StepState } from './partnership.ts'

/** A step's state as the clock sees it: what was scheduled has taken place once its time is over. */
export type Phase = StepState | 'tookPlace'

type Booked = Pick<Step, 'state' | 'appointment'>

export const appointmentEnd = (step: Pick<Step, 'appointment'>): Date | undefined =>
  step.appointment && new Date(step.appointment.startsAt.getTime() + step.appointment.minutes * 60_000)

/** An appointment that has not begun yet. */
export const isAhead = (step: Pick<Step, 'appointment'>, now: Date): boolean =>
  step.appointment !== undefined && step.appointment.startsAt > now

export const phaseOf = (step: Booked, now: Date): Phase => {
  const end = appointmentEnd(step)
  const booked = step.state === 'scheduled' || step.state === 'proposed'
  return booked && end && end <= now ? 'tookPlace' : step.state
}

/** Times were offered, and all of them went by without an answer. */
export const haveOffersPassed = (step: Pick<Step, 'offers' | 'round'>, now: Date): boolean => {
  const open = openOffers(step)
  return open.length > 0 && open.every((offer) => offer.startsAt <= now)
}

/** Ids of the partners whose move it is. Empty: nobody's, there is only a date to wait for. */
export const ballOf = (
  partnership: Pick<Partnership, 'a' | 'b' | 'status'>,
  step: Booked & Pick<Step, 'ballWith' | 'offers' | 'round'>,
  now: Date,
): readonly string[] =>
  whoseMove(
    { both: [partnership.a.id, partnership.b.id], status: partnership.status },
    { ...step, offeredBy: openOffers(step)[0]?.byId },
    now,
  )

/** The same, for who knows the pair only by its two ids and the step by who offered its open times. */
export const whoseMove = (
  pair: { readonly both: readonly [string, string]; readonly status: PartnershipStatus },
  step: Booked & Pick<Step, 'ballWith'> & { readonly offeredBy?: string },
  now: Date,
): readonly string[] => {
  const { both, status } = pair
  if (status !== 'active') return []
  switch (phaseOf(step, now)) {
    case 'open':
      return step.ballWith ? [step.ballWith] : both
    case 'proposed':
      return step.offeredBy ? both.filter((id) => id !== step.offeredBy) : both
    case 'tookPlace':
      return both
    default:
      return []
  }
}

/** Changes whenever an answer given to the step as it was would mean something else now. */
export const markOf = (
  step: Pick<Step, 'state' | 'round' | 'sequence'> & { readonly logs: readonly unknown[] },
): string => [step.state, step.round, step.sequence, step.logs.length].join('.')
