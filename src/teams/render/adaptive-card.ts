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

/** A card over the full width of the chat. */
export const adaptiveCard = (body: readonly CardElement[]): AdaptiveCard => ({
  type: 'AdaptiveCard',
  version: '1.5',
  msteams: { width: 'Full' },
  body,
})

export const attachmentOf = (card: AdaptiveCard) => ({ contentType: adaptiveCardType, content: card })
