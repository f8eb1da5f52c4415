/** A node of an Adaptive Card, as JSON. Microsoft's own parser judges it in the tests. */
export interface CardElement {
  readonly type: string
  readonly [property: string]: unknown
}

/** Teams shows schema 1.5 and nothing newer. */
export interface AdaptiveCard extends CardElement {
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly body: readonly CardElement[]
}

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive'

/** Words without what markdown or SSML would take for more than words: these two places know no text runs. */
const aloud = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll(/[\\`*_[\]#~<>|&{}]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** A card over the full width of the chat. `title` is what is read aloud of it, and what clients show that can't draw it. */
export const adaptiveCard = (title: string, body: readonly CardElement[]): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  fallbackText: `${aloud(title)}. This version of Teams can’t show it: please update Teams or open it on another device.`,
  speak: aloud(title) || 'P3',
  msteams: { width: 'Full' },
  body,
})

export const attachmentOf = (card: AdaptiveCard) => ({ contentType: adaptiveCardType, content: card })
