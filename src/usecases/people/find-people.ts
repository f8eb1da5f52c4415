import type { Actor } from '../../core/actor.ts'
import { beginningOf } from '../../core/characters.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { PersonLine } from '../desk/overview-port.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'

/** At most so many are found by a part of their name: more is no answer to "who". */
const most = 6

export interface FoundPeople {
  readonly ok: true
  readonly people: readonly PersonLine[]
  /** Nobody was found: these have a name like it. */
  readonly near: boolean
}

/** People by a part of their name or address, for a coordinator; who was likely meant where nobody has that. */
export const findPeople = async (
  deps: Deps,
  actor: Actor,
  search: string,
): Promise<FoundPeople | Refused<'notCoordinator'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { overview } = deps.store.read
  const typed = beginningOf(search, 100)
  const people = await overview.findPeople(typed, most)
  if (people.length > 0) return { ok: true, people, near: false }
  return { ok: true, people: await overview.peopleNear(typed, { among: 'known' }), near: true }
}
