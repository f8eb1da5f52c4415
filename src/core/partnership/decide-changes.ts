import { letGo } from './advance.ts'
import type { Event } from './event.ts'
import { requiredHost } from './host.ts'
import { isVisit, otherPartner, partnersOf, program, stepOf } from './partnership.ts'
import type { PathRefusal } from './refusal.ts'
import type { RequestOf } from './request.ts'
import type { Decision, Situation } from './situation.ts'

const refuse = (refusal: PathRefusal): Decision => ({ refusal })

/** More time, never less: nobody is made late by it. */
export const decideExtend = ({ step, facts }: Situation, { dueOn, reason }: RequestOf<'extend'>): Decision => {
  if (!reason.trim()) return refuse({ kind: 'reasonMissing' })
  if (step.dueOn && dueOn <= step.dueOn) return refuse({ kind: 'dayNotLater', step: step.kind, dueOn: step.dueOn })
  return { events: [{ kind: 'dueMoved', step: step.kind, at: facts.now, dueOn, reason }] }
}

/** Visits that are to come go to the new school with its leader; those that were, and the pair, stay as they are. */
export const decideChangeSchool = (
  { partnership, facts: { now: at } }: Situation,
  { partnerId, was }: RequestOf<'changeSchool'>,
): Decision =>
  partnersOf(partnership).some(({ id }) => id === partnerId)
    ? { events: [{ kind: 'schoolChanged', at, partnerId, was }] }
    : refuse({ kind: 'notYours' })

/** Whose school a visit is at. What is booked or on offer at the other school is called off; the way back follows the way there. */
export const decideChangeHost = (
  { partnership, step, phase, facts: { now: at } }: Situation,
  { hostId, reason }: RequestOf<'changeHost'>,
): Decision => {
  if (!reason.trim()) return refuse({ kind: 'reasonMissing' })
  if (!isVisit(step.kind)) return refuse({ kind: 'noHost', step: step.kind })
  if (!partnersOf(partnership).some(({ id }) => id === hostId)) return refuse({ kind: 'hostMissing', step: step.kind })
  const second = stepOf(partnership, 'secondVisit')
  if (phase === 'logged' && step.kind === 'firstVisit' && second.state === 'logged')
    return step.hostId === hostId ? { events: [] } : refuse({ kind: 'stepDone', step: 'secondVisit', state: 'logged' })
  const required = requiredHost(partnership, step.kind)
  if (required && required !== hostId) return refuse({ kind: 'hostFixed', step: step.kind, hostId: required })
  if (step.hostId === hostId) return { events: [] }
  const changed: Event = { kind: 'hostChanged', step: step.kind, at, hostId, reason }
  if (phase !== 'logged') return { events: [...letGo(step, program, at, reason), changed] }
  if (step.kind !== 'firstVisit' || second.state === 'waiting') return { events: [changed] }
  const back: Event = { ...changed, step: 'secondVisit', hostId: otherPartner(partnership, hostId).id }
  return { events: [changed, ...letGo(second, program, at, reason), back] }
}
