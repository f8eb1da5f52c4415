import { titled } from '../../core/directors/titled.ts'
import { holdsOffice, isDirector, isOperator, mayRunProgram } from '../../core/offices.ts'
import { seeOwnPair } from '../../usecases/partnership/see-pair.ts'
import { seeContact } from '../../usecases/year/see-year.ts'
import type { Action } from '../kit/card.ts'
import { contactLine } from '../kit/contact.ts'
import { type Command, offered, type Request } from '../kit/request.ts'
import { helpCard } from './help-cards.ts'

/** A page each for what the person is here. */
const guidesFor = ({ deps, actor }: Request, asPartner: boolean): Action[] => {
  const guide = (label: string, name: string): Action => ({
    kind: 'link',
    label,
    url: `${deps.links.home()}/guide/${name}`,
  })
  return [
    ...(asPartner ? [guide('Guide for partners', 'partner')] : []),
    ...(isDirector(actor) ? [guide(`Guide for ${titled('directors')}`, 'director')] : []),
    ...(mayRunProgram(actor) ? [guide('Guide for coordinators', 'coordinator')] : []),
    ...(isOperator(actor) ? [guide('Guide for IT staff', 'operator')] : []),
  ]
}

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
      const asPartner = !hasOffice || (await seeOwnPair(request.deps, actor)).ok
      const mine = [...commands, help].filter(
        (one) => offered(one, request) && (asPartner || !one.roles.every((role) => role === 'partner')),
      )
      const cycle = await seeContact(request.deps)
      const contact = cycle ? contactLine(cycle) : []
      const lengths = cycle?.recommended.lengths ?? {}
      const guides = guidesFor(request, asPartner)
      return { kind: 'card', card: helpCard(mine, { asPartner, contact, lengths, guides }) }
    },
  }
  return help
}
