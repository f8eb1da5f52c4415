import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Application } from 'express'
import type { DeliveryChannel } from '../conversation/kit/delivery-channel.ts'
import type { Bot } from '../conversation/kit/reply.ts'
import { type Clock, systemClock, systemTimer, type Timer } from '../core/clock.ts'
import type { Receipts } from '../usecases/deliveries/receipts-port.ts'
import type { Installations } from '../usecases/identity/installations-port.ts'
import type { OneTimeTokens } from '../usecases/identity/one-time-tokens-port.ts'
import type { Log } from '../usecases/ports.ts'
import { createDeduplicator } from './inbound/deduplicate.ts'
import { type ConverseDeps, ifInTime } from './inbound/deps.ts'
import { type EventDeps, lose } from './inbound/events.ts'
import { createFetchFile } from './inbound/fetch-file.ts'
import { createHomes, homeDeps } from './inbound/home.ts'
import { createOwnChannels } from './inbound/own-channels.ts'
import { createReceiver, listenOn } from './inbound/receiver.ts'
import { createRespondByUrl } from './inbound/respond-by-url.ts'
import { createUnderWay } from './inbound/under-way.ts'
import { createTokenRefresh, type OAuthSettings } from './install/exchange.ts'
import { createInstallationKeeper, type InstallationKeeper } from './install/installations.ts'
import { introduce } from './install/introduce.ts'
import { createOAuthRouter } from './install/oauth.ts'
import { createSeal, type SealingKey } from './install/seal.ts'
import { welcome } from './install/welcome.ts'
import { createClientPool } from './outbound/clients.ts'
import { createDeliveryChannel } from './outbound/deliver.ts'
import type { LinkFiles } from './outbound/link-files.ts'

export interface SlackSettings {
  readonly signingSecret?: string
  /** One workspace, no installation pages. */
  readonly botToken?: string
  /** Development without a public address: Socket Mode. */
  readonly appToken?: string
  readonly clientId?: string
  readonly clientSecret?: string
  readonly apiUrl: string
  /** Address of this server, without a slash at the end. */
  readonly publicUrl: string
  /** Seal tokens at rest, newest first. */
  readonly keys?: readonly SealingKey[]
}

export interface SlackPorts {
  readonly installations: Installations
  readonly oneTimeTokens: OneTimeTokens
  readonly receipts: Receipts
  /** Whether one more installation may be tried from this address of the network, given as a hash. */
  readonly mayInstall: (addressHash: string) => Promise<boolean>
  /** Whether a workspace or organization is on the allow-list. */
  readonly allowed: (tenant: string) => Promise<boolean>
  /** For where uploads are forbidden. */
  readonly linkFiles?: LinkFiles
}

export interface SlackDeps {
  readonly bot: Bot
  readonly ports: SlackPorts
  readonly settings: SlackSettings
  readonly log: Log
  /** Slack's endpoints are mounted here; nothing may read the body before. */
  readonly app: Application
  readonly clock: Clock
  /** For signatures and rate limits, which know no playground time. */
  readonly machine?: Clock
  /** Tells when Slack has waited long enough for an answer. */
  readonly timer?: Timer
  readonly pause?: (milliseconds: number) => Promise<void>
}

export interface Slack {
  readonly deliveryChannel: DeliveryChannel
  readonly installations: InstallationKeeper
  /** Everything of one workspace: its tokens, and the clients that speak by them. */
  forget(tenant: string): Promise<void>
  /** Learns whose token was configured, opens the socket in Socket Mode. Returns the configured workspace. @throws OutOfReach when it is to be tried again */
  start(): Promise<{ readonly tenant: string; readonly name: string } | undefined>
  /** Takes nothing more, and waits for what is under way, a few seconds at most: messages need the rest of what a stop may take. */
  stop(): Promise<void>
  /** Resolves when no request is being answered. */
  idle(): Promise<void>
}

/** Milliseconds. What takes longer, as an answer that waits for Slack's quota, goes on while the rest stops. */
const longestDrain = 4_000

