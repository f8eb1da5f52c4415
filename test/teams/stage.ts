import express from 'express'
import type { ChatMessage } from '../../playground/teams/chat-store.ts'
import type { PretendTeamsOptions } from '../../playground/teams/pretend-teams.ts'
import { createPretendTeams } from '../../playground/teams/pretend-teams.ts'
import type { Card } from '../../src/conversation/kit/card.ts'
import {
  choice,
  choices,
  date,
  note,
  number,
  optional,
  text as textField,
  time,
} from '../../src/conversation/kit/fields.ts'
import { buildForm } from '../../src/conversation/kit/form.ts'
import type { Bot, Incoming, OpenForm, Reply, StandingMessage, TenantEvent } from '../../src/conversation/kit/reply.ts'
import { createMovableClock } from '../../src/core/clock.ts'
import { addressesOf } from '../../src/teams/auth/cloud.ts'
import type { TeamsSettings } from '../../src/teams/auth/settings.ts'
import { createTeams } from '../../src/teams/listen.ts'
import type { WaitingFiles } from '../../src/teams/outbound/file-offers.ts'
import type { KnownChannel } from '../../src/usecases/channels/known-channels-port.ts'
import { carried } from '../any-button.ts'
import { createMemoryStore } from '../playground/memory-key-value-store.ts'
import { serve } from '../playground/serve.ts'
import { ada, appId, ben, cast, hill, lake, twin } from '../playground/teams/cast.ts'
import { createHandTimer, unhurried } from '../waiting.ts'
import { createWaitingFiles } from './waiting-files.ts'

/** A form with every kind of field. */
export const visitForm = buildForm({
  id: 'visit',
  title: 'Offer times',
  submit: 'Send',
  fields: {
    about: note('Your partner sees this.', 'quiet'),
    day: date({ label: 'Day', hint: 'School days only' }),
    start: time({ label: 'Start' }),
    minutes: number({ label: 'Minutes', min: 15, max: 480 }),
    host: choice({
      label: 'Host',
      choices: [
        { value: 'a', label: 'Oak' },
        { value: 'b', label: 'Elm' },
      ],
    }),
    tags: optional(
      choices({
        label: 'Tags',
        choices: [
          { value: 'walk', label: 'Walk' },
          { value: 'talk', label: 'Talk' },
        ],
      }),
    ),
    words: textField({ label: 'Note', multiline: true, max: 3000 }),
  },
  rules: [{ on: 'minutes', holds: ({ minutes }) => minutes !== 61, message: 'Sixty-one is too odd.' }],
})

export const card = (title: string, more: Partial<Card> = {}): Card => ({
  title,
  blocks: [{ kind: 'text', text: `${title}, said the bot.` }],
  ...more,
})

export const opened = (more: Partial<OpenForm> = {}): OpenForm => ({
  form: visitForm,
  context: carried({ step: '7' }),
  answers: {},
  problems: {},
  key: 'showing-1',
  ...more,
})

type Answering = (incoming: Incoming) => Reply | Promise<Reply>

/** A bot that does what the test says, and keeps what it was asked. */
export const createFakeBot = (answering: Answering = () => ({ kind: 'card', card: card('Hello') })) => {
  const asked: Incoming[] = []
  const noticed: TenantEvent[] = []
  const kept: StandingMessage[] = []
  let answer = answering
  const bot: Bot = {
    handle: async (incoming) => {
      asked.push(incoming)
      return answer(incoming)
    },
    effectOf: () => 'changes',
    keep: async (message) => void kept.push(message),
    notice: async (event) => void noticed.push(event),
  }
  return {
    bot,
    asked,
    noticed,
    kept,
    answers: (next: Answering) => {
      answer = next
    },
    clear: () => {
      asked.length = 0
      noticed.length = 0
      kept.length = 0
    },
  }
}

export interface StageOptions {
  settings?: Partial<TeamsSettings>
  rules?: PretendTeamsOptions['rules']
  answering?: Answering
  /** Receipts from a process that ran before. */
  receipts?: Set<string>
  channels?: KnownChannel[]
  linkFiles?: () => Promise<string | undefined>
  waitingFiles?: WaitingFiles
  /** The app is added in this process: the adapter has met everybody, and written to them. Otherwise one before it did. */
  firstDay?: boolean
  log?: (level: string, facts: object, message: string) => void
}

