import type { Clock } from '../../core/clock.ts'
import { deliveryErrorOf } from './delivery-errors.ts'

/** Slack counts each method of a workspace by itself. */
type Quota = 'lookupByEmail' | 'open' | 'info'

/** Nothing was asked: this method's quota is used up. */
export class UsedUp extends Error {
  override readonly name = 'UsedUp'
  readonly afterSeconds: number

  constructor(afterSeconds: number) {
    super('A quota of Slack is used up')
    this.afterSeconds = afterSeconds
  }
}

/** Asks Slack, unless it said that this method takes nothing more for now. @throws UsedUp */
export type Paced = <T>(quota: Quota, ask: () => Promise<T>) => Promise<T>

/** What each workspace's methods said of when they may be asked again. */
export const createQuotas = (clock: Clock) => {
  const until = new Map<string, number>()
  return (tenant: string): Paced =>
    async (quota, ask) => {
      const key = `${tenant} ${quota}`
      const left = Math.ceil(((until.get(key) ?? 0) - clock.now().getTime()) / 1000)
      if (left > 0) throw new UsedUp(left)
      try {
        return await ask()
      } catch (error) {
        const deliveryError = deliveryErrorOf(error)
        if (deliveryError.kind !== 'limited') throw error
        const afterSeconds = Math.max(1, deliveryError.afterSeconds)
        until.set(key, clock.now().getTime() + afterSeconds * 1000)
        throw new UsedUp(afterSeconds)
      }
    }
}
