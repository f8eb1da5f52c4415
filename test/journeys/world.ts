import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mail } from '../../playground/mail/mail-box.ts'
import { sampleDirectory } from '../../playground/sample/directory.ts'
import { buildSample } from '../../playground/sample/sample.ts'
import { readConfig } from '../../src/app/environment/config.ts'
import { withStartWords } from '../../src/app/mid-year.ts'
import { type AssembleSettings, assemble, type Running } from '../../src/app/start.ts'
import { schoolYearStart } from '../../src/states/tennessee/school-year.ts'
import { endlessTimer, unhurried } from '../waiting.ts'
import type { Client } from './client.ts'
import { type MatchedPair, type Platform, readPairs, takeOffRoster } from './pairs.ts'
import {
  atOnce,
  centralMoment,
  clockFrom,
  createIdle,
  createMover,
  createTroubles,
  DAY,
  endless,
} from './passing-time.ts'
import { propose } from './proposal.ts'
import { createSlackClient } from './slack-client.ts'
import { createTeamsDriver } from './teams-client.ts'

/** The whole bot with its real adapters, over HTTP, in the playground's pretended world. */
export interface World {
  readonly running: Running
  /** What went wrong in the log: a journey must leave it empty. */
  readonly troubles: readonly object[]
  /** Messages that did not arrive, or of which nobody knows, with the reason. */
  lost(): Promise<object[]>
  /** Somebody of the sample, by name, in their own chat. */
  client(name: string): Client
  /** The same, but who waits for their own answers alone, whatever else is under way. */
  impatient(name: string): Client
  coordinator(platform: Platform): Client
  /** The director of schools of a district, by its code. */
  director(districtCode: string): Client
  /** The coordinator matches and publishes. Resolves when every message is out. */
  publish(): Promise<void>
  /** The same again, for those who have no partner. */
  rematch(): Promise<void>
  /** Who was matched with whom. */
  pairs(): Promise<MatchedPair[]>
  /** Mails of an address, newest first. */
  mails(address: string): Mail[]
  /** What stands in the program's channel. */
  channel(platform: Platform): string[]
  /** Somebody who has an account there, and whom the roster does not know. */
  stranger(platform: Platform): Promise<Client>
  /** In Teams: one passes a card of the bot on to another, into their own chat with the bot. */
  forward(from: string, to: string, words: string): Promise<void>
  /** Moves the clock by so many days, stopping at every noon and wherever a reminder is due, and lets the bot do what is due. */
  pass(days: number): Promise<void>
  /** Moves the clock on to this hour (0 to 23, Central) of a later day. Then what is due is done. */
  passTo(isoDay: string, hour: number): Promise<void>
  /** The same without a stop on the way, as if the bot had been off meanwhile. */
  leapTo(isoDay: string, hour: number): Promise<void>
  now(): Date
  /** Everything that is under way has come to an end. */
  idle(): Promise<void>
  /** Ends, and leaves the folder as it is. */
  close(): Promise<void>
  stop(): Promise<void>
}

/** When journeys begin: a Tuesday morning in September. */
const BEGIN = '2026-09-15T14:00:00Z'

interface Beginning {
  /** Where its data is; a new folder unless told. */
  readonly folder?: string
  /** On a PostgreSQL server instead of an embedded one. */
  readonly databaseUrl?: string
  /** How fast messages go out; at once unless told. */
  readonly rates?: AssembleSettings['rates']
  /** What stands behind `npm start --`. */
  readonly words?: readonly string[]
  /** What the environment says beside that. */
  readonly environment?: Readonly<Record<string, string>>
}

