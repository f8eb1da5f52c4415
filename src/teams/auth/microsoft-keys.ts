import type { CryptoKey, JWK } from 'jose'
import { importJWK } from 'jose'
import { z } from 'zod'
import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'

/** Keys are asked for again after a day, as Microsoft's own SDK does. */
const freshMilliseconds = 24 * 3_600_000
/** A token that names a key we don't have may be by a new one; so nobody makes us ask more often than this. */
const restMilliseconds = 5 * 60_000
/** After a failure, sooner: until then the keys we have are used. */
const retryMilliseconds = 10_000
const timeLimit = 5_000
/** Microsoft has a handful. */
const mostKeys = 100

const metadata = z.object({ jwks_uri: z.url() })
const keySet = z.object({
  keys: z.array(
    z.looseObject({ kty: z.string(), kid: z.string().optional(), endorsements: z.array(z.string()).optional() }),
  ),
})

interface SigningKey {
  readonly key: CryptoKey
  /** Channels this key may speak for; every channel where Microsoft names none. */
  readonly endorsements: readonly string[] | undefined
}

export interface MicrosoftKeys {
  /** The key of that id. Undefined where Microsoft has none, or could never be asked. */
  find(id: string): Promise<SigningKey | undefined>
  /** Whether Microsoft ever told its keys to this process: without, an honest token can't be told from another. */
  areKnown(): boolean
}

interface KeysOptions {
  readonly openIdMetadataUrl: string
  readonly machine: Clock
  readonly log: Log
}

const getJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(timeLimit) })
  if (!response.ok) throw new Error(`${new URL(address).host} answered ${response.status}`)
  return response.json()
}

const load = async (openIdMetadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> => {
  const { jwks_uri } = metadata.parse(await getJson(openIdMetadataUrl))
  const { keys } = keySet.parse(await getJson(jwks_uri))
  const found = new Map<string, SigningKey>()
  for (const { endorsements, ...jwk } of keys.slice(0, mostKeys)) {
    if (jwk.kty !== 'RSA' || !jwk.kid) continue
    const key = await importJWK(jwk as JWK, 'RS256').catch(() => undefined)
    if (key) found.set(jwk.kid, { key: key as CryptoKey, endorsements })
  }
  if (found.size === 0) throw new Error('Microsoft named no keys')
  return found
}

/**
 * Microsoft's public keys, kept: one fetch at a time whoever asks, and the old keys for as long as no new ones can be
 * had. Tokens that name unknown keys can't make us ask without end.
 */
export const createMicrosoftKeys = ({ openIdMetadataUrl, machine, log }: KeysOptions): MicrosoftKeys => {
  let keys: ReadonlyMap<string, SigningKey> = new Map()
  let loadedAt = Number.NEGATIVE_INFINITY
  let failedAt = Number.NEGATIVE_INFINITY
  let loading: Promise<void> | undefined
  const now = () => machine.now().getTime()

  const reload = (): Promise<void> => {
    loading ??= load(openIdMetadataUrl)
      .then(
        (loaded) => {
          keys = loaded
          loadedAt = now()
        },
        (cause: unknown) => {
          failedAt = now()
          log.warn(
            { err: cause, kept: keys.size },
            'teams: Microsoft’s keys could not be fetched; the old ones are used',
          )
        },
      )
      .finally(() => {
        loading = undefined
      })
    return loading
  }

  return {
    find: async (id) => {
      const age = now() - loadedAt
      const mayAsk = now() - failedAt >= retryMilliseconds
      const known = keys.get(id)
      // Whoever holds a known key does not wait for newer ones.
      if (known && age >= freshMilliseconds && mayAsk) void reload()
      if (!known && age >= restMilliseconds && mayAsk) await reload()
      return keys.get(id)
    },
    areKnown: () => keys.size > 0,
  }
}
