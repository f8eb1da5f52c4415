import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { openKeyValueStore } from '../../playground/key-value-store.ts'
import { createPretendSlack } from '../../playground/slack/pretend-slack.ts'
import { createPretendTeams } from '../../playground/teams/pretend-teams.ts'
import { readConfig } from '../../src/app/environment/config.ts'
import { assemble, type Running } from '../../src/app/start.ts'
import { createMovableClock, type MovableClock } from '../../src/core/clock.ts'
import { endlessTimer, unhurried } from '../waiting.ts'
import { type Client, wordsIn } from './client.ts'
import { type MailServer, startMailServer, type TakenMail } from './mail-server.ts'
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
import {
  accounts,
  cast,
  homeTenant,
  type Role,
  slackChannel,
  teamsAppId,
  teamsTeam,
  wilsonTenant,
  workspace,
} from './server-cast.ts'
import { createSlackClient } from './slack-client.ts'
import { createTeamsDriver } from './teams-client.ts'

const PUBLIC = 'https://p3.example.gov'
export const SIGNING_SECRET = 'a-signing-secret-of-32-characters'
const BOT_TOKEN = 'xoxb-1-department'

/** A real server on an empty database, between a pretended Slack, a pretended Teams and a mail server. */
export interface ServerWorld {
  readonly running: Running
  /** What went wrong in the log: a journey must leave it empty. */
  readonly troubles: object[]
  /** Messages that did not arrive, or of which nobody knows, with the reason. */
  lost(): Promise<object[]>
  client(role: Role): Client
  /** Somebody gets the app in Teams. */
  addApp(role: Role): Promise<void>
  /** An owner adds the app to the department's team. */
  addTeam(): Promise<void>
  /** Gives the bot a file: in the form's file field on Slack, attached to a message on Teams. */
  upload(role: Role, name: string, content: string): Promise<void>
  /** The same words, with links that lead to this server instead of its public address. */
  reach(html: string): string
  /** Mails of somebody, newest first, with links that lead to this server. */
  mails(role: Role): TakenMail[]
  readonly mail: MailServer
  /** What stands in the program's channel. */
  channel(platform: 'slack' | 'teams'): string[]
  pass(days: number): Promise<void>
  passTo(isoDay: string, hour: number): Promise<void>
  now(): Date
  idle(): Promise<void>
  readonly slack: ReturnType<typeof createPretendSlack>
  readonly teams: ReturnType<typeof createPretendTeams>
  stop(): Promise<void>
}

interface Beginning {
  readonly start: string
  /** An empty database on a server; embedded without it. */
  readonly databaseUrl?: string
  readonly settings?: Readonly<Record<string, string>>
  /** All that the server is told, by what the platforms gave: without it, what most journeys need. */
  readonly told?: (given: Given) => Readonly<Record<string, string | undefined>>
}

/** What Slack and Microsoft show to whoever makes the app there. */
export interface Given {
  readonly signingSecret: string
  readonly botToken: string
  readonly appId: string
  readonly tenantId: string
  readonly appSecret: string
}

/** Both pretended platforms on an address of their own, as the bot meets them over HTTP. */
const openPlatforms = async (clock: MovableClock, folder: string, botUrl: () => string) => {
  const keyValues = openKeyValueStore(join(folder, 'platforms.sqlite'))
  const app = express()
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const channels = [
    { platform: 'slack' as const, tenantId: workspace.teamId, channelId: slackChannel, name: 'p3-news' },
  ]
  const shared = { clock, keyValues, botUrl, accounts, channels }
  const slack = createPretendSlack({
    ...shared,
    publicUrl: () => `${url}/slack`,
    signingSecret: SIGNING_SECRET,
    appId: 'A0P3SERVER1',
    workspaces: [{ ...workspace, botToken: BOT_TOKEN, botUserId: 'U0P3BOT001', botId: 'B0P3BOT001' }],
  })
  const teams = createPretendTeams({
    ...shared,
    publicUrl: () => `${url}/teams`,
    appId: teamsAppId,
    tenants: [
      { tenantId: homeTenant, name: 'Department of Education', team: teamsTeam },
      { tenantId: wilsonTenant, name: 'Wilson County Schools' },
    ],
  })
  app.use('/slack', slack.router)
  app.use('/teams', teams.router)
  const endlesslySlack = { postsPerChannel: endless, postsPerWorkspace: endless }
  Object.assign(slack.rules, { ...unhurried.slack, ...endlesslySlack })
  teams.setRules({ ...unhurried.teams, throttle: false })
  return {
    url,
    slack,
    teams,
    close: async () => {
      await slack.stop()
      await teams.stop()
      server.closeAllConnections()
      server.close()
      keyValues.close()
    },
  }
}

/** Where the pretended platforms are, and what a machine of many tests needs. */
const aroundHere = (platformsUrl: string, { databaseUrl }: Beginning, folder: string) => ({
  PORT: '0',
  P3_DEVELOPMENT: 'true',
  P3_DATA_DIR: folder,
  P3_DATABASE_SYNC: 'none',
  SLACK_API_URL: `${platformsUrl}/slack/api/`,
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
})

