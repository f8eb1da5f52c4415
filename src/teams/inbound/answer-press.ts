import type { Talk } from '../outbound/connector-client.ts'
import type { Tell } from '../outbound/reply.ts'
import type { ReadData } from '../render/card-data.ts'
import { answeredText, workingText } from '../render/cards.ts'
import { drawCard } from '../render/draw-card.ts'
import { drawForm } from '../render/draw-form.ts'
import { type Answered, messageOf, messagesOfCard } from '../render/messages.ts'
import type { Scene } from './activity-context.ts'
import { cardAnswer, type InvokeAnswer, lineAnswer } from './answer.ts'
import type { Shape } from './respond.ts'

interface PressOptions {
  readonly tell: Tell
  readonly talk: Talk
}

/** What is shown in the pressed card's place, if anything is. Only in somebody's own chat: elsewhere others see it too. */
const replacement = (scene: Scene, { data }: ReadData, reply: Answered, tell: Tell) => {
  if (!scene.personal) return undefined
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
      const replaces = reply.kind === 'card' ? reply.replace === true || isForm : reply.kind === 'done' && isForm
      if (!replaces) return undefined
      const [card] = drawCard(reply.card, tell.drawingFor(scene))
      const [, ...rest] = messagesOfCard(reply.card, tell.drawingFor(scene))
      return { card, title: reply.card.title, rest }
    }
  }
}

const lineFor = (scene: Scene, reply: Answered): string => {
  if (!scene.personal) return answeredText
  return reply.kind === 'form' || reply.kind === 'problems' ? reply.opened.form.title : reply.card.title
}

/** Answers a pressed Action.Execute: by another card in its place, or by a line and a message. */
export const pressShape = ({ tell, talk }: PressOptions, pressed: ReadData): Shape => {
  /** The answer is shown to whoever pressed until the chat is loaded anew; the update is there to stay. */
  const keep = async (scene: Scene, reply: Answered): Promise<void> => {
    const place = replacement(scene, pressed, reply, tell)
    const messageId = scene.heard.replyToId
    if (!place) return void (await tell.reply(scene, reply))
    if (!messageId) return void (await tell.messages(scene, [messageOf(place.card, place.title), ...place.rest]))
    const updated = await talk.update(scene.chat, messageId, messageOf(place.card, place.title)).then(
      () => true,
      () => false,
    )
    const messages = updated ? place.rest : [messageOf(place.card, place.title), ...place.rest]
    if (messages.length > 0) await tell.messages(scene, messages)
  }
  return {
    working: lineAnswer(workingText),
    line: lineAnswer,
    broken: lineAnswer,
    now: (scene, reply): { answer: InvokeAnswer; after: () => Promise<void> } => {
      const place = replacement(scene, pressed, reply, tell)
      return {
        answer: place ? cardAnswer(place.card) : lineAnswer(lineFor(scene, reply)),
        after: () => keep(scene, reply),
      }
    },
    late: keep,
  }
}
