import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import type { ApiAnswer } from './api-call.ts'
import { failed } from './api-call.ts'
import { newSecret } from './ids.ts'
import { asJson, type Json } from './json.ts'

/** An envelope sent over a socket: what Bolt's Socket Mode receiver unpacks. */
export interface Envelope {
  readonly type: 'events_api' | 'slash_commands' | 'interactive'
  readonly payload: Json
  readonly retryNumber?: number
  readonly retryReason?: string
}

/** Socket Mode: a WebSocket server on a loopback port of its own, started by the first apps.connections.open. */
export const createSocketMode = (appId: string) => {
  let server: WebSocketServer | undefined
  const waiting = new Map<string, (payload: Json) => void>()

  const greet = (socket: WebSocket): void => {
    socket.on('message', (data) => {
      const answer = asJson(JSON.parse(String(data)))
      waiting.get(String(answer.envelope_id))?.(asJson(answer.payload))
    })
    const info = { connection_info: { app_id: appId }, num_connections: server?.clients.size ?? 1 }
    socket.send(JSON.stringify({ type: 'hello', ...info }))
  }

  /** apps.connections.open: wants an app-level token, hands out the socket's address. */
  const open = async (token: string): Promise<ApiAnswer> => {
    if (!token.startsWith('xapp-')) return failed(token ? 'not_allowed_token_type' : 'not_authed')
    if (!server) {
      server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
      server.on('connection', greet)
      await once(server, 'listening')
    }
    return { ok: true, url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link` }
  }

  /** A connected socket, picked at random as Slack does. */
  const pick = (): WebSocket | undefined => {
    const sockets = [...(server?.clients ?? [])].filter((socket) => socket.readyState === socket.OPEN)
    return sockets[Math.floor(Math.random() * sockets.length)]
  }

  /** Sends one envelope; the bot's acknowledgement, or undefined when none came in time. */
  const send = async (envelope: Envelope, timeoutMilliseconds: number): Promise<Json | undefined> => {
    const socket = pick()
    if (!socket) return undefined
    const id = newSecret()
    const { promise, resolve } = Promise.withResolvers<Json | undefined>()
    waiting.set(id, resolve)
    const timer = setTimeout(() => resolve(undefined), timeoutMilliseconds)
    const retry = envelope.retryNumber
      ? { retry_attempt: envelope.retryNumber, retry_reason: envelope.retryReason }
      : { retry_attempt: 0, retry_reason: '' }
    const accepts = envelope.type !== 'events_api'
    const { type, payload } = envelope
    socket.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: accepts, ...retry }))
    const answer = await promise
    clearTimeout(timer)
    waiting.delete(id)
    return answer
  }

  return {
    open,
    send,
    isConnected: () => pick() !== undefined,
    async stop(): Promise<void> {
      for (const socket of server?.clients ?? []) socket.terminate()
      const closing = server
      server = undefined
      if (closing) await new Promise<void>((resolve) => closing.close(() => resolve()))
    },
  }
}

export type SocketMode = ReturnType<typeof createSocketMode>