/** The environment of such a server; test/journeys/install-docs.test.ts takes its own out of docs/install-*.md. */
const environment = (platformsUrl: string, smtpUrl: string, beginning: Beginning, folder: string) => ({
  ...aroundHere(platformsUrl, beginning, folder),
  P3_PUBLIC_URL: PUBLIC,
  P3_KEYS: `2026a:${Buffer.alloc(32, 7).toString('base64')}`,
  P3_COORDINATOR_EMAILS: `${cast.nora.email}, ${cast.owen.email}`,
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_BOT_TOKEN: BOT_TOKEN,
  TEAMS_APP_ID: teamsAppId,
  TEAMS_TENANT_ID: homeTenant,
  TEAMS_APP_PASSWORD: 'set-below',
  SMTP_URL: smtpUrl,
  SMTP_FROM: 'P3 <p3@education.tn.example>',
  ...beginning.settings,
})

export const createServerWorld = async (beginning: Beginning): Promise<ServerWorld> => {
  const folder = mkdtempSync(join(tmpdir(), 'p3-server-'))
  const { troubles, log } = createTroubles()
  const clock = createMovableClock(0, clockFrom(beginning.start))
  let running: Running | undefined
  const platforms = await openPlatforms(clock, folder, () => running!.url)
  const mail = await startMailServer(clock)
  const {
    appId: _appId,
    tokenIssuer: _issuer,
    oAuthScope: _scope,
    ...pretendedTeams
  } = await platforms.teams.botSettings()
  const given: Given = {
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    appId: teamsAppId,
    tenantId: homeTenant,
    appSecret: pretendedTeams.clientSecret,
  }
  const told = beginning.told
    ? { ...beginning.told(given), ...aroundHere(platforms.url, beginning, folder) }
    : environment(platforms.url, mail.url, beginning, folder)
  running = await assemble(readConfig(told), log, {
    machine: clock,
    rates: atOnce,
    timer: endlessTimer,
    pretendedTeams,
  })
  const bot = running
  const idle = createIdle(bot, async () => {
    await platforms.slack.idle()
    await platforms.teams.settled()
    await bot.platforms.slack?.idle()
    await bot.platforms.teams?.settled()
  })
  const moveTo = createMover(bot, clock, idle)
  const reach = (words: string) => words.replaceAll(PUBLIC, bot.url)
  const accountOf = (role: Role) => accounts.find(({ email }) => email === cast[role].email)!
  const slackOf = (role: Role) => platforms.slack.person(workspace.teamId, accountOf(role).externalId)
  const teamsOf = (role: Role) => platforms.teams.client(accountOf(role).tenantId, accountOf(role).externalId)
  const clients = new Map<Role, Client>()
  const seat = (role: Role): Client => {
    const account = accountOf(role)
    if (account.platform === 'slack') return createSlackClient(account.name, slackOf(role), idle)
    return createTeamsDriver(account.name, teamsOf(role), idle)
  }
  const client = (role: Role): Client => {
    const made = clients.get(role) ?? seat(role)
    clients.set(role, made)
    return made
  }
  return {
    running: bot,
    troubles,
    mail,
    slack: platforms.slack,
    teams: platforms.teams,
    client,
    lost: () =>
      bot.database.prisma.delivery.findMany({
        where: { state: { notIn: ['sent', 'cancelled'] } },
        select: { notice: true, state: true, platform: true, reason: true },
      }),
    addApp: async (role) => {
      await teamsOf(role).install()
      await idle()
    },
    addTeam: async () => {
      await platforms.teams.setTeamInstall(homeTenant, true)
      await idle()
    },
    upload: async (role, name, content) => {
      const base64 = Buffer.from(content).toString('base64')
      if (accountOf(role).platform === 'slack') await client(role).fill({ file: [slackOf(role).upload(name, base64)] })
      else {
        const said = teamsOf(role).sendFiles([{ name, base64 }])
        if (said.kind === 'posted') await said.answered
      }
      await idle()
    },
    reach,
    mails: (role) =>
      mail.mails(cast[role].email).map((one) => ({ ...one, text: reach(one.text), html: one.html && reach(one.html) })),
    channel: (platform) =>
      platform === 'slack'
        ? slackOf('nora')
            .messages(slackChannel)
            .map((message) => wordsIn(message.blocks ?? message))
        : teamsOf('owen')
            .messages(teamsTeam.id)
            .map((message) => wordsIn(message.attachments)),
    pass: (days) => moveTo(new Date(clock.now().getTime() + days * DAY)),
    passTo: (isoDay, hour) => moveTo(centralMoment(isoDay, hour)),
    now: clock.now,
    idle,
    stop: async () => {
      await bot.stop()
      await platforms.close()
      await mail.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
