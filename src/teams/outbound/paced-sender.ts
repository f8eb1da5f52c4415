import type { Message } from '../render/messages.ts'
import type { ConnectorClient } from './connector-client.ts'
import type { Chat } from './conversation.ts'
import { type Failure, outcomeOfError } from './delivery-errors.ts'
import type { Pace } from './pace.ts'

type Sent = { readonly kind: 'sent'; readonly messageId: string } | Failure

/** Writes messages into one chat, in order and at Microsoft's pace. */
export type PacedSender = (chat: Chat, messages: readonly Message[], to: 'person' | 'channel') => Promise<Sent>

export const createPacedSender = (connector: ConnectorClient, pace: Pace): PacedSender => {
  const sendOne = async (chat: Chat, message: Message, to: 'person' | 'channel'): Promise<Sent> => {
    const { afterSeconds, scope } = await pace.permit(chat.tenant, chat.conversationId)
    if (afterSeconds > 0) return { kind: 'retry', afterSeconds, scope, reason: 'Waiting for Microsoft’s quota' }
    try {
      // A copy: the SDK writes an id and an address into what it is given.
      return { kind: 'sent', messageId: await connector.send(chat, { ...message }) }
    } catch (error) {
      return outcomeOfError(error, to)
    }
  }
  return async (chat, messages, to) => {
    let first: Sent | undefined
    for (const message of messages) {
      const sent = await sendOne(chat, message, to)
      if (sent.kind !== 'sent') {
        // A part is out: all over again would say it twice.
        return first && sent.kind === 'retry' ? { kind: 'unknown', reason: `Sent in part: ${sent.reason}` } : sent
      }
      first ??= sent
    }
    return first ?? { kind: 'failed', reason: 'There was nothing to send' }
  }
}
