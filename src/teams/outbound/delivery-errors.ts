import type { DeliveryOutcome } from '../../conversation/kit/delivery-channel.ts'
import { UntrustedAddress } from '../auth/service-hosts.ts'
import { NoToken } from '../auth/token-problem.ts'

type NotSent = Exclude<DeliveryOutcome, { kind: 'sent' }>
/** `missing`: the conversation is not there, so that opening it anew may help. */
export type Failure =
  | Exclude<NotSent, { kind: 'unreachable' }>
  | (Extract<NotSent, { kind: 'unreachable' }> & { readonly missing?: boolean })

/** What others are told of it. */
export const withoutMark = (failure: Failure): DeliveryOutcome => {
  if (failure.kind !== 'unreachable') return failure
  const { missing: _, ...outcome } = failure
  return outcome
}

interface ConnectorError {
  readonly statusCode?: number
  readonly code?: string | number
  readonly name?: string
  readonly body?: { readonly error?: { readonly code?: string } }
  readonly details?: { readonly error?: { readonly code?: string } }
  readonly response?: { readonly headers?: { get(name: string): string | null | undefined } }
}

/** A time-out's code is a number that says nothing. */
const codeOf = ({ code }: ConnectorError): string | undefined => (typeof code === 'string' ? code : undefined)

const platformCode = (error: ConnectorError) =>
  error.body?.error?.code ?? error.details?.error?.code ?? codeOf(error) ?? `status ${error.statusCode}`

/** Seconds from a Retry-After header, which Teams sends only sometimes. */
const retryAfter = (error: ConnectorError): number | undefined => {
  const seconds = Number(error.response?.headers?.get('retry-after'))
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined
}

/** What an operator has to mend takes a while; until then it waits, as mail does whose server refuses our login. Seconds. */
const OPERATOR = 300

const addAgain = 'Ask them to open P3 in Teams (Apps, then P3, then Add or Unblock); messages resume by themselves.'
const addToTeam = 'Ask an owner of the team to add the P3 app to it again.'

/** Errors of the connection from before anything was sent. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'])

/**
 * What a failed call of the connector means. Microsoft asks to send again after 412, 429, 502 and 504 (Teams, "Optimize
 * your bot with rate limiting"); a broken connection tells nothing.
 */
export const outcomeOfError = (cause: unknown, to: 'person' | 'channel'): Failure => {
  const error = (typeof cause === 'object' && cause !== null ? cause : {}) as ConnectorError
  if (cause instanceof UntrustedAddress) return { kind: 'failed', reason: cause.message }
  if (cause instanceof NoToken) return { kind: 'retry', afterSeconds: 30, reason: cause.message, scope: 'app' }
  const reason = platformCode(error)
  switch (error.statusCode) {
    case 429:
      return { kind: 'retry', afterSeconds: retryAfter(error) ?? 2, reason, scope: 'conversation' }
    case 412:
      return { kind: 'retry', afterSeconds: retryAfter(error) ?? 1, reason, scope: 'conversation' }
    case 502:
    case 503:
    case 504:
      return { kind: 'retry', afterSeconds: retryAfter(error) ?? 5, reason, scope: 'app' }
    case 403:
      return { kind: 'unreachable', reason, fix: to === 'person' ? addAgain : addToTeam }
    case 404:
      return { kind: 'unreachable', reason, fix: to === 'person' ? addAgain : addToTeam, missing: true }
    case 401:
      return {
        kind: 'retry',
        afterSeconds: OPERATOR,
        scope: 'tenant',
        reason: `${reason}: Microsoft does not accept the bot's token; check TEAMS_APP_TYPE and TEAMS_TENANT_ID`,
      }
    case 413:
      return { kind: 'failed', reason: `${reason}: the message is too big for Teams` }
    case undefined:
      break
    default:
      return error.statusCode >= 500 ? { kind: 'unknown', reason } : { kind: 'failed', reason }
  }
  const code = codeOf(error)
  if (code !== undefined && neverLeft.has(code)) return { kind: 'retry', afterSeconds: 5, reason: code, scope: 'app' }
  return { kind: 'unknown', reason: code ?? error.name ?? 'no answer' }
}
