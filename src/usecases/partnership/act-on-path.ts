import type { Actor } from '../../core/actor.ts'
import type { NewNotice } from '../../core/notice.ts'
import { apply } from '../../core/partnership/apply.ts'
import { decide } from '../../core/partnership/decide.ts'
import type { Event } from '../../core/partnership/event.ts'
import { type Partnership, partnersOf, type Step } from '../../core/partnership/partnership.ts'
import type { PathRefusal } from '../../core/partnership/refusal.ts'
import type { PathRequest } from '../../core/partnership/request.ts'
import { rules } from '../../core/partnership/rules.ts'
import { standingOf } from '../../core/partnership/standing.ts'
import { nextNudgeAt } from '../nudges/next-nudge-at.ts'
import type { Data, PlainDeps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { holdsInvitation } from './follow-invitation.ts'
import { pathFacts } from './path-facts.ts'
import { noticesOf } from './path-notices.ts'

/** Which pair, by itself or by one of its steps; and the submission, so that a repeat changes nothing. */
export interface PathTarget {
  readonly stepId?: string
  readonly partnershipId?: string
  readonly key?: string
  /** Whoever asks reads in the answer what is next: no message says it once more. */
  readonly readsOn?: boolean
}

export type PathResult =
  /** `events` is empty when the same submission was carried out before. */
  { readonly ok: true; readonly partnership: Partnership; readonly events: readonly Event[] } | Refused<PathRefusal>

/**
 * Carries out one request about a pair: state, audit rows and outgoing messages in one transaction. Two at once cross, the
 * second is done again and decided on what the first left behind.
 */
export const actOnPath = (
  deps: PlainDeps,
  actor: Actor,
  target: PathTarget,
  requestOf: (step: Step) => PathRequest,
): Promise<PathResult> => deps.store.transaction((data) => actOnPathIn(deps, data, actor, target, requestOf))

/** The same, as a part of a larger transaction. */
export const actOnPathIn = async (
  deps: PlainDeps,
  data: Data,
  actor: Actor,
  target: PathTarget,
  requestOf: (step: Step) => PathRequest,
): Promise<PathResult> => {
  const before = await load(data, target)
  if (!before) return refuse('notYours')
  const key = target.key && keyOf(actor, target.key)
  if (key && (await data.submissions.find(key, personOf(actor)))) return { ok: true, partnership: before, events: [] }
  const cycle = await data.cycles.find(before.cycleId)
  if (!cycle) throw new Error(`partnership ${before.id} has no cycle`)
  const districts = partnersOf(before).map((partner) => partner.districtCode)
  const facts = pathFacts(deps, cycle, districts, actor)
  const step = before.steps.find((one) => one.id === target.stepId) ?? before.steps[0]!
  const request = requestOf(step)
  const decision = decide(before, request, facts)
  if ('refusal' in decision) return refuse(decision.refusal)
  const { events } = decision
  const partnership = apply(before, events)
  await data.partnerships.save({ before, after: partnership, events, nextNudgeAt: nextNudgeAt(partnership, facts.now) })
  await audit(data, roleOf(actor, partnership, request), actor, partnership, events)
  await tell(data, partnership, events, target.readsOn)
  if (key)
    await data.submissions.keep({
      key,
      personId: personOf(actor),
      outcome: { partnershipId: partnership.id, events: events.map((event) => event.kind).join(' ') },
      at: facts.now,
    })
  return { ok: true, partnership, events }
}

const load = (data: Data, { stepId, partnershipId }: PathTarget): Promise<Partnership | undefined> => {
  if (stepId) return data.partnerships.ofStep(stepId)
  return partnershipId ? data.partnerships.find(partnershipId) : Promise.resolve(undefined)
}

const personOf = (actor: Actor): string => (actor.kind === 'person' ? actor.personId : 'system')
/** One person's keys are no business of another's. */
const keyOf = (actor: Actor, key: string): string => `${personOf(actor)}:${key}`

/** As what somebody asked: a coordinator who is one of the two rules on the pair as the office. */
const roleOf = (actor: Actor, pair: Partnership, { kind }: PathRequest): 'system' | 'partner' | 'coordinator' => {
  if (actor.kind === 'system') return 'system'
  return standingOf(actor, pair).partner && rules[kind].asker !== 'overseer' ? 'partner' : 'coordinator'
}

const audit = async (
  data: Data,
  role: ReturnType<typeof roleOf>,
  actor: Actor,
  pair: Partnership,
  events: readonly Event[],
): Promise<void> => {
  await data.audit.writeAll(
    events.map((event) => {
      const step = 'step' in event ? pair.steps.find((one) => one.kind === event.step) : undefined
      return {
        personId: actor.kind === 'person' ? actor.personId : undefined,
        role,
        action: `path.${event.kind}`,
        subject: step ? { kind: 'step', id: step.id } : { kind: 'partnership', id: pair.id },
        details: { partnershipId: pair.id, version: pair.version },
      }
    }),
  )
}

const tell = async (data: Data, pair: Partnership, events: readonly Event[], readsOn = false): Promise<void> => {
  const asksCoordinators = events.some((event) => event.kind === 'frozen')
  const coordinators = asksCoordinators ? await data.people.coordinators() : []
  const all = noticesOf(
    pair,
    events,
    coordinators.map((person) => person.id),
  )
  const notices = await withoutIdle(
    data,
    all.filter(({ name }) => !readsOn || name !== 'stepOpened'),
  )
  if (notices.length > 0) await data.outbox.send(notices)
  else await data.outbox.refresh([{ partnershipId: pair.id, press: true }])
}

/** An update of a calendar is for those alone whose calendar has an invitation of ours. */
const withoutIdle = async (data: Data, notices: readonly NewNotice[]): Promise<readonly NewNotice[]> => {
  const wanted = await Promise.all(
    notices.map((notice) => notice.name !== 'calendarUpdate' || holdsInvitation(data, notice)),
  )
  return notices.filter((_, index) => wanted[index])
}
