import { createHash } from 'node:crypto'
import { importPKCS8, SignJWT } from 'jose'
import type { Clock } from '../../core/clock.ts'
import { fetchSteadily } from '../../http/fetch-steadily.ts'
import { cloudOf } from './cloud.ts'
import type { TeamsSettings } from './settings.ts'

const timeLimit = 10_000

/** A token of ours for Microsoft Graph in somebody's tenant; undefined where the tenant gave no consent. @throws while Microsoft is away */
export type GraphToken = (tenant: string) => Promise<string | undefined>

/** What Microsoft answered. @throws where that says nothing of what was asked: it is away, or takes no more for now */
export const unlessAway = (response: Response): Response => {
  const { status } = response
  if (status !== 429 && status < 500) return response
  throw Object.assign(new Error(`Microsoft answered ${status}`), { statusCode: status, response })
}

/** Proves who we are by the certificate: a statement of five minutes, signed. */
const assertion = async (settings: TeamsSettings, tokenUrl: string, now: number): Promise<string> => {
  const key = await importPKCS8(settings.certificateKey!, 'RS256')
  const thumbprint = Buffer.from(settings.certificateThumbprint ?? '', 'hex').toString('base64url')
  return new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', x5t: thumbprint })
    .setIssuer(settings.appId)
    .setSubject(settings.appId)
    .setAudience(tokenUrl)
    .setJti(createHash('sha256').update(`${settings.appId} ${now}`).digest('hex'))
    .setNotBefore(now)
    .setExpirationTime(now + 300)
    .sign(key)
}

const proof = async (settings: TeamsSettings, tokenUrl: string, now: number): Promise<Record<string, string>> =>
  settings.certificateKey
    ? {
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await assertion(settings, tokenUrl, now),
      }
    : { client_secret: settings.password ?? '' }

export const createGraphToken = (settings: TeamsSettings, machine: Clock): GraphToken => {
  const { loginUrl, graphUrl } = cloudOf(settings)
  const kept = new Map<string, { token: string | undefined; until: number }>()

  return async (tenant) => {
    const now = Math.floor(machine.now().getTime() / 1000)
    const known = kept.get(tenant)
    if (known && known.until > now) return known.token
    const tokenUrl = `${loginUrl}${encodeURIComponent(tenant)}/oauth2/v2.0/token`
    const answered = await fetchSteadily(tokenUrl, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeLimit),
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings.appId,
        scope: `${graphUrl}/.default`,
        ...(await proof(settings, tokenUrl, now)),
      }),
    })
    const response = unlessAway(answered)
    const answer = (await response.json()) as { access_token?: string; expires_in?: number }
    const token = response.ok ? answer.access_token : undefined
    kept.set(tenant, { token, until: now + (token ? (answer.expires_in ?? 3600) - 300 : 3600) })
    return token
  }
}
