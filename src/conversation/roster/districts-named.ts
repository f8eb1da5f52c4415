import type { DistrictFacts } from '../../usecases/roster/roster-port.ts'
import type { Request } from '../kit/request.ts'

/** Districts by code or by a part of their name; one that is named exactly is meant alone. */
export const districtsNamed = async (
  { deps }: Request,
  named: string,
  among?: readonly string[],
): Promise<readonly DistrictFacts[]> => {
  const all = await deps.store.read.roster.districts(among)
  const wanted = named.trim().toLowerCase()
  if (wanted === '') return all
  const exact = all.filter((one) => one.code.toLowerCase() === wanted || one.name.toLowerCase() === wanted)
  return exact.length > 0 ? exact : all.filter((one) => one.name.toLowerCase().includes(wanted))
}
