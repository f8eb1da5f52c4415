import type { Card } from '../conversation/kit/card.ts'
import type { DeliveryOutcome } from '../conversation/kit/delivery-channel.ts'
import { fingerprint } from '../conversation/kit/fingerprint.ts'
import type { OutgoingFile } from '../conversation/kit/reply.ts'
import { storable } from '../conversation/kit/storable.ts'
import { goesByMailOnly, type Notice } from '../core/notice.ts'
import type { Platform } from '../core/platform.ts'
import { createBatcher } from '../store/db/batcher.ts'
import type { Delivery } from '../usecases/deliveries/deliveries-port.ts'
import type { Deps } from '../usecases/ports.ts'
import { inSpan } from '../usecases/trace.ts'
import { conversationOf, recordOf } from './delivery-record.ts'
import type { Timeouts } from './queues.ts'
import { createRateLimiter } from './rate-limiter.ts'
import type { Rates } from './rates.ts'
import { createRecord, type DeliveryRecord } from './record.ts'
import { chooseRoute, type DeliveryChannels, type Route, type RouteSettings } from './route.ts'

/** Draws a notice from the state of this moment, for who it is for; undefined when there is nothing to say any more. */
export type DrawNotice = (notice: Notice, to: NoticeRecipient) => Promise<Card | undefined>
export type NoticeRecipient =
  | { readonly kind: 'person'; readonly personId: string; readonly platform: Platform }
  | { readonly kind: 'channel'; readonly channelId: string; readonly platform: Platform }

export interface DeliverDeps extends Pick<Deps, 'store' | 'clock' | 'newId' | 'log'> {
  readonly deliveryChannels: DeliveryChannels
  readonly drawNotice: DrawNotice
  /** Draws many from one look at the state: what they have in common is asked for once. */
  readonly drawFromOneLook?: () => DrawNotice
  /** Until when a message must wait for its reader's own hours; undefined: it may go. */
  readonly heldUntil?: (notice: Notice) => Promise<Date | undefined>
  /** Files that go with a message, e.g. an invitation with an e-mail. */
  readonly attach?: (notice: Notice, to: NoticeRecipient) => Promise<readonly OutgoingFile[]>
  readonly rates: Readonly<Record<Platform, Rates>>
  readonly routeSettings: () => Promise<RouteSettings>
  /** What was in flight before this moment surely is not any more: nobody else uses an embedded database. */
  readonly aliveSince?: Date
  /** In the playground, where people get the app one after another: until then nobody gets by mail what is for their chat. */
  readonly appsAdded?: Promise<unknown>
  readonly timeouts: Timeouts
  /** Stop waiting for slots. */
  readonly stopping: AbortSignal
  /** Stop trying to record what happened. */
  readonly givesUp: AbortSignal
}

/** Done with, or to be looked at again. */
export type Handled = 'done' | { readonly afterSeconds: number }
/** Tells whoever counts what is at work that a delivery only waits meanwhile. */
export type Rest = <T>(sleep: Promise<T>) => Promise<T>

/** Drawing and taking are done so long before a permit comes, so that a slow database does not bunch messages up. Milliseconds. */
const LEAD = 150

interface How {
  readonly rest: Rest
  /** It was in flight when its process was killed. */
  readonly repeat: boolean
}

