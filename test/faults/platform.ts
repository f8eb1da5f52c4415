import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the pretended platform answers at this moment. */
export type Mood =
  | { readonly kind: 'well'; readonly milliseconds?: number }
  /** 429 to this part of the requests. */
  | { readonly kind: 'limiting'; readonly part: number; readonly retryAfterSeconds: number }
  /** Nobody listens. */
  | { readonly kind: 'down' }

export interface Platform {
  readonly url: string
  /** How often each delivery was taken. */
  readonly taken: ReadonlyMap<string, number>
  /** Requests that were answered with 429. */
  readonly limited: number
  mood(mood: Mood): Promise<void>
  close(): Promise<void>
}

/** A platform that counts what it takes, and misbehaves on command. Reproducible: whom it refuses follows from a count. */
export const startPlatform = async (): Promise<Platform> => {
  const taken = new Map<string, number>()
  let limited = 0
  let requests = 0
  let mood: Mood = { kind: 'well' }
  const answer = async (deliveryId: string, response: ServerResponse) => {
    requests++
    if (mood.kind === 'limiting' && (requests * 0.618) % 1 < mood.part) {
      limited++
      response.writeHead(429, { 'retry-after': String(mood.retryAfterSeconds) }).end()
      return
    }
    taken.set(deliveryId, (taken.get(deliveryId) ?? 0) + 1)
    if (mood.kind === 'well' && mood.milliseconds)
      await new Promise((resume) => setTimeout(resume, (mood as { milliseconds: number }).milliseconds))
    response.writeHead(200).end(`m-${deliveryId}`)
  }
  const server = createServer((request, response) => void answer(request.url!.slice(1), response))
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const goDown = async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  return {
    url: `http://127.0.0.1:${port}`,
    taken,
    get limited() {
      return limited
    },
    mood: async (next) => {
      if (next.kind === 'down' && mood.kind !== 'down') await goDown()
      if (next.kind !== 'down' && mood.kind === 'down') {
        server.listen(port, '127.0.0.1')
        await once(server, 'listening')
      }
      mood = next
    },
    close: async () => {
      if (mood.kind !== 'down') await goDown()
    },
  }
}
