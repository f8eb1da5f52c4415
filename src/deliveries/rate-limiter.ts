import type { Wish } from '../usecases/deliveries/budgets-port.ts'
import type { Platform } from '../usecases/deliveries/deliveries-port.ts'
import type { Store } from '../usecases/ports.ts'
import { gather } from './gather.ts'
import type { Rate, Rates } from './rates.ts'

/** A message that wants to go. */
export interface Wishing {
  readonly platform: Platform
  /** Our own ids. */
  readonly tenantId: string
  readonly conversation: string
  /** Somebody waits for it: it goes at once and the others a little later, unless the platform asked for a pause. */
  readonly urgent: boolean
}

export type Slot =
  /** It may go after so many seconds; the slot is its own. */
  | { readonly kind: 'granted'; readonly waitSeconds: number }
  /** Not soon: ask again after so many seconds. */
  | { readonly kind: 'later'; readonly afterSeconds: number }

/** How far ahead slots are granted: longer than a busy database takes for a delivery, so that no slot is missed. Seconds. */
export const HORIZON = 4

export const purses = ({ platform, tenantId, conversation }: Omit<Wishing, 'urgent'>) => ({
  conversation: `to:${conversation}`,
  tenant: `tenant:${platform}:${tenantId}`,
  app: `app:${platform}`,
})

const pursesOf = (one: Wishing, rates: Rates): readonly { key: string; rate: Rate }[] => {
  const keys = purses(one)
  return [
    { key: keys.conversation, rate: rates.conversation },
    { key: keys.tenant, rate: rates.tenant },
    { key: keys.app, rate: rates.app },
  ]
}

/** Hands out slots from the shared purses: a message needs one from its conversation's, its tenant's and its platform's. */
export const createSlots = (store: Store, rates: Readonly<Record<Platform, Rates>>) =>
  gather<Wishing, Slot>(async (wishing) => {
    const needed = new Map(wishing.map((one) => [one, pursesOf(one, rates[one.platform])]))
    const wishes = new Map<string, { -readonly [K in keyof Wish]: Wish[K] }>()
    for (const some of needed.values())
      for (const { key, rate } of some) {
        const wish = wishes.get(key)
        if (wish) wish.count++
        else wishes.set(key, { key, count: 1, perSecond: rate.perSecond, burst: rate.burst })
      }
    const grants = await store.read.budgets.take([...wishes.values()], HORIZON)
    const served = new Map<string, number>()
    const slotOf = (one: Wishing): Slot => {
      let waitSeconds = 0
      let granted = true
      for (const { key, rate } of needed.get(one)!) {
        const grant = grants.get(key) ?? { count: 0, startsInSeconds: HORIZON }
        const turn = served.get(key) ?? 0
        served.set(key, turn + 1)
        if (turn >= grant.count) granted = false
        waitSeconds = Math.max(waitSeconds, grant.startsInSeconds + turn / rate.perSecond)
      }
      if (granted) return { kind: 'granted', waitSeconds: one.urgent ? 0 : waitSeconds }
      // Back in time to be granted a slot ahead again.
      return { kind: 'later', afterSeconds: Math.max(1, Math.floor(waitSeconds - HORIZON / 2)) }
    }
    const slots = new Map(wishing.map((one) => [one, slotOf(one)]))
    return (one) => slots.get(one)!
  })
