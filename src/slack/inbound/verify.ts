import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'

/** Requests older or further ahead than this are refused: Bolt alone lets the future in. Seconds. */
const windowSeconds = 300
/** Slack's payloads are far below. Bytes. */
const bodyMaximumBytes = 1_000_000
/** Of all bodies that are still arriving, together. Slack's are there in milliseconds; who lingers makes room. Bytes. */
const arrivingMaximumBytes = 32_000_000
/** Bytes that are quicker read than a connection is opened anew. */
const smallBytes = 65_536
/** A body that is not there by then is not Slack's, which waits for three seconds itself. Milliseconds. */
const bodyMilliseconds = 5_000

/**
 * Checks the signature as Bolt would, which costs more, and what Bolt leaves out: the time both ways, and that the
 * very same request was not here before. What can be seen by its first lines alone is seen before any of the body is kept.
 * Leaves the raw body for Bolt.
 */
export const createVerify = (options: {
  readonly signingSecret: string
  readonly clock: Clock
  readonly log: Log
}): RequestHandler => {
  const seen = createSeen(options.clock)
  const signingKey = createSecretKey(options.signingSecret, 'utf8')
  const readBody = createBodyReader()
  return async (request, response, next) => {
    const turnAway = (why: string, status = 401) => {
      options.log.warn({ why }, 'request to /slack/events refused')
      refuse(request, response, status)
    }
    const heading = headingOf(request, options.clock)
    if (typeof heading === 'string') return turnAway(heading, heading === 'too large' ? 413 : 401)
    const body = await readBody(request)
    if (body === 'too large') return turnAway(body, 413)
    if (body === 'too slow') return turnAway(body, 408)
    if (!isSigned(heading, body, signingKey)) return turnAway('forged')
    if (seen(heading.signature)) return turnAway('replayed')
    Object.assign(request, { rawBody: body })
    // Bolt knows this content type by its exact name only.
    const type = String(request.headers['content-type'] ?? '')
      .split(';')[0]
      ?.trim()
      .toLowerCase()
    request.headers['content-type'] = type
    next()
  }
}

/** What is still to come is read and forgotten where it is little, and not waited for where it is not. */
const refuse = (request: Request, response: Response, status: number): void => {
  const expected = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  if (expected > smallBytes) response.set('Connection', 'close')
  response.status(status).end()
}

interface Heading {
  readonly stamp: string
  readonly signature: string
}

/** What the first lines say; a word for why they can't be Slack's. */
const headingOf = ({ headers }: Request, clock: Clock): Heading | string => {
  const stamp = headers['x-slack-request-timestamp']
  const signature = headers['x-slack-signature']
  if (typeof stamp !== 'string' || typeof signature !== 'string') return 'unsigned'
  if (!/^\d{1,12}$/.test(stamp) || !/^v0=[0-9a-f]{64}$/.test(signature)) return 'malformed'
  if (Math.abs(clock.now().getTime() / 1000 - Number(stamp)) > windowSeconds) return 'outside the time window'
  if (Number(headers['content-length'] ?? 0) > bodyMaximumBytes) return 'too large'
  return { stamp, signature }
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack: both are 32 bytes, and are compared in the same time whatever they hold. */
const isSigned = ({ stamp, signature }: Heading, body: Buffer, signingKey: KeyObject): boolean => {
  const own = createHmac('sha256', signingKey).update(`v0:${stamp}:`).update(body).digest()
  return timingSafeEqual(own, Buffer.from(signature.slice('v0='.length), 'hex'))
}

/** Reads bodies, and keeps what is arriving within bounds: when it is too much together, whoever began first is cut off. */
const createBodyReader = () => {
  const arriving = new Set<{ bytes: number; readonly cut: () => void }>()
  let together = 0
  return (request: IncomingMessage): Promise<Buffer | 'too large' | 'too slow'> =>
    new Promise((resolve) => {
      const chunks: Buffer[] = []
      const end = (result: Buffer | 'too large' | 'too slow') => {
        if (!arriving.delete(own)) return
        clearTimeout(timer)
        together -= own.bytes
        request.removeAllListeners('data').resume()
        resolve(result)
      }
      const own = { bytes: 0, cut: () => end('too slow') }
      const timer = setTimeout(own.cut, bodyMilliseconds)
      arriving.add(own)
      request.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        own.bytes += chunk.length
        together += chunk.length
        if (own.bytes > bodyMaximumBytes) return end('too large')
        if (together > arrivingMaximumBytes) [...arriving][0]?.cut()
      })
      request.on('end', () => end(Buffer.concat(chunks)))
      request.on('close', () => end('too slow'))
      request.on('error', () => end('too slow'))
    })
}

/** Signatures that passed within the window and a bit, so that none passes twice. */
const createSeen = (clock: Clock) => {
  const passed = new Map<string, number>()
  const keepMilliseconds = 2 * windowSeconds * 1000
  return (signature: string): boolean => {
    const now = clock.now().getTime()
    // In order of arrival: the oldest are at the front.
    for (const [old, at] of passed) {
      if (now - at <= keepMilliseconds) break
      passed.delete(old)
    }
    if (passed.has(signature)) return true
    passed.set(signature, now)
    return false
  }
}
