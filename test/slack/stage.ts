import express from 'express'
import type { PretendAccount, PretendChannel } from '../../playground/pretend.ts'
import { createPretendSlack } from '../../playground/slack/pretend-slack.ts'
import type { PretendSlackOptions } from '../../playground/slack/scene.ts'
import { type Clock, createMovableClock } from '../../src/core/clock.ts'
import { createSlack, type SlackPorts, type SlackSettings } from '../../src/slack/listen.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import type { Database } from '../../src/store/db/open.ts'
import { installationsIn } from '../../src/store/installations.ts'
import { oneTimeTokensIn } from '../../src/store/one-time-tokens.ts'
import { receiptsIn } from '../../src/store/receipts.ts'
import { createMemoryStore } from '../playground/memory-key-value-store.ts'
import { serve } from '../playground/serve.ts'
import { createHandTimer, unhurried } from '../waiting.ts'
import { createFakeBot } from './fake-bot.ts'

export const signingSecret = 'a-secret-for-tests'
export const keys = [{ id: 'k1', secret: new Uint8Array(32).fill(7) }]

const account = (tenantId: string, externalId: string, name: string): PretendAccount => ({
  platform: 'slack',
  tenantId,
  tenantName: tenantId === 'T1' ? 'Maple County Schools' : 'Cedar City Schools',
  externalId,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@${tenantId.toLowerCase()}.example`,
  timeZone: 'America/Chicago',
  title: 'Principal',
})

/** Invented people in two workspaces that use the same user ids. */
const accounts = [
  account('T1', 'U1', 'Ada Brook'),
  account('T1', 'U2', 'Ben Carter'),
  account('T2', 'U1', 'Cleo Dunn'),
  account('T2', 'U2', 'Dan Evers'),
]
const channels: PretendChannel[] = [
  { platform: 'slack', tenantId: 'T1', channelId: 'C1', name: 'p3-program' },
  { platform: 'slack', tenantId: 'T2', channelId: 'C1', name: 'p3-program' },
]
const workspaces = [
  { teamId: 'T1', name: 'Maple County Schools', botToken: 'xoxb-maple', botUserId: 'UBOT1', botId: 'B1' },
  { teamId: 'T2', name: 'Cedar City Schools', botToken: 'xoxb-cedar', botUserId: 'UBOT2', botId: 'B2' },
]

export interface StageOptions {
  readonly how?: 'http' | 'socket'
  readonly settings?: Partial<SlackSettings>
  readonly ports?: Partial<SlackPorts>
  readonly pretend?: Partial<PretendSlackOptions>
  readonly machine?: Clock
  /** Workspaces without a token: they install it themselves. */
  readonly uninstalled?: boolean
}

/** The adapter as main wires it, a fake bot behind it, and the pretended Slack around it. */
export const createStage = async (database: Database, options: StageOptions = {}) => {
  const app = express()
  const { url, close } = await serve(app)
  const clock = createMovableClock()
  const pretend = createPretendSlack({
    clock,
    botUrl: () => url,
    keyValues: createMemoryStore(),
    accounts,
    channels,
    workspaces,
    commands: [{ command: '/p3', description: 'P3' }],
    shortcuts: [{ callbackId: 'log_visit', name: 'Log a visit' }],
    signingSecret,
    appId: 'A1',
    ...options.pretend,
  })
  Object.assign(pretend.rules, unhurried.slack)
  app.use('/playground/slack', pretend.router)
  const { timer, runOut } = createHandTimer()
  const bot = createFakeBot()
  const logged: { level: string; facts: object; message: string }[] = []
  const note = (level: string) => (facts: object, message: string) => void logged.push({ level, facts, message })
  const slack = createSlack({
    bot,
    app,
    clock,
    machine: options.machine,
    timer,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    pause: async () => undefined,
    settings: {
      apiUrl: `${url}/playground/slack/api/`,
      publicUrl: url,
      keys,
      ...(options.how === 'socket' ? { appToken: 'xapp-1' } : { signingSecret }),
      ...options.settings,
    },
    ports: {
      installations: installationsIn(database.prisma, createNewId(clock)),
      oneTimeTokens: oneTimeTokensIn(database),
      receipts: receiptsIn(database),
      mayInstall: async () => true,
      allowed: async () => true,
      ...options.ports,
    },
  })
  const installedAt = clock.now()
  if (!options.uninstalled)
    for (const { teamId, botToken, botUserId } of workspaces)
      slack.installations.fix({ tenant: teamId, orgWide: false, token: botToken, botUserId, installedAt })
  await slack.start()
  return {
    bot,
    slack,
    pretend,
    app,
    url,
    clock,
    logged,
    ada: pretend.person('T1', 'U1'),
    ben: pretend.person('T1', 'U2'),
    cleo: pretend.person('T2', 'U1'),
    /** Slack has waited long enough for what the bot is about. */
    runOut,
    /** Everything under way is done, on both sides. */
    settle: async () => {
      await pretend.idle()
      await slack.idle()
    },
    stop: async () => {
      await slack.stop()
      await pretend.stop()
      await close()
      await database.prisma.receipt.deleteMany()
      await database.prisma.installation.deleteMany()
      await database.prisma.oneTimeToken.deleteMany()
    },
  }
}

export type Stage = Awaited<ReturnType<typeof createStage>>

/** Every string anywhere in a value, for looking for words. */
export const wordsIn = (value: unknown): string => JSON.stringify(value)

/** Buttons of a message or view, by label. */
export const button = (blocks: unknown, label: string): string => {
  const found: string[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each)
    if (typeof value !== 'object' || value === null) return
    const one = value as { type?: unknown; action_id?: unknown; text?: { text?: unknown } }
    if (one.type === 'button' && one.text?.text === label) found.push(String(one.action_id))
    for (const each of Object.values(value)) look(each)
  }
  look(blocks)
  if (!found[0]) throw new Error(`No button ${label}`)
  return found[0]
}
