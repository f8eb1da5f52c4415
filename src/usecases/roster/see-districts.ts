import type { Actor } from '../../core/actor.ts'
import { isOfDepartment } from '../../core/offices.ts'
import { found, searchKey } from '../../core/people/search-key.ts'
import type { Deps } from '../ports.ts'
import type { DistrictFacts } from './roster-port.ts'

/** Districts by name: all or these of them for a coordinator or operator, their own for a director, none for anyone else. */
export const seeDistricts = async (
  deps: Deps,
  actor: Actor,
  codes?: readonly string[],
): Promise<readonly DistrictFacts[]> => {
  if (actor.kind !== 'person') return []
  const all = isOfDepartment(actor)
  const seen = all ? codes : (codes ?? actor.directs).filter((code) => actor.directs.includes(code))
  return seen?.length === 0 ? [] : deps.store.read.roster.districts(seen)
}

/** Districts by code or by a part of their name; one that is named exactly is meant alone. */
export const findDistricts = async (
  deps: Deps,
  actor: Actor,
  named: string,
  among?: readonly string[],
): Promise<readonly DistrictFacts[]> => {
  const all = await seeDistricts(deps, actor, among)
  const wanted = searchKey(named)
  if (wanted === '') return all
  const exact = all.filter((one) => searchKey(one.code) === wanted || searchKey(one.name) === wanted)
  return exact.length > 0 ? exact : all.filter((one) => found(named, one.name))
}
