import type { Wish } from '../usecases/ports/budgets.ts'
import type { Platform } from '../usecases/ports/deliveries.ts'
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

/** Hands out slots from the shared purses: a message needs one from its conversation's, its tenant's and its platform's. */
export const createSlots = (store: Store, rates: Readonly<Record<Platform, Rates>>) =>
  gather<Wishing, Slot>(async (wishing) => {
    const wishes = new Map<string, Wish>()
    for (const one of wishing)
      for (const [scope, key] of Object.entries(purses(one))) {
        const rate = rates[one.platform][scope as keyof Rates]
        wishes.set(key, { key, ...rate, count: (wishes.get(key)?.count ?? 0) + 1 })
      }
    const grants = await store.read.budgets.take([...wishes.values()], HORIZON)
    const served = new Map<string, number>()
    const slotOf = (one: Wishing): Slot => {
      let waitSeconds = 0
      let granted = true
      for (const [scope, key] of Object.entries(purses(one))) {
        const rate: Rate = rates[one.platform][scope as keyof Rates]
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
