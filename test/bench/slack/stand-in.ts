import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The least a Slack needs for this: it takes every call, and tells when an answer came in by its address. `read`: sees every answer. */
export const createStandIn = async (profiles: ReadonlyMap<string, object>, read: (body: string) => void = () => {}) => {
  const waiting = new Map<string, () => void>()
  const answers: Record<string, (args: URLSearchParams) => object> = {
    'auth.test': () => ({ team_id: 'T0', team: 'Bench', user_id: 'UBOT', bot_id: 'B0' }),
    'users.info': (args) => ({ user: profiles.get(args.get('user') ?? '') }),
    'conversations.open': (args) => ({ channel: { id: `D${args.get('users')}` } }),
    'views.publish': (args) => {
      arrived(`home of ${args.get('user_id')}`)
      return {}
    },
    'chat.postMessage': (args) => {
      arrived(String(args.get('channel')))
      return { ts: '1.1', channel: args.get('channel') }
    },
  }
  const arrived = (key: string): void => {
    waiting.get(key)?.()
    waiting.delete(key)
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      const body = Buffer.concat(chunks).toString()
      read(body)
      if (path.startsWith('/hooks/')) arrived(path)
      const answer = answers[path.replace('/api/', '')]?.(new URLSearchParams(body))
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, ...answer }))
    })
  })
  // A busy machine must not lose an answer to a connection that was closed for being idle.
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    /** Resolves when something arrives under this key: a response address, or a conversation. Lost after ten seconds. */
    expect: (key: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const lost = setTimeout(() => reject(new Error(`no answer to ${key}`)), 10_000)
        waiting.set(key, () => {
          clearTimeout(lost)
          resolve()
        })
      }),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type StandIn = Awaited<ReturnType<typeof createStandIn>>
