import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import express from 'express'
import type { Bot } from '../conversation/kit/reply.ts'
import { createOneBot } from '../conversation/programs/index.ts'
import { type Clock, systemClock, systemTimer, type Timer } from '../core/clock.ts'
import { createAboutPages } from '../links/about.ts'
import type { Jobs, JobsDeps } from '../schedule/start-jobs.ts'
import { openDatabase } from '../store/db/open.ts'
import type { TeamsSettings } from '../teams/auth/settings.ts'
import { seeHeadTitle } from '../usecases/directors/head-title.ts'
import type { Log } from '../usecases/ports.ts'
import { recordingTo } from '../usecases/trace.ts'
import { answerFaults } from './answer-faults.ts'
import { openBackupDoor } from './backup-door.ts'
import type { Config } from './environment/config.ts'
import { type Health, serveHealth } from './health.ts'
import { closeServer, listen, urlHere } from './listen.ts'
import { doorOf, type Program } from './open-program.ts'
import { openPrograms } from './open-programs.ts'
import { keysFor } from './purpose-keys.ts'
import { securityHeaders } from './security-headers.ts'
import type { Patience } from './start-platforms.ts'
import { type RunningProgram, startPrograms } from './start-programs.ts'
import { traceRequests } from './trace-requests.ts'
import { openTraces } from './traces/open-traces.ts'
import { tracedBot } from './traces/traced-bot.ts'
import { openWatch } from './wire-metrics.ts'
import { connectPlatforms, type Platforms } from './wire-platforms.ts'
import { openPlayground, type PlaygroundWorld } from './wire-playground.ts'

/** Longer than load balancers take to see that a process is not ready. Milliseconds. */
const GRACE = 6_000

/** The whole bot, running. */
export interface Running {
  /** Where it listens, without a slash at the end. */
  readonly url: string
  /** The first program's. */
  readonly deps: Program['deps']
  readonly database: Program['database']
  readonly jobs: Jobs
  readonly outgoing: Program['outgoing']
  /** All of them, the first at the head. */
  readonly programs: readonly RunningProgram[]
  readonly platforms: Platforms
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
  const watch = await openWatch(config)
  const traces = openTraces(config.traces, log, watch.spans)
  opened(() => traces.close())
  app.use(traceRequests(traces))
  watch.requests(app)
  const health = serveHealth(app)
  const server = await listen(app, config)
  opened(() => closeServer(server))
  const url = urlHere(server)
  const publicUrl = config.mode === 'playground' ? url : config.publicUrl

  const database = await openDatabase(config.database, config.databasePurpose)
  opened(() => database.close())
  const playground =
    config.mode === 'playground' ? await openPlayground({ config, database, url, log, machine }) : undefined
  if (playground) opened(() => playground.close())
  const clock = playground?.clock ?? machine
  const keys = config.keys ?? playground!.keys
  const programs = await openPrograms({
    ...{ config, database, keys, publicUrl, log, clock, timer, watch, opened },
    mailIsSetUp: Boolean(playground || opening.pretendedMail || config.mail),
    forgetChat: async ({ platform, externalId }) =>
      platform === 'slack' ? platforms.slack?.forget(externalId) : undefined,
  })
  const [first] = programs
  await playground?.live(first.deps)
  for (const one of programs) opened(await openBackupDoor(one.config, one.database, log))

  const platforms = await connectPlatforms({
    ...{ app, config, programs, clock, log, newKey, random, publicUrl, playground, patience },
    bot: watch.bot(tracedBot(oneBotOf(programs))),
    keys: keysFor('sealing', keys),
    pretendedTeams: opening.pretendedTeams,
  })
  const starting = { ...opening, app, programs, platforms, watch, rates, playground }
  const running = await recordingTo(traces.recorder, () => startPrograms(starting))
  opened(() => platforms.stop())
  playground?.serve({ app, deps: first.deps, jobs: running[0]!.jobs })
  app.use(createAboutPages(config.organization, () => seeHeadTitle(first.deps)))
  app.use(answerFaults(log))
  health.watch({
    databases: programs.map((one) => one.database.pool),
    platforms: platforms.states,
    mail: first.deps.mailIsSetUp,
    remindersLateSince: () => earliest(running.map(({ jobs }) => jobs.sweepsLateSince())),
    outgoing: programs.find(({ outgoing }) => !outgoing.on)?.outgoing ?? first.outgoing,
  })
  const metrics = await watch.serve({ programs, ready: health.isReady })
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
  const { deps, outgoing } = first
  const { jobs } = running[0]!
  return { url, deps, database, jobs, outgoing, programs: running, platforms, metricsPort: metrics.port, playground }
}

/** Of several programs one bot, which knows whose is what. */
const oneBotOf = (programs: readonly [Program, ...Program[]]): Bot =>
  programs.length === 1 ? programs[0].bot : createOneBot(programs.map(doorOf))

/** The earliest of those that there are. */
const earliest = async (dates: readonly Promise<Date | undefined>[]): Promise<Date | undefined> =>
  (await Promise.all(dates)).filter((one) => one !== undefined).sort((a, b) => a.getTime() - b.getTime())[0]

/** A sender that is slow to see it is answered a little longer; each of its requests would else meet a closed door. */
const graceOver = async (grace: number, health: Health) => {
  const begun = performance.now()
  const over = () => performance.now() - begun
  while (over() < grace || (over() < grace * 2 && health.quietFor() < grace / 4)) await setTimeout(Math.min(100, grace))
}

/** A nonce nobody can guess. */
const newKey = () => randomUUID().replaceAll('-', '')
const random = () => randomInt(2 ** 32) / 2 ** 32
