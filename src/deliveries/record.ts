import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../core/clock.ts'
import { createBatcher } from '../store/db/batcher.ts'
import type { Settlement } from '../usecases/deliveries/deliveries-port.ts'
import type { QueuedDelivery } from '../usecases/deliveries/outbox-port.ts'
import { closeCampaigns } from '../usecases/matching/close-campaigns.ts'
import type { AccountFacts, NewAccount } from '../usecases/people/people-port.ts'
import type { Data, Log, Store } from '../usecases/ports.ts'

/** What is to be remembered of one delivery, all in one transaction. */
export interface DeliveryRecord {
  readonly settlement: Settlement
  readonly campaignId?: string
  /** A job to send it later. */
  readonly again?: QueuedDelivery
  /** What was learned about the account it went to, or an account that was found. */
  readonly account?: { readonly id: string; readonly facts: AccountFacts }
  readonly found?: NewAccount
  readonly channel?: { readonly id: string; readonly reason: string; readonly fix: string }
  /** A token bucket to close: what the platform asked for. */
  readonly hold?: { readonly key: string; readonly seconds: number }
}

/** The message is out: a few more with one statement are worth these milliseconds. */
const LINGER = 10
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 2_000

/**
 * Records outcomes, many with one statement. While the database is away it keeps trying until `givesUp`:
 * the message is out, and only this process knows. One that can't be recorded as it is keeps no other from it.
 */
export const createRecord = (store: Store, clock: Clock, log: Log, givesUp: AbortSignal) =>
  createBatcher<DeliveryRecord, void>(
    async (outcomes) => {
      let left = outcomes
      for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 2))
        try {
          await write(store, clock.now(), left)
          return () => undefined
        } catch (error) {
          if (givesUp.aborted) throw error
          log.warn({ deliveries: left.length, error: String(error) }, 'could not record deliveries; trying again')
          left = await oneByOne(store, clock, log, left)
          if (left.length === 0) return () => undefined
          await setTimeout(pause)
        }
    },
    { linger: LINGER },
  )

/**
 * Each by itself, and without what was learned where that is what the database refuses: of somebody who was erased meanwhile, or a
 * workspace that was taken off the list. Returns those that not even so could be written: the database is away.
 */
const oneByOne = async (
  store: Store,
  clock: Clock,
  log: Log,
  outcomes: readonly DeliveryRecord[],
): Promise<readonly DeliveryRecord[]> => {
  for (const [at, outcome] of outcomes.entries())
    try {
      await write(store, clock.now(), [outcome])
    } catch (error) {
      const { account: _, found: __, channel: ___, ...bare } = outcome
      const isWritten = await write(store, clock.now(), [bare]).then(
        () => true,
        () => false,
      )
      if (!isWritten) return outcomes.slice(at)
      log.warn({ delivery: outcome.settlement.id, error: String(error) }, 'what a delivery taught was not kept')
    }
  return []
}

const write = async (store: Store, now: Date, outcomes: readonly DeliveryRecord[]) => {
  const settlements = outcomes.map((outcome) => outcome.settlement)
  const plain = outcomes.every(({ again, account, found, channel }) => !(again || account || found || channel))
  if (plain) await store.single((data) => data.deliveries.settle(settlements, now))
  else await store.transaction((data) => writeWhole(data, now, outcomes))
  // Closing token buckets and campaigns outside: every process touches the same few rows.
  for (const { hold } of outcomes) if (hold) await store.single((data) => data.budgets.hold(hold.key, hold.seconds))
  const campaigns = new Set(outcomes.flatMap((outcome) => (outcome.again ? [] : (outcome.campaignId ?? []))))
  if (campaigns.size > 0) await closeCampaigns({ store }, [...campaigns], now)
}

const writeWhole = async (data: Data, now: Date, outcomes: readonly DeliveryRecord[]) => {
  await data.deliveries.settle(
    outcomes.map((outcome) => outcome.settlement),
    now,
  )
  await data.outbox.again(outcomes.flatMap((outcome) => outcome.again ?? []))
  for (const { account, found, channel } of outcomes) {
    if (account) await data.people.note(account.id, account.facts)
    if (found) await data.people.link([found])
    if (channel) await data.deliveries.channelUnreachable(channel)
  }
}
