import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/** Refuses requests that came by any other name than this machine's own: a page elsewhere may have pointed its name here. */
export const onlyLoopbackHost: RequestHandler = (request, response, next) => {
  if (LOOPBACK.test(request.headers.host ?? '')) return next()
  response.status(403).json({ error: 'The playground answers only on this machine, at 127.0.0.1 or localhost.' })
}

const sameText = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

export interface PageToken {
  /** Changes with every start of the playground; only the page it serves learns it. */
  readonly token: string
  /** Lets a request through that carries the token as header `x-playground` or query `key`. */
  readonly required: RequestHandler
}

export const createPageToken = (): PageToken => {
  const token = randomBytes(24).toString('base64url')
  return {
    token,
    required: (request, response, next) => {
      const given = request.get('x-playground') ?? request.query.key
      if (typeof given === 'string' && sameText(given, token)) return next()
      response.set('x-playground-stale', 'yes')
      response.status(403).json({ error: 'P3 Bot was restarted since this page was loaded. Reload the page to go on.' })
    },
  }
}
