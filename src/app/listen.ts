import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, isIPv6, type Socket } from 'node:net'
import type { Express } from 'express'
import type { Config } from './environment/config.ts'

/** How long a request may take to arrive, its first lines and all of it, and how often connections are looked at for that. Milliseconds. */
const usualLimits = { headers: 10_000, request: 20_000, look: 2_000 }
/** One address may have so many connections open. Slack and Microsoft need tens at the busiest hour of the largest program. */
const mostConnections = 256

/** Every address but those of trusted proxies, behind which everybody is, may have so many connections and no more. */
const limitConnections = (server: Server, isProxy: (address: string) => boolean): void => {
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? ''
    if (isProxy(address)) return
    const count = (open.get(address) ?? 0) + 1
    if (count > mostConnections) return void socket.destroy()
    open.set(address, count)
    socket.on('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left === 0) open.delete(address)
      else open.set(address, left)
    })
  })
}

/** Serves on the address and port of the settings. The playground lets anybody be anybody: it is for this machine alone. */
export const listen = async (
  app: Express,
  { port, mode, bind, trustProxy }: Config,
  limits = usualLimits,
): Promise<Server> => {
  app.set('trust proxy', trustProxy)
  const server = createServer({ connectionsCheckingInterval: limits.look }, app)
  server.headersTimeout = limits.headers
  server.requestTimeout = limits.request
  // Longer than the clients and proxies in front keep a connection: whoever closes first must not be us, in the middle of a request.
  server.keepAliveTimeout = 75_000
  limitConnections(server, proxyTest(app, trustProxy))
  server.listen(port, mode === 'playground' ? '127.0.0.1' : bind)
  await once(server, 'listening')
  return server
}

/** Where it is reached from this machine: an address of every network is also this machine's own. */
export const urlHere = (server: Server): string => {
  const { address, port } = server.address() as AddressInfo
  const host = /^(::|0\.0\.0\.0)$/.test(address) ? '127.0.0.1' : address
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`
}

const proxyTest = (app: Express, trustProxy: Config['trustProxy']) => (address: string) =>
  trustProxy !== 0 && (app.get('trust proxy fn') as (address: string, hop: number) => boolean)(address, 0)

/** Takes no more, and answers what is taken, and cuts what is not done in five seconds. */
export const closeServer = async (server: Server): Promise<void> => {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 5_000).unref()
  await closed
}
