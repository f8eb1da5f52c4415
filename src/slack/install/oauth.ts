import { createHash, timingSafeEqual } from 'node:crypto'
import { webApi } from '@slack/bolt'
import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import type { Clock } from '../../core/clock.ts'
import { serveStyle } from '../../links/style.ts'
import type { OneTimeTokens } from '../../usecases/identity/one-time-tokens-port.ts'
import type { Log } from '../../usecases/ports.ts'
import { clientOptions } from '../outbound/clients.ts'
import { causeOf, deliveryErrorOf } from '../outbound/delivery-errors.ts'
import type { BotInstallation, InstallationKeeper, Refreshed } from './installations.ts'
import { installPage, installStyle } from './pages.ts'
import { paths, scopes } from './scopes.ts'
import type { SealingKey } from './seal.ts'
import { issueState, readState } from './state.ts'

export interface OAuthSettings {
  readonly clientId: string
  readonly clientSecret: string
  /** Address of this server, without a slash at the end. */
  readonly publicUrl: string
  readonly apiUrl: string
  /** The first makes the state of an installation, all are accepted. */
  readonly keys: readonly SealingKey[]
}

export interface OAuthDeps {
  readonly settings: OAuthSettings
  readonly tokens: OneTimeTokens
  readonly installations: InstallationKeeper
  readonly clock: Clock
  readonly log: Log
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

const granted = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().optional(),
  expires_in: z.number().optional(),
  bot_user_id: z.string().optional(),
  is_enterprise_install: z.boolean().optional(),
  team: z.object({ id: z.string(), name: z.string().optional() }).nullish(),
  enterprise: z.object({ id: z.string(), name: z.string().optional() }).nullish(),
  authed_user: z.object({ id: z.string() }),
})

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

const landing = installPage(
  'Add P3 to Slack',
  [
    'P3 helps principals who are matched as peer partners to arrange their visits, log them, and remember what is next.',
    'It will be able to: answer the /p3 command, send messages to people and to channels it is invited to, look people up by their email address, and exchange files such as a roster or a calendar entry.',
    'It can’t read your conversations and it never acts as one of your people.',
  ],
  { label: 'Choose the workspace', url: paths.begin },
)

const failed = installPage('The installation did not work', [
  'Nothing was kept. Please start again; if it fails once more, tell the department’s P3 coordinator.',
])
const cancelled = installPage('Nothing was installed', [
  'You canceled, so P3 was not added. You can start again at any time.',
])
const expired = installPage('This installation link is no longer good', [
  'It can be used once, in the browser that began, within fifteen minutes. Please start again.',
])
const tooOften = installPage('Please wait a few minutes', [
  'Installations were tried many times, so P3 asks Slack about no more for now. Nothing was kept. Please start again in a few minutes.',
])
const begunElsewhere = installPage(
  'One more step to add P3',
  [
    'You began in Slack’s administration. P3 only takes an installation that began on its own page, so that nobody can slip you theirs. Nothing was kept so far.',
    'Press the button and choose your organization or workspace there; Slack asks once more, and then it is done.',
  ],
  { label: 'Add P3 to Slack', url: paths.begin },
)
const strange = installPage('This workspace is not on the list yet', [
  'P3 serves districts that take part in the program, and nothing of your workspace was kept.',
  'It is on the list of the department’s P3 coordinators now. Once they allow it, install again.',
])
const done = installPage('P3 is installed', [
  'You can close this page. There is a message from P3 in Slack that says what to do next.',
])

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

const redirectUri = ({ publicUrl }: OAuthSettings): string => `${publicUrl}${paths.redirect}`
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

const clientOf = ({ settings, log }: Pick<OAuthDeps, 'settings' | 'log'>) =>
  new webApi.WebClient(undefined, { ...clientOptions(settings.apiUrl, log), headers: {}, timeout: 8_000 })

const exchange = async (
  deps: OAuthDeps,
  code: string,
): Promise<{ readonly kept: BotInstallation; readonly user: string; readonly name?: string } | undefined> => {
  const { clientId, clientSecret } = deps.settings
  try {
    const answer = granted.parse(
      await clientOf(deps).oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        code,
        redirect_uri: redirectUri(deps.settings),
      }),
    )
    const orgWide = answer.is_enterprise_install === true
    const tenant = (orgWide ? answer.enterprise?.id : answer.team?.id) ?? ''
    if (tenant === '') return undefined
    const installedAt = deps.clock.now()
    const kept: BotInstallation = {
      tenant,
      orgWide,
      token: answer.access_token,
      botUserId: answer.bot_user_id,
      installedAt,
      refreshToken: answer.refresh_token,
      expiresAt: answer.expires_in ? new Date(installedAt.getTime() + answer.expires_in * 1000) : undefined,
    }
    const name = (orgWide ? answer.enterprise?.name : answer.team?.name)?.slice(0, 80)
    return { kept, user: answer.authed_user.id, name }
  } catch (error) {
    deps.log.warn({ why: nameOf(error) }, 'code not exchanged')
    return undefined
  }
}

const nameOf = (error: unknown): string => {
  try {
    const deliveryError = deliveryErrorOf(error)
    return deliveryError.kind === 'refused' ? deliveryError.error : deliveryError.kind
  } catch {
    return error instanceof Error ? error.name : 'unknown'
  }
}

/** A token we may not keep is of use to nobody: the app leaves again. */
const giveBack = async (deps: OAuthDeps, token: string): Promise<void> => {
  const { clientId, clientSecret } = deps.settings
  try {
    await clientOf(deps).apps.uninstall({ token, client_id: clientId, client_secret: clientSecret })
  } catch (error) {
    deps.log.warn({ why: nameOf(error) }, 'app not uninstalled')
  }
}

const refreshed = z.object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number() })

/** Exchanges a refresh token. @throws when Slack won't. */
export const createTokenRefresh =
  (settings: OAuthSettings, log: Log) =>
  async (refreshToken: string): Promise<Refreshed> => {
    const { clientId, clientSecret } = settings
    const answer = refreshed.parse(
      await clientOf({ settings, log }).oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
      }),
    )
    return { token: answer.access_token, refreshToken: answer.refresh_token, expiresInSeconds: answer.expires_in }
  }
