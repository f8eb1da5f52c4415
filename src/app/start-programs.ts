import express from 'express'
import type { DeliveryChannel } from '../conversation/kit/delivery-channel.ts'
import type { DeliveryChannels } from '../deliveries/route.ts'
import { createAboutPages } from '../links/about.ts'
import type { Jobs, JobsDeps } from '../schedule/start-jobs.ts'
import { seeHeadTitle } from '../usecases/directors/head-title.ts'
import { pathOf } from './environment/programs.ts'
import type { Program } from './open-program.ts'
import { linkRoutesOf, startProgram } from './run-program.ts'
import { connectMail } from './wire-mail.ts'
import type { Watch } from './wire-metrics.ts'
import type { Platforms } from './wire-platforms.ts'
import type { PlaygroundWorld } from './wire-playground.ts'

/** A program, and what it does by itself. */
export interface RunningProgram extends Program {
  readonly jobs: Jobs
}

interface Starting {
  readonly rates?: JobsDeps['rates']
  readonly pretendedMail?: PlaygroundWorld['playground']['mailTransport']
  /** Remembers how to close what was opened. */
  readonly opened: (close: () => Promise<unknown>) => void
  readonly app: express.Express
  readonly programs: readonly Program[]
  readonly platforms: Platforms
  readonly watch: Watch
  readonly playground?: PlaygroundWorld
}

/** Each with mail and pages of its own, below its own address, and with the doors of all. */
export const startPrograms = async (starting: Starting): Promise<readonly RunningProgram[]> => {
  const { app, programs, platforms, watch, rates, playground, pretendedMail, opened } = starting
  const running: RunningProgram[] = []
  for (const program of programs) {
    const site = program.key === '' ? app : express.Router()
    if (program.key !== '') app.use(pathOf(program.key), site)
    const email = connectMail({ site, program, programs, playground, pretendedMail })
    const deliveryChannels: DeliveryChannels = platforms.deliveryChannelsOf(program, email)
    const jobs = await startProgram(program, {
      ...{ rates, watch, isMarked: programs.length > 1, appsAdded: playground?.everybody },
      deliveryChannels: mapValues(deliveryChannels, watch.channel),
    })
    opened(() => jobs.stop())
    site.use(linkRoutesOf(program))
    if (program.key !== '') site.use(createAboutPages(program.config.organization, () => seeHeadTitle(program.deps)))
    running.push({ ...program, jobs })
  }
  return running
}

const mapValues = (channels: DeliveryChannels, map: (one: DeliveryChannel) => DeliveryChannel): DeliveryChannels =>
  Object.fromEntries(Object.entries(channels).map(([name, one]) => [name, map(one)]))
