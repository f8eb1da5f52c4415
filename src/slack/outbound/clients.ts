import { webApi } from '@slack/bolt'
import { fetchSteadily, steadyFetch } from '../../http/fetch-steadily.ts'
import type { Log } from '../../usecases/ports.ts'
import { createPictures, type PictureSettings, type Pictures } from './pictures.ts'
import { quiet } from './quiet-logger.ts'

/**
 * Four clients for one installation. A 429 stops everything its client does, so posting must never share one with opening dialogs.
 * Only look-ups try again by themselves: web-api would post a message twice after a lost answer.
 */
export interface Clients {
  /** Dialogs, while a trigger lives. */
  readonly interactive: webApi.WebClient
  /** Messages that somebody waits for. No trigger runs out meanwhile, and what was given up too soon would be said twice. */
  readonly answers: webApi.WebClient
  /** Everything the outbox sends; the outbox decides about trying again. */
  readonly bulk: webApi.WebClient
  /** Look-ups, which may be done twice. */
  readonly read: webApi.WebClient
  readonly pictures: Pictures
}

export interface ClientPool {
  of(installation: { readonly tenant: string; readonly token: string }): Clients
  forget(tenant: string): void
}

/** Clients by tenant; a new token replaces the old one's clients, so that rotating tokens leave nothing behind. */
export const createClientPool = (apiUrl: string, log: Log, pictures: PictureSettings): ClientPool => {
  const pool = new Map<string, { readonly token: string; readonly clients: Clients }>()
  return {
    of: ({ tenant, token }) => {
      const known = pool.get(tenant)
      if (known?.token === token) return known.clients
      const clients = createClients(token, clientOptions(apiUrl, log), pictures)
      pool.set(tenant, { token, clients })
      return clients
    },
    forget: (tenant) => void pool.delete(tenant),
  }
}

/** What every client of ours has: connections that lose nothing, no absolute addresses, no bodies in the log. */
export const clientOptions = (apiUrl: string, log: Log): webApi.WebClientOptions => ({
  slackApiUrl: apiUrl,
  fetch: fetchSteadily,
  allowAbsoluteUrls: false,
  logger: quiet(log),
  rejectRateLimitedCalls: true,
  retryConfig: { retries: 0 },
})

/**
 * Sends the text of what is an object. Given the object itself, the library would make that same text, and walk through every block
 * a second time for a line of its log, which is off.
 */
class Client extends webApi.WebClient {
  override apiCall(method: string, options: Record<string, unknown> = {}): Promise<webApi.WebAPICallResult> {
    const inText = Object.entries(options).map(([key, value]) => [key, isPlain(value) ? JSON.stringify(value) : value])
    return super.apiCall(method, Object.fromEntries(inText))
  }
}

/** Neither bytes nor a stream, which are files. */
const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)

const createClients = (token: string, options: webApi.WebClientOptions, settings: PictureSettings): Clients => {
  // By a timer that ends with its call; the library's own signal lives for as long as it would have waited.
  const client = (patience: number, more: webApi.WebClientOptions = {}) =>
    new Client(token, { ...options, fetch: steadyFetch(patience), headers: {}, ...more })
  const interactive = client(2_000)
  const answers = client(10_000)
  const bulk = client(10_000)
  const read = client(4_000, { retryConfig: { retries: 1, minTimeout: 200 } })
  return { interactive, answers, bulk, read, pictures: createPictures({ bulk, read }, settings) }
}
