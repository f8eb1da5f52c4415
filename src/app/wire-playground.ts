import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Express } from 'express'
import { restoreClock } from '../../playground/clock.ts'
import { openKeyValueStore } from '../../playground/key-value-store.ts'
import { createPlayground, type Playground } from '../../playground/playground.ts'
import type { KeyValueStore } from '../../playground/pretend.ts'
import { sampleDirectory } from '../../playground/sample/directory.ts'
import { buildSample } from '../../playground/sample/sample.ts'
import { strangersIn } from '../../playground/sample/strangers.ts'
import { createPretendSlack, type PretendSlack } from '../../playground/slack/pretend-slack.ts'
import { createPretendTeams, type PretendTeams } from '../../playground/teams/pretend-teams.ts'
import { liveHalfYear, tellHalfYear } from '../../prisma/seed/live-half-year.ts'
import { hasProgram, loadSample } from '../../prisma/seed/load.ts'
import type { Clock, MovableClock } from '../core/clock.ts'
import type { Jobs } from '../schedule/start-jobs.ts'
import type { BotInstallation } from '../slack/install/installations.ts'
import type { SlackSettings } from '../slack/listen.ts'
import { midYearAfter, schoolYearStart } from '../states/tennessee/school-year.ts'
import type { Database } from '../store/db/open.ts'
import type { TeamsSettings } from '../teams/auth/settings.ts'
import type { Deps, Log } from '../usecases/ports.ts'
import type { Config, Key } from './environment/config.ts'
import { isOnRoster, peopleNow } from './people-now.ts'

/** The pretended world around the bot: what it must be told, and what the page needs. */
export interface PlaygroundWorld {
  readonly clock: MovableClock
  readonly keys: readonly Key[]
  readonly slack: SlackSettings
  readonly slackInstallations: readonly BotInstallation[]
  readonly teams: TeamsSettings
  readonly pretendSlack: PretendSlack
  readonly pretendTeams: PretendTeams
  readonly playground: Playground
  /** Resolves when everybody has the app. Nobody is reminded or written to by mail before: who has no chat yet would get it there. */
  readonly everybody: Promise<void>
  /** On the first start of a playground in the middle of its year: what has happened until then. Before anything is sent. */
  live(deps: Deps): Promise<void>
  serve(bot: Served): void
  /** Installs and greets; called once the bot answers. Resolves when a coordinator has what can be pressed; the others follow. */
  start(): Promise<void>
  close(): Promise<void>
}

/** The bot that the page shows. */
interface Served {
  readonly app: Express
  readonly deps: Deps
  readonly jobs: Jobs
}

interface WorldDeps {
  readonly config: Config
  readonly database: Database
  /** Where the bot listens. */
  readonly url: string
  readonly log: Log
  readonly machine: Clock
}

