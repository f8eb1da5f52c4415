import type { Card } from '../../conversation/kit/card.ts'
import type {
  Address,
  DeliveryChannel,
  DeliveryOutcome,
  OutgoingMessage,
  SentMessage,
} from '../../conversation/kit/delivery-channel.ts'
import type { OutgoingFile } from '../../conversation/kit/reply.ts'
import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'
import { linkCard, unfolded, upload } from '../inbound/speak.ts'
import type { InstallationKeeper } from '../install/installations.ts'
import { drawCard, type MessagePage } from '../render/draw-card.ts'
import { inWords } from '../render/in-words.ts'
import { refusesDrawing } from '../render/without-pictures.ts'
import type { ClientPool, Clients } from './clients.ts'
import { causeOf, type DeliveryError, deadTokens, deliveryErrorOf, outcomeOfError } from './delivery-errors.ts'
import { type FoundPlace, findPlace } from './find-place.ts'
import type { LinkFiles } from './link-files.ts'
import { createQuotas, UsedUp } from './quotas.ts'
import { showAnyhow } from './show-anyhow.ts'

export interface DeliveryChannelDeps {
  readonly installations: InstallationKeeper
  readonly clients: ClientPool
  readonly clock: Clock
  readonly log: Log
  readonly linkFiles?: LinkFiles
  /** Slack says that the app is gone: to be told once to everyone concerned. */
  readonly tokensDied: (tenant: string, reason: string) => Promise<void>
  /** Between the parts of one message. */
  readonly pause: (milliseconds: number) => Promise<void>
}

/** Slack takes about one message a second in a conversation. Milliseconds. */
const betweenParts = 1_100
/** The longest wait for Slack in the middle of a message, well below what a delivery may take; beyond it nobody knows how much arrived. Seconds. */
const longestWaitSeconds = 15

export const createDeliveryChannel = (deps: DeliveryChannelDeps): DeliveryChannel => {
  const closed = new Map<string, number>()

  /** Seconds until Slack takes something from this workspace again. */
  const waitFor = (tenant: string): number => Math.ceil(((closed.get(tenant) ?? 0) - deps.clock.now().getTime()) / 1000)

  const settle = async (
    tenant: string,
    deliveryError: DeliveryError,
    phase: 'before' | 'sending',
  ): Promise<DeliveryOutcome> => {
    if (deliveryError.kind === 'limited')
      closed.set(tenant, deps.clock.now().getTime() + deliveryError.afterSeconds * 1000)
    if (deliveryError.kind === 'refused' && deadTokens.has(deliveryError.error))
      await deps.tokensDied(tenant, deliveryError.error).catch((error: unknown) => {
        // Whoever is written to next finds out again.
        deps.log.error({ tenant, err: error }, 'nobody could be told that a workspace is lost')
      })
    return outcomeOfError(deliveryError, phase)
  }

  const attempt = async (
    tenant: string,
    work: (clients: Clients) => Promise<DeliveryOutcome>,
  ): Promise<DeliveryOutcome> => {
    const afterSeconds = waitFor(tenant)
    if (afterSeconds > 0) return { kind: 'retry', afterSeconds, reason: 'ratelimited', scope: 'tenant' }
    try {
      const installation = await deps.installations.find(tenant).catch(() => 'unread' as const)
      if (installation === 'unread') return { kind: 'retry', afterSeconds: 5, reason: UNREAD, scope: 'tenant' }
      if (!installation) return outcomeOfError({ kind: 'refused', error: 'not_installed' }, 'before')
      return await work(deps.clients.of(installation))
    } catch (error) {
      const deliveryError = await Promise.resolve(error)
        .then(deliveryErrorOf)
        .catch(() => undefined)
      if (deliveryError) return settle(tenant, deliveryError, 'before')
      deps.log.error({ tenant, err: causeOf(error) }, 'delivery failed on our side')
      return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' }
    }
  }

  const paced = createQuotas(deps.clock)
  /** Looking somebody up, opening and asking about a channel have a quota each: one that is used up holds up none but who needs it. */
  const findPlaceInTurn = (clients: Clients, to: Address): Promise<Awaited<ReturnType<typeof findPlace>> | Later> =>
    findPlace(clients, to, deps.clock, paced(to.tenant)).catch((error: unknown) => {
      if (!(error instanceof UsedUp)) throw error
      return { kind: 'retry', afterSeconds: error.afterSeconds, reason: 'ratelimited', scope: 'conversation' }
    })

  const postTo = async (
    clients: Clients,
    to: Address,
    message: OutgoingMessage,
  ): Promise<{ readonly found: FoundPlace; readonly posted: Posted } | DeliveryOutcome> => {
    const found = await findPlaceInTurn(clients, to)
    if ('kind' in found) return found
    if ('error' in found) return settle(to.tenant, { kind: 'refused', error: found.error }, 'before')
    return { found, posted: await postPages(deps, clients, found.channel, message) }
  }

  return {
    platform: 'slack',
    deliver: (to, message) =>
      attempt(to.tenant, async (clients) => {
        const first = await postTo(clients, to, message)
        const isGone = 'posted' in first && isPlaceGone(first.posted)
        // A new installation may have conversations of its own with everybody.
        const anew = isGone && to.kind === 'person' && to.conversation !== undefined
        const tried = anew ? await postTo(clients, { ...to, conversation: undefined }, message) : first
        if ('kind' in tried) return tried
        const { found, posted } = tried
        if ('deliveryError' in posted) return settle(to.tenant, posted.deliveryError, 'sending')
        await attach(deps, clients, { ...found, tenant: to.tenant }, message)
        return sent(to, found, posted.stamps)
      }),
    update: (message, to) => attempt(message.tenant, (clients) => revise(deps, clients, message, to)),
  }
}

