import { mayRunProgram } from '../../core/offices.ts'
import type { PersonLine } from '../../usecases/desk/overview-port.ts'
import { findPeople } from '../../usecases/people/find-people.ts'
import { button } from '../kit/action.ts'
import { whichPersonCard } from '../kit/did-you-mean.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { sendLink } from './action-handlers.ts'
import { issueLink } from './actions.ts'
import { linkHelpCard } from './link-cards.ts'

/** A code for somebody, by name. */
export const linkCommand: Command = {
  word: 'link',
  roles: ['coordinator'],
  summary: 'A code for someone whose chat address differs from the roster’s',
  run: (request, rest) => link(request, rest),
}

const link = async (request: Request, rest: string): Promise<Reply> => {
  const { deps, actor } = request
  if (rest === '' && mayRunProgram(actor)) return { kind: 'card', card: linkHelpCard }
  const found = await findPeople(deps, actor, rest)
  if (!found.ok) return refusalCard(found.refusal)
  const { people } = found
  const [only] = people
  if (!only) return refusalCard({ kind: 'noSuchPerson' })
  if (people.length > 1 || found.near) {
    const choose = ({ personId }: PersonLine) => button(issueLink, { personId }, 'Choose')
    return { kind: 'card', card: whichPersonCard(found, choose) }
  }
  return sendLink(request, only.personId)
}
