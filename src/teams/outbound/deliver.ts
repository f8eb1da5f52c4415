import type {
  Address,
  DeliveryChannel,
  DeliveryOutcome,
  OutgoingMessage,
  SentMessage,
} from '../../conversation/kit/delivery-channel.ts'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import type { Drawing } from '../render/draw-actions.ts'
import { messagesOfCard } from '../render/messages.ts'
import type { ConnectorClient } from './connector-client.ts'
import type { Conversation } from './conversation.ts'
import { readConversation } from './conversation.ts'
import { outcomeOfError, withoutMark } from './delivery-errors.ts'
import type { FileOffers } from './file-offers.ts'
import { guestRefused } from './guest.ts'
import type { Memory } from './memory.ts'
import type { PacedSender } from './paced-sender.ts'
import type { ProactiveSender } from './proactive-message.ts'
import type { SeeMember } from './see-member.ts'

export interface DeliveryChannelDeps {
  readonly connector: ConnectorClient
  readonly sendPaced: PacedSender
  readonly sendProactive: ProactiveSender
  readonly seeMember: SeeMember
  readonly memory: Memory
  readonly hosts: ServiceHosts
  readonly offers: FileOffers
  /** How cards are drawn for somebody, by whether their client opens dialogs. */
  readonly drawing: (hasDialogs: boolean) => Drawing
}

/** What goes with the message has to wait in our database, which is away: nothing was sent. */
const notKept: DeliveryOutcome = {
  kind: 'retry',
  afterSeconds: 5,
  reason: 'our database did not keep what goes with it',
  scope: 'tenant',
}

type Channel = Extract<Address, { kind: 'channel' }>
type Person = Extract<Address, { kind: 'person' }>

/** Sends messages of our own accord. */
export const createDeliveryChannel = (deps: DeliveryChannelDeps): DeliveryChannel => {
  const { connector, sendPaced, sendProactive, seeMember, memory, hosts, offers, drawing } = deps

  const hasDialogs = (tenant: string, externalId: string | undefined, kept: Conversation | undefined) =>
    kept?.dialogs !== false && (externalId === undefined || memory.hasDialogs(tenant, externalId))

  const toPerson = async (to: Person, { card, attachments }: OutgoingMessage): Promise<DeliveryOutcome> => {
    const { tenant, externalId, email } = to
    const conversation = readConversation(to.conversation)
    if (externalId && !(await seeMember({ tenant, externalId, email, conversation }))) return guestRefused
    const messages = messagesOfCard(card, drawing(hasDialogs(tenant, externalId, conversation)))
    const offering = (attachments ?? []).map((file) => offers.offer(tenant, externalId, file))
    const files = await Promise.all(offering).catch(() => undefined)
    if (!files) return notKept
    return sendProactive({ tenant, externalId, email, conversation }, [...messages, ...files])
  }

  const toChannel = async (
    { tenant, channel, conversation }: Channel,
    { card }: OutgoingMessage,
  ): Promise<DeliveryOutcome> => {
    const kept = readConversation(conversation)
    const serviceUrl = hosts.sendTo(memory.serviceUrlOf(tenant) ?? kept?.serviceUrl)
    const chat = { tenant, serviceUrl, conversationId: channel }
    const outcome = await sendPaced(chat, messagesOfCard(card, drawing(true)), 'channel')
    if (outcome.kind !== 'sent') return withoutMark(outcome)
    const message = {
      tenant,
      conversationId: channel,
      messageId: outcome.messageId,
      conversation: { ...kept, serviceUrl },
    }
    return { kind: 'sent', message }
  }

  const update = async (sent: SentMessage, { card }: OutgoingMessage): Promise<DeliveryOutcome> => {
    const { tenant, conversationId, messageId } = sent
    const kept = readConversation(sent.conversation)
    const serviceUrl = hosts.sendTo(memory.serviceUrlOf(tenant) ?? kept?.serviceUrl)
    const [first] = messagesOfCard(card, drawing(kept?.dialogs !== false))
    try {
      await connector.update({ tenant, serviceUrl, conversationId }, messageId, first!)
      return { kind: 'sent', message: sent }
    } catch (error) {
      return withoutMark(outcomeOfError(error, 'person'))
    }
  }

  return {
    platform: 'teams',
    deliver: async (to, message) => {
      try {
        return await (to.kind === 'person' ? toPerson(to, message) : toChannel(to, message))
      } catch (error) {
        return { kind: 'failed', reason: error instanceof Error ? error.message : 'The message could not be drawn' }
      }
    },
    update,
  }
}
