import type { ConnectorClient } from '../outbound/connector-client.ts'
import type { Replies } from '../outbound/reply.ts'
import type { ReadData } from '../render/card-data.ts'
import { answeredText, workingText } from '../render/cards.ts'
import { drawCard } from '../render/draw-card.ts'
import { drawForm } from '../render/draw-form.ts'
import { type Answered, messageOf, messagesOfCard } from '../render/messages.ts'
import type { ActivityContext } from './activity-context.ts'
import { cardAnswer, type InvokeAnswer, lineAnswer } from './answer.ts'
import type { ReplyShape } from './answer-invoke.ts'

interface PressDeps {
  readonly replies: Replies
  readonly connector: ConnectorClient
}

/** What is shown in the pressed card's place, if anything is. Only in somebody's own chat: elsewhere others see it too. */
const replacement = (activityContext: ActivityContext, { data }: ReadData, reply: Answered, replies: Replies) => {
  if (!activityContext.personal) return undefined
  const isForm = 'form' in data
  switch (reply.kind) {
    case 'problems':
      return { card: drawForm(reply.opened, 'card', reply.banner), title: reply.opened.form.title, rest: [] }
    case 'form':
      if (!isForm && !('inline' in data)) return undefined
      return { card: drawForm(reply.opened, 'card'), title: reply.opened.form.title, rest: [] }
    case 'file':
      return undefined
    case 'card':
    case 'done':
    case 'refusal': {
      const replaces = ('replace' in reply && reply.replace === true) || (reply.kind !== 'refusal' && isForm)
      if (!replaces) return undefined
      const [card] = drawCard(reply.card, replies.drawingFor(activityContext))
      const [, ...rest] = messagesOfCard(reply.card, replies.drawingFor(activityContext))
      return { card, title: reply.card.title, rest }
    }
  }
}

const lineFor = (activityContext: ActivityContext, reply: Answered): string => {
  if (!activityContext.personal) return answeredText
  return reply.kind === 'form' || reply.kind === 'problems' ? reply.opened.form.title : reply.card.title
}

/** Answers a pressed Action.Execute: by another card in its place, or by a line and a message. */
export const pressShape = ({ replies, connector }: PressDeps, pressed: ReadData): ReplyShape => {
  /** The answer is shown to whoever pressed until the chat is loaded anew; the update is there to stay. */
  const keep = async (activityContext: ActivityContext, reply: Answered): Promise<void> => {
    const place = replacement(activityContext, pressed, reply, replies)
    const messageId = activityContext.heard.replyToId
    if (!place) return void (await replies.reply(activityContext, reply))
    if (!messageId)
      return void (await replies.messages(activityContext, [messageOf(place.card, place.title), ...place.rest]))
    const updated = await connector.update(activityContext.chat, messageId, messageOf(place.card, place.title)).then(
      () => true,
      () => false,
    )
    const { conversationId } = activityContext.chat
    if (updated) await replies.stands(activityContext, reply, { conversationId, messageId })
    const messages = updated ? place.rest : [messageOf(place.card, place.title), ...place.rest]
    if (messages.length > 0) await replies.messages(activityContext, messages)
  }
  return {
    working: lineAnswer(workingText),
    line: lineAnswer,
    broken: lineAnswer,
    now: (activityContext, reply): { answer: InvokeAnswer; after: () => Promise<void> } => {
      const place = replacement(activityContext, pressed, reply, replies)
      return {
        answer: place ? cardAnswer(place.card) : lineAnswer(lineFor(activityContext, reply)),
        after: () => keep(activityContext, reply),
      }
    },
    late: keep,
  }
}
