import type { ConversationDeps } from '../usecases/conversation-deps.ts'
import { identifyByLink } from '../usecases/identity/identify-by-link.ts'
import { type Asking, dispatch, effectOf, failed, type Registry, tablesOf } from './bot.ts'
import { strangerCard } from './identity/index.ts'
import type { Effect } from './kit/action.ts'
import type { Pressed, Reply } from './kit/reply.ts'

/** The way in for people who act by links that we signed for them, without any chat: the same forms and actions. */
export interface SignedLinkActions {
  effectOf(pressed: Pressed): Effect
  handle(personId: string, asking: Extract<Asking, { kind: 'open' | 'submit' | 'action' }>): Promise<Reply>
}

export const createSignedLinkActions = (deps: ConversationDeps, registry: Registry): SignedLinkActions => {
  const tables = tablesOf(registry, deps.clock)
  return {
    effectOf: (pressed) => effectOf(tables, pressed),
    handle: async (personId, asking) => {
      try {
        const known = await identifyByLink(deps, personId)
        if (!known) return { kind: 'refusal', card: strangerCard('left') }
        return await dispatch(tables, { deps, ...known, place: { kind: 'direct' } }, asking)
      } catch (error) {
        return failed(deps, { kind: asking.kind, platform: 'email' }, error)
      }
    },
  }
}