type Later = Extract<DeliveryOutcome, { kind: 'retry' }>

const UNREAD = 'our database did not say how to write there'

const sent = (to: Address, found: FoundPlace, stamps: readonly string[]): DeliveryOutcome => ({
  kind: 'sent',
  message: { tenant: to.tenant, conversationId: found.channel, messageId: stamps.join(',') },
  ...(found.user && { account: { externalId: found.user, conversation: { channel: found.channel } } }),
})

const isPlaceGone = (posted: Posted): boolean =>
  'deliveryError' in posted &&
  posted.deliveryError.kind === 'refused' &&
  posted.deliveryError.error === 'channel_not_found'

type Posted = { readonly stamps: readonly string[] } | { readonly deliveryError: DeliveryError }

const postPages = async (
  deps: DeliveryChannelDeps,
  clients: Clients,
  channel: string,
  { card, deliveryId }: OutgoingMessage,
): Promise<Posted> => {
  const stamps: string[] = []
  const pages = drawCard(card)
  for (const [at, page] of pages.entries()) {
    if (at > 0) await deps.pause(betweenParts)
    const first = await post(clients, channel, page, deliveryId)
    const again =
      'deliveryError' in first
        ? await secondTry(deps, clients, channel, { page, card, deliveryId, at }, first.deliveryError)
        : first
    if ('deliveryError' in again && at === 0) return again
    if ('deliveryError' in again)
      return {
        deliveryError: {
          kind: 'unclear',
          reason: `part ${at + 1} of ${pages.length} did not arrive: ${again.deliveryError.kind}`,
        },
      }
    stamps.push(again.stamp)
  }
  return { stamps }
}

type PostedOne = { readonly stamp: string } | { readonly deliveryError: DeliveryError }

