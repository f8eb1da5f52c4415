import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'

export interface SteadyCall {
  readonly url: string | URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
  /** Whether an answer that leads elsewhere is an error, or given as it is; none is followed. */
  readonly redirect: 'error' | 'manual'
  readonly signal?: AbortSignal
  /** Nobody waits any longer for an answer. Milliseconds. */
  readonly patience?: number
}

export interface SteadyAnswer {
  /** Its status and headers; its body was read. */
  readonly message: IncomingMessage
  readonly bytes: Buffer
}

/** A request that surely was not taken: it went over a connection that had already served one and was closed before any byte came back. */
class NotTaken extends Error {
  override readonly name = 'NotTaken'
}

/** The end of a connection that was closed while idle is heard within a round trip; later than this the call was taken. Milliseconds. */
const raceMilliseconds = 1_000
/** What a closed connection is called. */
const closed = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED'])

/**
 * For calls that must neither get lost nor be made twice. Connections are kept for less long than the other side says, or for five
 * seconds (Node's own agent); where one was closed all the same in the moment it was used again, the call is made once more.
 * Nothing else is repeated.
 * @throws the connection's error, the signal's reason, or a TypeError for an answer that leads elsewhere
 */
export const callSteadily = async (asked: SteadyCall): Promise<SteadyAnswer> => {
  try {
    return await send(asked)
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error
    return send(asked).catch((again: Error) => {
      throw again instanceof NotTaken ? again.cause : again
    })
  }
}

const send = ({ url, method, headers, body, redirect, signal, patience }: SteadyCall): Promise<SteadyAnswer> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const { request } = isEncrypted(url) ? https : http
    const sent = request(url, { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } })
    let before = 0
    let since = 0
    const giveUp = (why: unknown) => {
      reject(why)
      sent.destroy(why as Error)
    }
    if (signal) {
      const stop = () => giveUp(signal.reason)
      signal.addEventListener('abort', stop)
      sent.on('close', () => signal.removeEventListener('abort', stop))
    }
    if (patience !== undefined) {
      const timer = setTimeout(() => giveUp(new DOMException('No answer in time', 'TimeoutError')), patience)
      sent.on('close', () => clearTimeout(timer))
    }
    sent.on('socket', (socket) => {
      before = socket.bytesRead
      since = performance.now()
    })
    sent.on('response', (message) => {
      if (redirect === 'error' && leadsElsewhere(message)) {
        message.destroy()
        return reject(new TypeError('An answer that leads elsewhere'))
      }
      const chunks: Buffer[] = []
      message.on('data', (chunk: Buffer) => chunks.push(chunk))
      message.on('end', () => resolve({ message, bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) }))
      message.on('error', reject)
    })
    sent.on('error', (error: Error & { code?: unknown }) => {
      const isSilent = sent.socket?.bytesRead === before && closed.has(String(error.code))
      const isRace = sent.reusedSocket && performance.now() - since < raceMilliseconds
      reject(isSilent && isRace ? new NotTaken('The connection was closed', { cause: error }) : error)
    })
    sent.end(body)
  })

const isEncrypted = (url: string | URL): boolean => (typeof url === 'string' ? url : url.protocol).startsWith('https:')

const leadsElsewhere = ({ statusCode = 0, headers }: IncomingMessage): boolean =>
  statusCode >= 300 && statusCode < 400 && headers.location !== undefined

export const headersOf = ({ rawHeaders }: IncomingMessage): Headers =>
  new Headers(rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [[name, rawHeaders[at + 1]!] as [string, string]] : [])))
