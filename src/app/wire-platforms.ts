import type { Bot } from '../conversation/kit/reply.ts'
import type { DeliveryChannels } from '../deliveries/route.ts'
import { createLinkFiles } from '../links/link-files.ts'
import type { Slack, SlackSettings } from '../slack/listen.ts'
import { channelsIn } from '../store/channels/known-channels.ts'
import { installationsIn } from '../store/installations.ts'
import { oneTimeTokensIn } from '../store/one-time-tokens.ts'
import { receiptsIn } from '../store/receipts.ts'
import { sharedFilesIn } from '../store/shared-files.ts'
import type { TeamsSettings } from '../teams/auth/settings.ts'
import type { Teams } from '../teams/listen.ts'
import type { NewTenant } from '../usecases/identity/tenants-port.ts'
import { allowInstallation } from '../usecases/people/allowance.ts'
import type { Log } from '../usecases/ports.ts'
import { fileOwner } from '../usecases/privacy/own-file.ts'
import type { Key } from './config.ts'
import {
  heldUntilReady,
  type Patience,
  type PlatformStates,
  type StartedPlatforms,
  startPlatforms,
} from './start-platforms.ts'
import { connectMail, type MailDeps } from './wire-mail.ts'

export interface PlatformDeps extends MailDeps {
  readonly bot: Bot
  readonly keys: readonly Key[]
  readonly log: Log
  readonly newKey: () => string
  readonly random: () => number
  readonly publicUrl: string
  /** False: no message goes out. */
  readonly outgoing: boolean
  readonly pretendedTeams?: TeamsSettings['pretended']
  readonly patience?: Patience
}

export interface Platforms {
  readonly deliveryChannels: DeliveryChannels
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
  const email = connectMail(platformDeps)
  let started: StartedPlatforms | undefined
  const isReady = (platform: 'slack' | 'teams') => () => started?.states()[platform] === 'ready'
  const { outgoing } = platformDeps
  const deliveryChannels: DeliveryChannels = {
    ...(slack && { slack: heldUntilReady(slack.deliveryChannel, () => outgoing && isReady('slack')()) }),
    ...(teams && { teams: heldUntilReady(teams.deliveryChannel, () => outgoing && isReady('teams')()) }),
    ...(email && { email: heldUntilReady(email, () => outgoing) }),
  }
  const ready = Promise.withResolvers<void>()
  return {
    deliveryChannels,
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
  if (own) await allowOwn(platformDeps, { platform: 'slack', externalId: own.tenant, name: own.name })
  for (const installation of platformDeps.playground?.slackInstallations ?? []) slack.installations.fix(installation)
}

const startTeams = async (platformDeps: PlatformDeps, teams: Teams) => {
  const home = platformDeps.config.teams?.tenantId
  if (home) await allowOwn(platformDeps, { platform: 'teams', externalId: home, name: 'The department’s tenant' })
  await teams.start()
}

/** A department with one workspace or tenant of its own: it is on the allow-list from the start, and everybody may be in it. */
const allowOwn = (
  { deps, newId }: PlatformDeps,
  own: Pick<NewTenant, 'platform' | 'externalId' | 'name'>,
): Promise<void> =>
  deps.store.transaction(async (data) => {
    const known = await data.tenants.find(own.platform, own.externalId)
    const tenant =
      known ?? (await data.tenants.allow({ ...own, id: newId(), department: true, everyDistrict: true, districts: [] }))
    await data.tenants.installed(tenant.id, deps.clock.now())
  })

const connectSlack = async (platformDeps: PlatformDeps): Promise<Slack | undefined> => {
  const { config, playground, publicUrl, keys, app, bot, clock, log, database, deps } = platformDeps
  const settings: SlackSettings | undefined =
    playground?.slack ?? (config.slack && { ...config.slack, publicUrl, keys })
  if (!settings) return undefined
  const { createSlack } = await import('../slack/listen.ts')
  return createSlack({
    app,
    bot,
    clock,
    timer: deps.timer,
    log,
    settings,
    ports: {
      installations: installationsIn(database.prisma, platformDeps.newId),
      oneTimeTokens: oneTimeTokensIn(database),
      receipts: receiptsIn(database),
      mayInstall: (addressHash) => allowInstallation(deps, addressHash),
      allowed: async (tenant) => (await deps.store.read.tenants.find('slack', tenant)) !== undefined,
      linkFiles: linkFilesOf(platformDeps),
    },
  })
}

const connectTeams = async (platformDeps: PlatformDeps): Promise<Teams | undefined> => {
  const {
    config,
    playground,
    app,
    bot,
    clock,
    log,
    database,
    deps,
    newKey,
    random,
    pretendedTeams: pretended,
  } = platformDeps
  const settings: TeamsSettings | undefined =
    playground?.teams ?? (config.teams && { ...config.teams, production: config.production, pretended })
  if (!settings) return undefined
  const { createTeams } = await import('../teams/listen.ts')
  const teams = createTeams({
    bot,
    clock,
    timer: deps.timer,
    log,
    newKey,
    random,
    settings,
    ports: {
      receipts: receiptsIn(database),
      channels: channelsIn(database),
      linkFiles: linkFilesOf(platformDeps),
    },
  })
  app.use(teams.router)
  return teams
}

const linkFilesOf = ({ database, deps, links, clock, newId }: PlatformDeps) =>
  createLinkFiles({
    files: sharedFilesIn(database),
    links,
    clock,
    newId,
    ownerOf: (account) => fileOwner(deps, account),
  })
