import { z } from 'zod'
import { fetchSteadily } from '../../http/fetch-steadily.ts'
import type { Log } from '../../usecases/ports.ts'
import { type GraphToken, unlessAway } from './graph-token.ts'

const timeLimit = 10_000
const catalog = z.object({ value: z.array(z.object({ id: z.string() })) })

/** Installs the app for somebody who never had it. False where the tenant does not let us, or it can't be done. @throws while Microsoft is away */
export type InstallFor = (tenant: string, externalId: string) => Promise<boolean>

interface InstallOptions {
  readonly token: GraphToken
  /** The id in the manifest: the tenant's catalog knows the app by another one. */
  readonly appId: string
  /** Of the cloud that the tenants are in, without a slash at the end. */
  readonly graphUrl: string
  readonly log: Log
}

/**
 * Asks Microsoft Graph to add the app for a person. Needs TeamsAppInstallation.ReadWriteSelfForUser.All and
 * AppCatalog.Read.All, which an administrator of that tenant grants to this app; without, nothing is tried.
 */
export const createGraphInstall = ({ token, appId, graphUrl, log }: InstallOptions): InstallFor => {
  const graph = `${graphUrl}/v1.0`
  const catalogIds = new Map<string, string>()

  const call = async (bearer: string, path: string, body?: object) =>
    unlessAway(
      await fetchSteadily(`${graph}${path}`, {
        method: body ? 'POST' : 'GET',
        redirect: 'error',
        signal: AbortSignal.timeout(timeLimit),
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    )

  const catalogId = async (tenant: string, bearer: string): Promise<string | undefined> => {
    const known = catalogIds.get(tenant)
    if (known) return known
    const filter = encodeURIComponent(`externalId eq '${appId}'`)
    const response = await call(bearer, `/appCatalogs/teamsApps?$filter=${filter}`)
    const read = catalog.safeParse(response.ok ? await response.json() : undefined)
    const id = read.success ? read.data.value[0]?.id : undefined
    if (id) catalogIds.set(tenant, id)
    return id
  }

  return async (tenant, externalId) => {
    try {
      const bearer = await token(tenant)
      const id = bearer && (await catalogId(tenant, bearer))
      if (!bearer || !id) return false
      const app = { 'teamsApp@odata.bind': `${graph}/appCatalogs/teamsApps/${id}` }
      const { status } = await call(bearer, `/users/${encodeURIComponent(externalId)}/teamwork/installedApps`, app)
      log.info({ tenant, status }, 'teams: asked to add the app for a person')
      // 409: it is there already.
      return status === 201 || status === 409
    } catch (error) {
      log.warn({ tenant, err: error }, 'teams: the app could not be added for a person')
      throw error
    }
  }
}
