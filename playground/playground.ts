import express, { Router } from 'express'
import type { Transport } from 'nodemailer'
import type { MovableClock } from '../src/core/clock.ts'
import { type ClockMoves, createClockMover, isClockMove } from './clock.ts'
import { createMailBox, type MailBox } from './mail/mail-box.ts'
import { serveMail } from './mail/mail-routes.ts'
import { createPlaygroundMailTransport, type MailSent } from './mail/mail-transport.ts'
import { servePage } from './page-files.ts'
import { createPageToken, onlyLoopbackHost } from './page-token.ts'
import type { PlaygroundPerson } from './people.ts'
import type { KeyValueStore, PretendPlatform } from './pretend.ts'

export interface PlaygroundOptions extends ClockMoves {
  readonly clock: MovableClock
  readonly keyValues: KeyValueStore
  readonly people: readonly PlaygroundPerson[]
  /** The same people as they stand now, and whoever has come onto the roster since. */
  readonly peopleNow?: () => Promise<readonly PlaygroundPerson[]>
  /** Whether somebody with this address is on the roster: asked for each mail, so never by reading everybody. */
  readonly onRoster?: (address: string) => Promise<boolean>
  /** The pretended Slack and Teams, made by whoever also tells the bot their addresses and secrets. */
  readonly platforms: { readonly slack?: PretendPlatform; readonly teams?: PretendPlatform }
  /** E-mail addresses of those who were reminded since then, the first first. */
  readonly reminded?: (since: Date) => Promise<readonly string[]>
  /** E-mail addresses of the people who are partners now, pair by pair, so that the page can put them side by side. */
  readonly pairs?: () => Promise<readonly (readonly [string, string])[]>
}

export interface Playground {
  /** To be mounted at /playground. Never in production: who mounts it decides. */
  readonly router: Router
  /** Hand this to nodemailer: mail lands in the boxes of the page. */
  readonly mailTransport: Transport<MailSent>
  readonly mailBox: MailBox
  /** This boot's page token, for tests that speak to the page's routes. */
  readonly pageToken: string
  /** Called once the bot listens. */
  start(): Promise<void>
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>
}

const serveClock = (options: PlaygroundOptions): Router => {
  const router = Router()
  const move = createClockMover(options)
  const state = () => ({ now: options.clock.now().toISOString(), offsetMilliseconds: options.clock.offset })

  router.get('/', (_request, response) => void response.json(state()))
  router.post('/', express.json(), async (request, response) => {
    const wanted: unknown = request.body?.move
    if (!isClockMove(wanted)) return void response.status(400).json({ error: 'The clock cannot be moved like that.' })
    const before = options.clock.now()
    const moved = await move(wanted)
    response.json({ ...state(), moved, reminded: (await options.reminded?.(before)) ?? [] })
  })
  return router
}

const servePeople = ({ people, peopleNow, pairs }: PlaygroundOptions): Router => {
  const router = Router()
  router.get('/people', async (_request, response) => void response.json((await peopleNow?.()) ?? people))
  router.get('/pairs', async (_request, response) => void response.json((await pairs?.()) ?? []))
  return router
}

/** Puts the page, the clock, the mail boxes and the pretended platforms together behind one router. */
export const createPlayground = (options: PlaygroundOptions): Playground => {
  const pageToken = createPageToken()
  const mailBox = createMailBox(options)
  const known = new Set(options.people.map((person) => person.account.email.toLowerCase()))
  const hasMailBox = async (address: string): Promise<boolean> =>
    known.has(address) || ((await options.onRoster?.(address)) ?? false)
  const platforms = Object.entries(options.platforms).filter(([, platform]) => platform !== undefined)

  const router = Router()
  router.use(onlyLoopbackHost)
  router.use(servePage(pageToken.token))
  router.use('/clock', pageToken.required, serveClock(options))
  router.use('/mail', pageToken.required, serveMail(mailBox))
  for (const [name, platform] of platforms) {
    router.use(`/${name}/page`, pageToken.required)
    router.use(`/${name}`, platform.router)
  }
  router.use(['/people', '/pairs'], pageToken.required)
  router.use(servePeople(options))

  return {
    router,
    mailTransport: createPlaygroundMailTransport(mailBox, hasMailBox),
    mailBox,
    pageToken: pageToken.token,
    start: async () => {
      await Promise.all(platforms.map(([, platform]) => platform.start()))
    },
    stop: async () => {
      await Promise.all(platforms.map(([, platform]) => platform.stop()))
    },
  }
}
