import { checkLength } from './check-length.ts'
import { requiredHost } from './host.ts'
import { isDone, isVisit, openOffers, partnersOf, type Step } from './partnership.ts'
import { isAhead, type Phase } from './phase.ts'
import type { PathRefusal } from './refusal.ts'
import type { RequestOf } from './request.ts'
import type { Decision, Situation } from './situation.ts'

const refuse = (refusal: PathRefusal): Decision => ({ refusal })
/** Nobody plans a visit further ahead: a slip of the year, most likely. */
const aheadDays = 366

export const decidePropose = (situation: Situation, request: RequestOf<'propose'>): Decision => {
  const { step, facts, by } = situation
  const refusal = checkOffers(step, request, facts) ?? checkHost(situation, request.hostId)
  if (refusal) return refuse(refusal)
  const round = step.round + 1
  return {
    events: [
      {
        kind: 'timesOffered',
        step: step.kind,
        at: facts.now,
        by,
        round,
        offers: request.offers.map((offer) => ({ ...offer, round, byId: by, state: 'open' })),
        hostId: settledHost(situation) ?? request.hostId,
        agenda: request.agenda,
        agendaOther: request.agendaOther,
        place: isVisit(step.kind) ? undefined : request.place,
        note: request.note,
        keepsAppointment: isAhead(step, facts.now),
      },
    ],
  }
}

const checkOffers = (
  step: Step,
  request: RequestOf<'propose'>,
  { now, lengths }: Situation['facts'],
): PathRefusal | undefined => {
  const { offers } = request
  if (offers.length < 1 || offers.length > 3) return { kind: 'offerCount', step: step.kind }
  const latest = now.getTime() + aheadDays * 86_400_000
  for (const [index, offer] of offers.entries()) {
    if (offer.startsAt <= now) return { kind: 'timeInPast', step: step.kind, index }
    if (offer.startsAt.getTime() > latest) return { kind: 'tooFarAhead', step: step.kind, index }
    const length = checkLength({ step: step.kind, minutes: offer.minutes, sure: request.sure }, lengths)
    if (length) return length
  }
  if (new Set(offers.map((offer) => offer.startsAt.getTime())).size < offers.length)
    return { kind: 'sameTimeTwice', step: step.kind }
  return undefined
}

type Settling = Pick<Situation, 'partnership' | 'step' | 'facts'>

/** The school that no proposal changes: by reciprocity, or because the visit is booked there. */
const settledHost = ({ partnership, step, facts }: Settling): string | undefined =>
  requiredHost(partnership, step.kind) ?? (isAhead(step, facts.now) ? step.hostId : undefined)

const checkHost = ({ partnership, step, facts }: Settling, hostId: string | undefined): PathRefusal | undefined => {
  const required = settledHost({ partnership, step, facts })
  const booked = requiredHost(partnership, step.kind) === undefined
  if (required)
    return hostId && hostId !== required
      ? { kind: 'hostFixed', step: step.kind, hostId: required, ...(booked && { booked }) }
      : undefined
  const known = partnersOf(partnership).some((partner) => partner.id === hostId)
  return isVisit(step.kind) && !known ? { kind: 'hostMissing', step: step.kind } : undefined
}

/** The step is in a phase in which nothing is on offer. */
export const nothingOffered = (step: Step, phase: Phase): PathRefusal | undefined => {
  if (phase === 'scheduled') return { kind: 'offerGone', step: step.kind }
  return phase === 'open' ? { kind: 'nothingOffered', step: step.kind } : undefined
}

export const nothingScheduled = (step: Step, phase: Phase): PathRefusal | undefined =>
  phase === 'open' ? { kind: 'nothingScheduled', step: step.kind } : undefined

export const decideAccept = ({ step, facts, by }: Situation, { offerId }: RequestOf<'accept'>): Decision => {
  const offer = openOffers(step).find((one) => one.id === offerId)
  if (!offer) return refuse({ kind: 'offerGone', step: step.kind })
  if (offer.byId === by) return refuse({ kind: 'ownOffer', step: step.kind })
  if (offer.startsAt <= facts.now) return refuse({ kind: 'offerPassed', step: step.kind })
  return { events: [{ kind: 'timeAccepted', step: step.kind, at: facts.now, by, offerId }] }
}

export const decideDecline = ({ step, facts, by }: Situation, { reason }: RequestOf<'decline'>): Decision => {
  const offer = openOffers(step)[0]
  if (!offer) return refuse({ kind: 'offerGone', step: step.kind })
  if (offer.byId === by) return refuse({ kind: 'ownOffer', step: step.kind })
  if (!reason.trim()) return refuse({ kind: 'reasonMissing' })
  return { events: [{ kind: 'timesDeclined', step: step.kind, at: facts.now, by, reason }] }
}

export const decideWithdraw = ({ step, facts, by }: Situation): Decision => {
  const offer = openOffers(step)[0]
  if (!offer) return refuse({ kind: 'offerGone', step: step.kind })
  if (offer.byId !== by) return refuse({ kind: 'notYourOffer', step: step.kind })
  return { events: [{ kind: 'timesWithdrawn', step: step.kind, at: facts.now, by }] }
}

export const decideCancel = ({ step, facts, by, phase }: Situation, { reason }: RequestOf<'cancel'>): Decision => {
  if (phase === 'tookPlace') return refuse({ kind: 'alreadyPassed', step: step.kind })
  if (!step.appointment || isDone(step)) return refuse({ kind: 'nothingScheduled', step: step.kind })
  if (!reason.trim()) return refuse({ kind: 'reasonMissing' })
  return { events: [{ kind: 'visitCancelled', step: step.kind, at: facts.now, by, reason }] }
}

export const decideMiss = ({ step, facts, by }: Situation, { reason }: RequestOf<'miss'>): Decision => {
  if (!step.appointment) return refuse({ kind: 'nothingScheduled', step: step.kind })
  const { startsAt } = step.appointment
  if (startsAt > facts.now) return refuse({ kind: 'notYetTime', step: step.kind, startsAt })
  return { events: [{ kind: 'visitMissed', step: step.kind, at: facts.now, by, reason }] }
}
