import { afterAll, beforeAll } from 'vitest'
import type { Card } from '../../src/conversation/kit/card.ts'
import type {
  Address,
  DeliveryChannel,
  DeliveryOutcome,
  OutgoingMessage,
  SentMessage,
} from '../../src/conversation/kit/delivery-channel.ts'
import { createMovableClock, type MovableClock } from '../../src/core/clock.ts'
import type { Notice } from '../../src/core/notice.ts'
import { type OpenQueue, openQueue } from '../../src/deliveries/boss.ts'
import { type Jobs, type JobsDeps, startJobs } from '../../src/schedule/start-jobs.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import type { Database } from '../../src/store/db/open.ts'
import { createStore } from '../../src/store/store.ts'
import type { Deps, Log, Store } from '../../src/usecases/ports.ts'

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A delivery channel that writes down what it was given and answers what the test says. */
class RecordingChannel implements DeliveryChannel {
  readonly platform
  readonly delivered: { to: Address; message: OutgoingMessage }[] = []
  readonly updated: { sent: SentMessage; message: OutgoingMessage }[] = []
  answer: (to: Address, message: OutgoingMessage) => DeliveryOutcome | Promise<DeliveryOutcome> = (
    to,
    { deliveryId },
  ) => ({
    kind: 'sent',
    message: { tenant: to.tenant, conversationId: 'D1', messageId: `m-${deliveryId}` },
  })
  constructor(platform: DeliveryChannel['platform']) {
    this.platform = platform
  }
  async deliver(to: Address, message: OutgoingMessage) {
    this.delivered.push({ to, message })
    return this.answer(to, message)
  }
  async update(sent: SentMessage, message: OutgoingMessage): Promise<DeliveryOutcome> {
    this.updated.push({ sent, message })
    return { kind: 'sent', message: sent }
  }
}

export interface Stage {
  readonly database: Database
  readonly store: Store
  readonly clock: MovableClock
  readonly jobs: Jobs
  readonly queue: OpenQueue
  readonly slack: RecordingChannel
  readonly teams: RecordingChannel
  readonly email: RecordingChannel
  /** Draws every notice; a test may say otherwise. */
  draw: (notice: Notice) => Card | undefined | Promise<Card | undefined>
}

/** Jobs over a test database with delivery channels that record. */
export const withJobs = (
  database: () => Database,
  more: Partial<Omit<JobsDeps, 'sweep'>> & { sweep?: (deps: Deps) => () => Promise<number>; log?: Log } = {},
): (() => Stage) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(database(), more)
  })
  afterAll(() => stage?.jobs.stop())
  return () => stage
}

const setStage = async (
  database: Database,
  { sweep, log = silentLog, ...more }: Parameters<typeof withJobs>[1] & object = {},
): Promise<Stage> => {
  const clock = createMovableClock()
  const newId = createNewId(clock)
  const queue = await openQueue(database, silentLog)
  const store = createStore(database, { clock, newId, enqueue: queue.enqueue })
  const deps = { store, clock, newId, log } as unknown as Deps
  const deliveryChannels = {
    slack: new RecordingChannel('slack'),
    teams: new RecordingChannel('teams'),
    email: new RecordingChannel('email'),
  }
  const stage: { -readonly [K in keyof Stage]?: Stage[K] } = { database, store, clock, queue, ...deliveryChannels }
  stage.draw = (notice) => ({ title: notice.name, blocks: [] })
  stage.jobs = await startJobs({
    deps,
    database,
    queue,
    deliveryChannels,
    drawNotice: async (notice) => stage.draw!(notice),
    ...more,
    sweep: sweep?.(deps),
  })
  return stage as Stage
}

/** Somebody with an account on each of these platforms; the tenant is made when it is missing. */
export const addPerson = async (
  { prisma }: Database,
  id: string,
  platforms: readonly ('slack' | 'teams')[] = ['slack'],
  more: { preferEmail?: boolean; leftAt?: Date } = {},
) => {
  await prisma.person.create({ data: { id, name: id, email: `${id}@schools.example`, title: 'Principal', ...more } })
  for (const platform of platforms) {
    const tenantId = `tenant-${platform}`
    await prisma.tenant.upsert({
      where: { id: tenantId },
      create: { id: tenantId, platform, externalId: `T-${platform}`, name: platform, status: 'installed' },
      update: {},
    })
    const externalId = `U-${id}`
    await prisma.account.create({ data: { id: `${id}-${platform}`, platform, tenantId, externalId, personId: id } })
  }
}

export const noticeTo = (personId: string, more: Partial<Notice> = {}): Notice => ({
  name: 'welcome',
  to: { kind: 'person', personId },
  facts: {},
  priority: 'announcement',
  ...more,
})

/** An hour passes for the queue and for the budgets. */
export const anHourIsOver = async ({ prisma }: Database): Promise<void> => {
  await prisma.$executeRaw`UPDATE pgboss.job SET start_after = start_after - interval '1 hour' WHERE state < 'active'`
  await prisma.$executeRaw`UPDATE "Budget" SET "nextAt" = "nextAt" - 3600, "startAt" = "startAt" - 3600`
}
