import type { Replies } from '../outbound/reply.ts'
import { workingText } from '../render/cards.ts'
import type { Drawing } from '../render/draw-actions.ts'
import { drawCard } from '../render/draw-card.ts'
import { drawForm } from '../render/draw-form.ts'
import type { Answered } from '../render/messages.ts'
import { closeAnswer, dialogAnswer, dialogLine, failedAnswer } from './answer.ts'
import type { ReplyShape } from './answer-invoke.ts'

interface DialogDeps {
  readonly replies: Replies
  readonly drawing: Drawing
}

/** Fields beyond which a dialog needs all the height there is. */
const manyFields = 6

const formAnswer = (reply: Extract<Answered, { kind: 'form' | 'problems' }>) => {
  const { form } = reply.opened
  const size = Object.keys(form.fields).length > manyFields ? 'large' : 'medium'
  return dialogAnswer(form.title, drawForm(reply.opened, 'dialog', reply.banner), size)
}

/** Answers what opens a dialog (`fetch`) and what is pressed in it. Never closes it on a failure. */
export const dialogShape = ({ replies, drawing }: DialogDeps, asked: 'fetch' | 'submit'): ReplyShape => {
  const show = (reply: Extract<Answered, { card: unknown }>) =>
    dialogAnswer(reply.card.title, drawCard(reply.card, { ...drawing, surface: 'dialog' })[0], 'medium')
  return {
    working: dialogLine(workingText),
    line: dialogLine,
    broken: (text) => (asked === 'submit' ? failedAnswer : dialogLine(text)),
    now: (activityContext, reply) => {
      if (reply.kind === 'form' || reply.kind === 'problems') return { answer: formAnswer(reply) }
      // Teams leaves the dialog open with what was typed only when it hears of a failure; the words come in the chat.
      if (asked === 'submit' && reply.kind === 'refusal' && reply.fault)
        return { answer: failedAnswer, after: async () => void (await replies.reply(activityContext, reply)) }
      if (reply.kind === 'refusal' || (asked === 'fetch' && reply.kind !== 'file')) return { answer: show(reply) }
      const answer = asked === 'fetch' ? show(reply) : closeAnswer
      return { answer, after: async () => void (await replies.reply(activityContext, reply)) }
    },
    late: async (activityContext, reply) => void (await replies.reply(activityContext, reply)),
  }
}
