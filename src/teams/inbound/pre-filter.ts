import { type ErrorRequestHandler, json, type Request, type RequestHandler, type Response } from 'express'
import type { Log } from '../../usecases/ports.ts'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import type { TeamsSettings } from '../auth/settings.ts'
import { requestBytes, tokenLength } from '../render/limits.ts'
import { type Heard, readActivity, tenantOf } from './activity.ts'
import type { Rejections } from './rejections.ts'

export interface PreFilterOptions {
  readonly settings: TeamsSettings
  readonly hosts: ServiceHosts
  readonly rejections: Rejections
  readonly log: Log
}

/** What passed, for the handler behind. */
export interface Passed {
  readonly heard: Heard
  readonly token: string
}

/** Says no without saying why: whoever is told is nobody we know. */
const refuse = (response: Response, status: number) => void response.status(status).json({ error: 'Not accepted' })

const bearer = (request: Request): string => {
  const [scheme, token, ...more] = (request.get('authorization') ?? '').split(' ')
  return scheme === 'Bearer' && token && more.length === 0 ? token : ''
}

const claimsOf = (token: string): Record<string, unknown> => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

const isLoopback = (address: string | undefined) => /^(::ffff:)?127\.|^::1$/.test(address ?? '')

/**
 * Looks at the token before the SDK does, and believes nothing of it: the SDK keeps four strings for ever for each token
 * of an unknown tenant, and has a second door (the emulator's) that checks neither audience nor service address.
 */
const checkToken =
  ({ settings, rejections, log }: PreFilterOptions): RequestHandler =>
  (request, response, next) => {
    const from = request.ip ?? ''
    if (settings.unverified) return isLoopback(request.socket.remoteAddress) ? next() : refuse(response, 401)
    const token = bearer(request)
    if (rejections.isFlooding(from, token)) return refuse(response, 429)
    const claims = token.length < tokenLength ? claimsOf(token) : {}
    if (claims.iss === 'https://api.botframework.com' && claims.aud === settings.appId) return next()
    rejections.reject(from)
    log.warn({ tokenLength: token.length }, 'teams: a request without a token for this bot')
    refuse(response, 401)
  }

const checkBody =
  ({ settings, hosts, log }: PreFilterOptions): RequestHandler =>
  (request, response, next) => {
    const read = readActivity(request.body)
    const fault = read.ok ? faultOf(read.heard, settings, hosts) : read.fault
    if (fault === undefined && read.ok) {
      const passed: Passed = { heard: read.heard, token: bearer(request) }
      response.locals.passed = passed
      return next()
    }
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
export const preFilter = (options: PreFilterOptions): (RequestHandler | ErrorRequestHandler)[] => [
  checkToken(options),
  json({ limit: requestBytes, type: () => true }),
  refuseUnreadable,
  checkBody(options),
]
