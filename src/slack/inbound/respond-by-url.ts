import { callSteadily } from '../../http/call-steadily.ts'
import { slackOrigins } from '../outbound/origins.ts'
import type { MessagePage } from '../render/draw-card.ts'
import { limits } from '../render/limits.ts'

/** How an answer to a command or a button stands in the conversation. */
interface Stance {
  /** In place of the message whose button was pressed. */
  readonly replace: boolean
  /** Stays in the conversation for everyone in it, i.e. for the one person in a conversation with the bot. */
  readonly stays: boolean
}

/** Answers by a request's own address. False when it was not taken, or not all of it: too late, too often, too much, not Slack's. */
export type RespondByUrl = (responseUrl: string, pages: readonly MessagePage[], stance: Stance) => Promise<boolean>

/** `apiUrl` says whose addresses are answered: Slack's, or those of the server that stands in for Slack. */
export const createRespondByUrl = (apiUrl: string): RespondByUrl => {
  const own = slackOrigins(apiUrl).hooks
  return async (responseUrl, pages, stance) => {
    const url = URL.parse(responseUrl)
    if (url?.origin !== own) return false
    if (pages.length > limits.answersPerUrl) return false
    for (const [at, page] of pages.entries()) {
      const taken = await isTaken(url, {
        ...page,
        response_type: stance.stays ? 'in_channel' : 'ephemeral',
        replace_original: stance.replace && at === 0,
        unfurl_links: false,
        unfurl_media: false,
      })
      if (!taken) return false
    }
    return true
  }
}

/** What was taken and is given up too soon goes another way, and stands there twice. */
const patienceMilliseconds = 10_000

/** Never throws: an answer that does not arrive here goes another way. */
const isTaken = (url: URL, body: object): Promise<boolean> =>
  callSteadily({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    redirect: 'error',
    patience: patienceMilliseconds,
  }).then(
    ({ message: { statusCode = 0 } }) => statusCode >= 200 && statusCode < 300,
    () => false,
  )
