import { webApi } from '@slack/bolt'
import { OutOfReach } from '../../conversation/kit/out-of-reach.ts'
import type { Clock } from '../../core/clock.ts'
import { outOfReachSentence, remedyOf } from '../../http/untrusted.ts'
import type { Log } from '../../usecases/ports.ts'
import { clientOptions } from '../outbound/clients.ts'
import { wordOf } from '../outbound/delivery-errors.ts'
import type { BotInstallation } from './installations.ts'

/** Slack was asked and does not take the configured token: one sentence that says what to change. */
class SlackNotReady extends Error {
  override readonly name = 'SlackNotReady'
}

interface Introduced {
  readonly installation: BotInstallation
  readonly name: string
}

/**
 * Whose token was configured.
 * @throws SlackNotReady when Slack doesn't take it, OutOfReach when Slack can't be asked
 */
export const introduce = async (
  settings: { readonly botToken?: string; readonly apiUrl: string },
  log: Log,
  clock: Clock,
): Promise<Introduced> => {
  const token = String(settings.botToken)
  const client = new webApi.WebClient(token, { ...clientOptions(settings.apiUrl, log), headers: {}, timeout: 8_000 })
  const who = await client.auth.test().catch((cause: unknown) => Promise.reject(whyNot(cause, settings.apiUrl)))
  const orgWide = who.is_enterprise_install === true
  const tenant = String((orgWide && who.enterprise_id) || who.team_id)
  const installation = { tenant, orgWide, token, botUserId: who.user_id, installedAt: clock.now() }
  return { installation, name: String(who.team ?? tenant) }
}

/** Slack's own troubles, which pass. */
const passing =
  /^(internal_error|fatal_error|service_unavailable|request_timeout|ratelimited|team_added_to_org|org_login_required)$/

const sentences: Readonly<Record<string, string>> = {
  invalid_auth:
    'SLACK_BOT_TOKEN is no token of Slack’s. Copy “Bot User OAuth Token” from the app’s page “Install App”; it begins with xoxb-.',
  account_inactive:
    'SLACK_BOT_TOKEN is of an app that was removed from its workspace. Install it there again and copy the new token.',
  token_revoked: 'SLACK_BOT_TOKEN was revoked. Install the app again and copy the new token.',
  token_expired: 'SLACK_BOT_TOKEN has expired: turn token rotation off for the app, or use SLACK_CLIENT_ID instead.',
}

const whyNot = (cause: unknown, apiUrl: string): Error => {
  const error = cause instanceof webApi.WebAPIPlatformError ? wordOf(cause) : undefined
  if (!error || passing.test(error))
    return new OutOfReach(outOfReachSentence(`Slack (${new URL(apiUrl).host})`, remedyOf(cause)), { cause })
  return new SlackNotReady(sentences[error] ?? `Slack does not take SLACK_BOT_TOKEN (${error}).`, { cause })
}
