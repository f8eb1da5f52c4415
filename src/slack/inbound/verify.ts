import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'

/** Requests older or further ahead than this are refused: Bolt alone lets the future in. Seconds. */
const windowSeconds = 300
/** Slack's payloads are far below. Bytes. */
const bodyMaximumBytes = 1_000_000

/**
 * Checks a request in Bolt's stead, which lets the future and repetitions in: the time both ways, the signature, and that the
 * very same request was not here before. Leaves the raw body for Bolt.
 */
export const createVerify = (options: {
  readonly signingSecret: string
  readonly clock: Clock
  readonly log: Log
}): RequestHandler => {
  const seen = createSeen(options.clock)
  const secret = createSecretKey(options.signingSecret, 'utf8')
  return async (request, response, next) => {
    const body = await readBody(request).catch(() => undefined)
    if (body === undefined) return refuse(response, 413)
    const why =
      objection(request, body, secret, options.clock) ??
      (seen(String(request.headers['x-slack-signature'])) ? 'replayed' : undefined)
    if (why) {
      options.log.warn({ why }, 'request to /slack/events refused')
      return refuse(response, 401)
    }
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

const refuse = (response: Response, status: number): void => void response.status(status).end()

const readBody = async (request: Request): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as IncomingMessage) {
    bytes += (chunk as Buffer).length
    if (bytes > bodyMaximumBytes) throw new Error('too large')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

const objection = (request: Request, body: Buffer, secret: KeyObject, clock: Clock): string | undefined => {
  const stamp = request.headers['x-slack-request-timestamp']
  const signature = request.headers['x-slack-signature']
  if (typeof stamp !== 'string' || typeof signature !== 'string') return 'unsigned'
  if (!/^\d{1,12}$/.test(stamp)) return 'malformed'
  if (Math.abs(clock.now().getTime() / 1000 - Number(stamp)) > windowSeconds) return 'outside the time window'
  const expected = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:`).update(body).digest('hex')}`
  const given = Buffer.from(signature)
  const right = given.length === expected.length && timingSafeEqual(given, Buffer.from(expected))
  return right ? undefined : 'forged'
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
