import { holdsOffice } from '../../core/offices.ts'
import { seeOwnPair } from '../../usecases/partnership/see-pair.ts'
import { seeContact } from '../../usecases/year/see-year.ts'
import { contactLine } from '../kit/contact.ts'
import { type Command, offered } from '../kit/request.ts'
import { helpCard } from './help-cards.ts'

/** Help over a list of commands: each person sees the words they have use for. */
export const helpOver = (commands: readonly Command[]): Command => {
  const help: Command = {
    word: 'help',
    also: ['?', 'commands', 'hello', 'hi'],
    roles: ['anyone'],
    summary: 'How P3 works and what you can say',
    run: async (request) => {
      const { actor } = request
      const hasOffice = holdsOffice(actor)
      const asPartner = !hasOffice || (await seeOwnPair(request.deps, actor)) !== undefined
      const mine = [...commands, help].filter(
        (one) => offered(one, request) && (asPartner || !one.roles.every((role) => role === 'partner')),
      )
      const cycle = await seeContact(request.deps)
      return { kind: 'card', card: helpCard(mine, asPartner, cycle ? contactLine(cycle) : []) }
    },
  }
  return help
}
