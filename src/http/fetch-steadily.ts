import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'

/** A request that surely was not taken: it went over a connection that had already served one and was closed before any byte came back. */
class NotTaken extends Error {
  override readonly name = 'NotTaken'
}

/** The end of a connection that was closed while idle is heard within a round trip; later than this the call was taken. Milliseconds. */
const raceMilliseconds = 1_000
/** What a closed connection is called. */
const closed = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED'])
/** Answers that have no body, by their status. */
const bodiless = new Set([101, 204, 205, 304])

/**
 * As `fetch`, for calls that must neither get lost nor be made twice. Connections are kept for less long than the other side says, or
 * for five seconds (Node's own agent); where one was closed all the same in the moment it was used again, the call is made once more.
 * Nothing else is repeated, and no redirect is followed.
 */
export const fetchSteadily: typeof fetch = async (input, init) => {
  const asked = new Request(input, init)
  const body = Buffer.from(await asked.arrayBuffer())
  try {
    return await call(asked, body)
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error
    return call(asked, body).catch((again: Error) => {
      throw again instanceof NotTaken ? again.cause : again
    })
  }
}

const call = async (asked: Request, body: Buffer): Promise<Response> => {
  const answered = await send(asked, body)
  const status = answered.statusCode ?? 0
  if (asked.redirect === 'error' && status >= 300 && status < 400 && answered.headers.location !== undefined) {
    answered.destroy()
    throw new TypeError('An answer that leads elsewhere')
  }
  const bytes = await read(answered)
  const headers = Object.entries(answered.headersDistinct).flatMap(([name, all = []]) =>
    all.map((value): [string, string] => [name, value]),
  )
  return new Response(bodiless.has(status) ? null : new Uint8Array(bytes), {
    status,
    statusText: answered.statusMessage,
    headers,
  })
}

const send = (asked: Request, body: Buffer): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { signal, method } = asked
    if (signal.aborted) return reject(signal.reason)
    const { request } = asked.url.startsWith('https:') ? https : http
    const headers = { ...Object.fromEntries(asked.headers), 'content-length': body.length }
    const sent = request(asked.url, { method, headers })
    let before = 0
    let since = 0
    const stop = () => sent.destroy(signal.reason)
    signal.addEventListener('abort', stop)
    sent.on('close', () => signal.removeEventListener('abort', stop))
    sent.on('socket', (socket) => {
      before = socket.bytesRead
      since = performance.now()
    })
    sent.on('response', resolve)
    sent.on('error', (error: Error & { code?: unknown }) => {
      const isSilent = sent.socket?.bytesRead === before && closed.has(String(error.code))
      const isRace = sent.reusedSocket && performance.now() - since < raceMilliseconds
      reject(isSilent && isRace ? new NotTaken('The connection was closed', { cause: error }) : error)
    })
    sent.end(body)
  })

const read = async (answered: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of answered) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
