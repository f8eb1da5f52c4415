import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { Clock } from '../../core/clock.ts'
import { cloudOf } from './cloud.ts'
import { type PretendedTeams, TeamsNotReady, type TeamsSettings } from './settings.ts'
import { NoToken, tokenProblem } from './token-problem.ts'

/** What shows the connector who we are. */
export interface Credentials {
  /** A bearer token, cached until shortly before it expires; undefined where none is needed. */
  token(fresh?: boolean): Promise<string | undefined>
  readonly factory: ConfigurationServiceClientCredentialFactory
}

type Request = Parameters<
  Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>['signRequest']
>[0]

interface Microsoft {
  getToken(fresh?: boolean): Promise<string>
}

const fromMicrosoft = async (settings: TeamsSettings): Promise<Credentials['token']> => {
  const { issuer: scope, loginUrl } = cloudOf(settings)
  const factory = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: settings.appId,
    MicrosoftAppType: settings.appType,
    MicrosoftAppTenantId: settings.tenantId,
    ...(settings.certificateKey
      ? { CertificateThumbprint: settings.certificateThumbprint, CertificatePrivateKey: settings.certificateKey }
      : { MicrosoftAppPassword: settings.password }),
  })
  const created = await factory.createCredentials(settings.appId, scope, loginUrl, true)
  const microsoft = created as unknown as Microsoft
  return (fresh) => microsoft.getToken(fresh)
}

const fromPretended = (settings: TeamsSettings, { tokenUrl, clientSecret }: PretendedTeams, machine: Clock) => {
  const { appId } = settings
  const { issuer: scope } = cloudOf(settings)
  let kept: { token: string; until: number } | undefined
  return async (fresh = false): Promise<string> => {
    const now = machine.now().getTime()
    if (kept && !fresh && kept.until > now) return kept.token
    const form = { grant_type: 'client_credentials', client_id: appId, client_secret: clientSecret }
    const body = new URLSearchParams({ ...form, scope: `${scope}/.default` })
    const response = await fetch(tokenUrl, { method: 'POST', body, redirect: 'error' })
    const answer = (await response.json()) as { access_token?: string; expires_in?: number; error_description?: string }
    if (!answer.access_token)
      throw new Error(answer.error_description ?? `The token endpoint answered ${response.status}`)
    kept = { token: answer.access_token, until: now + ((answer.expires_in ?? 3600) - 300) * 1000 }
    return kept.token
  }
}

/** One set of credentials for the whole process: the SDK makes and forgets a new one for every request. */
export const createCredentials = (settings: TeamsSettings, machine: Clock): Credentials => {
  let source: Promise<Credentials['token']> | undefined
  const token: Credentials['token'] = async (fresh) => {
    if (settings.unverified) return undefined
    source ??= settings.pretended
      ? Promise.resolve(fromPretended(settings, settings.pretended, machine))
      : fromMicrosoft(settings)
    return (await source)(fresh)
  }
  const signing = {
    signRequest: async (request: Request) => {
      const bearer = await token().catch((cause: unknown) => Promise.reject(noToken(cause)))
      if (bearer) request.headers.set('authorization', `Bearer ${bearer}`)
      return request
    },
  }
  const factory = {
    isValidAppId: async (appId: string) => appId === settings.appId,
    // Never by an empty app id: that is how the SDK turns its checks off without a word.
    isAuthenticationDisabled: async () => settings.unverified === true,
    createCredentials: async () => signing,
  }
  return { token, factory: factory as unknown as ConfigurationServiceClientCredentialFactory }
}

const noToken = (cause: unknown): NoToken => {
  const problem = tokenProblem(cause)
  return new NoToken(problem.kind === 'wrong' ? problem.sentence : 'Microsoft’s login can’t be reached', { cause })
}

/**
 * Asks for a token, so that a wrong registration is known at the start and not at the first message.
 * @throws TeamsNotReady with what to change; says nothing when Microsoft just can't be reached.
 */
export const testCredentials = async (credentials: Credentials): Promise<'ready' | 'unreachable'> => {
  try {
    await credentials.token(true)
    return 'ready'
  } catch (error) {
    const problem = tokenProblem(error)
    if (problem.kind === 'unreachable') return 'unreachable'
    throw new TeamsNotReady(problem.sentence, { cause: error })
  }
}
