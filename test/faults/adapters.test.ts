import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import type { DeliveryChannel } from '../../src/conversation/kit/delivery-channel.ts'
import { systemClock } from '../../src/core/clock.ts'
import { openQueue } from '../../src/deliveries/boss.ts'
import { platformRates } from '../../src/deliveries/rates.ts'
import { startJobs } from '../../src/schedule/start-jobs.ts'
import { createSlack } from '../../src/slack/listen.ts'
import { channelsIn } from '../../src/store/channels/known-channels.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { type Database, openDatabase } from '../../src/store/db/open.ts'
import { installationsIn } from '../../src/store/installations.ts'
import { oneTimeTokensIn } from '../../src/store/one-time-tokens.ts'
import { receiptsIn } from '../../src/store/receipts.ts'
import { createStore } from '../../src/store/store.ts'
import { createTeams } from '../../src/teams/listen.ts'
import type { Deps } from '../../src/usecases/ports.ts'
import { silentLog } from '../deliveries/stage.ts'
import { createDatabase } from '../store/database.ts'
import { createWaitingFiles } from '../teams/waiting-files.ts'
import { type ChatPlatforms, enrol, startChatPlatforms } from './chat-platforms.ts'
import { allSettled, announce } from './stage.ts'

/** Each misery strikes for a moment in every run of the tests, and for so long with `npm run faults`. Seconds. */
const whole = process.env.P3_FAULTS === 'all'
const LIMITING = whole ? 30 : 0
const REFUSING = whole ? 35 : 1.5
const FAILING = whole ? 25 : 0
const SLOW = whole ? 20 : 0
/** In each of two workspaces and two tenants. */
const PEOPLE = whole ? 250 : 24
const CHANNELS = whole ? 5 : 1

const seconds = (count: number) => new Promise<void>((resume) => setTimeout(resume, count * 1_000))
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** Notes whom a platform is asked for within two seconds of an answer that said nothing, while it has answered nothing else. */
const watched = (channel: DeliveryChannel, hasty: string[]): DeliveryChannel => {
  const silentSince = new Map<string, number>()
  return {
    ...channel,
    deliver: async (to, message) => {
      if (performance.now() - (silentSince.get(to.tenant) ?? -Infinity) < 2_000) hasty.push(message.deliveryId)
      const outcome = await channel.deliver(to, message)
      if (outcome.kind !== 'unknown') silentSince.delete(to.tenant)
      else if (!silentSince.has(to.tenant)) silentSince.set(to.tenant, performance.now())
      return outcome
    },
  }
}

/** The adapters as the bot has them, and what sends by them, at the platforms' own pace. */
const workHere = async (database: Database, platforms: ChatPlatforms, hasty: string[]) => {
  const clock = systemClock
  const newId = createNewId(clock)
  const queue = await openQueue(database, silentLog)
  const store = createStore(database, { clock, newId, enqueue: queue.enqueue })
  const receipts = receiptsIn(database)
  const bot = {
    handle: () => Promise.reject(new Error('nobody speaks')),
    notice: async () => undefined,
    effectOf: () => 'changes' as const,
    keep: async () => undefined,
  }
  const slack = createSlack({
    bot,
    clock,
    log: silentLog,
    app: express(),
    settings: { signingSecret: 'secret', apiUrl: `${platforms.servers.slack.url}/api/`, publicUrl: '' },
    ports: {
      receipts,
      installations: installationsIn(database.prisma, newId),
      oneTimeTokens: oneTimeTokensIn(database),
      mayInstall: async () => true,
      allowed: async () => true,
    },
  })
  for (const { teamId, botToken, botUserId } of platforms.workspaces)
    slack.installations.fix({ tenant: teamId, orgWide: false, token: botToken, botUserId, installedAt: clock.now() })
  const { appId, tokenIssuer: _, oAuthScope: __, ...pretended } = await platforms.teams.botSettings()
  const teams = createTeams({
    bot,
    clock,
    log: silentLog,
    settings: { appId, appType: 'SingleTenant', tenantId: appId, forms: 'dialog', production: false, pretended },
    newKey: newId,
    random: Math.random,
    ports: { receipts, channels: channelsIn(database), waitingFiles: createWaitingFiles() },
  })
  await teams.start()
  const jobs = await startJobs({
    deps: { store, clock, newId, log: silentLog } as unknown as Deps,
    database,
    queue,
    deliveryChannels: { slack: watched(slack.deliveryChannel, hasty), teams: watched(teams.deliveryChannel, hasty) },
    drawNotice: async (notice) => ({ title: notice.name, blocks: [] }),
    rates: { ...platformRates, teams: { ...platformRates.teams, tenant: platformRates.slack.tenant } },
  })
  closing.push(() => jobs.stop())
}

/** All the miseries, one after the other. */
const torment = async (platforms: ChatPlatforms) => {
  await platforms.struck('limiting', 8)
  await seconds(LIMITING)
  await platforms.mood({ kind: 'down' })
  await seconds(REFUSING)
  await platforms.mood({ kind: 'failing' })
  await platforms.struck('failing', 1)
  await seconds(FAILING)
  await platforms.mood({ kind: 'slow', milliseconds: whole ? 4_000 : 500 })
  await platforms.struck('slow', 8)
  await seconds(SLOW)
  // Some answers come when the adapters have given up on them.
  if (whole) await platforms.mood({ kind: 'slow', milliseconds: 12_000, part: 0.02 })
  await seconds(SLOW)
  await platforms.mood({ kind: 'well' })
}

describe('an announcement through both adapters', () => {
  it('to servers that refuse half, then are down, then fail, then are slow: each message is there once, or nobody can know', async () => {
    const copy = await createDatabase()
    const database = await openDatabase({ url: copy.url })
    closing.push(copy.drop, () => database.close())
    const platforms = await startChatPlatforms(PEOPLE, CHANNELS)
    closing.push(() => platforms.close())
    await enrol(database, platforms)
    await platforms.mood({ kind: 'limiting', part: 0.5, retryAfterSeconds: 1 })
    const hasty: string[] = []
    await workHere(database, platforms, hasty)
    const to = (kind: string) => platforms.audience.filter((one) => one.kind === kind).map(({ id }) => id)
    const { stop } = await announce(database, to('person'), to('channel'))
    await torment(platforms)
    await allSettled(database)
    await stop()
    const arrived = platforms.arrived()
    const rows = await database.prisma.delivery.findMany()
    const times = (row: (typeof rows)[number]) => arrived.get(row.personId ?? row.channelId ?? '')!
    const unknown = rows.filter(({ state }) => state === 'unknown')
    expect(rows.length).toBe(platforms.audience.length)
    expect(rows.filter(({ state }) => state !== 'sent' && state !== 'unknown')).toEqual([])
    expect(rows.filter((row) => row.state === 'sent' && times(row) !== 1)).toEqual([])
    // Nobody was killed, so not even what nobody knows of was said twice.
    expect(unknown.filter((row) => times(row) > 1)).toEqual([])
    // A platform in trouble is left alone: a few are lost sight of, not all that the trouble lasted for.
    expect(hasty).toEqual([])
    if (whole) expect(unknown.length).toBeLessThan(10 + rows.length / 20)
    const taken = unknown.filter((row) => times(row) === 1).length
    console.log(`${rows.length} messages: ${unknown.length} unknown, ${taken} of them there, 0 lost, 0 twice`)
  })
})
