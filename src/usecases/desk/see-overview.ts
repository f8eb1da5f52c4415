import { DateTime } from 'luxon'
import type { Actor } from '../../core/actor.ts'
import { isCoordinator, mayActFor } from '../../core/offices.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { DistrictFacts } from '../roster/roster-port.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { DistrictOverview, Overview } from './overview-port.ts'

export type OverviewRefusal = 'notCoordinator' | 'notYours' | 'noCycle' | 'noSuchDistrict'

/** Lets a coordinator look at many pairs at once; `look` gets the current cycle and today in the program's zone. */
export const seeOverview = async <T>(
  deps: Deps,
  actor: Actor,
  look: (overview: Overview, cycle: Cycle, today: string) => Promise<T>,
): Promise<{ ok: true; cycle: Cycle; seen: T } | Refused<OverviewRefusal>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  if (!cycle) return refuse('noCycle')
  const today = DateTime.fromJSDate(deps.clock.now(), { zone: cycle.program.timeZone }).toISODate()!
  return { ok: true, cycle, seen: await look(deps.store.read.overview, cycle, today) }
}

/** A director's own district, or any for a coordinator. */
export const seeDistrict = async (
  deps: Deps,
  actor: Actor,
  districtCode: string,
): Promise<
  { ok: true; cycle: Cycle; district: DistrictFacts; overview: DistrictOverview } | Refused<OverviewRefusal>
> => {
  if (actor.kind !== 'person' || !mayActFor(actor, districtCode)) return refuse('notYours')
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  if (!cycle) return refuse('noCycle')
  const [district] = await deps.store.read.roster.districts([districtCode])
  if (!district) return refuse('noSuchDistrict')
  return { ok: true, cycle, district, overview: await deps.store.read.overview.district(cycle.id, districtCode) }
}
