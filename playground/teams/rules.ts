/** How strictly, and how badly, the pretended Teams behaves. Defaults are what real Teams does. */
export interface Rules {
  /** Refuse calls beyond Teams' published rates with 429. */
  throttle: boolean
  /** Whether a 429 carries Retry-After; Teams sends it only sometimes. */
  retryAfter: 'always' | 'sometimes' | 'never'
  /** Refuse cards that `checkCard` finds fault with (400); real Teams would show them broken. */
  strictCards: boolean
  /** How long the bot may take to answer an activity, milliseconds. */
  answerWithinMilliseconds: number
  /** The same for composeExtension/submitAction, which is asked three times in all, milliseconds. */
  extensionAnswerWithinMilliseconds: number
  /** What happens to an activity that was not answered in time: sent again with its id, and also with a new one. */
  redeliver: 'same id' | 'same id, then new id' | 'never'
  /** How long until the redelivery with a new id, milliseconds. */
  newIdAfterMilliseconds: number
  /** Deliver every activity twice, as Teams does now and then. */
  deliverTwice: boolean
  /** Send text the way older clients do: entities instead of characters, `&nbsp;` after a mention. */
  encodeText: boolean
  /** Entra ids of people who are guests of their tenant by now. */
  guests: readonly string[]
}

export const realTeamsRules: Rules = {
  throttle: true,
  retryAfter: 'sometimes',
  strictCards: true,
  answerWithinMilliseconds: 15_000,
  extensionAnswerWithinMilliseconds: 5_000,
  redeliver: 'same id',
  newIdAfterMilliseconds: 30_000,
  deliverTwice: false,
  encodeText: false,
  guests: [],
}