export const createSlack = (slack: SlackDeps): Slack => {
  const { settings, log, clock, ports } = slack
  const machine = slack.machine ?? systemClock
  const clients = createClientPool(settings.apiUrl, log, {
    publicUrl: settings.publicUrl,
    outOfReach: settings.appToken !== undefined && isLocal(settings.publicUrl),
  })
  const oauth = oauthOf(settings)
  const installations = createInstallationKeeper({
    store: ports.installations,
    seal: settings.keys && settings.keys.length > 0 ? createSeal(settings.keys) : undefined,
    clock,
    // Taken off the list by another process, or in another chat.
    gone: (tenant) => clients.forget(tenant),
    refresh: oauth ? createTokenRefresh(oauth, log) : () => Promise.reject(new Error('SLACK_CLIENT_ID is not set')),
  })
  const underWay = createUnderWay()
  const tellOwnChannels = createOwnChannels({ bot: slack.bot, clock, log })
  const answering: ConverseDeps = {
    bot: slack.bot,
    installations,
    clients,
    receipts: ports.receipts,
    clock: machine,
    timer: slack.timer ?? systemTimer,
    log,
    respond: createRespondByUrl(settings.apiUrl),
    linkFiles: ports.linkFiles,
    fetchFile: createFetchFile(settings.apiUrl),
    newReference: () => randomBytes(4).toString('hex').toUpperCase(),
    deduplicate: createDeduplicator(machine),
    deduplicateShown: createDeduplicator(machine),
    met: (tenant, clients) => void underWay.track(tellOwnChannels(tenant, clients)),
    changed: (tenant, user) => homes.refreshIfOpen(tenant, user),
  }
  const homes = createHomes(homeDeps(answering))
  const deps: EventDeps = { ...answering, homes }
  const receiver = createReceiver({ ...settings, app: slack.app, machine, log })
  listenOn(receiver, deps, underWay)
  if (oauth)
    slack.app.use(
      createOAuthRouter({
        settings: oauth,
        tokens: ports.oneTimeTokens,
        installations,
        clock,
        log,
        mayInstall: ports.mayInstall,
        allowed: ports.allowed,
        refused: (tenant, name, at) =>
          slack.bot.notice({ platform: 'slack', tenant, at, kind: 'tenantRefused', ...(name && { name }) }),
        installed: (tenant, user, at) => welcome(deps, underWay, tenant, user, at),
      }),
    )
  const idle = async () => {
    await underWay.idle()
    await homes.idle()
  }
  return {
    deliveryChannel: createDeliveryChannel({
      installations,
      clients,
      clock: machine,
      log,
      linkFiles: ports.linkFiles,
      tokensDied: (tenant) => lose(answering, tenant, clock.now()),
      pause: slack.pause ?? setTimeout,
    }),
    installations,
    forget: async (tenant) => {
      clients.forget(tenant)
      await installations.forget(tenant, machine.now())
    },
    start: async () => {
      const { lost } = await installations.sealAnew()
      if (lost.length > 0)
        log.error(
          { tenants: lost },
          'tokens of workspaces can’t be opened: put the key back into P3_KEYS that sealed them (the doctor names it), or have these install P3 again',
        )
      const configured = settings.botToken ? await introduce(settings, log, clock) : undefined
      if (configured) installations.fix(configured.installation)
      if (settings.appToken) await receiver.start()
      return configured && { tenant: configured.installation.tenant, name: configured.name }
    },
    stop: async () => {
      if (settings.appToken) await receiver.stop()
      await ifInTime(answering.timer, idle(), longestDrain)
    },
    idle,
  }
}

/** An address of this machine alone. */
const isLocal = (url: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname)

const oauthOf = ({ clientId, clientSecret, publicUrl, apiUrl, keys = [] }: SlackSettings): OAuthSettings | undefined =>
  clientId && clientSecret ? { clientId, clientSecret, publicUrl, apiUrl, keys } : undefined