const post = async (clients: Clients, channel: string, page: MessagePage, deliveryId: string): Promise<PostedOne> => {
  try {
    const answer = await showAnyhow(clients.pictures, page, ({ text, blocks }) =>
      clients.bulk.chat.postMessage({
        channel,
        text,
        ...(blocks.length > 0 && { blocks }),
        metadata: { event_type: 'p3_delivery', event_payload: { delivery_id: deliveryId } },
        ...unfolded,
      }),
    )
    return { stamp: String(answer.ts) }
  } catch (error) {
    return { deliveryError: deliveryErrorOf(error) }
  }
}

/** Blocks that Slack won't have go as plain words; a limit met in the middle of a message is waited for. */
const secondTry = async (
  deps: DeliveryChannelDeps,
  clients: Clients,
  channel: string,
  what: { readonly page: MessagePage; readonly card: Card; readonly deliveryId: string; readonly at: number },
  deliveryError: DeliveryError,
): Promise<PostedOne> => {
  if (deliveryError.kind === 'refused' && refusesDrawing(deliveryError.error)) {
    deps.log.error({ error: deliveryError.error, deliveryId: what.deliveryId }, 'Slack refused our blocks')
    return post(clients, channel, inWords(what.card), what.deliveryId)
  }
  if (deliveryError.kind === 'limited' && what.at > 0 && deliveryError.afterSeconds <= longestWaitSeconds) {
    await deps.pause(deliveryError.afterSeconds * 1000)
    return post(clients, channel, what.page, what.deliveryId)
  }
  return { deliveryError }
}

/** The message has arrived by now: a file that doesn't goes as a link, or is reported in the log. */
const attach = async (
  deps: DeliveryChannelDeps,
  clients: Clients,
  { channel, tenant, user }: FoundPlace & { readonly tenant: string },
  message: OutgoingMessage,
): Promise<void> => {
  for (const file of message.attachments ?? [])
    try {
      await upload(clients, channel, file)
    } catch (error) {
      deps.log.warn({ deliveryId: message.deliveryId, why: wordFor(error) }, 'attachment not uploaded')
      const url = user && (await linkTo(deps, file, { tenant, user }))
      if (url) await post(clients, channel, drawCard(linkCard(file, url))[0]!, message.deliveryId)
    }
}

/** Nothing where our database is away: that is no reason to call the message lost. */
const linkTo = async (
  { linkFiles, log }: DeliveryChannelDeps,
  file: OutgoingFile,
  { tenant, user }: { readonly tenant: string; readonly user: string },
): Promise<string | undefined> => {
  try {
    return await linkFiles?.(file, { platform: 'slack', tenant, externalId: user })
  } catch (error) {
    log.error({ tenant, err: error }, 'attachment not linked')
    return undefined
  }
}

const wordFor = (error: unknown): string => {
  try {
    const deliveryError = deliveryErrorOf(error)
    return deliveryError.kind === 'refused' ? deliveryError.error : deliveryError.kind
  } catch {
    return error instanceof Error ? error.name : 'unknown'
  }
}

/** Every part gets its new words; parts that are too many go, parts that are missing come after. */
const revise = async (
  deps: DeliveryChannelDeps,
  clients: Clients,
  { tenant, conversationId: channel, messageId }: SentMessage,
  { card, deliveryId }: OutgoingMessage,
): Promise<DeliveryOutcome> => {
  const before = messageId.split(',')
  const pages = drawCard(card)
  const stamps: string[] = []
  for (const [at, page] of pages.entries()) {
    const ts = before[at]
    if (ts === undefined) {
      await deps.pause(betweenParts)
      const more = await post(clients, channel, page, deliveryId)
      if ('deliveryError' in more) return outcomeOfError(more.deliveryError, 'sending')
      stamps.push(more.stamp)
      continue
    }
    await showAnyhow(clients.pictures, page, ({ text, blocks }) =>
      clients.bulk.chat.update({ channel, ts, text, blocks }),
    )
    stamps.push(ts)
  }
  for (const ts of before.slice(pages.length)) await clients.bulk.chat.delete({ channel, ts })
  return { kind: 'sent', message: { tenant, conversationId: channel, messageId: stamps.join(',') } }
}