/** Sends one delivery, once: see docs/deliveries.md for what happens when a process dies in the middle. */
export const createDeliver = (deps: DeliverDeps) => {
  const { store, clock, newId, deliveryChannels } = deps
  const load = createBatcher<string, Delivery | undefined>(async (ids) => {
    const found = new Map((await store.read.deliveries.load(ids)).map((one) => [one.id, one]))
    return (id) => found.get(id)
  })
  const take = createBatcher<string, boolean>(async (ids) => {
    const taken = await store.single((data) => data.deliveries.take(ids, clock.now()))
    return (id) => taken.has(id)
  })
  const permitFor = createRateLimiter(store, deps.rates)
  const record = createRecord(store, clock, deps.log, deps.givesUp)

  const settle = (delivery: Delivery, state: DeliveryRecord['settlement']['state'], reason: string, fix?: string) =>
    record({ settlement: { id: delivery.id, state, reason, fix }, campaignId: delivery.notice.campaignId })

  const send = async (
    delivery: Delivery,
    route: Route & { kind: 'route' },
    { repeat, rest }: How,
  ): Promise<Handled> => {
    const permit = await permitFor({
      platform: route.platform,
      tenantId: route.tenantId ?? '',
      conversation: conversationOf(delivery.notice),
      urgent: delivery.notice.priority === 'interactive',
    })
    if (permit.kind === 'later') return permit
    const until = performance.now() + permit.waitSeconds * 1_000
    if (isAhead(until - LEAD)) await rest(waited(until - LEAD, deps.stopping))
    if (deps.stopping.aborted) return { afterSeconds: 0 }
    const to = { ...delivery.notice.to, platform: route.platform }
    const card = await deps.drawNotice(delivery.notice, to)
    if (!card) return done(settle(delivery, 'cancelled', 'nothing to say any more'))
    const attachments = deps.attach && (await deps.attach(delivery.notice, to))
    const mine = repeat
      ? store.single((data) => data.deliveries.takeAgain(delivery.id, clock.now()))
      : take(delivery.id)
    if (!(await mine)) return 'done'
    const message = { card, deliveryId: delivery.id, attachments }
    if (isAhead(until)) await waited(until, deps.stopping)
    const facts = { rail: route.platform, notice: delivery.notice.name }
    const result = await inSpan({ name: `send ${route.platform}`, kind: 'client', facts }, async (note) => {
      const call = deliveryChannels[route.platform]!.deliver(route.address, message)
      // What a server says may hold what no database keeps.
      const sent = storable(await within(deps.timeouts.call, call))
      note({ fate: sent.kind })
      return sent
    })
    deps.log.info(
      { delivery: delivery.id, notice: delivery.notice.name, rail: route.platform, fate: result.kind },
      'a message was handed over',
    )
    const settings = result.kind === 'unreachable' ? await deps.routeSettings() : WHERE_CHAT_WORKS
    await record(
      recordOf(delivery, route, result, { clock, newId, deliveryChannels, settings, drawn: fingerprint(card) }),
    )
    return 'done'
  }

  /** What was left as being sent is looked at twice: its process may be alive, and say so as soon as it has a database again. */
  const look = async (id: string, rest: Rest): Promise<Delivery | undefined> => {
    const delivery = await load(id)
    if (delivery?.state !== 'sending' || deps.aliveSince || inFlight(delivery, deps)) return delivery
    await rest(waited(performance.now() + deps.timeouts.lookAgain * 1_000, deps.stopping))
    return load(id)
  }

  let areAppsAdded = deps.appsAdded === undefined
  const added = () => {
    areAppsAdded = true
  }
  deps.appsAdded?.then(added, added)

  const routeOf = async (delivery: Delivery, to: NonNullable<Delivery['to']>): Promise<Route> => {
    const settings = chatFails(to) ? await deps.routeSettings() : WHERE_CHAT_WORKS
    const onlyMail = goesByMailOnly(delivery.notice.name)
    return chooseRoute(to, deliveryChannels, { ...settings, onlyMail, tried: delivery.unreachableBy }, clock.now())
  }

  return async (id: string, rest: Rest): Promise<Handled> => {
    const delivery = await look(id, rest)
    if (deps.stopping.aborted) return { afterSeconds: 0 }
    if (!delivery || (delivery.state !== 'queued' && delivery.state !== 'sending')) return 'done'
    if (delivery.campaign === 'paused' || delivery.campaign === 'cancelled') return 'done'
    const repeat = delivery.state === 'sending'
    if (repeat && inFlight(delivery, deps)) return { afterSeconds: deps.timeouts.inFlight }
    if (repeat && (delivery.repeated || delivery.to?.kind !== 'person'))
      return done(settle(delivery, 'unknown', 'the process stopped while it was being sent'))
    if (!delivery.to) return done(settle(delivery, 'cancelled', 'the recipient is no more'))
    if (delivery.to.kind === 'person' && delivery.to.left) return done(settle(delivery, 'cancelled', 'the person left'))
    const held = repeat ? undefined : await deps.heldUntil?.(delivery.notice)
    if (held) return { afterSeconds: Math.ceil((held.getTime() - clock.now().getTime()) / 1_000) }
    const route = await routeOf(delivery, delivery.to)
    if (route.kind === 'none') return done(settle(delivery, 'unreachable', route.reason, route.fix))
    if (route.platform === 'email' && !areAppsAdded) return { afterSeconds: 1 }
    return send(delivery, route, { repeat, rest })
  }
}

/** The program's settings are about who can't be reached: for all others nobody need ask. */
const WHERE_CHAT_WORKS: RouteSettings = { emailWhenUnreachable: true }

const chatFails = (to: NonNullable<Delivery['to']>): boolean =>
  to.kind === 'person' && to.accounts.some((one) => one.reach === 'unreachable')

const done = async (work: Promise<unknown>): Promise<'done'> => {
  await work
  return 'done'
}

const inFlight = ({ startedAt }: Delivery, { clock, aliveSince, timeouts }: DeliverDeps) =>
  startedAt !== undefined &&
  !(aliveSince && startedAt < aliveSince) &&
  clock.now().getTime() - startedAt.getTime() < timeouts.inFlight * 1_000

const isAhead = (moment: number) => performance.now() < moment

/** Waits until a moment of `performance.now`, or until there is no time left to. */
const waited = (until: number, stopping: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const left = until - performance.now()
    if (stopping.aborted || left <= 0) return resolve()
    const end = () => {
      clearTimeout(timer)
      stopping.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, left)
    stopping.addEventListener('abort', end)
  })

const within = (seconds: number, call: Promise<DeliveryOutcome>): Promise<DeliveryOutcome> =>
  new Promise((resolve) => {
    const tooLong = () => resolve({ kind: 'unknown', reason: `no answer in ${seconds} s` })
    const timer = setTimeout(tooLong, seconds * 1_000)
    const answer = (outcome: DeliveryOutcome) => {
      clearTimeout(timer)
      resolve(outcome)
    }
    call.then(answer, (error) => answer({ kind: 'unknown', reason: `the adapter failed: ${String(error)}` }))
  })
