import { createHash, timingSafeEqual } from 'node:crypto'
import { type Request, type Response, Router } from 'express'
import { serveStyle } from '../../links/style.ts'
import type { OneTimeTokens } from '../../usecases/identity/one-time-tokens-port.ts'
import { causeOf } from '../outbound/delivery-errors.ts'
import { type ExchangeDeps, exchange, giveBack, redirectUri } from './exchange.ts'
import type { InstallationKeeper } from './installations.ts'
import { begunElsewhere, cancelled, done, expired, failed, landing, strange, tooOften } from './outcome-pages.ts'
import { installStyle } from './pages.ts'
import { paths, scopes } from './scopes.ts'
import { issueState, readState } from './state.ts'

export interface OAuthDeps extends ExchangeDeps {
  readonly tokens: OneTimeTokens
  readonly installations: InstallationKeeper
  /** Whether one more may be tried from this address of the network, given as a hash, whichever process is asked. */
  readonly mayInstall: (addressHash: string) => Promise<boolean>
  /** Whether this workspace or organization belongs to a district or the department. Asked before anything is kept. */
  readonly allowed: (tenant: string) => Promise<boolean>
  /** One that is not on the allow-list knocked. */
  readonly refused: (tenant: string, name: string | undefined, at: Date) => Promise<void>
  /** The installation is kept; `user` installed it. */
  readonly installed: (tenant: string, user: string, at: Date) => Promise<void>
}

const purpose = 'slack-install'
const cookieName = 'p3_slack_install'
/** How long an administrator may take. Minutes. */
const patienceMinutes = 15

/** The pages and redirects of an installation. Without configuration for it there are none. */
export const createOAuthRouter = (deps: OAuthDeps): Router => {
  const router = Router()
  const safely =
    (work: (request: Request, response: Response) => Promise<void>) => (request: Request, response: Response) =>
      work(request, response).catch((error: unknown) => {
        deps.log.error({ err: causeOf(error) }, 'installation failed')
        show(response, 500, failed)
      })
  router.use(serveStyle('slack-install', installStyle))
  router.get(paths.install, (_, response) => show(response, 200, landing))
  router.get(
    paths.begin,
    safely(async (_, response) => begin(deps, response)),
  )
  router.get(
    paths.redirect,
    safely((request, response) => finish(deps, request, response)),
  )
  return router
}

const show = (response: Response, status: number, body: string): void =>
  void response.status(status).type('html').send(body)

/** Writes nothing down: whoever begins may be anybody, as often as they like. */
const begin = ({ settings, clock }: OAuthDeps, response: Response): void => {
  const state = issueState(settings.keys, clock.now().getTime() + patienceMinutes * 60_000)
  const secure = settings.publicUrl.startsWith('https:')
  response.cookie(cookieName, state, {
    httpOnly: true,
    secure,
    sameSite: 'lax',
    path: '/slack',
    maxAge: patienceMinutes * 60_000,
  })
  const address = new URL(`${settings.apiUrl.replace(/\/api\/?$/, '')}/oauth/v2/authorize`)
  address.searchParams.set('client_id', settings.clientId)
  address.searchParams.set('scope', scopes.join(','))
  address.searchParams.set('state', state)
  address.searchParams.set('redirect_uri', redirectUri(settings))
  response.redirect(303, address.toString())
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

const finish = async (deps: OAuthDeps, request: Request, response: Response): Promise<void> => {
  const { code, state, error } = request.query
  response.clearCookie(cookieName, { path: '/slack' })
  if (error === 'access_denied') return show(response, 200, cancelled)
  // Begun from Slack's own admin page or a shared link: nobody can tell whose browser that was, so it begins here once more.
  if (typeof code === 'string' && state === undefined) return show(response, 200, begunElsewhere)
  if (typeof code !== 'string' || typeof state !== 'string' || !isOurs(deps, request, state))
    return show(response, 400, expired)
  // Anybody can begin and make up a code: what costs a call to Slack is counted before it is made.
  if (!(await deps.mayInstall(hashOf(request.ip ?? '')))) return show(response, 429, tooOften)
  if (!(await isFirst(deps, state))) return show(response, 400, expired)
  const installation = await exchange(deps, code)
  if (!installation) return show(response, 400, failed)
  const { kept, user, name } = installation
  if (!(await deps.allowed(kept.tenant))) {
    deps.log.warn({ tenant: kept.tenant }, 'installation of a workspace that is not on the allow-list refused')
    await giveBack(deps, kept.token)
    await deps.refused(kept.tenant, name, kept.installedAt)
    return show(response, 403, strange)
  }
  await deps.installations.keep(kept)
  await deps.installed(kept.tenant, user, kept.installedAt)
  show(response, 200, done)
}

/** Begun in this browser, by us, and not too long ago. */
const isOurs = ({ settings, clock }: OAuthDeps, request: Request, state: string): boolean => {
  const cookies = (request.headers.cookie ?? '').split(/;\s*/)
  const given = Buffer.from(cookies.find((one) => one.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? '')
  const expected = Buffer.from(state)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  return readState(settings.keys, state, clock.now().getTime())
}

/** Notes that this installation was tried; false when it was before: each asks Slack once. */
const isFirst = async ({ tokens, clock }: OAuthDeps, state: string): Promise<boolean> => {
  const now = clock.now()
  const expiresAt = new Date(now.getTime() + patienceMinutes * 60_000)
  await tokens.issue({ tokenHash: hashOf(state), purpose, data: {}, expiresAt }).catch(() => undefined)
  return (await tokens.use(hashOf(state), purpose, now)) !== undefined
}
