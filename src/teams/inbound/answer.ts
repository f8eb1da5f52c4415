import type { Choice } from '../../conversation/kit/form.ts'
import { cutTo } from '../../core/characters.ts'
import { type AdaptiveCard, adaptiveCardType, attachmentOf } from '../render/adaptive-card.ts'
import { dialogTitle } from '../render/limits.ts'

/** The answer to an invoke, as the connector takes it back. */
export interface InvokeAnswer {
  readonly status: number
  readonly body?: unknown
}

/** Takes the place of the card whose button was pressed, for the one who pressed it. */
export const cardAnswer = (card: AdaptiveCard): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: adaptiveCardType, value: card },
})

/** A line beneath the card whose button was pressed. */
export const lineAnswer = (text: string): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
})

/** What fits what somebody types into a searched list. */
export const searchAnswer = (choices: readonly Choice[]): InvokeAnswer => ({
  status: 200,
  body: {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results: choices.map(({ value, label }) => ({ title: label, value })) },
  },
})

/** Opens a dialog, or shows something else in the one that is open. */
export const dialogAnswer = (title: string, card: AdaptiveCard, size: 'small' | 'medium' | 'large'): InvokeAnswer => ({
  status: 200,
  body: {
    task: {
      type: 'continue',
      value: { title: cutTo(title, dialogTitle), height: size, width: 'medium', card: attachmentOf(card) },
    },
  },
})

/** Shows a line of text where the dialog was. */
export const dialogLine = (text: string): InvokeAnswer => ({
  status: 200,
  body: { task: { type: 'message', value: text } },
})

/** Closes the dialog. */
export const closeAnswer: InvokeAnswer = { status: 200 }
export const emptyAnswer: InvokeAnswer = { status: 200, body: {} }
/** Teams says that something went wrong and leaves the dialog open, with everything in it. */
export const failedAnswer: InvokeAnswer = { status: 500 }
