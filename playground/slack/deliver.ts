import { asJson, asText, isJson, type Json } from './json.ts'
import type { Scene } from './scene.ts'
import { signatureHeaders } from './sign.ts'
import type { Envelope, SocketMode } from './socket-mode.ts'

/** How the bot answered. `timeout` also stands for an address where nobody listens. */
export type BotAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string; readonly noRetry: boolean }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable' }

/** One request to the bot, for tests to look at. */
interface RecordedDelivery {
  readonly type: Envelope['type']
  readonly payload: Json
  readonly answer: BotAnswer
  readonly milliseconds: number
  readonly retryNumber: number
}

/** What the bot is sent, in the form of its kind: JSON for events, form fields for commands, `payload=` for interactions. */
const bodyOf = (envelope: Envelope): { body: string; contentType: string } => {
  if (envelope.type === 'events_api') return { body: JSON.stringify(envelope.payload), contentType: 'application/json' }
  const fields =
    envelope.type === 'slash_commands'
      ? Object.entries(envelope.payload).map(([key, value]): [string, string] => [key, String(value)])
      : [['payload', JSON.stringify(envelope.payload)] as [string, string]]
  return { body: new URLSearchParams(fields).toString(), contentType: 'application/x-www-form-urlencoded' }
}

/** Sends to the bot, over a socket when one is connected, else by signed HTTP; waits for the answer as long as Slack does. */
export const createDelivery = (scene: Scene, sockets: SocketMode) => {
  const { options, rules, machine } = scene
  const recorded: RecordedDelivery[] = []
  const underway = new Set<Promise<unknown>>()

  const pathOf = ({ payload }: Envelope): string | undefined =>
    payload.type === 'block_suggestion' ? scene.app.optionsPath : (options.eventsPath ?? '/slack/events')

  const byHttp = async (envelope: Envelope): Promise<BotAnswer> => {
    const path = pathOf(envelope)
    if (path === undefined) return { kind: 'unreachable' }
    const { body, contentType } = bodyOf(envelope)
    const headers: Record<string, string> = {
      'content-type': contentType,
      ...signatureHeaders(options.signingSecret, body, machine),
      ...(envelope.retryNumber && {
        'x-slack-retry-num': String(envelope.retryNumber),
        'x-slack-retry-reason': envelope.retryReason ?? 'http_error',
      }),
    }
    try {
      const signal = AbortSignal.timeout(rules.ackMilliseconds)
      const url = `${options.botUrl()}${path}`
      const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' })
      const noRetry = response.headers.get('x-slack-no-retry') === '1'
      return { kind: 'answered', status: response.status, body: await response.text(), noRetry }
    } catch (error) {
      return { kind: (error as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable' }
    }
  }

  const bySocket = async (envelope: Envelope): Promise<BotAnswer> => {
    const answer = await sockets.send(envelope, rules.ackMilliseconds)
    if (!answer) return { kind: 'timeout' }
    const body = Object.keys(answer).length > 0 ? JSON.stringify(answer) : ''
    return { kind: 'answered', status: 200, body, noRetry: false }
  }

  const once = async (envelope: Envelope): Promise<BotAnswer> => {
    const startedAt = performance.now()
    const way = sockets.isConnected() ? bySocket : byHttp
    const answer = await way(envelope).catch((): BotAnswer => ({ kind: 'unreachable' }))
    const { type, payload, retryNumber = 0 } = envelope
    recorded.push({ type, payload, answer, milliseconds: performance.now() - startedAt, retryNumber })
    if (recorded.length > 2000) recorded.splice(0, 1000)
    return answer
  }

  const track = <T>(work: Promise<T>): Promise<T> => {
    underway.add(work)
    return work.finally(() => underway.delete(work))
  }

  return {
    recorded,
    track,
    async send(envelope: Envelope): Promise<BotAnswer> {
      const copies = Array.from({ length: rules.duplicateDeliveries }, (_, index) =>
        envelope.type === 'events_api'
          ? { ...envelope, retryNumber: index + 1, retryReason: 'http_timeout' }
          : envelope,
      )
      const [first] = await track(Promise.all([envelope, ...copies].map(once)))
      return first!
    },
    /** Resolves when no request to the bot is under way. */
    async idle(): Promise<void> {
      while (underway.size > 0) await Promise.allSettled(underway)
    },
  }
}

export type Delivery = ReturnType<typeof createDelivery>

/** The JSON of an answer, or its text as `{ text }`; empty when nothing came. */
export const contentOf = (body: string): Json => {
  if (body.trim() === '') return {}
  try {
    const parsed = JSON.parse(body) as unknown
    return isJson(parsed) ? asJson(parsed) : { text: asText(parsed) || body }
  } catch {
    return { text: body }
  }
}
