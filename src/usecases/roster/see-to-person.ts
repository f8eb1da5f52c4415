import type { Actor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { isErased } from '../../core/privacy/erased.ts'
import { asCoordinator, type CoordinatorRefusal, type Office } from '../as-coordinator.ts'
import { actOnPathIn } from '../partnership/act-on-path.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { RosterPerson } from './roster-people-port.ts'
import { takeOut, takeOutOfEveryYear } from './withdraw-participant.ts'

export type SeeToRefusal =
  | CoordinatorRefusal
  | 'yearClosed'
  | 'noSuchPerson'
  | 'districtOut'
  | 'answeredAlready'
  | 'remindedToday'
  | 'hasPartner'
  | 'noPartner'
  | 'dayPassed'
  | 'notJoined'
  | 'isPaired'
export type SeenTo = { readonly ok: true; readonly person: RosterPerson } | Refused<SeeToRefusal>

interface SeeingTo {
  /** For the audit trail. */
  readonly action: string
  work(office: Office, person: RosterPerson): Promise<SeeToRefusal | undefined>
}

/** Does something about one person of this year's roster, for a coordinator: all or nothing. */
const seeTo = async (deps: Deps, actor: Actor, participantId: string, { action, work }: SeeingTo): Promise<SeenTo> => {
  const done = await asCoordinator(deps, actor, async (office): Promise<SeenTo> => {
    const person = await office.data.rosterPeople.person(participantId)
    if (person?.cycleId !== office.cycle.id || isErased(person)) return refuse('noSuchPerson')
    const refusal = await work(office, person)
    if (refusal) return refuse(refusal)
    await office.note({ action, subject: { kind: 'participant', id: participantId } })
    return { ok: true, person }
  })
  return done.ok ? done.value : done
}

const DAY = 86_400_000

/** Reminds somebody who has not answered the invitation, at most once a day. */
export const remindInvited = (deps: Deps, actor: Actor, participantId: string): Promise<SeenTo> =>
  seeTo(deps, actor, participantId, {
    action: 'participant.reminded',
    work: async ({ data, cycle, at }, person) => {
      if (cycle.closedAt) return 'yearClosed'
      if (person.state !== 'invited') return 'answeredAlready'
      if (at.getTime() - (person.remindedAt ?? person.since).getTime() < DAY) return 'remindedToday'
      const asked = { participantId: person.id, reminders: person.reminders }
      // A sweep is at it in this moment: one invitation is enough.
      if (!(await data.rosterPeople.countReminders([asked], at)).has(person.id)) return 'remindedToday'
      await data.outbox.send([invitationTo(person)])
      return undefined
    },
  })

const invitationTo = ({ id, personId }: RosterPerson) =>
  ({
    name: 'invitation',
    to: { kind: 'person', personId },
    facts: { participantId: id },
    priority: 'announcement',
  }) as const

/** Asks somebody again who said no, left or was withdrawn. They answer as anybody does. */
export const inviteAgain = (deps: Deps, actor: Actor, participantId: string): Promise<SeenTo> =>
  seeTo(deps, actor, participantId, {
    action: 'participant.invitedAgain',
    work: async ({ data, cycle, at }, person) => {
      if (cycle.closedAt) return 'yearClosed'
      if (person.state === 'invited' || person.state === 'joined' || person.state === 'paused') return 'answeredAlready'
      if (person.pair) return 'hasPartner'
      if (!(await data.roster.isOptedIn(cycle.id, person.districtCode))) return 'districtOut'
      await data.rosterPeople.inviteAnew(person.id, at)
      await data.outbox.send([invitationTo(person)])
      return undefined
    },
  })

/** Somebody who joined is not matched until after this ISO day. */
export const pauseMatching = (deps: Deps, actor: Actor, participantId: string, until: string): Promise<SeenTo> =>
  seeTo(deps, actor, participantId, {
    action: 'participant.paused',
    work: async ({ data, cycle, at }, person) => {
      const barred = barredFromPausing(person)
      if (barred) return barred
      if (until < dayIn(cycle.program.timeZone, at)) return 'dayPassed'
      await data.rosterPeople.pause(person.id, until, at)
      return undefined
    },
  })

/** Whom there is nothing to pause for: known before a day is asked for. */
export const barredFromPausing = ({ pair, state }: RosterPerson): 'isPaired' | 'notJoined' | undefined => {
  if (pair) return 'isPaired'
  return state === 'joined' || state === 'paused' ? undefined : 'notJoined'
}

/** Ends a pause before its day. */
export const endMatchingPause = (deps: Deps, actor: Actor, participantId: string): Promise<SeenTo> =>
  seeTo(deps, actor, participantId, {
    action: 'participant.resumed',
    work: async ({ data, at }, person) => {
      if (person.state === 'paused') await data.roster.setStatus([person.id], 'joined', at)
      return undefined
    },
  })

/** Takes somebody out of the year. A pair that goes on is on hold then, until a coordinator decides. */
export const withdrawFromYear = (deps: Deps, actor: Actor, participantId: string): Promise<SeenTo> =>
  seeTo(deps, actor, participantId, {
    action: 'participant.seenTo',
    work: async (office, person) => {
      await out(deps, office, person, `${person.name} can’t take part any more this year.`)
      return undefined
    },
  })

/** Somebody left the district: taken out of the year, and nothing is sent to them any more. */
export const markAsLeft = (deps: Deps, actor: Actor, participantId: string): Promise<SeenTo> =>
  seeTo(deps, actor, participantId, {
    action: 'person.left',
    work: async (office, person) => {
      const reason = `${person.name} has left the district.`
      await out(deps, office, person, reason)
      const by = { personId: office.actor.personId, role: 'coordinator' }
      await takeOutOfEveryYear(deps, office.data, person.personId, { reason, by, action: 'participant.withdrawn' })
      await office.data.people.leave(person.personId, office.at)
      return undefined
    },
  })

/** Takes somebody out and ends their pair, so that the partner who stays can be matched anew at once. */
export const replacePartner = (deps: Deps, actor: Actor, participantId: string): Promise<SeenTo> =>
  seeTo(deps, actor, participantId, {
    action: 'participant.replaced',
    work: async (office, person) => {
      if (!person.pair) return 'noPartner'
      const reason = `${person.name} can’t take part any more this year.`
      await out(deps, office, person, reason)
      const target = { partnershipId: person.pair.id }
      const ended = await actOnPathIn(deps, office.data, office.actor, target, () => ({ kind: 'end', reason }))
      return ended.ok ? undefined : 'noPartner'
    },
  })

const out = async (deps: Deps, { data, actor }: Office, person: RosterPerson, reason: string): Promise<void> => {
  const place = await data.roster.participant(person.id)
  if (!place) return
  const by = { personId: actor.personId, role: 'coordinator' }
  await takeOut(deps, data, place, { reason, by, action: 'participant.withdrawn' })
}
