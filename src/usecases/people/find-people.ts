import type { Actor } from '../../core/actor.ts'
import { beginningOf } from '../../core/characters.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { PersonLine } from '../desk/overview-port.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'

/** At most so many are found by a part of their name: more is no answer to "who". */
const most = 6

/** People by a part of their name or address, for a coordinator. */
export const findPeople = async (
  deps: Deps,
  actor: Actor,
  search: string,
): Promise<{ readonly ok: true; readonly people: readonly PersonLine[] } | Refused<'notCoordinator'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  return { ok: true, people: await deps.store.read.overview.findPeople(beginningOf(search, 100), most) }
}
