import { fetchSteadily } from '../../http/fetch-steadily.ts'
import type { Credentials } from '../auth/credentials.ts'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import { connectorTimeout } from '../render/limits.ts'
import type { ActivityContext } from './activity-context.ts'

/** A line in a channel that only one person sees. Best effort: the answer itself is in the person's own chat. */
export type TargetedLine = (activityContext: ActivityContext, text: string) => Promise<void>

/** botbuilder does not know targeted messages, and its own way of answering one would show the answer to everybody. */
export const createTargetedLine = (credentials: Credentials, hosts: ServiceHosts): TargetedLine => {
  return async ({ heard, chat }, text) => {
    if (!hosts.isConnector(chat.serviceUrl)) return
    const base = chat.serviceUrl.replace(/\/?$/, '/')
    const url = `${base}v3/conversations/${encodeURIComponent(chat.conversationId)}/activities?isTargetedActivity=true`
    const token = await credentials.token()
    const activity = {
      type: 'message',
      text,
      textFormat: 'plain',
      from: { id: heard.recipient.id },
      recipient: { id: heard.from.id },
      conversation: { id: chat.conversationId },
    }
    await fetchSteadily(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(connectorTimeout),
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(activity),
    }).catch(() => undefined)
  }
}