/** `start`: when the journey begins. */
export const createWorld = async (
  start = BEGIN,
  {
    folder = mkdtempSync(join(tmpdir(), 'p3-journey-')),
    databaseUrl,
    rates = atOnce,
    words = [],
    environment = {},
  }: Beginning = {},
): Promise<World> => {
  const { troubles, log } = createTroubles()
  const machine = clockFrom(start)
  const config = withStartWords(
    readConfig({ ...environment, PORT: '0', P3_DATA_DIR: folder, P3_PLAYGROUND_DATABASE_URL: databaseUrl }),
    words,
  )
  const running = await assemble(config, log, { machine, rates, timer: endlessTimer })
  const pretended = running.playground!
  // The pace of the platforms has tests of its own; a journey would only wait for it.
  Object.assign(pretended.pretendSlack.rules, {
    ...unhurried.slack,
    postsPerChannel: endless,
    postsPerWorkspace: endless,
  })
  pretended.pretendTeams.setRules({ ...unhurried.teams, throttle: false })
  const directory = sampleDirectory(buildSample({ startsOn: schoolYearStart(machine.now()) }))
  const { people } = directory
  const answered = async () => {
    await pretended.pretendSlack.idle()
    await pretended.pretendTeams.settled()
    await running.platforms.slack?.idle()
    await running.platforms.teams?.settled()
  }
  const idle = createIdle(running, answered)
  const moveTo = createMover(running, pretended.clock, idle)
  const clients = new Map<string, Client>()
  const client = (name: string): Client => {
    const made = clients.get(name) ?? seat(name, idle)
    clients.set(name, made)
    return made
  }
  const seat = (name: string, idle: () => Promise<void>): Client => {
    const account = people.find((one) => one.account.name === name)?.account
    if (!account) throw new Error(`Nobody in the sample is called ${name}`)
    const { tenantId, externalId, platform } = account
    if (platform === 'email') throw new Error(`${name} has email only`)
    return platform === 'slack'
      ? createSlackClient(name, pretended.pretendSlack.person(tenantId, externalId), idle)
      : createTeamsDriver(name, pretended.pretendTeams.client(tenantId, externalId), idle)
  }
  const coordinatorOn = (platform: Platform) =>
    people.find((one) => one.role === 'coordinator' && one.account.platform === platform)!.account
  const publish = async (words: string) => {
    const coordinator = client(coordinatorOn('slack').name)
    await coordinator.press(await propose(coordinator, words))
  }
  return {
    running,
    troubles,
    client,
    impatient: (name) => seat(name, answered),
    lost: () =>
      running.database.prisma.delivery.findMany({
        where: { state: { notIn: ['sent', 'cancelled'] } },
        select: { notice: true, state: true, platform: true, reason: true },
      }),
    coordinator: (platform) => client(coordinatorOn(platform).name),
    director: (code) => {
      const district = buildSample({ startsOn: schoolYearStart(machine.now()) }).districts.find(
        (one) => one.code === code,
      )
      return client(people.find((one) => one.role === 'director' && one.district === district?.name)!.account.name)
    },
    publish: () => publish('match'),
    rematch: () => publish('match again'),
    pairs: () => readPairs(running),
    mails: (address) => pretended.playground.mailBox.list(address),
    channel: (platform) => {
      const { tenantId, channelId } = directory.channels.find((one) => one.platform === platform)!
      const { externalId } = coordinatorOn(platform)
      return platform === 'slack'
        ? pretended.pretendSlack
            .person(tenantId, externalId)
            .messages(channelId)
            .map((message) => JSON.stringify(message))
        : pretended.pretendTeams
            .client(tenantId, externalId)
            .messages(channelId)
            .map((message) => JSON.stringify(message))
    },
    stranger: async (platform) => {
      const name = await takeOffRoster(running, platform)
      return client(name)
    },
    forward: async (from, to, words) => {
      const [giver, taker] = [from, to].map((name) => {
        const { account } = people.find((one) => one.account.name === name)!
        return pretended.pretendTeams.client(account.tenantId, account.externalId)
      })
      const message = giver!.messages().findLast(({ attachments }) => JSON.stringify(attachments).includes(words))
      await taker!.postCard(message!.attachments[0]!.content, taker!.chatId)
      await idle()
    },
    pass: (days) => moveTo(new Date(pretended.clock.now().getTime() + days * DAY)),
    passTo: (isoDay, hour) => moveTo(centralMoment(isoDay, hour)),
    leapTo: async (isoDay, hour) => {
      pretended.clock.advance(centralMoment(isoDay, hour).getTime() - pretended.clock.now().getTime())
      await running.jobs.runSweepNow()
      await idle()
    },
    now: pretended.clock.now,
    idle,
    close: () => running.stop(),
    stop: async () => {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
