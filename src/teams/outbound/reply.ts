import type { DeliveryOutcome, SentMessage } from '../../conversation/kit/delivery-channel.ts'
import type { Bot } from '../../conversation/kit/reply.ts'
import type { Log } from '../../usecases/ports.ts'
import type { ActivityContext } from '../inbound/activity-context.ts'
import { fileGoneCard } from '../render/cards.ts'
import type { Drawing } from '../render/draw-actions.ts'
import { type Answered, type Message, messagesOf, messagesOfCard } from '../render/messages.ts'
import type { FileOffers } from './file-offers.ts'
import type { ProactiveSender } from './proactive-message.ts'

export interface RepliesDeps {
  readonly bot: Pick<Bot, 'keep'>
  readonly sendProactive: ProactiveSender
  readonly offers: FileOffers
  readonly drawing: (hasDialogs: boolean) => Drawing
  readonly wait: (milliseconds: number) => Promise<unknown>
  /** From 0 to 1, for spreading what is sent again. */
  readonly random: () => number
  readonly log: Log
}

export interface Replies {
  /** Says a reply to the speaker alone, in their own chat with the bot. */
  reply(activityContext: ActivityContext, reply: Answered): Promise<DeliveryOutcome>
  messages(activityContext: ActivityContext, messages: readonly Message[]): Promise<DeliveryOutcome>
  drawingFor(activityContext: ActivityContext): Drawing
  /** A reply that stays true is this message in the speaker's own chat. */
  stands(
    activityContext: ActivityContext,
    reply: Answered,
    message: Pick<SentMessage, 'conversationId' | 'messageId'>,
  ): Promise<void>
}

const mostAttempts = 4
const longestWaitSeconds = 20

/** An answer has no row that would be sent again later, so it is patient by itself; only what surely did not arrive is repeated. */
export const createReplies = ({ bot, sendProactive, offers, drawing, wait, random, log }: RepliesDeps): Replies => {
  const messages: Replies['messages'] = async ({ tenant, speaker, own }, list) => {
    const person = { tenant, externalId: speaker.externalId, conversation: own }
    for (let attempt = 1; ; attempt++) {
      const outcome = await sendProactive(person, list)
      if (outcome.kind !== 'retry' || attempt === mostAttempts) {
        if (outcome.kind !== 'sent')
          log.warn({ outcome: outcome.kind, reason: outcome.reason }, 'teams: an answer was not sent')
        return outcome
      }
      const seconds = Math.min(longestWaitSeconds, outcome.afterSeconds * 2 ** (attempt - 1))
      await wait(seconds * 1000 * (1 + random() / 2))
    }
  }
  const stands: Replies['stands'] = async ({ tenant }, reply, { conversationId, messageId }) => {
    if (!('standing' in reply) || !reply.standing) return
    const { standing, card } = reply
    await bot.keep({ standing, card, platform: 'teams', tenant, conversationId, messageId })
  }
  const offered = async ({ tenant, speaker, own }: ActivityContext, reply: Answered): Promise<readonly Message[]> => {
    if (reply.kind !== 'file') return []
    try {
      return [await offers.offer(tenant, speaker.externalId, reply.file)]
    } catch (error) {
      log.error({ err: error }, 'teams: a file could not be kept until it is taken')
      return messagesOfCard(fileGoneCard, drawing(own.dialogs !== false))
    }
  }
  const drawingFor = (activityContext: ActivityContext) => drawing(activityContext.own.dialogs !== false)
  return {
    messages,
    drawingFor,
    stands,
    reply: async (activityContext, reply) => {
      const words = messagesOf(reply, drawingFor(activityContext))
      const outcome = await messages(activityContext, [...words, ...(await offered(activityContext, reply))])
      // Of a card in several parts only one could be drawn again.
      if (outcome.kind === 'sent' && words.length === 1) await stands(activityContext, reply, outcome.message)
      return outcome
    },
  }
}
