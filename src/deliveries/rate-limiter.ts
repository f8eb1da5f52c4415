import type { Platform } from '../core/platform.ts'
import { createBatcher } from '../store/db/batcher.ts'
import type { Grant, TokenRequest } from '../usecases/deliveries/budgets-port.ts'
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

/** A token bucket that some want to spend from. */
interface Wanted {
  readonly request: { -readonly [K in keyof TokenRequest]: TokenRequest[K] }
  /** How many of them had their turn. */
  served: number
  /** Undefined: all may go at once. */
  grant?: Grant
}

/** Hands out permits from the shared token buckets: a message needs one from its conversation's, its tenant's and its platform's. */
export const createRateLimiter = (store: Store, rates: Readonly<Record<Platform, Rates>>, horizon = HORIZON) =>
  createBatcher<Sending, Permit>(async (sendings) => {
    const buckets = new Map<string, Wanted>()
    const want = (key: string, rate: Rate): Wanted => {
      let wanted = buckets.get(key)
      if (!wanted) {
        wanted = { request: { key, count: 0, perSecond: rate.perSecond, burst: rate.burst }, served: 0 }
        buckets.set(key, wanted)
      }
      wanted.request.count++
      return wanted
    }
    const needed = sendings.map((one) => {
      const keys = bucketKeys(one)
      const { conversation, tenant, app } = rates[one.platform]
      return [want(keys.conversation, conversation), want(keys.tenant, tenant), want(keys.app, app)]
    })
    const requests = [...buckets.values()].map(({ request }) => request)
    const grants = await store.single((data) => data.budgets.take(requests, horizon))
    for (const [key, grant] of grants) buckets.get(key)!.grant = grant
    const permitOf = ({ urgent }: Sending, wanted: readonly Wanted[]): Permit => {
      let waitSeconds = 0
      let granted = true
      for (const bucket of wanted) {
        if (!bucket.grant) continue
        const turn = bucket.served++
        if (turn >= bucket.grant.count) granted = false
        waitSeconds = Math.max(waitSeconds, bucket.grant.startsInSeconds + turn / bucket.request.perSecond)
      }
      if (granted) return { kind: 'granted', waitSeconds: urgent ? 0 : waitSeconds }
      // Back in time to be granted a permit ahead again.
      return { kind: 'later', afterSeconds: Math.max(1, Math.floor(waitSeconds - horizon / 2)) }
    }
    const permits = new Map(sendings.map((one, at) => [one, permitOf(one, needed[at]!)]))
    return (one) => permits.get(one)!
  })
