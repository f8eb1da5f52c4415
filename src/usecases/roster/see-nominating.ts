import type { Actor } from '../../core/actor.ts'
import { mayActFor } from '../../core/offices.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { SchoolFacts } from './roster-port.ts'

/** What a nomination of a district is filled in with, for its director or a coordinator. */
export const seeNominating = async (
  deps: Deps,
  actor: Actor,
  districtCode: string,
): Promise<
  | { readonly ok: true; readonly cycle: Cycle; readonly schools: readonly SchoolFacts[] }
  | Refused<'notYours' | 'noSuchDistrict' | 'yearClosed'>
> => {
  if (actor.kind !== 'person' || !mayActFor(actor, districtCode)) return refuse('notYours')
  const cycle = await deps.store.read.cycles.current(deps.clock.now())
  if (cycle?.closedAt) return refuse('yearClosed')
  const schools = await deps.store.read.roster.schools(districtCode)
  return cycle && schools.length > 0 ? { ok: true, cycle, schools } : refuse('noSuchDistrict')
}
