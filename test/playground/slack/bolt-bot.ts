import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { App, ExpressReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt'
import express from 'express'
import { createPlayground } from '../../../playground/playground.ts'
import type { PretendAccount, PretendChannel } from '../../../playground/pretend.ts'
import { createPretendSlack } from '../../../playground/slack/pretend-slack.ts'
import type { PretendSlackOptions } from '../../../playground/slack/scene.ts'
import { createFixedClock, createMovableClock } from '../../../src/core/clock.ts'
import { unhurried } from '../../waiting.ts'
import { createMemoryStore } from '../memory-key-value-store.ts'

const signingSecret = 'a-secret-for-tests'

const account = (tenantId: string, externalId: string, name: string, title: string): PretendAccount => ({
  platform: 'slack',
  tenantId,
  tenantName: tenantId === 'T1' ? 'Maple County Schools' : 'Cedar City Schools',
  externalId,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@${tenantId.toLowerCase()}.example`,
  timeZone: 'America/Chicago',
  title,
})

/** Invented people: two workspaces, both with a person called U1. */
const accounts: PretendAccount[] = [
  account('T1', 'U1', 'Ada Brook', 'Principal, Maple Elementary'),
  account('T1', 'U2', 'Ben Carter', 'Principal, Oak Middle'),
  account('T2', 'U1', 'Cleo Dunn', 'Principal, Cedar High'),
]

const channels: PretendChannel[] = [
  { platform: 'slack', tenantId: 'T1', channelId: 'C1', name: 'p3-program' },
  { platform: 'slack', tenantId: 'T2', channelId: 'C2', name: 'p3-program' },
]

const workspaces = [
  { teamId: 'T1', name: 'Maple County Schools', botToken: 'xoxb-maple', botUserId: 'UBOT1', botId: 'B1' },
  { teamId: 'T2', name: 'Cedar City Schools', botToken: 'xoxb-cedar', botUserId: 'UBOT2', botId: 'B2' },
]

/** Everything a manifest can declare, so that the tests reach all of it. */
const manifest = {
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
  },
  oauth_config: {
    scopes: {
      bot: [
        'chat:write',
        'commands',
        'im:write',
        'im:history',
        'users:read',
        'users:read.email',
        'channels:read',
        'channels:join',
        'groups:read',
        'files:write',
        'files:read',
        'app_mentions:read',
      ],
    },
  },
  settings: {
    interactivity: { message_menu_options_url: 'https://bot.example/slack/events' },
    event_subscriptions: {
      bot_events: ['app_home_opened', 'app_uninstalled', 'tokens_revoked', 'message.im', 'app_mention'],
    },
  },
}

const commands = [
  { command: '/p3', description: 'Everything P3 can do', words: [{ word: 'status', description: 'Where you are' }] },
]

const quiet = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
}

const listen = async (handler: express.Express): Promise<{ server: Server; port: number }> => {
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

/** A pretended Slack with a real Bolt app behind it, over signed HTTP or over Socket Mode. */
export const startBoltBot = async (
  how: 'http' | 'socket' = 'http',
  given: Partial<PretendSlackOptions> & { listenAt?: number } = {},
) => {
  const http = express()
  const { server, port } = await listen(http)
  const url = `http://127.0.0.1:${port}`
  const clock = createMovableClock()
  const machine = createFixedClock(new Date())
  const keyValues = given.keyValues ?? createMemoryStore()
  const slack = createPretendSlack({
    clock,
    machine,
    botUrl: () => url,
    keyValues,
    accounts,
    channels,
    workspaces,
    manifest,
    commands,
    signingSecret,
    appId: 'A1',
    ...given,
  })
  Object.assign(slack.rules, unhurried.slack)
  const playground = createPlayground({
    clock,
    keyValues,
    people: accounts.map((each) => ({ account: each, role: 'administrator', district: each.tenantName })),
    platforms: { slack },
    nextNudgeAt: async () => undefined,
    onClockMoved: async () => {},
  })
  http.use('/playground', playground.router)
  const tokens = new Map(workspaces.map((each) => [each.teamId, each]))
  const clientOptions = { slackApiUrl: `${url}/playground/slack/api/`, retryConfig: { retries: 0 } }
  const authorize = async ({ teamId }: { teamId?: string }) => {
    const { botToken, botUserId, botId } = tokens.get(teamId ?? 'T1')!
    return { botToken, botUserId, botId, teamId }
  }
  const receiver =
    how === 'http'
      ? new ExpressReceiver({ signingSecret, endpoints: '/slack/events', logger: quiet })
      : new SocketModeReceiver({ appToken: 'xapp-1', logger: quiet, installerOptions: { clientOptions } })
  const app = new App({ receiver, authorize, clientOptions, logger: quiet })
  if (receiver instanceof ExpressReceiver) http.use(receiver.router)
  else await receiver.start()
  await playground.start()
  return {
    slack,
    app,
    url,
    clock,
    machine,
    http,
    pageToken: playground.pageToken,
    /** Calls the Web API as a workspace's bot. */
    async call(method: string, args: Record<string, unknown> = {}, token = 'xoxb-maple') {
      const response = await fetch(`${url}/playground/slack/api/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
        body: JSON.stringify(args),
      })
      return {
        status: response.status,
        retryAfter: response.headers.get('retry-after'),
        ...((await response.json()) as Record<string, never>),
      } as Record<string, never> & { status: number; retryAfter: string | null }
    },
    async stop() {
      await slack.stop()
      if (!(receiver instanceof ExpressReceiver)) await receiver.stop().catch(() => {})
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type BoltBot = Awaited<ReturnType<typeof startBoltBot>>
