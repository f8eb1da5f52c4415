import type { Actor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'

/** What stands between the program and a good year, counted now. */
export interface Checklist {
  readonly year: string
  readonly closed: boolean
  readonly hasContact: boolean
  readonly breaks: number
  /** Names of districts that take part and have no director who could be told. */
  readonly withoutDirector: readonly string[]
  /** Names of districts that have a director and have not opted in. */
  readonly notIn: readonly string[]
  readonly districtsIn: number
  /** Districts with a director who could be asked. */
  readonly directors: number
  readonly invited: number
  readonly unreachable: number
  readonly channels: number
  /** Names of channels in use that were never tested. */
  readonly untested: readonly string[]
  /** Partners of the year before whom nobody asked for this one. */
  readonly toAskAgain: number
  /** Pairs of other years that are still under way. */
  readonly openElsewhere: number
}

export const seeChecklist = (deps: Deps, actor: Actor): Promise<AsCoordinator<Checklist>> =>
  asCoordinator(deps, actor, async ({ data, cycle, at }): Promise<Checklist> => {
    const districts = await data.roster.districts()
    const optedIn = new Set(await data.roster.optedIn(cycle.id))
    const directed = new Set(
      (await data.people.directorsOf(districts.map(({ code }) => code))).map(({ districtCode }) => districtCode),
    )
    const funnel = await data.overview.funnel(cycle.id, dayIn(cycle.program.timeZone, at))
    const used = (await data.channels.all()).filter(({ announces, district }) => announces || district)
    const named = (keep: (code: string) => boolean) =>
      districts.filter(({ code }) => keep(code)).map(({ name }) => name)
    return {
      year: cycle.name,
      closed: cycle.closedAt !== undefined,
      hasContact: cycle.settings.contact !== undefined,
      breaks: cycle.blackouts.length,
      withoutDirector: named((code) => optedIn.has(code) && !directed.has(code)),
      notIn: named((code) => directed.has(code) && !optedIn.has(code)),
      districtsIn: optedIn.size,
      directors: directed.size,
      invited: funnel.people.invited,
      unreachable: funnel.unreachable,
      channels: used.filter(({ announces }) => announces).length,
      untested: used.filter(({ testedAt }) => testedAt === undefined).map(({ name }) => name),
      toAskAgain: await data.closings.earlierPartnersLeft(cycle.id),
      openElsewhere: await data.closings.openElsewhere(cycle.id, dayIn(cycle.program.timeZone, at)),
    }
  })
