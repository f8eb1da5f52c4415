import type { Actor } from '../../core/actor.ts'
import { isOfDepartment } from '../../core/offices.ts'
import { found, searchKey } from '../../core/people/search-key.ts'
import { districtsNamed } from '../../core/roster/district-meant.ts'
import { placeKey, placesNear } from '../../core/roster/place-words.ts'
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

/** Districts by code or by a part of their name, however people write it; one that is named exactly is meant alone. */
export const findDistricts = async (
  deps: Deps,
  actor: Actor,
  named: string,
  among?: readonly string[],
): Promise<readonly DistrictFacts[]> => {
  const all = await seeDistricts(deps, actor, among)
  const wanted = searchKey(named)
  if (wanted === '') return all
  const readings: readonly (() => readonly DistrictFacts[])[] = [
    () => all.filter((one) => searchKey(one.code) === wanted || searchKey(one.name) === wanted),
    () => all.filter((one) => placeKey(one.name) === placeKey(named)),
    () => all.filter((one) => found(named, one.name)),
    () => districtsNamed(named, all),
    () => placesNear(named, all, ({ name }) => name),
  ]
  for (const reading of readings) {
    const meant = reading()
    if (meant.length > 0) return meant
  }
  return []
}
