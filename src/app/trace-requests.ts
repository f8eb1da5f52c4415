import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import { withTrace } from '../usecases/trace.ts'

/** W3C's header: version, trace, span, flags. */
const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/

/** Each request has a trace: the one that a proxy in front gave it, else one of its own. */
export const traceRequests: RequestHandler = (request, _response, next) => {
  const given = TRACEPARENT.exec(String(request.headers.traceparent ?? ''))?.[1]
  withTrace(given ?? randomBytes(16).toString('hex'), next)
}
