import { setTimeout } from 'node:timers/promises'
import type { PgBoss } from 'pg-boss'
import type { Platform } from '../core/platform.ts'
import type { Log } from '../usecases/ports.ts'
import { bossPriority, MOST_IN_BATCH } from './batch.ts'
import type { Handled, Rest } from './deliver.ts'
import { createInFlight } from './in-flight.ts'
import { type DeliverJob, deliver } from './queues.ts'
import { HORIZON } from './rate-limiter.ts'
import { createSeldom } from './say-seldom.ts'

export interface ConsumerDeps {
  readonly boss: PgBoss
  readonly log: Log
  readonly handle: (id: string, rest: Rest) => Promise<Handled>
  /** Messages a second and tenant, by platform: no tenant takes up more of the consumer than it can use. */
  readonly perTenant: Readonly<Record<Platform, number>>
  /** Deliveries at work at once: more would only wait for each other. Those that wait for their permit do not count. */
  readonly room: number
  /** How often to tell that we are alive; undefined: never. Milliseconds. */
  readonly sign?: number
  /** How long to wait for a job when nobody says that there is one. Milliseconds. */
  readonly idlePause: number
}

export interface Consumer {
  /** There may be a job. */
  wake(): void
  /** Takes no further job; resolves when those taken are settled. */
  stop(): Promise<void>
  /** Deliveries under way. */
  readonly underWay: number
}

/** Room kept for what people wait for, however many announcements are under way. */
const INTERACTIVE_ROOM = 50
/** pg-boss's number for what people wait for: the highest there is. */
const INTERACTIVE = bossPriority(0)
/** Deliveries under way in one process, with those that wait for their slot. */
const UNDER_WAY = 4_000
/** Well below the seconds' worth of deliveries that each tenant has under way. Milliseconds. */
const PAUSE_UNDER_WAY = 250
const PAUSE_AFTER_ERROR = 1_000

/**
 * Keeps deliveries flowing: pg-boss hands out the jobs and takes them back one by one. Its own workers settle a batch as a
 * whole, which would let one slow tenant hold up every other.
 */
export const startConsumer = (deps: ConsumerDeps): Consumer => {
  const { boss } = deps
  const warn = createSeldom(deps.log)
  const inFlight = createInFlight(deps)
  let stopped = false
  let turn = 0
  /** Deliveries in each job of the last look. */
  let carried = MOST_IN_BATCH
  let wake = () => {}
  /** Of what a tenant may send within the horizon, nearly all: deliveries, and the jobs that carry them. */
  const supplyOf = (tier: string | null | undefined) =>
    (deps.perTenant[tier as keyof ConsumerDeps['perTenant']] ?? deps.perTenant.slack) * (HORIZON - 0.5)
  const jobsOf = (tier: string) => Math.ceil(supplyOf(tier) / MOST_IN_BATCH)
  const tiers = Object.fromEntries(Object.keys(deps.perTenant).map((tier) => [tier, jobsOf(tier)]))
  const groupConcurrency = { default: jobsOf('slack'), tiers }

  const left = () => Math.min(deps.room - inFlight.atWork, UNDER_WAY - inFlight.underWay)
  /** Too little room left to be worth a look. */
  const full = () => !stopped && left() < deps.room / 4
  const room = async () => {
    while (full()) await inFlight.settled()
  }
  const fetch = async (): Promise<number> => {
    // By half the room at most: the next may carry eight, however many carried one.
    const batchSize = full() ? 0 : Math.ceil(Math.min(left() / carried, deps.room / 2))
    const ignoreGroups = inFlight.wellSupplied(supplyOf)
    const some =
      batchSize > 0 ? await boss.fetch<DeliverJob>(deliver.name, { batchSize, groupConcurrency, ignoreGroups }) : []
    // The most urgent come first by themselves, but for those of a tenant that has all it may: now and then these too.
    const look = some.length === 0 || turn++ % 4 === 0
    const urgent = look
      ? await boss.fetch<DeliverJob>(deliver.name, { batchSize: INTERACTIVE_ROOM, minPriority: INTERACTIVE })
      : []
    // A batch comes in no order.
    const taken = [...urgent, ...some].sort((a, b) => a.data.priority - b.data.priority)
    for (const job of taken) inFlight.take(job)
    if (taken.length > 0) carried = taken.reduce((sum, { data }) => sum + data.ids.length, 0) / taken.length
    return taken.length
  }

  /** Each look may find the next tenants' jobs behind those of the last; once there is none, each has seconds' worth. */
  const pauseAfter = (taken: number): number => {
    if (taken > 0) return 0
    return inFlight.underWay > 0 ? PAUSE_UNDER_WAY : deps.idlePause
  }
  const run = async () => {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      const pause = await fetch().then(
        (taken) => pauseAfter(taken),
        (error: unknown) => {
          if (!stopped) warn(error, 'could not fetch deliveries')
          return PAUSE_AFTER_ERROR
        },
      )
      if (full()) await Promise.race([woken, room()])
      else if (pause > 0) await Promise.race([woken, setTimeout(pause)])
    }
  }
  const running = run()
  const signs = deps.sign && setInterval(() => void inFlight.sign(), deps.sign)
  return {
    wake: () => wake(),
    stop: async () => {
      stopped = true
      wake()
      await running
      await inFlight.empty()
      clearInterval(signs || undefined)
    },
    get underWay() {
      return inFlight.underWay
    },
  }
}
