import { z } from 'zod'
import { fetchSteadily } from '../../http/fetch-steadily.ts'
import type { Log } from '../../usecases/ports.ts'
import { type GraphToken, unlessAway } from './graph-token.ts'

const timeLimit = 10_000
const found = z.object({ value: z.array(z.object({ id: z.string(), userPrincipalName: z.string().nullish() })) })

/** Entra's id of somebody of a tenant, by mail address or sign-in name. Undefined: nobody, a guest, or the tenant does not let us look. @throws while Microsoft is away */
export type FindPerson = (tenant: string, address: string) => Promise<string | undefined>

/**
 * Asks Microsoft Graph who has an address. Needs User.ReadBasic.All, the least that finds a person, which an administrator of
 * that tenant grants to this app; without, nothing is found.
 */
export const createGraphPeople =
  ({ token, graphUrl, log }: { token: GraphToken; graphUrl: string; log: Log }): FindPerson =>
  async (tenant, address) => {
    try {
      const bearer = await token(tenant)
      if (!bearer) return undefined
      const quoted = `'${address.replaceAll("'", "''")}'`
      const query = new URLSearchParams({
        $filter: `mail eq ${quoted} or userPrincipalName eq ${quoted}`,
        $select: 'id,userPrincipalName',
        $top: '2',
      })
      const answered = await fetchSteadily(`${graphUrl}/v1.0/users?${query}`, {
        redirect: 'error',
        signal: AbortSignal.timeout(timeLimit),
        headers: { authorization: `Bearer ${bearer}` },
      })
      const response = unlessAway(answered)
      const read = found.safeParse(response.ok ? await response.json() : undefined)
      if (!response.ok) log.info({ tenant, status: response.status }, 'teams: the tenant lets us look up nobody')
      const own = read.data?.value.filter(({ userPrincipalName }) => !/#EXT#/i.test(userPrincipalName ?? '')) ?? []
      // Two with one address: nobody can say which is meant.
      return own.length === 1 ? own[0]!.id : undefined
    } catch (error) {
      log.warn({ tenant, err: error }, 'teams: a person could not be looked up')
      throw error
    }
  }
