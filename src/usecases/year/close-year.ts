import type { Actor } from '../../core/actor.ts'
import { system } from '../../core/actor.ts'
import { addCountedDays, dayIn } from '../../core/calendar/calendar.ts'
import type { NewNotice } from '../../core/notice.ts'
import { isCoordinator } from '../../core/offices.ts'
import { partnerOfPerson } from '../../core/partnership/partnership.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import { actOnPath } from '../partnership/act-on-path.ts'
import type { Data, Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from './cycles-port.ts'
import { onItsOwn } from './on-its-own.ts'

/** Days that a pair may go on past the last day, when both want to. */
const SUMMER = 70
/** Pairs that one sweep closes. */
const CLOSED_AT_ONCE = 50

type EndAnnounced =
  | { readonly kind: 'announced'; readonly cycle: Cycle; readonly partners: number; readonly directors: number }
  | { readonly kind: 'wrongDay' }
  | { readonly kind: 'closedAlready' }
  /** That day was announced before: nobody is told twice. */
  | { readonly kind: 'announcedAlready' }

/** Says to partners of pairs under way, and to directors, on which day the year ends. Another day may be said again. */
export const announceEnd = (deps: Deps, actor: Actor, closesOn: string): Promise<AsCoordinator<EndAnnounced>> =>
  asCoordinator(deps, actor, async ({ data, cycle, at, note }): Promise<EndAnnounced> => {
    if (cycle.closedAt) return { kind: 'closedAlready' }
    if (closesOn < dayIn(cycle.program.timeZone, at) || closesOn < cycle.startsOn) return { kind: 'wrongDay' }
    if (cycle.closesOn === closesOn) return { kind: 'announcedAlready' }
    await data.closings.announce(cycle.id, closesOn)
    const partners = await data.closings.partners(cycle.id)
    const directors = await data.people.directorsOf(await data.roster.optedIn(cycle.id))
    const common = { name: 'yearEnds', priority: 'announcement' } as const
    await data.outbox.send([
      ...partners.map(
        ({ personId, partnershipId }): NewNotice => ({
          ...common,
          to: { kind: 'person', personId },
          facts: { cycleId: cycle.id, closesOn, partnershipId },
          partnershipId,
        }),
      ),
      ...directors.map(
        ({ personId, districtCode }): NewNotice => ({
          ...common,
          to: { kind: 'person', personId },
          facts: { cycleId: cycle.id, closesOn, districtCode },
        }),
      ),
    ])
    await note({ action: 'cycle.endAnnounced', subject: { kind: 'cycle', id: cycle.id }, details: { closesOn } })
    return { kind: 'announced', cycle: { ...cycle, closesOn }, partners: partners.length, directors: directors.length }
  })

type YearClosed =
  | { readonly ok: true; readonly cycle: Cycle; readonly isNew: boolean }
  | Refused<'notCoordinator' | 'noCycle' | 'excusesWait'>

/**
 * Closes a year: the report is kept as it is at this moment, reminders stop at once, channels are thanked, whoever has no partner is
 * told what becomes of their yes, and pairs under way end one by one with what they did (`closePairs`). Twice changes nothing.
 */
export const closeYear = async (deps: Deps, actor: Actor, cycleId: string): Promise<YearClosed> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  return deps.store.transaction(async (data): Promise<YearClosed> => {
    const cycle = await data.cycles.find(cycleId)
    if (!cycle) return refuse('noCycle')
    // The report is kept as it is at this moment: what is about to be excused belongs in it.
    if (cycle.excusesAt && !cycle.closedAt) return refuse('excusesWait')
    const at = deps.clock.now()
    const report = {
      funnel: await data.overview.funnel(cycleId, dayIn(cycle.program.timeZone, at)),
      counts: await data.overview.year(cycleId),
    }
    if (!(await data.closings.close(cycleId, at, report))) return { ok: true, cycle, isNew: false }
    await thankChannels(data, cycleId, at)
    await tellWithoutPartner(data, cycleId)
    await data.audit.write({
      personId: actor.personId,
      role: 'coordinator',
      action: 'cycle.closed',
      subject: { kind: 'cycle', id: cycleId },
    })
    return { ok: true, cycle: { ...cycle, closedAt: at }, isNew: true }
  })
}

const thankChannels = async (data: Data, cycleId: string, at: Date): Promise<void> => {
  const notices: NewNotice[] = []
  for (const { id: channelId } of await data.channels.announcing())
    if (await data.channels.note({ channelId, key: `thanks ${cycleId}`, cycleId, outcome: 'thanks', at }))
      notices.push({
        name: 'channelThanks',
        to: { kind: 'channel', channelId },
        facts: { cycleId },
        priority: 'announcement',
      })
  await data.outbox.send(notices)
}

const tellWithoutPartner = async (data: Data, cycleId: string): Promise<void> => {
  const people = await data.closings.withoutPartner(cycleId)
  await data.outbox.send(
    people.map(
      ({ personId, participantId }): NewNotice => ({
        name: 'yearWithoutPartner',
        to: { kind: 'person', personId },
        facts: { cycleId, participantId },
        priority: 'announcement',
      }),
    ),
  )
}

/** Ends pairs of closed years, some at a time; those that go on over the summer when their own day has passed. Returns how many. */
export const closePairs = async (deps: Deps): Promise<number> => {
  const today = dayIn(deps.places.timeZone, deps.clock.now())
  const ids = await deps.store.read.closings.toClose(today, CLOSED_AT_ONCE)
  const reason = 'The school year has ended.'
  for (const partnershipId of ids)
    await onItsOwn(deps, partnershipId, () =>
      actOnPath(deps, system, { partnershipId }, () => ({ kind: 'end', reason })),
    )
  return ids.length
}

type WentOn =
  | { readonly ok: true; readonly both: boolean; readonly until: string; readonly otherName: string }
  | Refused<'notYours'>

/** One of a pair wants to go on past the year's last day. Both must. */
export const goOnOverSummer = (deps: Deps, actor: Actor, partnershipId: string): Promise<WentOn> =>
  deps.store.transaction(async (data): Promise<WentOn> => {
    const pair = await data.partnerships.find(partnershipId)
    const me = actor.kind === 'person' && pair ? partnerOfPerson(pair, actor.personId) : undefined
    const cycle = pair && (await data.cycles.find(pair.cycleId))
    if (!pair || !me || !cycle || pair.status !== 'active') return refuse('notYours')
    const until = addCountedDays(cycle.closesOn ?? cycle.endsOn, SUMMER, [])
    const both = await data.closings.goOn(partnershipId, me.id, until)
    await data.nudges.keep([], [{ partnershipId, at: deps.clock.now() }])
    await data.audit.write({
      personId: me.personId,
      role: 'partner',
      action: 'partnership.goesOn',
      subject: { kind: 'partnership', id: partnershipId },
    })
    const other = me.id === pair.a.id ? pair.b : pair.a
    if (both)
      await data.outbox.send([
        {
          name: 'goesOn',
          to: { kind: 'person', personId: other.personId },
          facts: { partnershipId, until },
          partnershipId,
          priority: 'interactive',
        },
      ])
    return { ok: true, both, until, otherName: other.name }
  })
