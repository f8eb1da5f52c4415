import type { Card } from '../../conversation/kit/card.ts'
import { wordsOf } from '../../conversation/kit/card.ts'
import type {
  Address,
  DeliveryChannel,
  DeliveryOutcome,
  OutgoingMessage,
  SentMessage,
} from '../../conversation/kit/delivery-channel.ts'
import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'
import { type LinkFiles, linkCard, unfolded, upload } from '../inbound/speak.ts'
import type { InstallationKeeper } from '../install/installations.ts'
import { drawCard, type Page } from '../render/draw-card.ts'
import { cut } from '../render/limits.ts'
import { escaped } from '../render/words.ts'
import type { ClientPool, Clients } from './clients.ts'
import { causeOf, deadTokens, outcomeOf, type Trouble, troubleOf } from './delivery-errors.ts'
import { type Found, findPlace } from './find-place.ts'

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
/** The longest wait for Slack in the middle of a message; beyond it nobody knows how much arrived. Seconds. */
const patienceSeconds = 30

export const createDeliveryChannel = (parts: DeliveryChannelDeps): DeliveryChannel => {
  const closed = new Map<string, number>()

  /** Seconds until Slack takes something from this workspace again. */
  const waitFor = (tenant: string): number =>
    Math.ceil(((closed.get(tenant) ?? 0) - parts.clock.now().getTime()) / 1000)

  const settle = async (tenant: string, trouble: Trouble, phase: 'before' | 'sending'): Promise<DeliveryOutcome> => {
    if (trouble.kind === 'limited') closed.set(tenant, parts.clock.now().getTime() + trouble.afterSeconds * 1000)
    if (trouble.kind === 'refused' && deadTokens.has(trouble.error)) await parts.tokensDied(tenant, trouble.error)
    return outcomeOf(trouble, phase)
  }

  const attempt = async (
    tenant: string,
    work: (clients: Clients) => Promise<DeliveryOutcome>,
  ): Promise<DeliveryOutcome> => {
    const afterSeconds = waitFor(tenant)
    if (afterSeconds > 0) return { kind: 'retry', afterSeconds, reason: 'ratelimited', scope: 'tenant' }
    try {
      const installation = await parts.installations.find(tenant).catch(() => 'unread' as const)
      if (installation === 'unread') return { kind: 'retry', afterSeconds: 5, reason: UNREAD, scope: 'tenant' }
      if (!installation) return outcomeOf({ kind: 'refused', error: 'not_installed' }, 'before')
      return await work(parts.clients.of(installation))
    } catch (error) {
      const trouble = await Promise.resolve(error)
        .then(troubleOf)
        .catch(() => undefined)
      if (trouble) return settle(tenant, trouble, 'before')
      parts.log.error({ tenant, err: causeOf(error) }, 'delivery failed on our side')
      return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' }
    }
  }

  return {
    platform: 'slack',
    deliver: (to, message) =>
      attempt(to.tenant, async (clients) => {
        const found = await findPlace(clients, to, parts.clock)
        if ('error' in found) return settle(to.tenant, { kind: 'refused', error: found.error }, 'before')
        const posted = await postPages(parts, clients, found.channel, message)
        if ('trouble' in posted) return settle(to.tenant, posted.trouble, 'sending')
        await attach(parts, clients, { ...found, tenant: to.tenant }, message)
        return sent(to, found, posted.stamps)
      }),
    update: (message, to) => attempt(message.tenant, (clients) => revise(parts, clients, message, to)),
  }
}

const UNREAD = 'our database did not say how to write there'

const sent = (to: Address, found: Found, stamps: readonly string[]): DeliveryOutcome => ({
  kind: 'sent',
  message: { tenant: to.tenant, conversationId: found.channel, messageId: stamps.join(',') },
  ...(found.user && { account: { externalId: found.user, conversation: { channel: found.channel } } }),
})

type Posted = { readonly stamps: readonly string[] } | { readonly trouble: Trouble }

