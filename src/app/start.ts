import { randomInt, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import express from 'express'
import { createBot } from '../conversation/bot.ts'
import { drawNotice } from '../conversation/draw-notice.ts'
import type { DeliveryChannel } from '../conversation/kit/delivery-channel.ts'
import { registry } from '../conversation/registry.ts'
import { type Clock, systemClock, systemTimer, type Timer } from '../core/clock.ts'
import { openQueue } from '../deliveries/boss.ts'
import type { DeliverDeps } from '../deliveries/deliver.ts'
import type { DeliveryChannels } from '../deliveries/route.ts'
import { attachInvitation, bookedFile } from '../email/outbound/invitation.ts'
import { createAboutPages } from '../links/about.ts'
import { createLinks } from '../links/links.ts'
import { createLinkRoutes } from '../links/routes.ts'
import { printer } from '../print/print-page.ts'
import { type Jobs, type JobsDeps, startJobs } from '../schedule/start-jobs.ts'
import { createNewId } from '../store/db/new-id.ts'
import { type Database, openDatabase } from '../store/db/open.ts'
import { oneTimeTokensIn } from '../store/one-time-tokens.ts'
import { receiptsIn } from '../store/receipts.ts'
import { sharedFilesIn } from '../store/shared-files.ts'
import { createStore } from '../store/store.ts'
import type { TeamsSettings } from '../teams/auth/settings.ts'
import { sweepChannels } from '../usecases/channels/sweep-channels.ts'
import { withoutStore } from '../usecases/conversation-deps.ts'
import { createYearChart } from '../usecases/desk/see-charts.ts'
import { sweepDirectors } from '../usecases/directors/sweep-directors.ts'
import { endOffices } from '../usecases/identity/end-offices.ts'
import { runCheck } from '../usecases/matching/worker/run-check.ts'
import { runMatching } from '../usecases/matching/worker/run-matching.ts'
import { createProposalMap } from '../usecases/matching/worker/state-map.ts'
import { sweepNudges } from '../usecases/nudges/sweep-nudges.ts'
import { sweepOwnReminders } from '../usecases/nudges/sweep-own-reminders.ts'
import { followInvitation } from '../usecases/partnership/follow-invitation.ts'
import type { Deps, Log } from '../usecases/ports.ts'
import { forgetWords } from '../usecases/privacy/forget-words.ts'
import { mayOpenFile } from '../usecases/privacy/own-file.ts'
import { sweepRoster } from '../usecases/roster/sweep-roster.ts'
import { closePairs } from '../usecases/year/close-year.ts'
import { carryOutExcuses } from '../usecases/year/excuse-open-steps.ts'
import { remindToClose } from '../usecases/year/remind-to-close.ts'
import { createAlarm } from './alarm.ts'
import { answerFaults } from './answer-faults.ts'
import type { Config } from './config.ts'
import { type Health, serveHealth } from './health.ts'
import { closeServer, listen } from './listen.ts'
import { type Outgoing, outgoingOf } from './outgoing.ts'
import { placesOf } from './places-of.ts'
import { keysFor } from './purpose-keys.ts'
import { securityHeaders } from './security-headers.ts'
import type { Patience } from './start-platforms.ts'
import { traceRequests } from './trace-requests.ts'
import { mailSender } from './wire-mail.ts'
import { openWatch, type Watch } from './wire-metrics.ts'
import { connectPlatforms, type Platforms } from './wire-platforms.ts'
import { openPlayground, type PlaygroundWorld } from './wire-playground.ts'

/** Longer than load balancers take to see that a process is not ready. Milliseconds. */
const GRACE = 6_000

/** The whole bot, running. */
export interface Running {
  /** Where it listens, without a slash at the end. */
  readonly url: string
  readonly deps: Deps
  readonly database: Database
  readonly jobs: Jobs
  readonly platforms: Platforms
  readonly outgoing: Outgoing
  /** Where Prometheus may ask. */
  readonly metricsPort?: number
  /** In the playground: its clock, pretended platforms and page. */
  readonly playground?: PlaygroundWorld
  /** Takes nothing new, finishes what is under way, closes everything in the reverse order of its opening. */
  stop(): Promise<void>
}

/** What tests set otherwise than a start does. */
export interface AssembleSettings {
  /** What the playground's clock starts from, and what a server's is; the machine's own. */
  readonly machine?: Clock
  /** When somebody has waited long enough for an answer; the machine's own. */
  readonly timer?: Timer
  /** How fast platforms may be written to; as fast as they allow. */
  readonly rates?: JobsDeps['rates']
  /** A Teams pretended on this machine, which no environment can name; refused in production. */
  readonly pretendedTeams?: TeamsSettings['pretended']
  /** A mail server pretended on this machine, in place of the configured one; refused in production. */
  readonly pretendedMail?: PlaygroundWorld['playground']['mailTransport']
  /** How long platforms are waited for, and when they are tried again. */
  readonly patience?: Patience
  /** How long a stopping process still answers, so that whoever sends requests here sees that it is not ready. Milliseconds. */
  readonly grace?: number
}

/**
 * Opens everything in order: port, database, queue, conversation, platforms. A platform is answered once it stands.
 * @throws FolderInUse, BrokenFolder, TeamsNotReady, or what the network says; what was opened is closed again
 */
export const assemble = async (config: Config, log: Log, settings: AssembleSettings = {}): Promise<Running> => {
  const closing: (() => Promise<unknown>)[] = []
  const opened = (close: () => Promise<unknown>) => closing.unshift(close)
  const stop = async () => {
    for (const close of closing.splice(0)) await close().catch((err: unknown) => log.error({ err }, 'closing failed'))
  }
  try {
    return { ...(await open({ config, log, opened, ...settings })), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Opening extends AssembleSettings {
  readonly config: Config
  readonly log: Log
  /** Remembers how to close what was opened. */
  readonly opened: (close: () => Promise<unknown>) => void
}

const open = async (opening: Opening): Promise<Omit<Running, 'stop'>> => {
  const { config, log, opened, machine = systemClock, timer = systemTimer, rates, patience } = opening
  const { grace = config.production ? GRACE : 0 } = opening
  const app = express().disable('x-powered-by').set('env', 'production')
  app.use(securityHeaders(config))
  app.use(traceRequests)
  const watch = await openWatch(config)
  watch.requests(app)
  const health = serveHealth(app)
  const server = await listen(app, config)
  opened(() => closeServer(server))
  const port = (server.address() as AddressInfo).port
  const url = `http://127.0.0.1:${port}`
  const publicUrl = config.mode === 'playground' ? url : config.publicUrl

  const database = await openDatabase(config.database, config.databasePurpose)
  opened(() => database.close())
  const outgoing = outgoingOf(config, database)
  if (!outgoing.on) log.warn({ why: outgoing.why }, 'outgoing messages are held')
  const playground =
    config.mode === 'playground' ? await openPlayground({ config, database, url, log, machine }) : undefined
  if (playground) opened(() => playground.close())
  const clock = playground?.clock ?? machine
  const keys = config.keys ?? playground!.keys

  const queue = await openQueue(database, log)
  const newId = createNewId(clock)
  const store = createStore(database, { clock, newId, enqueue: queue.enqueue })
  const links = createLinks({ keys: keysFor('links', keys), publicUrl: () => publicUrl, clock })
  const { places, atlas, geography } = await placesOf(config)
  const deps: Deps = {
    store,
    clock,
    timer,
    newId,
    log,
    links,
    geography,
    matcher: watch.matcher({ run: runMatching, check: runCheck }),
    places,
    printer,
    mailIsSetUp: Boolean(playground || opening.pretendedMail || config.mail),
    tenantRemoved: ({ platform, externalId }) => {
      if (platform === 'slack')
        void platforms.slack
          ?.forget(externalId)
          .catch((err: unknown) => log.error({ err }, 'a workspace was not forgotten'))
    },
  }
  if (config.mode === 'server') await endOffices(deps, config.coordinatorEmails)
  const bot = watch.bot(createBot(withoutStore(deps), registry, { firstCoordinators: config.coordinatorEmails }))

  const tools = { clock, database, deps, keys: keysFor('sealing', keys), links, log, newId, newKey, random, publicUrl }
  const platforms = await connectPlatforms({
    ...tools,
    app,
    bot,
    config,
    outgoing: outgoing.on,
    playground,
    patience,
    ...pretendedIn(opening),
  })
  const from = mailSender(config)
  const jobs = await startJobs({
    deps,
    database,
    queue,
    deliveryChannels: mapValues(platforms.deliveryChannels, watch.channel),
    rates,
    drawNotice: (notice, to) => drawNotice(withoutStore(deps), notice, to),
    attach: attachmentsOf(deps, from),
    sweep: () => sweepAll(deps, watch),
    forget: () => forget(deps, database),
    outgoing: outgoing.on,
    alarm: createAlarm(config, log),
    failed: watch.failed,
  })
  opened(() => jobs.stop())
  opened(() => platforms.stop())
  const files = sharedFilesIn(database)
  app.use(
    createLinkRoutes({
      links,
      files,
      mayOpen: (owner) => mayOpenFile(deps, owner),
      calendarFile: bookedFile(deps, from),
      chart: createYearChart(store),
      map: createProposalMap(store, atlas, places.state),
      log,
    }),
  )
  playground?.serve({ app, deps, jobs })
  app.use(createAboutPages(config.organization))
  app.use(answerFaults(log))
  health.watch({
    database: database.pool,
    platforms: platforms.states,
    mail: platforms.deliveryChannels.email !== undefined,
    remindersLateSince: jobs.sweepsLateSince,
    outgoing,
  })
  const metrics = await watch.serve({ database, ready: health.isReady, outgoing: outgoing.on })
  opened(() => metrics.close())
  await platforms.start()
  opened(async () => {
    health.stopping()
    // The playground's own platforms are on this server too: its last messages go there.
    if (playground) return
    await graceOver(grace, health)
    await closeServer(server)
  })
  await playground?.start()
  return { url, deps, database, jobs, platforms, outgoing, metricsPort: metrics.port, playground }
}

/** In chat the card has calendar links of its own; an invitation goes by mail to whoever wants it, and is followed by mail. */
const attachmentsOf = (deps: Deps, from: string): NonNullable<DeliverDeps['attach']> => {
  const attachToMail = attachInvitation(deps, from)
  return async (notice, to) => {
    if (to.platform === 'email') return attachToMail(notice)
    await followInvitation(deps, notice)
    return []
  }
}

const pretendedIn = ({ pretendedTeams, pretendedMail }: AssembleSettings) => ({ pretendedTeams, pretendedMail })

/** Whose reminders are due. Returns how many people were told something. */
const sweepAll = async (deps: Deps, watch: Watch): Promise<number> => {
  await carryOutExcuses(deps)
  await closePairs(deps)
  await remindToClose(deps)
  const nudged = (await sweepNudges(deps)) + (await sweepOwnReminders(deps))
  watch.reminded(nudged)
  return nudged + (await sweepChannels(deps)) + (await sweepRoster(deps)) + (await sweepDirectors(deps))
}

/** A sender that is slow to see it is answered a little longer; each of its requests would else meet a closed door. */
const graceOver = async (grace: number, health: Health) => {
  const begun = performance.now()
  const over = () => performance.now() - begun
  while (over() < grace || (over() < grace * 2 && health.quietFor() < grace / 4)) await setTimeout(Math.min(100, grace))
}

/** Platforms send again for minutes; Slack's delayed events for hours. */
const RECEIPT_DAYS = 3

/** Requests taken in longer ago than platforms repeat them, secrets and files that have run out, words of years long over. */
const forget = async (deps: Deps, database: Database): Promise<void> => {
  const now = deps.clock.now()
  await receiptsIn(database).forget(new Date(now.getTime() - RECEIPT_DAYS * 86_400_000))
  await oneTimeTokensIn(database).forget(now)
  await sharedFilesIn(database).forget(now)
  await deps.store.transaction((data) => data.fileImports.forget(now))
  await forgetWords(deps)
}

const mapValues = (channels: DeliveryChannels, map: (one: DeliveryChannel) => DeliveryChannel): DeliveryChannels =>
  Object.fromEntries(Object.entries(channels).map(([name, one]) => [name, map(one)]))

/** A nonce nobody can guess. */
const newKey = () => randomUUID().replaceAll('-', '')
const random = () => randomInt(2 ** 32) / 2 ** 32
