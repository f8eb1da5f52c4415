import type { Activity } from 'botbuilder'
import type { Card } from '../../conversation/kit/card.ts'
import type { OpenForm, Reply } from '../../conversation/kit/reply.ts'
import { type AdaptiveCard, adaptiveCard, attachmentOf } from './adaptive-card.ts'
import { openData, ours, withData } from './card-data.ts'
import type { Drawing } from './draw-actions.ts'
import { drawCard, drawTitle } from './draw-card.ts'
import { drawForm } from './draw-form.ts'
import { drawText, runText } from './text-runs.ts'

export type Message = Partial<Activity>

/** A message that is one card. The summary is what a notification shows. */
export const messageOf = (card: AdaptiveCard, summary: string): Message => ({
  type: 'message',
  summary: runText(summary),
  attachments: [attachmentOf(card)],
})

export const messagesOfCard = (card: Card, drawing: Drawing): Message[] =>
  drawCard(card, drawing).map((drawn) => messageOf(drawn, card.title))

/** No message can open a dialog: it offers a button that does, and the form on the spot for clients that can't. */
const offerForm = ({ form, context }: OpenForm): AdaptiveCard =>
  adaptiveCard(form.title, [
    drawTitle(form.title),
    ...drawText('The form opens in a window of its own.', { quiet: true }),
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.Submit',
          title: 'Open the form',
          style: 'positive',
          data: { ...openData(form.id, context), msteams: { type: 'task/fetch' } },
        },
        {
          type: 'Action.Execute',
          title: 'Fill it in here',
          verb: ours,
          data: withData({ inline: form.id, with: { ...context } }),
        },
      ],
    },
  ])

/** A reply, perhaps with words about why a submission could not be taken. */
export type Answered = Reply & { readonly banner?: Card }

/** A reply as messages of a chat. */
export const messagesOf = (reply: Answered, drawing: Drawing): Message[] => {
  switch (reply.kind) {
    case 'problems':
      return [messageOf(drawForm(reply.opened, 'card', reply.banner), reply.opened.form.title)]
    case 'form': {
      const inline = drawing.forms === 'card'
      return [messageOf(inline ? drawForm(reply.opened, 'card') : offerForm(reply.opened), reply.opened.form.title)]
    }
    default:
      return messagesOfCard(reply.card, drawing)
  }
}
