import type { Platform } from '../core/platform.ts'
import { createBatcher } from '../store/db/batcher.ts'
import type { TokenRequest } from '../usecases/deliveries/budgets-port.ts'
import type { Store } from '../usecases/ports.ts'
import type { Rate, Rates } from './rates.ts'

/** A message that wants to go. */
export interface Sending {
  readonly platform: Platform
  /** Our own ids. */
  readonly tenantId: string
  readonly conversation: string
  /** Somebody waits for it: it goes at once and the others a little later, unless the platform asked for a pause. */
  readonly urgent: boolean
}

export type Permit =
  /** It may go after so many seconds; the permit is its own. */
  | { readonly kind: 'granted'; readonly waitSeconds: number }
  /** Not soon: ask again after so many seconds. */
  | { readonly kind: 'later'; readonly afterSeconds: number }

/** How far ahead permits are granted: longer than a busy database takes for a delivery, so that no permit is missed. Seconds. */
export const HORIZON = 4

export const bucketKeys = ({ platform, tenantId, conversation }: Omit<Sending, 'urgent'>) => ({
  conversation: `to:${conversation}`,
  tenant: `tenant:${platform}:${tenantId}`,
  app: `app:${platform}`,
})

const bucketsOf = (one: Sending, rates: Rates): readonly { key: string; rate: Rate }[] => {
  const keys = bucketKeys(one)
  return [
    { key: keys.conversation, rate: rates.conversation },
    { key: keys.tenant, rate: rates.tenant },
    { key: keys.app, rate: rates.app },
  ]
}

/** Hands out permits from the shared token buckets: a message needs one from its conversation's, its tenant's and its platform's. */
export const createRateLimiter = (store: Store, rates: Readonly<Record<Platform, Rates>>, horizon = HORIZON) =>
  createBatcher<Sending, Permit>(async (sendings) => {
    const needed = new Map(sendings.map((one) => [one, bucketsOf(one, rates[one.platform])]))
    const requests = new Map<string, { -readonly [K in keyof TokenRequest]: TokenRequest[K] }>()
    for (const some of needed.values())
      for (const { key, rate } of some) {
        const request = requests.get(key)
        if (request) request.count++
        else requests.set(key, { key, count: 1, perSecond: rate.perSecond, burst: rate.burst })
      }
    const grants = await store.single((data) => data.budgets.take([...requests.values()], horizon))
    const served = new Map<string, number>()
    const permitOf = (one: Sending): Permit => {
      let waitSeconds = 0
      let granted = true
      for (const { key, rate } of needed.get(one)!) {
        const grant = grants.get(key) ?? { count: 0, startsInSeconds: horizon }
        const turn = served.get(key) ?? 0
        served.set(key, turn + 1)
        if (turn >= grant.count) granted = false
        waitSeconds = Math.max(waitSeconds, grant.startsInSeconds + turn / rate.perSecond)
      }
      if (granted) return { kind: 'granted', waitSeconds: one.urgent ? 0 : waitSeconds }
      // Back in time to be granted a permit ahead again.
      return { kind: 'later', afterSeconds: Math.max(1, Math.floor(waitSeconds - horizon / 2)) }
    }
    const permits = new Map(sendings.map((one) => [one, permitOf(one)]))
    return (one) => permits.get(one)!
  })
