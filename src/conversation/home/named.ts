import { mayRunProgram } from '../../core/offices.ts'
import { isNamed, nameAmong } from '../../core/people/name-among.ts'
import { findPeople } from '../../usecases/people/find-people.ts'
import { showPairsNamed } from '../desk/index.ts'
import { showNomineesNamed } from '../directors/index.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { searched } from '../kit/searched.ts'
import { showPeople } from '../roster/index.ts'

/**
 * Whoever is named in words that are no command: to a coordinator the pairs with that name, or who is on the roster without a partner, to a
 * director their nominees. Undefined where they name nobody in full, and for everybody else.
 */
export const named = async (request: Request, words: string): Promise<Reply | undefined> => {
  const { actor } = request
  const search = searched(nameAmong(words))
  if (search === '') return undefined
  if (mayRunProgram(actor)) return (await showPairsNamed(request, words)) ?? (await showPeopleNamed(request, search))
  return showNomineesNamed(request, words)
}

const showPeopleNamed = async (request: Request, search: string): Promise<Reply | undefined> => {
  const found = await findPeople(request.deps, request.actor, search)
  const isOnRoster =
    found.ok &&
    !found.near &&
    found.people.some((one) => one.participantId && isNamed(search, one.name, one.school, one.district))
  return isOnRoster ? showPeople(request, { search }) : undefined
}
