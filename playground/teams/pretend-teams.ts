import { Router } from 'express'
import { type Clock, systemClock } from '../../src/core/clock.ts'
import type { PretendOptions, PretendPlatform } from '../pretend.ts'
import { createActivities } from './activities.ts'
import { type AppListing, readAppListing } from './app-listing.ts'
import { createBotLine } from './bot-line.ts'
import { createChatStore } from './chat-store.ts'
import { connectorRoutes } from './connector-routes.ts'
import { createDialogs } from './dialogs.ts'
import { createDirectory, type PretendTenant, type TeamsPerson } from './directory.ts'
import { createFailures, type Failure } from './failures.ts'
import { createFileDrop, fileRoutes } from './file-drop.ts'
import { createInstalling, setTeamInstall } from './installing.ts'
import type { JsonObject } from './json.ts'
import { createPageEvents } from './page-events.ts'
import { pageRoutes } from './page-routes.ts'
import { createPlaying } from './playing.ts'
import { type Rules, realTeamsRules } from './rules.ts'
import { createTeamsClient, type TeamsClient } from './teams-client.ts'
import { createThrottle } from './throttle.ts'
import { requireBotToken, tokenRoutes } from './token-routes.ts'
import { createTokens, type TokenFaults } from './tokens.ts'
import type { World } from './world.ts'

export interface PretendTeamsOptions extends PretendOptions {
  /** The bot's app id, a GUID. */
  readonly appId: string
  readonly tenants: readonly PretendTenant[]
  readonly rules?: Partial<Rules>
  /** Who signs what the bot is sent; the issuer of a government's cloud, or else the worldwide one. */
  readonly issuer?: string
  /** What Teams knows of the app; from manifests/teams/manifest.json unless told. */
  readonly app?: () => AppListing
  /** Address of this pretended Teams as the bot reaches it; `{botUrl}/playground/teams` when left out. */
  readonly publicUrl?: () => string
  /** For tokens and quotas; the machine's own unless told. */
  readonly machine?: Clock
}

/** What a Bot Framework adapter must be told so that it trusts, and is trusted by, this Teams. */
export interface BotSettings {
  readonly appId: string
  readonly clientSecret: string
  /** POST grant_type=client_credentials, client_id, client_secret, scope=https://api.botframework.com/.default. */
  readonly tokenUrl: string
  /**
   * For `BotOpenIdMetadata` and `ToBotFromChannelOpenIdMetadataUrl`. Another each boot: Microsoft's SDK keeps the keys of
   * an address for an hour, in one place for all bots of a process.
   */
  readonly openIdMetadataUrl: string
  /** For `ToBotFromChannelTokenIssuer`. */
  readonly tokenIssuer: string
  /** For `ToChannelFromBotOAuthScope`. */
  readonly oAuthScope: string
  /** The only service URL, download host and upload host that the bot need trust. */
  readonly serviceUrl: string
}

export interface PretendTeams extends PretendPlatform {
  botSettings(): Promise<BotSettings>
  issueBotToken(): Promise<string>
  /** What the bot is shown with every request, perhaps with something wrong. */
  issueChannelToken(faults?: TokenFaults): Promise<string>
  /** Somebody's Teams, by tenant and Entra object id. Throws when there is nobody. */
  client(tenantId: string, externalId: string): TeamsClient
  /** Changes how Teams behaves, from now on. */
  setRules(rules: Partial<Rules>): void
  /** Plans a failure of the bot's calls to come. */
  fail(failure: Failure): void
  clearFailures(): void
  setTeamInstall(tenantId: string, installed: boolean): Promise<void>
  /** Sends a hand-made activity, perhaps with a wrong token; answers what the bot answered. */
  post(activity: JsonObject, faults?: TokenFaults): ReturnType<World['line']['post']>
  /** Resolves when everybody has the app; `start` waits for the department alone. */
  readonly everybody: Promise<void>
  /** Resolves when no request to the bot is under way. */
  settled(): Promise<void>
  readonly world: World
}

const createWorld = (options: PretendTeamsOptions, tokens: ReturnType<typeof createTokens>, baseUrl: () => string) => {
  const { clock, keyValues, botUrl } = options
  const serviceUrl = () => `${baseUrl()}/`
  const directory = createDirectory(options)
  const rules: Rules = { ...realTeamsRules, ...options.rules }
  const playing = createPlaying()
  const app = options.app ?? readAppListing
  const world: World = {
    clock,
    directory,
    rules,
    playing,
    serviceUrl,
    app,
    store: createChatStore(keyValues),
    events: createPageEvents(),
    failures: createFailures(),
    activities: createActivities({ directory, clock, serviceUrl, botName: () => app().name }),
    line: createBotLine({ botUrl, serviceUrl, tokens, rules, playing }),
  }
  return world
}

/** A small Teams with its Bot Connector, mounted at /playground/teams, for a bot that verifies every token. */
export const createPretendTeams = (options: PretendTeamsOptions): PretendTeams => {
  const { appId, machine = systemClock } = options
  const baseUrl = options.publicUrl ?? (() => `${options.botUrl().replace(/\/$/, '')}/playground/teams`)
  const tokens = createTokens(appId, machine, options.issuer)
  const world = createWorld(options, tokens, baseUrl)
  const installing = createInstalling(world)
  const dialogs = createDialogs()
  const drop = createFileDrop(options.keyValues, world.serviceUrl)
  const seatOf = (person: TeamsPerson) => ({ world, person, dialogs })
  const clientOf = (person: TeamsPerson) => createTeamsClient(seatOf(person), drop)

  const router = Router()
  router.use(tokenRoutes(appId, tokens, baseUrl))
  router.use('/v3', requireBotToken(tokens), connectorRoutes(world, createThrottle(machine)))
  router.use('/files', fileRoutes(drop))
  router.use('/page', pageRoutes({ directory: world.directory, seatOf, clientOf }))

  return {
    router,
    world,
    start: installing.everywhere,
    everybody: installing.everybody,
    stop: () => world.playing.stop(),
    settled: () => world.playing.settled(),
    issueBotToken: async () => (await tokens).issueBotToken(),
    issueChannelToken: async (faults) => (await tokens).signForBot(world.serviceUrl(), faults),
    botSettings: async () => ({
      appId,
      clientSecret: (await tokens).clientSecret,
      tokenUrl: `${baseUrl()}/token`,
      openIdMetadataUrl: `${baseUrl()}/openid?boot=${(await tokens).keyId}`,
      tokenIssuer: (await tokens).issuer,
      oAuthScope: (await tokens).issuer,
      serviceUrl: world.serviceUrl(),
    }),
    client: (tenantId, externalId) => {
      const person = world.directory.person(tenantId, externalId)
      if (!person) throw new Error(`Nobody with id ${externalId} has Teams in tenant ${tenantId}.`)
      return clientOf(person)
    },
    setRules: (rules) => {
      Object.assign(world.rules, rules)
    },
    fail: (failure) => {
      world.failures.plan(failure)
    },
    clearFailures: () => {
      world.failures.clear()
    },
    setTeamInstall: async (tenantId, installed) => {
      const tenant = world.directory.tenant(tenantId)
      if (tenant) await setTeamInstall(world, tenant, installed)
    },
    post: (activity, faults) => world.line.post(activity, faults),
  }
}
