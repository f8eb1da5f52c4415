import { isErased } from '../privacy/erased.ts'
import { andAdvance, letGo } from './advance.ts'
import type { Event } from './event.ts'
import { isDone, openOffers, type Partnership, partnersOf, program, type Step } from './partnership.ts'
import type { PathRefusal } from './refusal.ts'
import type { RequestOf } from './request.ts'
import type { Decision, Situation } from './situation.ts'

const refuse = (refusal: PathRefusal): Decision => ({ refusal })

/** Only the final meeting is optional (seed, Step 5). */
export const decideSkip = ({ partnership, step, facts, by }: Situation, { reason }: RequestOf<'skip'>): Decision => {
  if (step.kind !== 'finalMeeting') return refuse({ kind: 'notOptional', step: step.kind })
  const events: Event[] = [
    ...letGo(step, by, facts.now, reason),
    { kind: 'stepSkipped', step: step.kind, at: facts.now, by, reason },
  ]
  return { events: andAdvance(partnership, events, facts) }
}

export const decideExcuse = ({ partnership, step, facts }: Situation, { reason }: RequestOf<'excuse'>): Decision => {
  if (!reason.trim()) return refuse({ kind: 'reasonMissing' })
  const events: Event[] = [
    ...letGo(step, program, facts.now, reason),
    { kind: 'stepExcused', step: step.kind, at: facts.now, reason },
  ]
  return { events: andAdvance(partnership, events, facts) }
}

/** At the end of a year: every step that is not done, in order, and with that the pair is finished. */
export const decideExcuseRest = ({ partnership, facts }: Situation, { reason }: RequestOf<'excuseRest'>): Decision => {
  if (!reason.trim()) return refuse({ kind: 'reasonMissing' })
  const at = facts.now
  const rest = partnership.steps.filter((step) => !isDone(step))
  const events = rest.flatMap((step): readonly Event[] => [
    ...letGo(step, program, at, reason),
    { kind: 'stepExcused', step: step.kind, at, reason, withYear: true },
  ])
  return { events: andAdvance(partnership, events, facts) }
}

/** Steps open in order: one whose turn has not come waits for it, and so does a later one that nobody has touched. */
export const decideReopen = ({ partnership, step, facts }: Situation, { reason }: RequestOf<'reopen'>): Decision => {
  if (!reason.trim()) return refuse({ kind: 'reasonMissing' })
  const at = facts.now
  const now = partnership.steps.indexOf(step)
  const waits = partnership.steps.slice(0, now).every(isDone) ? [] : [step]
  const later = partnership.steps.slice(now + 1).filter((one) => one.state === 'open')
  return {
    events: [
      { kind: 'stepReopened', step: step.kind, at, reason, dueOn: facts.dueOn(step.kind, at) },
      ...[...waits, ...later].map((one) => ({ kind: 'stepClosed', step: one.kind, at }) as const),
    ],
  }
}

export const decideFreeze = ({ partnership, facts, by }: Situation, { reason }: RequestOf<'freeze'>): Decision => {
  if (!reason.trim()) return refuse({ kind: 'reasonMissing' })
  return { events: [...letAllGo(partnership, facts.now), { kind: 'frozen', at: facts.now, by, reason }] }
}

/** The clock starts anew for what was open: nobody comes back to something overdue. */
export const decideResume = ({ partnership, facts }: Situation): Decision => {
  if (partnersOf(partnership).some(isErased)) return refuse({ kind: 'partnerGone' })
  const at = facts.now
  const open = partnership.steps.find((step) => step.state === 'open')
  const events: Event[] = [{ kind: 'resumed', at }]
  if (!open) return { events: andAdvance(partnership, events, facts) }
  return {
    events: [
      ...events,
      { kind: 'stepOpened', step: open.kind, at, dueOn: facts.dueOn(open.kind, at), hostId: open.hostId },
    ],
  }
}

export const decideEnd = ({ partnership, facts }: Situation, { reason }: RequestOf<'end'>): Decision => {
  if (!reason.trim()) return refuse({ kind: 'reasonMissing' })
  return { events: [...letAllGo(partnership, facts.now), { kind: 'ended', at: facts.now, reason }] }
}

/** No calendar entry outlives its pair. */
const letAllGo = (partnership: Partnership, at: Date): readonly Event[] =>
  partnership.steps.filter(hasPlans).flatMap((step) => letGo(step, program, at))

const hasPlans = (step: Step) => !isDone(step) && (step.appointment !== undefined || openOffers(step).length > 0)
