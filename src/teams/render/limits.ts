/** Bytes of JSON in one card. Teams takes more in chats, other ways into it do not (28 KB through Graph and webhooks). */
export const cardBytes = 24 * 1024
/** Teams shows six buttons in a row and drops the rest; Microsoft's renderer elsewhere takes five. */
export const actionsInRow = 5
/** Lines of one text; a person who typed more gets the rest in the last one. */
export const linesOfText = 80
/** Characters of one choice of a list, so that a hundred of them fit into a card. */
export const choiceTitle = 75
/** Characters of a title in a dialog's frame. */
export const dialogTitle = 64
/** Of an inbound request, bytes; Teams sends at most about 100 KB. */
export const requestBytes = 1024 * 1024
/** Of the Authorization header, characters. */
export const tokenLength = 8 * 1024
/** Milliseconds within which an invoke is answered, whatever the answer takes. Teams gives up after 5 to 15 s. */
export const invokeBudget = 2_500
/** Milliseconds within which a message is answered; Teams sends it again after 15 s. */
export const messageBudget = 8_000
/** Milliseconds that one call of the connector may take. */
export const connectorTimeout = 10_000

/** What may be sent in how many seconds. */
export interface Quota {
  readonly calls: number
  readonly seconds: number
}
/** Microsoft's table "Per bot per thread limit". */
export const conversationQuotas: readonly Quota[] = [
  { calls: 7, seconds: 1 },
  { calls: 8, seconds: 2 },
  { calls: 60, seconds: 30 },
  { calls: 1800, seconds: 3600 },
]
/** Microsoft's global limit for each app in each tenant. */
export const tenantQuotas: readonly Quota[] = [{ calls: 50, seconds: 1 }]
