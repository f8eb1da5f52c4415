import type { Actor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import type { BoardFilter } from '../../core/desk/board.ts'
import { type BroadcastAudience, broadcastMost } from '../../core/desk/broadcast.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { Platform } from '../../core/platform.ts'
import { asCoordinator, type CoordinatorRefusal } from '../as-coordinator.ts'
import type { Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { BroadcastReader } from './broadcasts-port.ts'
import type { Errand } from './errands-port.ts'
import { ownHours } from './own-hours.ts'

export interface SeenBroadcast {
  readonly errand: Errand
  readonly audience: BroadcastAudience
  readonly people: number
  readonly rails: Readonly<Record<Platform, number>>
  /** How many of them work at this moment, and when the last of the others does. */
  readonly now: number
  readonly lastAt?: Date
}

/** Keeps whom a message goes to and what it says, for a look before the press: its id, and how many pairs or people are among them. */
export const prepareBroadcast = (
  deps: Deps,
  actor: Actor,
  asked: { readonly audience: BroadcastAudience; readonly filter: BoardFilter; readonly words: string },
) =>
  asCoordinator(deps, actor, async ({ data, cycle, actor: { personId }, at }) => {
    const { audience, filter, words } = asked
    const today = dayIn(cycle.program.timeZone, at)
    const ownRegions = await data.board.regionsOf(personId)
    const of = { ...filter, audience, cycleId: cycle.id, today, viewerId: personId, ownRegions }
    const most = audience === 'partners' ? broadcastMost / 2 : broadcastMost
    const subjects = await data.broadcasts.subjects(of, most + 1)
    const id = deps.newId()
    // Nobody is left out unsaid: the coordinator narrows it and writes twice.
    if (subjects.length > most) return { id, subjects: subjects.length, tooManyFor: most }
    if (subjects.length > 0)
      await data.errands.keep({
        ...{ id, personId, subjects, words, createdAt: at },
        act: 'write',
        terms: { audience, filter },
      })
    return { id, subjects: subjects.length }
  })

/** A message to many as it would go now, for the coordinator who wrote it. */
export const seeBroadcast = async (
  deps: Deps,
  actor: Actor,
  errandId: string,
): Promise<{ readonly ok: true; readonly seen: SeenBroadcast } | Refused<CoordinatorRefusal | 'noSuchErrand'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { read } = deps.store
  const errand = await read.errands.find(errandId)
  if (errand?.personId !== actor.personId || !errand.terms.audience || errand.doneAt) return refuse('noSuchErrand')
  const now = deps.clock.now()
  const cycle = await read.cycles.current(now)
  if (!cycle) return refuse('noCycle')
  const readers = await readersOf(read, errand)
  const rails = { slack: 0, teams: 0, email: 0 }
  for (const rail of (await read.errands.railsOf([...new Set(readers.map(({ personId }) => personId))])).values())
    rails[rail]++
  const times = hoursOf(readers, cycle, now)
  const later = times.filter((at) => at > now).sort((a, b) => b.getTime() - a.getTime())
  return {
    ok: true,
    seen: {
      ...{ errand, audience: errand.terms.audience, people: readers.length, rails },
      now: times.length - later.length,
      lastAt: later[0],
    },
  }
}

const hoursOf = (readers: readonly BroadcastReader[], cycle: Cycle, now: Date): readonly Date[] =>
  readers.flatMap((reader) => ownHours(reader, cycle, now) ?? [])

const readersOf = ({ broadcasts }: Pick<Reads, 'broadcasts'>, { terms, subjects }: Errand) =>
  broadcasts.readers({ kind: terms.audience === 'partners' ? 'pairs' : 'people', ids: subjects })

/** Sends the coordinator the message as its first reader will get it, at once. */
export const tryBroadcast = (deps: Deps, actor: Actor, errandId: string) =>
  asCoordinator(deps, actor, async ({ data, actor: { personId } }) => {
    const errand = await data.errands.find(errandId)
    if (errand?.personId !== personId || !errand.terms.audience) return false
    await data.outbox.send([
      {
        name: 'officeMessage',
        to: { kind: 'person', personId },
        facts: { errandId, sample: 'yes' },
        priority: 'interactive',
      },
    ])
    return true
  })

export interface Broadcasting {
  readonly errandId: string
  readonly people: number
  /** It was sent before: this press did nothing. */
  readonly before: boolean
}

/** Sends it: once, each within the reader's own hours, as a campaign that can be watched, paused and canceled. */
export const runBroadcast = async (
  deps: Deps,
  actor: Actor,
  errandId: string,
): Promise<{ readonly ok: true; readonly value: Broadcasting } | Refused<CoordinatorRefusal | 'noSuchErrand'>> => {
  const result = await asCoordinator(deps, actor, async (office) => {
    const { data, at, cycle, note } = office
    const errand = await data.errands.find(errandId)
    if (errand?.personId !== office.actor.personId || !errand.terms.audience) return undefined
    const readers = await readersOf(data, errand)
    const people = readers.length
    if (!(await data.errands.settle(errandId, at))) return { errandId, people, before: true }
    const campaign = { id: errandId, cycleId: cycle.id, kind: 'message', byPersonId: office.actor.personId }
    await data.campaigns.create({ ...campaign, total: people, startedAt: at })
    await data.outbox.send(
      readers.map((reader) => ({
        name: 'officeMessage' as const,
        to: { kind: 'person' as const, personId: reader.personId },
        facts: { errandId, ...(reader.partnershipId && { partnershipId: reader.partnershipId }) },
        partnershipId: reader.partnershipId,
        campaignId: errandId,
        priority: 'announcement' as const,
        notBefore: ownHours(reader, cycle, at),
      })),
    )
    const details = { people, audience: errand.terms.audience }
    await note({ action: 'errand.broadcast', subject: { kind: 'errand', id: errandId }, details })
    return { errandId, people, before: false }
  })
  if (!result.ok) return result
  return result.value ? { ok: true, value: result.value } : refuse('noSuchErrand')
}
