import { setTimeout as pause } from 'node:timers/promises'
import type { Job, PgBoss } from 'pg-boss'
import type { OutgoingFile } from '../conversation/kit/reply.ts'
import type { Notice } from '../core/notice.ts'
import type { Platform } from '../core/platform.ts'
import type { OpenQueue } from '../deliveries/boss.ts'
import { withCircuitBreaker } from '../deliveries/circuit-breaker.ts'
import { type Consumer, startConsumer } from '../deliveries/consumer.ts'
import { buryDelivery } from '../deliveries/dead-letter.ts'
import { createDeliver, type DeliverDeps, type DrawNotice, type NoticeRecipient } from '../deliveries/deliver.ts'
import {
  type DeliverJob,
  dead,
  deliver,
  refresh,
  sweep,
  type Timeouts,
  tidyQueues,
  usualTimeouts,
} from '../deliveries/queues.ts'
import { platformRates, type Rates } from '../deliveries/rates.ts'
import { createRedraw } from '../deliveries/redraw.ts'
import { type Redraws, startRedraws } from '../deliveries/redraws.ts'
import type { DeliveryChannels, RouteSettings } from '../deliveries/route.ts'
import type { Database } from '../store/db/open.ts'
import { heldUntil } from '../usecases/desk/own-hours.ts'
import type { Deps } from '../usecases/ports.ts'
import { type RaiseAlarm, type WatchSettings, watchSweeps } from './watch-sweeps.ts'

export interface JobsDeps {
  readonly deps: Deps
  readonly database: Database
  readonly queue: OpenQueue
  readonly deliveryChannels: DeliveryChannels
  readonly drawNotice: DrawNotice
  readonly drawFromOneLook?: () => DrawNotice
  readonly appsAdded?: DeliverDeps['appsAdded']
  /** Files that go with a message, e.g. an invitation with an e-mail. */
  readonly attach?: (notice: Notice, to: NoticeRecipient) => Promise<readonly OutgoingFile[]>
  readonly rates?: Readonly<Record<Platform, Rates>>
  readonly routeSettings?: () => Promise<RouteSettings>
  readonly timeouts?: Timeouts
  /** False: nothing is sent or drawn again; it all waits. */
  readonly outgoing?: boolean
  /** Looks for reminders that are due. Returns how many people were reminded. */
  readonly sweep?: () => Promise<number>
  /** How late sweeps may be, for tests. */
  readonly watch?: WatchSettings
  /** Counts a job that failed. */
  readonly failed?: (job: string) => void
  /** Tells operators past the database. */
  readonly alarm?: RaiseAlarm
  /** Forgets what has been kept long enough. */
  readonly forget?: () => Promise<unknown>
}

export interface Jobs {
  /** Takes no new work, lets what is under way come to an end, within 10 seconds. */
  stop(): Promise<void>
  /** Looks for due reminders at once, e.g. after the playground's clock was moved. */
  runSweepNow(): Promise<number>
  /** Since when reminders should have been looked for and were not; undefined when all is well. @throws when the database does not answer */
  sweepsLateSince(): Promise<Date | undefined>
  /** Resolves when nothing is waiting that is due, and nothing is under way. */
  idle(): Promise<void>
  /** Messages that this process is sending, and redraws that it is at. */
  readonly underWay: number
}

/** Milliseconds a stopping process has for what is under way; the rest of its 10 s is for closing doors. */
const DRAIN = 8_000

/** Sends what waits, draws again what is stale, sweeps for reminders, tidies up. */
export const startJobs = async (jobsDeps: JobsDeps): Promise<Jobs> => {
  const { deps, queue, database } = jobsDeps
  const { boss } = queue
  const stopping = new AbortController()
  const givesUp = new AbortController()
  const deliverDeps: DeliverDeps = {
    ...deps,
    deliveryChannels: Object.fromEntries(
      Object.entries(jobsDeps.deliveryChannels).map(([platform, deliveryChannel]) => [
        platform,
        withCircuitBreaker(deliveryChannel),
      ]),
    ),
    drawNotice: jobsDeps.drawNotice,
    drawFromOneLook: jobsDeps.drawFromOneLook,
    heldUntil: heldUntil({ store: deps.store, now: () => deps.clock.now() }),
    attach: jobsDeps.attach,
    rates: jobsDeps.rates ?? platformRates,
    routeSettings: jobsDeps.routeSettings ?? (() => settingsOfTheYear(deps)),
    aliveSince: database.embedded ? deps.clock.now() : undefined,
    appsAdded: jobsDeps.appsAdded,
    timeouts: jobsDeps.timeouts ?? usualTimeouts,
    stopping: stopping.signal,
    givesUp: givesUp.signal,
  }
  await recover(deps, boss, database)
  const { outgoing = true } = jobsDeps
  const consumer = (outgoing ? startConsumer : standStill)({
    boss,
    log: deps.log,
    handle: createDeliver(deliverDeps),
    perTenant: perTenant(deliverDeps.rates),
    // One process does everything there: more at once would only wait for each other until the platform's time-out.
    room: database.embedded ? 25 : 1_000,
    sign: deliverDeps.timeouts.silence && (deliverDeps.timeouts.silence * 1_000) / 3,
    idlePause: 500,
  })
  const redraws = (outgoing ? startRedraws : drawNothing)({
    boss,
    log: deps.log,
    redraw: createRedraw(deliverDeps),
    room: database.embedded ? 4 : 400,
    idlePause: 500,
  })
  const workers = await startWorkers(jobsDeps)
  const watch = watchSweeps({ boss, deps, alarm: jobsDeps.alarm, ...jobsDeps.watch })
  queue.onJob((name) => {
    if (name === deliver.name) consumer.wake()
    if (name === refresh.name) redraws.wake()
    const worker = workers.get(name)
    if (worker) boss.notifyWorker(worker)
  })
  const wake = () => {
    consumer.wake()
    redraws.wake()
    for (const worker of workers.values()) boss.notifyWorker(worker)
  }
  return {
    runSweepNow: jobsDeps.sweep ?? (async () => 0),
    sweepsLateSince: watch.lateSince,
    idle: async () => (outgoing ? idle(boss, consumer, wake) : undefined),
    get underWay() {
      return consumer.underWay + redraws.underWay
    },
    stop: async () => {
      watch.stop()
      stopping.abort()
      const timer = setTimeout(() => givesUp.abort(), DRAIN)
      await Promise.race([Promise.all([consumer.stop(), redraws.stop()]), pause(DRAIN)])
      clearTimeout(timer)
      givesUp.abort()
      await boss.stop({ graceful: true, timeout: 1_000, close: false })
    },
  }
}

