import { webApi } from '@slack/bolt'
import type { DeliveryOutcome } from '../../conversation/kit/delivery-channel.ts'

/** What went wrong with a call, in the few ways that matter. */
export type DeliveryError =
  | { readonly kind: 'limited'; readonly afterSeconds: number }
  /** Slack's own word for why it refused. */
  | { readonly kind: 'refused'; readonly error: string }
  /** Nothing of this workspace works for some hours. */
  | { readonly kind: 'away'; readonly reason: string }
  /** The request never reached Slack. */
  | { readonly kind: 'unsent'; readonly reason: string }
  /** It may or may not have been carried out. */
  | { readonly kind: 'unclear'; readonly reason: string }

export const deliveryErrorOf = (error: unknown): DeliveryError => {
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'limited', afterSeconds: error.retryAfter }
  if (error instanceof webApi.WebAPIPlatformError) {
    const word = wordOf(error)
    return word === undefined
      ? { kind: 'unclear', reason: notSlacks }
      : refused(word, error.data.response_metadata?.retryAfter)
  }
  if (error instanceof webApi.WebAPIHTTPError) return { kind: 'unclear', reason: `HTTP ${error.statusCode}` }
  if (error instanceof webApi.WebAPIRequestError) return lost(error.original)
  if (error instanceof Error && /retry-after/i.test(error.message)) return { kind: 'limited', afterSeconds: 30 }
  throw error
}

const notSlacks = 'not Slack’s answer'

/** Slack's own word. What is no word came from somebody in between, as a proxy's page, which the library takes for the word. */
export const wordOf = ({ data }: webApi.WebAPIPlatformError): string | undefined =>
  typeof data.error === 'string' && /^[\w.:-]{1,100}$/.test(data.error) ? data.error : undefined

const refused = (error: string, retryAfterSeconds = 30): DeliveryError => {
  if (error === 'ratelimited' || error === 'rate_limited') return { kind: 'limited', afterSeconds: retryAfterSeconds }
  if (moving.has(error)) return { kind: 'away', reason: error }
  if (error === 'request_timeout') return { kind: 'unsent', reason: error }
  if (['internal_error', 'fatal_error', 'service_unavailable'].includes(error))
    return { kind: 'unclear', reason: error }
  return { kind: 'refused', error }
}

/** The workspace moves into an organization; its tokens are as good as before once it is there. */
const moving: ReadonlySet<string> = new Set(['org_login_required', 'team_added_to_org'])
/** How soon it is looked at again. Seconds. */
const movingSeconds = 300

const lost = (original: Error): DeliveryError => {
  const cause = (original.cause ?? original) as { code?: unknown }
  const code = typeof cause.code === 'string' ? cause.code : original.name
  const unsent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(code)
  return { kind: unsent ? 'unsent' : 'unclear', reason: code === 'TimeoutError' ? 'time-out' : code }
}

/** What may stand in the log of an error: Slack's own errors carry whole answers with them, so they are only named. */
export const causeOf = (error: unknown): unknown => {
  if (error instanceof webApi.WebAPIPlatformError) return { type: error.name, slack: wordOf(error) ?? notSlacks }
  if (error instanceof webApi.WebAPIHTTPError) return { type: error.name, status: error.statusCode }
  if (error instanceof webApi.WebAPIRateLimitedError) return { type: error.name, afterSeconds: error.retryAfter }
  if (error instanceof webApi.WebAPIRequestError) return { type: error.name, reason: error.original.name }
  return error
}

/** The installation is dead: its tokens are of no more use. */
export const deadTokens: ReadonlySet<string> = new Set([
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_authed',
  'app_uninstalled',
])

const reinstall = 'Ask the IT staff of this workspace to install the P3 app again.'
const invite = 'Ask someone in the channel to write /invite @P3 there, or choose another channel.'
const another = 'Choose another channel for announcements.'
const leftSlack = 'Ask whether this person still works here; link their new account or use email until then.'

/** Slack's words for an account that is closed. */
export const ofClosedAccounts = ['user_disabled', 'user_not_found', 'invalid_user_combination']

/** What would mend a refusal, for the coordinator. */
const fixes: Readonly<Record<string, string>> = {
  channel_not_found: invite,
  not_in_channel: invite,
  is_archived: another,
  restricted_action: 'Ask the workspace’s administrators to let P3 post in this channel, or choose another one.',
  restricted_action_read_only_channel: another,
  restricted_action_thread_only_channel: another,
  restricted_action_non_threadable_channel: another,
  channel_is_shared: 'P3 posts nothing into channels shared with other organizations. Choose another channel.',
  user_not_found: leftSlack,
  users_not_found:
    'No account of this workspace has this email address. Give the person a link code, or correct the address in the roster.',
  user_is_guest:
    'This address is a guest’s, a bot’s or a removed account’s here. P3 speaks with members only: correct the address in the roster, or give the person a link code.',
  user_disabled: leftSlack,
  user_not_visible: 'This account can’t be seen by the app. Ask the IT staff to let P3 message this person.',
  invalid_user_combination: leftSlack,
  cannot_dm_bot: 'The linked account is a bot. Unlink it and give the person a link code.',
  messages_tab_disabled: 'Ask the IT staff to turn on the Messages tab in the settings of the P3 app.',
  not_allowed_token_type: reinstall,
  team_access_not_granted:
    'Ask the IT staff of this organization to add the P3 app to the workspace in which this person or channel is.',
  ekm_access_denied: 'The administrators of this workspace have stopped messages. Ask the IT staff until when.',
  missing_scope: 'The app lacks a permission that it was given before. Ask the IT staff to install the P3 app again.',
  message_not_found: 'The message was deleted. Nothing to do.',
  cant_update_message: 'The message can’t be changed any more. Nothing to do.',
  edit_window_closed: 'The message can’t be changed any more. Nothing to do.',
  not_installed: reinstall,
}

/** A trouble as what the outbox makes of it. */
export const outcomeOfError = (deliveryError: DeliveryError, phase: 'before' | 'sending'): DeliveryOutcome => {
  switch (deliveryError.kind) {
    case 'limited':
      return {
        kind: 'retry',
        afterSeconds: Math.max(1, deliveryError.afterSeconds),
        reason: 'ratelimited',
        scope: 'tenant',
      }
    case 'away':
      return { kind: 'retry', afterSeconds: movingSeconds, reason: deliveryError.reason, scope: 'tenant' }
    case 'unsent':
      return { kind: 'retry', afterSeconds: 5, reason: deliveryError.reason, scope: 'app' }
    case 'unclear':
      if (phase === 'sending') return { kind: 'unknown', reason: deliveryError.reason }
      return { kind: 'retry', afterSeconds: 5, reason: deliveryError.reason, scope: 'tenant' }
    case 'refused': {
      const fix = deadTokens.has(deliveryError.error) ? reinstall : fixes[deliveryError.error]
      if (fix) return { kind: 'unreachable', reason: deliveryError.error, fix }
      return { kind: 'failed', reason: deliveryError.error }
    }
  }
}
