import { setTimeout as wait } from 'node:timers/promises'
import { CloudAdapter } from 'botbuilder'
import { Router } from 'express'
import type { DeliveryChannel } from '../conversation/kit/delivery-channel.ts'
import { OutOfReach } from '../conversation/kit/out-of-reach.ts'
import type { Bot } from '../conversation/kit/reply.ts'
import { type Clock, systemClock, systemTimer, type Timer } from '../core/clock.ts'
import { outOfReachSentence, remedyThere } from '../http/untrusted.ts'
import type { Channels } from '../usecases/channels/known-channels-port.ts'
import type { Receipts } from '../usecases/deliveries/receipts-port.ts'
import type { Log } from '../usecases/ports.ts'
import { Authentication } from './auth/authentication.ts'
import { cloudOf } from './auth/cloud.ts'
import { createCredentials, testCredentials } from './auth/credentials.ts'
import { createGraphInstall } from './auth/graph-install.ts'
import { createGraphPeople } from './auth/graph-people.ts'
import { createGraphToken } from './auth/graph-token.ts'
import { createMicrosoftKeys } from './auth/microsoft-keys.ts'
import { serviceHosts } from './auth/service-hosts.ts'
import { checkSettings, type TeamsSettings } from './auth/settings.ts'
import { createTokenCheck } from './auth/token-check.ts'
import { createAnswerInvoke } from './inbound/answer-invoke.ts'
import { createApplication } from './inbound/application.ts'
import { createAskBot } from './inbound/ask-bot.ts'
import { createDeduplicator } from './inbound/deduplicate.ts'
import { preFilter } from './inbound/pre-filter.ts'
import { createReceive } from './inbound/receive.ts'
import { createRejections } from './inbound/rejections.ts'
import { createRoutes } from './inbound/routes.ts'
import { createWork } from './inbound/work.ts'
import { createConnectorClient } from './outbound/connector-client.ts'
import { createDeliveryChannel } from './outbound/deliver.ts'
import { createFileOffers, type WaitingFiles } from './outbound/file-offers.ts'
import type { LinkFiles } from './outbound/link-files.ts'
import { createMembership } from './outbound/membership.ts'
import { createMemory } from './outbound/memory.ts'
import { createPace } from './outbound/pace.ts'
import { createPacedSender } from './outbound/paced-sender.ts'
import { createProactiveSender } from './outbound/proactive-message.ts'
import { createReplies } from './outbound/reply.ts'
import { createSeeMember } from './outbound/see-member.ts'
import { createTeamRoster } from './outbound/team-roster.ts'
import { within } from './outbound/within.ts'
import type { Drawing } from './render/draw-actions.ts'

export interface TeamsDeps {
  readonly bot: Bot
  readonly settings: TeamsSettings
  readonly ports: TeamsPorts
  readonly clock: Clock
  readonly log: Log
  /** A nonce nobody can guess, at least 12 characters of letters and digits. */
  readonly newKey: () => string
  /** From 0 to 1. */
  readonly random: () => number
  /** For tokens and quotas; not the playground's clock, which jumps. */
  readonly machine?: Clock
  /** Tells when Teams has waited long enough for an answer. */
  readonly timer?: Timer
}

interface TeamsPorts {
  readonly receipts: Receipts
  readonly channels: Channels
  readonly linkFiles?: LinkFiles
  readonly waitingFiles: WaitingFiles
}

export interface Teams {
  /** POST /api/messages. */
  readonly router: Router
  readonly deliveryChannel: DeliveryChannel
  /**
   * Tries the registration by asking for a token.
   * @throws TeamsNotReady with one sentence that says what to change; OutOfReach when Microsoft's login can't be asked
   */
  start(): Promise<void>
  /** Waits for what is under way, a few seconds at most: messages need the rest of what a stop may take. */
  stop(): Promise<void>
  /** Resolves when no request is under way any more, nor anything that follows from one. */
  settled(): Promise<void>
}

/** Milliseconds. What takes longer, as an answer that waits for Microsoft's quota, goes on while the rest stops. */
const longestDrain = 4_000

/**
 * The Teams side of the bot.
 * @throws TeamsNotReady when the settings would let anybody in
 */
export const createTeams = (deps: TeamsDeps): Teams => {
  const { bot, settings, ports, clock, log, newKey, random, machine = systemClock, timer = systemTimer } = deps
  checkSettings(settings)
  const hosts = serviceHosts(settings)
  const credentials = createCredentials(settings, machine)
  const { issuer, openIdMetadataUrl, graphUrl, loginUrl } = cloudOf(settings)
  const keys = createMicrosoftKeys({
    openIdMetadataUrl: settings.pretended?.openIdMetadataUrl ?? openIdMetadataUrl,
    machine,
    log,
  })
  const tokens = createTokenCheck({ appId: settings.appId, issuer, keys, machine })
  const adapter = new CloudAdapter(new Authentication({ settings, credentials, hosts, tokens }))
  const connector = createConnectorClient(adapter, settings.appId, issuer)
  const memory = createMemory()
  const membership = createMembership(machine, timer)
  const offers = createFileOffers(ports.waitingFiles, clock, newKey)
  const sendPaced = createPacedSender(connector, createPace(machine, wait))
  const roster = createTeamRoster({ connector, channels: ports.channels, machine })
  const token = settings.graphInstall ? createGraphToken(settings, machine) : undefined
  const graph = token && {
    install: createGraphInstall({ token, appId: settings.appId, graphUrl, log }),
    findPerson: createGraphPeople({ token, graphUrl, log }),
  }
  const sendProactive = createProactiveSender({ connector, sendPaced, roster, memory, hosts, ...graph })
  const seeMember = createSeeMember({ connector, roster, membership, memory, hosts, bot, clock })
  const drawing = (hasDialogs: boolean): Drawing => ({
    surface: 'message',
    forms: settings.forms === 'card' || !hasDialogs ? 'card' : 'dialog',
    newKey,
  })
  const work = createWork(log, systemTimer)
  const deduplicator = createDeduplicator({ receipts: ports.receipts, clock, machine, log })
  const replies = createReplies({ bot, sendProactive, offers, drawing, wait, random, log })
  const ask = createAskBot({ bot, log, newKey })
  const answerInvoke = createAnswerInvoke({ deduplicator, log, timer, newKey, follow: work.follow })
  const shared = {
    bot,
    ask,
    replies,
    connector,
    sendPaced,
    memory,
    membership,
    hosts,
    offers,
    drawing,
    answerInvoke,
    deduplicator,
    clock,
    timer,
    log,
    credentials,
    newKey,
  }
  const application = createApplication(createRoutes({ ...shared, ...ports, follow: work.follow }))
  const rejections = createRejections(machine)
  const receive = createReceive({ adapter, application, rejections, log, work })
  const router = Router()
  router.post('/api/messages', ...preFilter({ settings, hosts, tokens, rejections, log }), receive)
  return {
    router,
    deliveryChannel: createDeliveryChannel({ ...shared, sendProactive, seeMember }),
    start: async () => {
      if ((await testCredentials(credentials)) === 'unreachable')
        throw new OutOfReach(outOfReachSentence(new URL(loginUrl).host, await remedyThere(loginUrl)))
    },
    stop: async () => void (await within(timer, work.settled(), longestDrain)),
    settled: work.settled,
  }
}
