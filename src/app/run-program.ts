import type { Router } from 'express'
import { drawNotice } from '../conversation/draw-notice.ts'
import { markCard } from '../conversation/programs/index.ts'
import type { DrawNotice } from '../deliveries/deliver.ts'
import type { DeliveryChannels } from '../deliveries/route.ts'
import { bookedFile } from '../email/outbound/invitation.ts'
import { createLinkRoutes } from '../links/routes.ts'
import { type Jobs, type JobsDeps, startJobs } from '../schedule/start-jobs.ts'
import { oneTimeTokensIn } from '../store/one-time-tokens.ts'
import { receiptsIn } from '../store/receipts.ts'
import { sharedFilesIn } from '../store/shared-files.ts'
import { askOnce } from '../usecases/ask-once.ts'
import { sweepChannels } from '../usecases/channels/sweep-channels.ts'
import { withoutStore } from '../usecases/conversation-deps.ts'
import { createYearChart } from '../usecases/desk/see-charts.ts'
import { type Quiet, sweepDirectors } from '../usecases/directors/sweep-directors.ts'
import { createProposalMap } from '../usecases/matching/worker/state-map.ts'
import { sweepNudges } from '../usecases/nudges/sweep-nudges.ts'
import { sweepOwnReminders } from '../usecases/nudges/sweep-own-reminders.ts'
import type { Deps } from '../usecases/ports.ts'
import { forgetWords } from '../usecases/privacy/forget-words.ts'
import { mayOpenFile } from '../usecases/privacy/own-file.ts'
import { sweepRoster } from '../usecases/roster/sweep-roster.ts'
import { closePairs } from '../usecases/year/close-year.ts'
import { carryOutExcuses } from '../usecases/year/excuse-open-steps.ts'
import { remindToClose } from '../usecases/year/remind-to-close.ts'
import { createAlarm } from './alarm.ts'
import { attachmentsOf } from './attachments.ts'
import type { Program } from './open-program.ts'
import { mailSender } from './wire-mail.ts'
import type { Watch } from './wire-metrics.ts'

interface Running {
  readonly deliveryChannels: DeliveryChannels
  readonly rates?: JobsDeps['rates']
  readonly watch: Watch
  /** One of several: what it draws says whose it is. */
  readonly isMarked: boolean
  /** Nobody is reminded, or written to by mail, before this resolves. */
  readonly appsAdded?: Promise<void>
}

/** Sends what a program has to say and looks for what is due in it. */
export const startProgram = (
  { key, deps, database, queue, config, outgoing }: Program,
  running: Running,
): Promise<Jobs> => {
  const { watch, rates, deliveryChannels, isMarked, appsAdded } = running
  const drawFromOneLook = (): DrawNotice => {
    const look = withoutStore({ ...deps, store: { ...deps.store, read: askOnce(deps.store.read) } })
    return async (notice, to) => {
      const card = await drawNotice(look, notice, to)
      return card && isMarked ? markCard(key, card) : card
    }
  }
  const quiet: Quiet = new Map()
  return startJobs({
    deps,
    database,
    queue,
    deliveryChannels,
    rates,
    drawNotice: (notice, to) => drawFromOneLook()(notice, to),
    drawFromOneLook,
    appsAdded,
    attach: attachmentsOf(deps, mailSender(config)),
    sweep: async () => {
      await appsAdded
      return sweepAll(deps, watch, quiet)
    },
    forget: () => forget(deps, database),
    outgoing: outgoing.on,
    alarm: createAlarm(config, deps.log),
    failed: watch.failed,
  })
}

/** What the signed addresses of a program open. */
export const linkRoutesOf = ({ deps, database, links, config, atlas }: Program): Router =>
  createLinkRoutes({
    links,
    files: sharedFilesIn(database),
    mayOpen: (owner) => mayOpenFile(deps, owner),
    calendarFile: bookedFile(deps, mailSender(config)),
    chart: createYearChart(deps.store),
    map: createProposalMap(deps.store, atlas, deps.places.state),
    log: deps.log,
  })

/** Whose reminders are due. Returns how many people were told something. */
const sweepAll = async (deps: Deps, watch: Watch, quiet: Quiet): Promise<number> => {
  await carryOutExcuses(deps)
  await closePairs(deps)
  await remindToClose(deps)
  const nudged = (await sweepNudges(deps)) + (await sweepOwnReminders(deps))
  watch.reminded(nudged)
  return nudged + (await sweepChannels(deps)) + (await sweepRoster(deps)) + (await sweepDirectors(deps, quiet))
}

/** Platforms send again for minutes; Slack's delayed events for hours. */
const RECEIPT_DAYS = 3

/** Requests taken in longer ago than platforms repeat them, secrets and files that have run out, words of years long over. */
const forget = async (deps: Deps, database: Program['database']): Promise<void> => {
  const now = deps.clock.now()
  await receiptsIn(database).forget(new Date(now.getTime() - RECEIPT_DAYS * 86_400_000))
  await oneTimeTokensIn(database).forget(now)
  await sharedFilesIn(database).forget(now)
  await deps.store.transaction((data) => data.fileImports.forget(now))
  await forgetWords(deps)
}
