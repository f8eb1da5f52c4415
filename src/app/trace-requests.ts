import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { beginTrace, inSpan } from '../usecases/trace.ts'
import type { Traces } from './traces/open-traces.ts'

/** W3C's header: version, trace, span, flags. */
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/
const RECORDED = 1

/** Each request has a trace: the one that a proxy in front gave it, else one of its own. */
export const traceRequests =
  (traces: Pick<Traces, 'recorderFor'>): RequestHandler =>
  (request, response, next) => {
    const [, given, span, flags = ''] = TRACEPARENT.exec(String(request.headers.traceparent ?? '')) ?? []
    const trace = given ?? randomUUID().replaceAll('-', '')
    const parent = given === undefined ? undefined : { recorded: (Number.parseInt(flags, 16) & RECORDED) === RECORDED }
    const recorder = isWatching(request) ? undefined : traces.recorderFor(trace, parent)
    beginTrace(trace, recorder, recorder && span, () => {
      if (!recorder) return next()
      const door = doorOf(request)
      void inSpan({ name: `${request.method} ${door}`, kind: 'server', facts: { door } }, async (note) => {
        const over = new Promise((resume) => response.once('close', resume))
        next()
        await over
        note({ status: response.statusCode })
      })
    })
  }

/** Who asks every few seconds whether all is well would bury what people do. */
const isWatching = ({ path }: Request): boolean => ['/healthz', '/livez', '/readyz'].includes(path)

/** Where it came in, and no more: the rest of an address may be a signed link. */
const doorOf = ({ path }: Request): string => {
  const [, first = ''] = path.split('/')
  return first === 'slack' || first === 'api' ? `/${first}` : '/…'
}