const postPages = async (
  parts: DeliveryChannelDeps,
  clients: Clients,
  channel: string,
  { card, deliveryId }: OutgoingMessage,
): Promise<Posted> => {
  const stamps: string[] = []
  const pages = drawCard(card)
  for (const [at, page] of pages.entries()) {
    if (at > 0) await parts.pause(betweenParts)
    const first = await post(clients, channel, page, deliveryId)
    const again =
      'trouble' in first
        ? await secondTry(parts, clients, channel, { page, card, deliveryId, at }, first.trouble)
        : first
    if ('trouble' in again && at === 0) return again
    if ('trouble' in again)
      return {
        trouble: { kind: 'unclear', reason: `part ${at + 1} of ${pages.length} did not arrive: ${again.trouble.kind}` },
      }
    stamps.push(again.stamp)
  }
  return { stamps }
}

type PostedOne = { readonly stamp: string } | { readonly trouble: Trouble }

const post = async (clients: Clients, channel: string, page: Page, deliveryId: string): Promise<PostedOne> => {
  try {
    const answer = await clients.bulk.chat.postMessage({
      channel,
      text: page.text,
      ...(page.blocks.length > 0 && { blocks: page.blocks }),
      metadata: { event_type: 'p3_delivery', event_payload: { delivery_id: deliveryId } },
      ...unfolded,
    })
    return { stamp: String(answer.ts) }
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}

/** Blocks that Slack won't have go as plain words; a limit met in the middle of a message is waited for. */
const secondTry = async (
  parts: DeliveryChannelDeps,
  clients: Clients,
  channel: string,
  what: { readonly page: Page; readonly card: Card; readonly deliveryId: string; readonly at: number },
  trouble: Trouble,
): Promise<PostedOne> => {
  if (trouble.kind === 'refused' && (trouble.error === 'invalid_blocks' || trouble.error === 'msg_blocks_too_long')) {
    parts.log.error({ error: trouble.error, deliveryId: what.deliveryId }, 'Slack refused our blocks')
    return post(clients, channel, { text: inWords(what.card), blocks: [] }, what.deliveryId)
  }
  if (trouble.kind === 'limited' && what.at > 0 && trouble.afterSeconds <= patienceSeconds) {
    await parts.pause(trouble.afterSeconds * 1000)
    return post(clients, channel, what.page, what.deliveryId)
  }
  return { trouble }
}

/** A card without its drawing, for when the drawing is refused. */
const inWords = (card: Card): string => {
  const words = card.blocks.flatMap((block) => ('text' in block ? [wordsOf(block.text)] : []))
  return escaped(cut([card.title, ...words].join('\n'), 3500))
}

/** The message has arrived by now: a file that doesn't goes as a link, or is reported in the log. */
const attach = async (
  parts: DeliveryChannelDeps,
  clients: Clients,
  { channel, tenant, user }: Found & { readonly tenant: string },
  message: OutgoingMessage,
): Promise<void> => {
  for (const file of message.attachments ?? [])
    try {
      await upload(clients, channel, file)
    } catch (error) {
      parts.log.warn({ deliveryId: message.deliveryId, why: wordFor(error) }, 'attachment not uploaded')
      const url = user && (await parts.linkFiles?.(file, { platform: 'slack', tenant, externalId: user }))
      if (url) await post(clients, channel, drawCard(linkCard(file, url))[0]!, message.deliveryId)
    }
}

const wordFor = (error: unknown): string => {
  try {
    const trouble = troubleOf(error)
    return trouble.kind === 'refused' ? trouble.error : trouble.kind
  } catch {
    return error instanceof Error ? error.name : 'unknown'
  }
}

/** Every part gets its new words; parts that are too many go, parts that are missing come after. */
const revise = async (
  parts: DeliveryChannelDeps,
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
      await parts.pause(betweenParts)
      const more = await post(clients, channel, page, deliveryId)
      if ('trouble' in more) return outcomeOf(more.trouble, 'sending')
      stamps.push(more.stamp)
      continue
    }
    await clients.bulk.chat.update({ channel, ts, text: page.text, blocks: page.blocks })
    stamps.push(ts)
  }
  for (const ts of before.slice(pages.length)) await clients.bulk.chat.delete({ channel, ts })
  return { kind: 'sent', message: { tenant, conversationId: channel, messageId: stamps.join(',') } }
}
