import { createBot } from '../conversation/bot.ts'
import type { Bot } from '../conversation/kit/reply.ts'
import type { ProgramDoor } from '../conversation/programs/index.ts'
import { registry } from '../conversation/registry.ts'
import type { Clock, Timer } from '../core/clock.ts'
import type { CountyAtlas } from '../core/matching/map/county-atlas.ts'
import { type OpenQueue, openQueue } from '../deliveries/boss.ts'
import { createLinks, type SignedLinks } from '../links/links.ts'
import { printer } from '../print/print-page.ts'
import { createNewId } from '../store/db/new-id.ts'
import type { Database } from '../store/db/open.ts'
import { createStore } from '../store/store.ts'
import { withoutStore } from '../usecases/conversation-deps.ts'
import { noteChoice } from '../usecases/identity/choose-program.ts'
import { endOffices } from '../usecases/identity/end-offices.ts'
import { identify } from '../usecases/identity/identify.ts'
import { runCheck } from '../usecases/matching/worker/run-check.ts'
import { runMatching } from '../usecases/matching/worker/run-matching.ts'
import type { Deps, Log } from '../usecases/ports.ts'
import type { Config, Key } from './environment/config.ts'
import { type Outgoing, outgoingOf } from './outgoing.ts'
import { placesOf } from './places-of.ts'
import { linkKeysOf } from './purpose-keys.ts'
import type { Watch } from './wire-metrics.ts'

/** One program, open: its database and all that is decided in it. Several may share a process, and its doors alone. */
export interface Program {
  /** Empty for the installation's first. */
  readonly key: string
  /** What it is called where somebody is in several. */
  readonly name: string
  readonly config: Config
  readonly database: Database
  readonly outgoing: Outgoing
  readonly queue: OpenQueue
  readonly links: SignedLinks
  readonly deps: Deps
  readonly bot: Bot
  readonly atlas: CountyAtlas
}

export interface OpeningProgram {
  readonly key: string
  readonly name: string
  /** Its own settings, and the installation's in all they share. */
  readonly config: Config
  readonly database: Database
  readonly keys: readonly Key[]
  readonly publicUrl: string
  readonly log: Log
  readonly clock: Clock
  readonly timer: Timer
  readonly watch: Watch
  readonly mailIsSetUp: boolean
  readonly shared: Pick<Deps, 'programs' | 'tenantRemoved' | 'tenantAllowed'>
}

export const openProgram = async (opening: OpeningProgram): Promise<Program> => {
  const { key, name, config, database, log, clock, timer, watch, publicUrl } = opening
  const outgoing = outgoingOf(config, database)
  if (!outgoing.on) log.warn({ why: outgoing.why, ...(key && { program: key }) }, 'outgoing messages are held')
  const queue = await openQueue(database, log)
  const newId = createNewId(clock)
  const links = createLinks({ keys: linkKeysOf(key, opening.keys), publicUrl: () => publicUrl, clock })
  const { places, atlas, geography } = await placesOf(config)
  const deps: Deps = {
    ...opening.shared,
    store: createStore(database, { clock, newId, enqueue: queue.enqueue }),
    clock,
    timer,
    newId,
    log,
    links,
    geography,
    matcher: watch.matcher({ run: runMatching, check: runCheck }),
    places,
    printer,
    mailIsSetUp: opening.mailIsSetUp,
  }
  if (config.mode === 'server') await endOffices(deps, config.coordinatorEmails)
  const bot = createBot(withoutStore(deps), registry, { firstCoordinators: config.coordinatorEmails })
  return { key, name, config, database, outgoing, queue, links, deps, bot, atlas }
}

/** How the doors ask it whose somebody is. */
export const doorOf = ({ key, name, bot, deps, config }: Program): ProgramDoor => ({
  key,
  name,
  bot,
  lets: async ({ platform, tenant }) => (await deps.store.read.tenants.find(platform, tenant)) !== undefined,
  meet: async (account) => {
    const found = await identify(deps, account, { firstCoordinators: config.coordinatorEmails })
    return found.kind === 'known' ? { chosenAt: found.account.chosenAt } : undefined
  },
  choose: (account) => noteChoice(deps, account),
})
