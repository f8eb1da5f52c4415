import { placesNear } from '../../core/roster/place-words.ts'
import type { NearOf, PersonLine } from '../desk/overview-port.ts'
import type { Reads } from '../ports.ts'

/** What was likely meant by words that found nothing: people, and the names of places that take part. */
export interface LikelyMeant {
  readonly people: readonly PersonLine[]
  readonly places: readonly string[]
}

/** For a coordinator who looked for somebody, or a place, on a year's roster or among its pairs. */
export const whoWasMeant = async (
  { overview, roster, rosterPeople }: Pick<Reads, 'overview' | 'roster' | 'rosterPeople'>,
  typed: string,
  of: NearOf & { readonly cycleId: string },
): Promise<LikelyMeant> => {
  const codes = new Set(await roster.optedIn(of.cycleId))
  const [people, districts, schools] = await Promise.all([
    overview.peopleNear(typed, of),
    roster.districts([...codes]),
    rosterPeople.schools(),
  ])
  const names = new Set(
    [...districts, ...schools.filter(({ districtCode }) => codes.has(districtCode))].map(({ name }) => name),
  )
  return { people, places: placesNear(typed, [...names], (name) => name) }
}