/** The sample's people in pretended workspaces, tenants and mail boxes. State is kept in the data folder. */
export const openPlayground = async ({ config, database, url, log, machine }: WorldDeps): Promise<PlaygroundWorld> => {
  const keyValues = openKeyValueStore(join(config.dataFolder, 'playground.sqlite'))
  const clock = restoreClock(keyValues, machine)
  const isEmpty = !(await hasProgram(database.prisma))
  const begins = config.inMidYear && isEmpty
  if (begins) clock.advance(midYearAfter(clock.now()).getTime() - clock.now().getTime())
  const sample = buildSample({ startsOn: keptYear(keyValues, clock.now()) })
  if (isEmpty) {
    log.info({ people: sample.people.length }, 'filling in the sample, this once')
    await loadSample(database.prisma, sample)
  }
  const directory = sampleDirectory(sample)
  const people = [...directory.people, ...strangersIn(sample.homes)]
  const accounts = people.map(({ account }) => account)
  const shared = { clock, keyValues, botUrl: () => url, accounts, channels: directory.channels }
  const signingSecret = kept(keyValues, 'signing-secret', () => randomBytes(16).toString('hex'))
  const workspaces = directory.workspaces.map((workspace) => ({
    ...workspace,
    botToken: kept(keyValues, `bot-token:${workspace.teamId}`, () => `xoxb-${randomUUID()}`),
  }))
  const pretendSlack = createPretendSlack({ ...shared, signingSecret, appId: 'A0P3PLAYGROUND', workspaces })
  const pretendTeams = createPretendTeams({
    ...shared,
    appId: kept(keyValues, 'teams-app-id', randomUUID),
    tenants: directory.tenants,
  })
  const { appId, tokenIssuer: _issuer, oAuthScope: _scope, ...pretended } = await pretendTeams.botSettings()
  let served: Served | undefined
  let tell: (() => Promise<void>) | undefined
  const playground = createPlayground({
    clock,
    keyValues,
    people,
    peopleNow: () => peopleNow(database, people, clock.now()),
    onRoster: (address) => isOnRoster(database, address),
    platforms: { slack: pretendSlack, teams: pretendTeams },
    onClockMoved: async () => {
      await served?.jobs.runSweepNow()
      await served?.jobs.idle()
    },
    nextNudgeAt: async () => served && nextNudgeAt(database, served.deps),
    reminded: (since) => remindedSince(database, since),
    pairs: () => pairsByMail(database),
  })
  return {
    clock,
    keys: [
      {
        id: 'local',
        secret: Buffer.from(
          kept(keyValues, 'key', () => randomBytes(32).toString('base64')),
          'base64',
        ),
      },
    ],
    slack: { signingSecret, apiUrl: `${url}/playground/slack/api/`, publicUrl: url },
    slackInstallations: workspaces.map(({ teamId, botToken, botUserId }) => ({
      tenant: teamId,
      orgWide: false,
      token: botToken,
      botUserId,
      installedAt: new Date(0),
    })),
    teams: { appId, appType: 'SingleTenant', tenantId: appId, forms: 'dialog', production: false, pretended },
    pretendSlack,
    pretendTeams,
    playground,
    everybody: pretendTeams.everybody,
    live: async (deps) => {
      if (!begins) return
      log.info({}, 'filling in half a year, this once')
      await liveHalfYear(deps, database.prisma, sample.cycle.startsOn)
      tell = () => tellHalfYear(deps, database.prisma)
    },
    serve: (bot) => {
      served = bot
      bot.app.use('/playground', playground.router)
      bot.app.get('/', (_request, response) => response.redirect('/playground/'))
    },
    start: async () => {
      await playground.start()
      if (!tell) return
      await pretendTeams.everybody
      await tell()
    },
    close: async () => {
      await playground.stop()
      keyValues.close()
    },
  }
}

const kept = (keyValues: KeyValueStore, key: string, make: () => string): string => {
  const before = keyValues.read(`bot/${key}`)
  if (typeof before === 'string') return before
  const made = make()
  keyValues.write(`bot/${key}`, made)
  return made
}

/** The school year of the first start: the sample's people stay who they are when the clock is moved into another year. */
const keptYear = (keyValues: KeyValueStore, now: Date): string =>
  kept(keyValues, 'school-year', () => schoolYearStart(now))

const nextNudgeAt = async (database: Database, { clock }: Deps): Promise<Date | undefined> => {
  const next = await database.prisma.partnership.findFirst({
    where: { status: 'active', nextNudgeAt: { gt: clock.now() } },
    orderBy: { nextNudgeAt: 'asc' },
    select: { nextNudgeAt: true },
  })
  return next?.nextNudgeAt ?? undefined
}

/** Each person once, the first reminded first. */
const remindedSince = async (database: Database, since: Date): Promise<readonly string[]> => {
  const sent = await database.prisma.delivery.findMany({
    where: { notice: 'nudge', queuedAt: { gte: since } },
    orderBy: { queuedAt: 'asc' },
    select: { personId: true },
  })
  const ids = [...new Set(sent.flatMap(({ personId }) => personId ?? []))]
  const people = await database.prisma.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, email: true },
  })
  return ids.flatMap((id) => people.find((one) => one.id === id)?.email ?? [])
}

const pairsByMail = async (database: Database) => {
  const email = { select: { person: { select: { email: true } } } } as const
  const rows = await database.prisma.partnership.findMany({
    where: { status: { in: ['active', 'frozen'] } },
    select: { a: email, b: email },
  })
  return rows.map(({ a, b }) => [a.person.email, b.person.email] as const)
}
