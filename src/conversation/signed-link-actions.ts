import type { ConversationDeps } from '../usecases/conversation-deps.ts'
import { identifyByLink } from '../usecases/identity/identify-by-link.ts'
import { seeAddressee } from '../usecases/people/see-addressee.ts'
import { byRail } from '../usecases/trace.ts'
import { failed } from './bot.ts'
import { type Asking, dispatch } from './dispatch.ts'
import { type Door, type LetterFooter, letterFooter, ownPage } from './home/index.ts'
import { strangerCard } from './identity/index.ts'
import type { Effect } from './kit/action.ts'
import type { Card } from './kit/card.ts'
import { inTitles } from './kit/in-titles.ts'
import type { Pressed, Reply } from './kit/reply.ts'
import type { Request } from './kit/request.ts'
import { effectOf, type Registry, tablesOf } from './tables.ts'

/** The way in for people who act by links that we signed for them, without any chat: the same forms and actions. */
export interface SignedLinkActions {
  effectOf(pressed: Pressed): Effect
  /** Where somebody without chat begins. Looking at it leaves no trace: it says nothing but what there is. */
  ownPage(personId: string): Promise<{ readonly card: Card; readonly doors: readonly Door[] }>
  handle(personId: string, asking: Opening | Extract<Asking, { kind: 'submit' | 'action' }>): Promise<Reply>
  /** A form as its address shows it to whoever follows it, scanners of mails as well: that leaves no trace either. */
  show(personId: string, opening: Opening): Promise<Reply>
}
type Opening = Extract<Asking, { kind: 'open' }>

export const createSignedLinkActions = (deps: ConversationDeps, registry: Registry): SignedLinkActions => {
  const tables = tablesOf(registry)
  const ask = async (personId: string, asking: Asking, how: Pick<Request, 'onlyOpened'> = {}): Promise<Reply> => {
    try {
      const known = await identifyByLink(deps, personId)
      if (!known) return { kind: 'refusal', card: strangerCard('left') }
      const request = { deps, ...known, place: { kind: 'direct' }, ...how } as const
      return await byRail('email', async () => inTitles(deps, await dispatch(tables, request, asking)))
    } catch (error) {
      return failed(deps, { kind: asking.kind, platform: 'email' }, error)
    }
  }
  return {
    effectOf: (pressed) => effectOf(tables, pressed),
    ownPage: async (personId) => {
      const addressee = await seeAddressee(deps, personId)
      return addressee ? ownPage(addressee) : { card: strangerCard('left'), doors: [] }
    },
    handle: (personId, asking) => ask(personId, asking),
    show: (personId, opening) => ask(personId, opening, { onlyOpened: true }),
  }
}

/** What stands below a letter to this person, from the state of this moment. */
export const footerOf = async (deps: ConversationDeps, personId: string): Promise<LetterFooter> =>
  inTitles(deps, letterFooter(await seeAddressee(deps, personId)))