/** What the pretended Teams keeps once everybody has the app, by how its stage is set: it is added once a process, not before each test. */
const withTheApp = new Map<string, ReadonlyMap<string, string>>()

/** A pretended Teams and, on the same port, the real adapter with a bot that says what the test wants. */
export const setStage = async (options: StageOptions = {}) => {
  const app = express()
  const { url, close } = await serve(app)
  let arrived = 0
  app.use('/api/messages', (_req, _res, next) => {
    arrived++
    next()
  })
  const clock = createMovableClock()
  /** For quotas: a test that writes a lot to one person moves it on. */
  const machine = createMovableClock()
  const { timer, runOut } = createHandTimer()
  const fake = createFakeBot()
  const how = JSON.stringify([options.settings, options.rules])
  const kept = new Map(options.firstDay ? [] : withTheApp.get(how))
  const pretended = createPretendTeams({
    ...cast,
    clock,
    machine,
    keyValues: createMemoryStore(kept),
    botUrl: () => url,
    rules: { ...unhurried.teams, ...options.rules },
    issuer: addressesOf[options.settings?.cloud ?? 'public'].issuer,
  })
  const receipts = options.receipts ?? new Set<string>()
  const logged: { level: string; facts: object; message: string }[] = []
  const logAs = (level: string) => (facts: object, message: string) => void logged.push({ level, facts, message })
  let keys = 0
  const teams = createTeams({
    bot: fake.bot,
    settings: {
      appId,
      appType: 'SingleTenant',
      tenantId: lake.tenantId,
      forms: 'dialog',
      production: false,
      pretended: await pretended.botSettings().catch(() => undefined),
      ...options.settings,
    },
    clock,
    machine,
    timer,
    newKey: () => `key${String(++keys).padStart(12, '0')}`,
    random: () => 0.5,
    log: { info: logAs('info'), warn: logAs('warn'), error: logAs('error') },
    ports: {
      receipts: {
        take: async ({ tenant, key }) => {
          const isNew = !receipts.has(`${tenant} ${key}`)
          receipts.add(`${tenant} ${key}`)
          return isNew
        },
        forget: async () => 0,
      },
      channels: { inTenant: async () => options.channels ?? [] },
      waitingFiles: options.waitingFiles ?? createWaitingFiles(),
      ...(options.linkFiles ? { linkFiles: options.linkFiles } : {}),
    },
  })
  app.use('/playground/teams', pretended.router)
  app.use(teams.router)
  await pretended.start()
  await pretended.everybody
  await teams.settled()
  fake.clear()
  if (!withTheApp.has(how)) withTheApp.set(how, new Map(kept))
  if (options.answering) fake.answers(options.answering)
  const settled = async () => {
    await pretended.settled()
    await teams.settled()
  }
  return {
    url,
    clock,
    machine,
    fake,
    pretended,
    teams,
    logged,
    receipts,
    settled,
    /** Requests of Teams that have reached the bot. */
    arrived: () => arrived,
    /** Teams has waited long enough for what the bot is about. */
    runOut,
    ada: pretended.client(lake.tenantId, ada.externalId),
    ben: pretended.client(lake.tenantId, ben.externalId),
    twin: pretended.client(hill.tenantId, twin.externalId),
    close: async () => {
      await settled()
      await pretended.stop()
      await close()
    },
  }
}
export type Stage = Awaited<ReturnType<typeof setStage>>

/** Everything that can be read in a message, line by line. */
export const wordsIn = (message: ChatMessage | undefined): string => {
  const found: string[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one)
    if (typeof value !== 'object' || value === null) return
    const { text, title, inlines } = value as Record<string, unknown>
    if (Array.isArray(inlines)) found.push(inlines.map((run) => (run as { text: string }).text).join(''))
    else if (typeof text === 'string') found.push(text)
    if (typeof title === 'string') found.push(title)
    for (const [key, child] of Object.entries(value)) if (key !== 'data' && key !== 'inlines') look(child)
  }
  look(message?.attachments)
  return [message?.text ?? '', ...found].filter(Boolean).join('\n')
}

export const lastOf = (messages: readonly ChatMessage[]) => messages.filter(({ deletedAt }) => !deletedAt).at(-1)

/** The messages of somebody's chat with the bot, without the greeting that came with the app. */
export const afterWelcome = (client: { messages(): ChatMessage[] }) => client.messages().slice(1)