const perTenant = (rates: Readonly<Record<Platform, Rates>>) => ({
  slack: rates.slack.tenant.perSecond,
  teams: rates.teams.tenant.perSecond,
  email: rates.email.tenant.perSecond,
})

/** What a job that failed leaves in the log; pg-boss keeps it in its own tables alone. */
const loudly =
  <T>({ deps: { log }, failed }: JobsDeps, name: string, work: (jobs: Job<T>[]) => Promise<void>) =>
  async (jobs: Job<T>[]): Promise<void> => {
    try {
      await work(jobs)
    } catch (error) {
      log.error({ err: error, job: name }, 'a job failed')
      failed?.(name)
      throw error
    }
  }

const settingsOfTheYear = async ({ store, clock }: Deps): Promise<RouteSettings> => {
  const cycle = await store.read.cycles.current(clock.now())
  return { emailWhenUnreachable: cycle?.settings.emailWhenUnreachable ?? true }
}

/** In place of what sends, while outgoing messages are off. */
const standStill = (): Consumer => ({ wake: () => {}, stop: async () => {}, underWay: 0 })
const drawNothing = (): Redraws => ({ wake: () => {}, stop: async () => {}, underWay: 0 })

/** The workers that pg-boss runs itself, by queue. */
const startWorkers = async (jobsDeps: JobsDeps): Promise<Map<string, string>> => {
  const { boss } = jobsDeps.queue
  const often = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2 }
  const workers = new Map<string, string>()
  workers.set(
    dead.name,
    await boss.work<DeliverJob>(
      dead.name,
      often,
      loudly(jobsDeps, dead.name, async ([job]) => {
        for (const id of job!.data.ids) await buryDelivery(jobsDeps.deps, id)
      }),
    ),
  )
  workers.set(
    sweep.name,
    await boss.work(
      sweep.name,
      loudly(jobsDeps, sweep.name, async () => {
        await jobsDeps.sweep?.()
      }),
    ),
  )
  workers.set(
    tidyQueues.name,
    await boss.work(
      tidyQueues.name,
      loudly(jobsDeps, tidyQueues.name, async () => {
        await tidyUp(jobsDeps.deps)
        await jobsDeps.forget?.()
      }),
    ),
  )
  await boss.schedule(sweep.name, '* * * * *')
  await boss.schedule(tidyQueues.name, '*/10 * * * *')
  return workers
}

/** Rows that a killed process left as being sent get a job again; whether they are sent again is docs/deliveries.md. */
const tidyUp = async ({ store, clock }: Deps, before = new Date(clock.now().getTime() - 5 * 60_000)) => {
  await store.single((data) => data.budgets.tidy())
  await store.single((data) => data.board.foldCounts())
  await store.transaction(async (data) => data.outbox.again(await data.deliveries.stranded(before)))
}

/**
 * What a process left under way is taken up before anything new is written: after a long pause the new would hide it. On an
 * embedded database nobody else can hold a job, so that nothing is waited for.
 */
const recover = async (deps: Deps, boss: PgBoss, database: Database) => {
  if (!database.embedded) return tidyUp(deps)
  const names = [deliver.name, refresh.name, sweep.name, tidyQueues.name, dead.name]
  await boss
    .getDb()
    .executeSql(`UPDATE pgboss.job SET state = 'retry' WHERE state = 'active' AND name = ANY($1)`, [names])
  await tidyUp(deps, deps.clock.now())
}

const idle = async (boss: PgBoss, consumer: Consumer, wake: () => void) => {
  const due = `SELECT bool_or(state < 'active') AS waits FROM pgboss.job WHERE name = ANY($1)
    AND (state = 'active' OR (state < 'active' AND start_after <= now()))`
  for (;;) {
    const { rows } = await boss.getDb().executeSql(due, [[deliver.name, refresh.name, sweep.name, dead.name]])
    const { waits } = rows[0] as { waits: boolean | null }
    if (waits === null && consumer.underWay === 0) return
    // Whoever is at work looks again by itself; being woken costs each worker a statement.
    if (waits) wake()
    await pause(25)
  }
}
