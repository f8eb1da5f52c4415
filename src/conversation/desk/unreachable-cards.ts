import { shortened } from '../../core/characters.ts'
import type { Paged, Unreachable } from '../../usecases/desk/overview-port.ts'
import { testChannel } from '../channels/actions.ts'
import { button } from '../kit/action.ts'
import { type Block, type Card, strong } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { count } from '../kit/words.ts'
import { retryAll, retryPerson, turnUnreachable } from './actions.ts'
import { pageOf } from './list-cards.ts'

const platformNames = { slack: 'Slack', teams: 'Teams', email: 'The mail server' } as const

/** What a platform's own word comes to, where it says so. */
const meanings: Readonly<Record<string, string>> = {
  users_not_found: 'Not in the directory under the roster’s address, or deactivated',
  user_not_found: 'No longer in the directory',
  user_disabled: 'Deactivated',
  account_inactive: 'Deactivated',
  user_is_guest: 'A guest, a bot or a closed account',
  user_not_visible: 'A guest, or hidden from the app',
  'no account': 'Never installed the app',
  'Not found in a team that has the app': 'Never installed the app',
}

/** `search`: of which names and districts; of all where that is none. */
export const unreachableCard = (paged: Paged<Unreachable>, search: string): Card => {
  const [of, turned] = search === '' ? ['', {}] : [`, with “${shortened(search, 60)}”`, { search }]
  return pageOf(paged, {
    turnTo: (to, ...look) => button(turnUnreachable, { ...turned, ...to }, ...look),
    title:
      paged.total === 0
        ? of === ''
          ? 'Everyone can be reached'
          : `Nobody is out of reach${of}`
        : `${count(paged.total, 'person or channel', 'people or channels')} out of reach${of}`,
    empty: 'There is nothing to fix.',
    draw: unreachableEntry,
    actions: [
      ...(of === '' && paged.total > 1 ? [button(retryAll, {}, 'Try everyone again')] : []),
      ...(of === '' ? [] : [say('Who can’t be reached', 'unreachable')]),
    ],
  })
}

const unreachableEntry = (one: Unreachable): Block => ({
  kind: 'entry',
  text: strong`${one.name}${one.district ? ` (${one.district})` : ''}`,
  detail: `${whyOf(one)}. ${one.fix}`,
  actions: [
    one.kind === 'person'
      ? button(retryPerson, { personId: one.id }, 'Try again')
      : button(testChannel, { channelId: one.id }, 'Send a test'),
  ],
})

const whyOf = ({ reason, platform }: Unreachable): string => {
  const meaning = meanings[reason]
  if (!platform) return meaning ?? reason
  const said = `${platformNames[platform]} says: ${reason}`
  return meaning ? `${meaning} (${said})` : said
}

const sentences = (messages: number): string =>
  messages > 0
    ? `${count(messages, 'message')} that did not arrive ${messages === 1 ? 'goes' : 'go'} out again now. If that fails too, they are back on the list.`
    : 'The next message to them tries their chat again. No message is waiting now.'

export const retriedCard = ({ name, messages }: { readonly name: string; readonly messages: number }): Card => ({
  title: `Trying ${shortened(name)} again`,
  blocks: [{ kind: 'text', text: sentences(messages) }],
  actions: [say('Who can’t be reached', 'unreachable')],
})

export const retriedAllCard = ({ people, messages }: { readonly people: number; readonly messages: number }): Card => ({
  title: people === 0 ? 'Nobody is on the list any more' : `Trying ${count(people, 'person', 'people')} again`,
  blocks: [{ kind: 'text', text: people === 0 ? 'Everyone can be reached.' : sentences(messages) }],
  actions: [say('Who can’t be reached', 'unreachable')],
})
