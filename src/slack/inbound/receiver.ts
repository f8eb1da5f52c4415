import {
  type AnyMiddlewareArgs,
  App,
  ExpressReceiver,
  type Receiver,
  type ReceiverEvent,
  type SlackEventMiddlewareArgs,
  type SlackOptionsMiddlewareArgs,
  SocketModeReceiver,
} from '@slack/bolt'
import { type Application, Router } from 'express'
import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'
import { command, paths } from '../install/scopes.ts'
import { causeOf } from '../outbound/delivery-errors.ts'
import { quiet } from '../outbound/quiet-logger.ts'
import { converse } from './converse.ts'
import { type Acknowledge, fault } from './deps.ts'
import { type EventDeps, happen } from './events.ts'
import { readAction, readClosed, readCommand, readShortcut, readSubmission } from './read.ts'
import type { SlackRequest } from './request.ts'
import { suggest } from './suggest.ts'
import type { UnderWay } from './under-way.ts'
import { createVerify } from './verify.ts'

export interface ReceiverDeps {
  readonly signingSecret?: string
  /** Socket Mode when given. */
  readonly appToken?: string
  readonly apiUrl: string
  readonly app: Application
  readonly machine: Clock
  readonly log: Log
}

/** Bolt's own receiver, over HTTP on the server that is there, or over a socket. */
export const createReceiver = (deps: ReceiverDeps): Receiver => {
  const { signingSecret, appToken, apiUrl, app, machine, log } = deps
  const logger = quiet(log)
  if (appToken)
    return new SocketModeReceiver({
      appToken,
      logger,
      installerOptions: { clientOptions: { slackApiUrl: apiUrl } },
    })
  if (!signingSecret) throw new Error('SLACK_SIGNING_SECRET or SLACK_APP_TOKEN is needed to hear Slack.')
  const router = Router()
  router.post(paths.events, createVerify({ signingSecret, clock: machine, log }))
  return new ExpressReceiver({
    signingSecret,
    // Done by what stands before it, more strictly.
    signatureVerification: false,
    endpoints: paths.events,
    app,
    router,
    logger,
    // Our own timer answers within Slack's three seconds; Bolt's would answer a second time where a machine is busy.
    unhandledRequestTimeoutMillis: 60_000,
    // A fault before the acknowledgment would make Slack send the same again.
    processEventErrorHandler: async ({ error, response }) => {
      log.error({ err: causeOf(error) }, 'Slack request not processed')
      if (!response.headersSent) response.writeHead(200).end()
      return true
    },
  })
}

/** The same listeners over HTTP and over a socket. */
export const listenOn = (receiver: Receiver, deps: EventDeps, underWay: UnderWay): void => {
  const logger = quiet(deps.log)
  const bolt = new App({
    receiver,
    socketMode: receiver instanceof SocketModeReceiver,
    logger,
    // Tokens are looked up after the acknowledgment, by tenant, and never handed to Bolt, which would keep a client for each.
    authorize: async () => ({}),
    ignoreSelf: false,
    convoStore: false,
  })
  bolt.error(async (error) => deps.log.error({ err: causeOf(error) }, 'Slack listener failed'))
  // One for all: Bolt takes every request through every listener, whatever it is.
  bolt.use(async (heard) => {
    const { body } = heard
    if ('event' in heard) return underWay.track(happen(deps, body).catch((error) => void fault(deps, error)))
    if ('options' in heard) {
      // Those of attachments and of dialogs are none of ours.
      if (heard.body.type !== 'block_suggestion') return
      return underWay.track(suggest(deps, body).then((found) => answerWith(heard.ack, found)))
    }
    const read = readerOf(heard)
    if (read) await underWay.track(converse(deps, read(body), acknowledgeOnce(heard.ack)))
  })
  guard(receiver, bolt)
}

type Heard = Exclude<AnyMiddlewareArgs, SlackEventMiddlewareArgs | SlackOptionsMiddlewareArgs>

/** How it is read; undefined for what is none of ours. */
const readerOf = (heard: Heard): ((body: unknown) => SlackRequest) | undefined => {
  if ('command' in heard) return heard.command.command === command ? readCommand : undefined
  if ('action' in heard) return readAction
  if ('shortcut' in heard) return readShortcut
  return { view_submission: readSubmission, view_closed: readClosed }[heard.body.type]
}

/** Bolt types what an acknowledgment may hold by the kind of request; here it is ours. */
const answerWith = (ack: unknown, answer: unknown): Promise<void> => (ack as (answer: unknown) => Promise<void>)(answer)

const acknowledgeOnce = (ack: unknown): Acknowledge => {
  let given = false
  return async (answer) => {
    if (given) return
    given = true
    await answerWith(ack, answer)
  }
}

/** Bolt leaves what it can't place unanswered for three seconds. Whatever none of our listeners takes is acknowledged at once. */
const guard = (receiver: Receiver, bolt: App): void => {
  const processEvent = async (event: ReceiverEvent): Promise<void> => {
    let acknowledged = false
    const ack: ReceiverEvent['ack'] = async (...answer) => {
      if (acknowledged) return
      acknowledged = true
      await event.ack(...answer)
    }
    try {
      await bolt.processEvent({ ...event, ack })
    } finally {
      await ack()
    }
  }
  receiver.init({ ...bolt, processEvent } as unknown as App)
}
