import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a pretended platform answers at this moment. */
export type Mood =
  | { readonly kind: 'well' }
  /** 429 to this part of the requests. */
  | { readonly kind: 'limiting'; readonly part: number; readonly retryAfterSeconds: number }
  /** Nobody listens. */
  | { readonly kind: 'down' }
  /** Somebody listens, and answers 503: what is behind has not come back. */
  | { readonly kind: 'failing' }
  /** What is asked is done at once, but this part of the answers takes as long as it says. */
  | { readonly kind: 'slow'; readonly milliseconds: number; readonly part?: number }

export interface FaultInjectingServer {
  readonly url: string
  /** How many requests were answered by each mood. */
  readonly answered: Readonly<Record<Mood['kind'], number>>
  mood(mood: Mood): Promise<void>
  close(): Promise<void>
}

/** An HTTP server before a platform, that misbehaves on command. Reproducible: whom it strikes follows from a count. */
export const startFaultInjectingServer = async (platform: RequestListener): Promise<FaultInjectingServer> => {
  const answered = { well: 0, limiting: 0, down: 0, failing: 0, slow: 0 }
  let mood: Mood = { kind: 'well' }
  let requests = 0
  const strikes = (part: number) => (requests * 0.618) % 1 < part
  const server = createServer((request, response) => {
    requests++
    const struck = mood.kind === 'limiting' || mood.kind === 'slow' ? strikes(mood.part ?? 1) : mood.kind === 'failing'
    answered[struck ? mood.kind : 'well']++
    if (struck && mood.kind !== 'slow') return refuse(response, mood)
    if (struck && mood.kind === 'slow') delay(response, mood.milliseconds)
    platform(request, response)
  })
  server.keepAliveTimeout = 60_000
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const goDown = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  const port = await listen(0)
  return {
    url: `http://127.0.0.1:${port}`,
    answered,
    mood: async (next) => {
      if (next.kind === 'down' && mood.kind !== 'down') await goDown()
      if (next.kind !== 'down' && mood.kind === 'down') await listen(port)
      mood = next
    },
    close: async () => {
      if (mood.kind !== 'down') await goDown()
    },
  }
}

const refuse = (response: ServerResponse, mood: Mood): void => {
  if (mood.kind === 'limiting') response.writeHead(429, { 'retry-after': String(mood.retryAfterSeconds) }).end('{}')
  else response.writeHead(503).end('upstream')
}

const delay = (response: ServerResponse, milliseconds: number): void => {
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse
  response.end = (...given: unknown[]) => {
    setTimeout(() => end(...given), milliseconds)
    return response
  }
}
