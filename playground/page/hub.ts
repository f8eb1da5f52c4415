import type { PretendAccount } from '../pretend.ts'

/** How a pane reaches the playground on this machine. Paths are beneath /playground, e.g. `slack/page/conversations`. */
export interface Hub {
  get<T = unknown>(path: string): Promise<T>
  /** Sends a JSON body. Rejects with a HubError whose message can be shown to the person. */
  post<T = unknown>(path: string, body?: unknown): Promise<T>
  /** Server-sent events, each one JSON in its data. Reconnects by itself; returns how to stop. */
  events(path: string, onEvent: (event: unknown) => void): () => void
  /** The playground's present moment: the clock can be ahead of this machine's. */
  now(): Promise<Date>
  /** The same path as an address with the page token, for an image, a link or a download. */
  url(path: string): string
  /** Called with the new moment after the clock was moved from this page; returns how to stop listening. */
  onClockMoved(listener: (now: Date) => void): () => void
}

/** What every pane file exports as `mount`: fills the element for the person and returns how to take it down again. */
export type MountPane = (element: HTMLElement, person: PretendAccount, hub: Hub) => () => void

/** A request the playground refused or could not answer. The message is a sentence for the person at the page. */
export class HubError extends Error {
  readonly status: number
  readonly body: unknown
  constructor(message: string, status: number, body: unknown) {
    super(message)
    this.name = 'HubError'
    this.status = status
    this.body = body
  }
}

export interface HubOptions {
  /** The page token this boot of the playground gave to the page. */
  readonly token: string
  /** Called when the playground no longer knows this page's token: it was restarted. */
  readonly onStale: () => void
  /** Called when the playground stops or starts answering. */
  readonly onReachable: (reachable: boolean) => void
}

const BASE = '/playground/'
const NOT_ANSWERING = 'P3 Bot is not answering. Check that it is still running, then try again.'

const sentenceOf = (body: unknown, status: number): string => {
  if (typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string') return body.error
  return `The playground answered with an error (${status}). Please try again.`
}

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The hub of this page, plus `clockMoved`, which the clock bar calls after it moved the clock. */
export const createHub = (options: HubOptions): Hub & { clockMoved(now: Date): void } => {
  const clockListeners = new Set<(now: Date) => void>()
  const address = (path: string): string => BASE + path.replace(/^\/+/, '')

  const url = (path: string): string => {
    const withKey = new URL(address(path), location.origin)
    withKey.searchParams.set('key', options.token)
    return withKey.pathname + withKey.search
  }

  const ask = async <T>(path: string, init: RequestInit): Promise<T> => {
    const headers = { ...init.headers, 'x-playground': options.token }
    const response = await fetch(address(path), { ...init, headers, cache: 'no-store' }).catch(() => undefined)
    options.onReachable(response !== undefined)
    if (!response) throw new HubError(NOT_ANSWERING, 0, undefined)
    const body = await bodyOf(response)
    if (response.status === 403 && response.headers.has('x-playground-stale')) options.onStale()
    if (!response.ok) throw new HubError(sentenceOf(body, response.status), response.status, body)
    return body as T
  }

  const get = <T>(path: string): Promise<T> => ask<T>(path, { method: 'GET' })

  const events = (path: string, onEvent: (event: unknown) => void): (() => void) => {
    const source = new EventSource(url(path))
    source.onmessage = (message) => onEvent(JSON.parse(message.data))
    source.onopen = () => options.onReachable(true)
    // A refused stream says nothing about why: an ordinary request tells a restart from a stop.
    source.onerror = () => void get('clock').catch(() => undefined)
    return () => source.close()
  }

  return {
    get,
    post: (path, body) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body ?? {}),
      }),
    events,
    now: async () => new Date((await get<{ now: string }>('clock')).now),
    url,
    onClockMoved: (listener) => {
      clockListeners.add(listener)
      return () => clockListeners.delete(listener)
    },
    clockMoved: (now) => {
      for (const listener of clockListeners) listener(now)
    },
  }
}
