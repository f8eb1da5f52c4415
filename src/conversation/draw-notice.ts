import { type NewNotice, type Notice, type NoticeName, type Recipient, readNotice } from '../core/notice.ts'
import type { ConversationDeps } from '../usecases/conversation-deps.ts'
import { seeSpokenYear } from '../usecases/year/see-year.ts'
import type { Card } from './kit/card.ts'
import { inTitles } from './kit/in-titles.ts'
import { inOwnWords } from './kit/own-text.ts'
import { drawings } from './registry.ts'

/**
 * Draws a notice from the state of this moment, for who it is for; undefined when there is nothing to say any more, or when
 * another version stored it with facts that this one can't read.
 */
export const drawNotice = async (deps: ConversationDeps, notice: Notice, to: Recipient): Promise<Card | undefined> => {
  const read = readNotice({ ...notice, to: recipientOf(to) })
  if (read) {
    const card = await draw(deps, read)
    return card && inTitles(deps, inOwnWords(read.name, card, await seeSpokenYear(deps)))
  }
  deps.log.warn({ notice: notice.name, facts: Object.keys(notice.facts) }, 'a notice with facts that can’t be read')
  return undefined
}

const draw = <N extends NoticeName>(deps: ConversationDeps, notice: NewNotice<N>): Promise<Card | undefined> =>
  drawings[notice.name as N](deps, notice)

/** A recipient may come with the delivery channel it goes by: drawing does not depend on that. */
const recipientOf = (to: Recipient): Recipient =>
  to.kind === 'person' ? { kind: 'person', personId: to.personId } : { kind: 'channel', channelId: to.channelId }
