import { type ErrorRequestHandler, json, type Request, type RequestHandler, type Response } from 'express'
import type { Log } from '../../usecases/ports.ts'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import type { TeamsSettings } from '../auth/settings.ts'
import type { Claims, TokenCheck } from '../auth/token-check.ts'
import { requestBytes } from '../render/limits.ts'
import { type Heard, readActivity, tenantOf } from './activity.ts'
import type { Rejections } from './rejections.ts'

export interface PreFilterDeps {
  readonly settings: TeamsSettings
  readonly hosts: ServiceHosts
  readonly tokens: TokenCheck
  readonly rejections: Rejections
  readonly log: Log
}

/** What passed, for the handler behind. */
export interface Passed {
  readonly heard: Heard
}

/** Says no without saying why: whoever is told is nobody we know. */
const refuse = (response: Response, status: number) => void response.status(status).json({ error: 'Not accepted' })

const bearer = (request: Request): string => {
  const [scheme, token, ...more] = (request.get('authorization') ?? '').split(' ')
  return scheme === 'Bearer' && token && more.length === 0 ? token : ''
}

const isLoopback = (address: string | undefined) => /^(::ffff:)?127\.|^::1$/.test(address ?? '')

/**
 * Looks at the token before anything of the body is read. A right one is heard whatever else comes from its address; for the
 * rest, the answer is short, and shorter in a flood.
 */
const checkToken = ({ settings, tokens, rejections, log }: PreFilterDeps): RequestHandler => {
  const turnAway = (request: Request, response: Response) => {
    const refused = rejections.reject(request.ip ?? '')
    if (refused === 'first') log.warn({}, 'teams: requests without a token for this bot')
    if (refused !== 'flood') return refuse(response, 401)
    refuse(response.set('Retry-After', '10'), 429)
  }
  return async (request, response, next) => {
    if (settings.unverified) return isLoopback(request.socket.remoteAddress) ? next() : refuse(response, 401)
    const claims = await tokens.check(bearer(request))
    // Until Microsoft told its keys, Teams is asked to come again.
    if (claims === 'unsure') return refuse(response.set('Retry-After', '10'), 503)
    if (claims === 'wrong') return turnAway(request, response)
    response.locals.claims = claims
    next()
  }
}

const checkBody =
  ({ settings, hosts, rejections, log }: PreFilterDeps): RequestHandler =>
  (request, response, next) => {
    const read = readActivity(request.body)
    const claims = response.locals.claims as Claims | undefined
    const fault = read.ok ? faultOf(read.heard, settings, hosts) : read.fault
    if (fault === undefined && read.ok) {
      if (claims && claims.serviceurl !== read.heard.serviceUrl) return refuse(response, 401)
      const passed: Passed = { heard: read.heard }
      response.locals.passed = passed
      return next()
    }
    rejections.reject(request.ip ?? '')
    log.warn({ fault }, 'teams: a request that is no activity for this bot')
    refuse(response, 400)
  }

const faultOf = (heard: Heard, settings: TeamsSettings, hosts: ServiceHosts): string | undefined => {
  if (!hosts.isConnector(heard.serviceUrl)) return 'serviceUrl is not Microsoft’s connector'
  const tenant = tenantOf(heard)
  if (tenant === '') return 'no tenant, or two'
  if (settings.allowedTenants && !settings.allowedTenants.includes(tenant)) return 'tenant is not on the list'
  return undefined
}

/** What the JSON reader throws, answered in a word: too big, or not JSON. */
const refuseUnreadable: ErrorRequestHandler = (error: { status?: unknown }, _request, response, next) => {
  if (response.headersSent) return next(error)
  refuse(response, error.status === 413 ? 413 : 400)
}

/** Everything that is settled before the SDK sees a request. */
export const preFilter = (deps: PreFilterDeps): (RequestHandler | ErrorRequestHandler)[] => [
  checkToken(deps),
  json({ limit: requestBytes, type: () => true }),
  refuseUnreadable,
  checkBody(deps),
]
