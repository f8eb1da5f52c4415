import type { Express } from 'express'
import type { DeliveryChannel } from '../conversation/kit/delivery-channel.ts'
import type { Bot } from '../conversation/kit/reply.ts'
import type { Clock } from '../core/clock.ts'
import type { ChatPlatform } from '../core/platform.ts'
import type { DeliveryChannels } from '../deliveries/route.ts'
import type { Slack, SlackSettings } from '../slack/listen.ts'
import { oneTimeTokensIn } from '../store/one-time-tokens.ts'
import { receiptsIn } from '../store/receipts.ts'
import type { TeamsSettings } from '../teams/auth/settings.ts'
import type { Teams } from '../teams/listen.ts'
import { allowInstallation } from '../usecases/people/allowance.ts'
import type { Log } from '../usecases/ports.ts'
import { allowOwn } from './allow-own.ts'
import type { Config, Key } from './environment/config.ts'
import type { Program } from './open-program.ts'
import {
  channelsOf,
  installationsOf,
  letsIn,
  linkFilesOf,
  spreadInstallations,
  waitingFilesOf,
} from './shared-ports.ts'
import {
  heldUntilReady,
  type Patience,
  type PlatformStates,
  type StartedPlatforms,
  startPlatforms,
} from './start-platforms.ts'
import type { PlaygroundWorld } from './wire-playground.ts'

export interface PlatformDeps {
  readonly app: Express
  readonly config: Config
  /** All of the installation, the first at the head. */
  readonly programs: readonly [Program, ...Program[]]
  /** Speaks for all of them. */
  readonly bot: Bot
  readonly clock: Clock
  readonly keys: readonly Key[]
  readonly log: Log
  readonly newKey: () => string
  readonly random: () => number
  readonly publicUrl: string
  readonly playground?: PlaygroundWorld
  readonly pretendedTeams?: TeamsSettings['pretended']
  readonly patience?: Patience
}

export interface Platforms {
  /** How a program reaches people: by the platforms, and by mail of its own. Held while its messages are. */
  deliveryChannelsOf(program: Program, email: DeliveryChannel | undefined): DeliveryChannels
  readonly slack?: Slack
  readonly teams?: Teams
  /** How each one is. */
  states(): PlatformStates
  /** Resolves when at least one is ready. */
  readonly ready: Promise<void>
  /** Side by side. Resolves when each has answered or is known to be out of reach. @throws when one refuses its settings */
  start(): Promise<void>
  stop(): Promise<void>
}

/** The platforms that are configured; each adapter is only loaded when it is, since their packages take seconds. */
export const connectPlatforms = async (platformDeps: PlatformDeps): Promise<Platforms> => {
  const slack = await connectSlack(platformDeps)
  const teams = await connectTeams(platformDeps)
  let started: StartedPlatforms | undefined
  const isReady = (platform: ChatPlatform) => started?.states()[platform] === 'ready'
  const ready = Promise.withResolvers<void>()
  return {
    deliveryChannelsOf: ({ outgoing: { on } }, email) => ({
      ...(slack && { slack: heldUntilReady(slack.deliveryChannel, () => on && isReady('slack')) }),
      ...(teams && { teams: heldUntilReady(teams.deliveryChannel, () => on && isReady('teams')) }),
      ...(email && { email: heldUntilReady(email, () => on) }),
    }),
    slack,
    teams,
    states: () => started?.states() ?? {},
    ready: ready.promise,
    start: async () => {
      const starts = {
        ...(slack && { slack: () => startSlack(platformDeps, slack) }),
        ...(teams && { teams: () => startTeams(platformDeps, teams) }),
      }
      started = startPlatforms(starts, platformDeps.log, platformDeps.patience)
      void started.ready.then(ready.resolve)
      await started.begun
    },
    stop: async () => {
      started?.stop()
      await Promise.all([slack?.stop(), teams?.stop()])
    },
  }
}

const startSlack = async (platformDeps: PlatformDeps, slack: Slack) => {
  const own = await slack.start()
  if (own) await allowOwn(platformDeps.programs, { platform: 'slack', externalId: own.tenant, name: own.name })
  for (const installation of platformDeps.playground?.slackInstallations ?? []) slack.installations.fix(installation)
}

const startTeams = async (platformDeps: PlatformDeps, teams: Teams) => {
  const home = platformDeps.config.teams?.tenantId
  if (home)
    await allowOwn(platformDeps.programs, { platform: 'teams', externalId: home, name: 'The department’s tenant' })
  await teams.start()
}

const connectSlack = async (platformDeps: PlatformDeps): Promise<Slack | undefined> => {
  const { config, playground, publicUrl, keys, app, bot, clock, log, programs } = platformDeps
  const settings: SlackSettings | undefined =
    playground?.slack ?? (config.slack && { ...config.slack, publicUrl, keys })
  if (!settings) return undefined
  const { createSlack } = await import('../slack/listen.ts')
  if (programs.length > 1) await spreadInstallations(programs)
  return createSlack({
    app,
    bot,
    clock,
    timer: programs[0].deps.timer,
    log,
    settings,
    ports: {
      installations: installationsOf(programs),
      oneTimeTokens: oneTimeTokensIn(programs[0].database),
      receipts: receiptsIn(programs[0].database),
      mayInstall: (addressHash) => allowInstallation(programs[0].deps, addressHash),
      allowed: letsIn(programs, 'slack'),
      linkFiles: linkFilesOf(programs),
    },
  })
}

const connectTeams = async (platformDeps: PlatformDeps): Promise<Teams | undefined> => {
  const { config, playground, app, bot, clock, log, programs, newKey, random, pretendedTeams: pretended } = platformDeps
  const settings: TeamsSettings | undefined =
    playground?.teams ?? (config.teams && { ...config.teams, production: config.production, pretended })
  if (!settings) return undefined
  const { createTeams } = await import('../teams/listen.ts')
  const teams = createTeams({
    bot,
    clock,
    timer: programs[0].deps.timer,
    log,
    newKey,
    random,
    settings,
    ports: {
      receipts: receiptsIn(programs[0].database),
      channels: channelsOf(programs),
      linkFiles: linkFilesOf(programs),
      waitingFiles: waitingFilesOf(programs),
    },
  })
  app.use(teams.router)
  return teams
}
