import type { Notice, Recipient } from '../core/notice.ts'
import type { Deps } from '../usecases/ports.ts'
import type { Card } from './kit/card.ts'
import { drawings } from './registry.ts'

/** Draws a notice from the state of this moment, for who it is for; undefined when there is nothing to say any more. */
export const drawNotice = (deps: Deps, notice: Notice, to: Recipient): Promise<Card | undefined> =>
  drawings[notice.name](deps, { ...notice, to: recipientOf(to) })

/** A recipient may come with the delivery channel it goes by: drawing does not depend on that. */
const recipientOf = (to: Recipient): Recipient =>
  to.kind === 'person' ? { kind: 'person', personId: to.personId } : { kind: 'channel', channelId: to.channelId }
