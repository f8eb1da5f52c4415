import { found, searchKey } from '../../core/people/search-key.ts'
import type { DistrictFacts } from '../../usecases/roster/roster-port.ts'
import type { Request } from '../kit/request.ts'

/** Districts by code or by a part of their name; one that is named exactly is meant alone. */
export const districtsNamed = async (
  { deps }: Request,
  named: string,
  among?: readonly string[],
): Promise<readonly DistrictFacts[]> => {
  const all = await deps.store.read.roster.districts(among)
  const wanted = searchKey(named)
  if (wanted === '') return all
  const exact = all.filter((one) => searchKey(one.code) === wanted || searchKey(one.name) === wanted)
  return exact.length > 0 ? exact : all.filter((one) => found(named, one.name))
}
