import type { Address } from '../../conversation/kit/delivery-channel.ts'
import type { Clock } from '../../core/clock.ts'
import type { Clients } from './clients.ts'
import { deliveryErrorOf } from './delivery-errors.ts'
import { isGuest } from './guest.ts'
import type { Paced } from './quotas.ts'

/** The conversation a message goes to. */
export interface FoundPlace {
  readonly channel: string
  /** The account, for a person. */
  readonly user?: string
}

/** @throws what Slack refuses, but for what is known to be nobody or not for us; UsedUp where a quota is. */
export const findPlace = async (
  clients: Clients,
  to: Address,
  clock: Clock,
  paced: Paced,
): Promise<FoundPlace | { readonly error: string }> =>
  to.kind === 'channel' ? findChannel(clients, to, clock, paced) : findPerson(clients, to, paced)

const findPerson = async (
  clients: Clients,
  to: Extract<Address, { kind: 'person' }>,
  paced: Paced,
): Promise<FoundPlace | { readonly error: string }> => {
  const user = to.externalId ?? (await paced('lookupByEmail', () => lookUp(clients, to)))
  if (user === undefined) return { error: 'users_not_found' }
  if (user === guest) return { error: 'user_is_guest' }
  const known = channelIn(to.conversation)
  if (known) return { channel: known, user }
  const opened = await paced('open', () => clients.bulk.conversations.open({ users: user }))
  return { channel: String(opened.channel?.id), user }
}

const channelIn = (conversation: unknown): string | undefined => {
  const kept = conversation as { channel?: unknown } | undefined | null
  return typeof kept?.channel === 'string' ? kept.channel : undefined
}

const guest = Symbol('guest')

/** Whoever the bot writes to first is linked by it, so that a guest is refused here as when they speak first. */
const lookUp = async (
  clients: Clients,
  { email, tenant }: Extract<Address, { kind: 'person' }>,
): Promise<string | typeof guest | undefined> => {
  try {
    const { user } = await clients.read.users.lookupByEmail({ email })
    return user && isGuest(user, tenant) ? guest : user?.id
  } catch (error) {
    const deliveryError = deliveryErrorOf(error)
    if (deliveryError.kind === 'refused' && deliveryError.error === 'users_not_found') return undefined
    throw error
  }
}

/** A channel may become shared at any time: asked again after this long. Milliseconds. */
const trustMilliseconds = 600_000
const trusted = new WeakMap<Clients, Map<string, number>>()

/** Announcements name people and their schools: never where another organization reads along. */
const findChannel = async (
  clients: Clients,
  to: Extract<Address, { kind: 'channel' }>,
  clock: Clock,
  paced: Paced,
): Promise<FoundPlace | { readonly error: string }> => {
  const known = trusted.get(clients) ?? new Map<string, number>()
  trusted.set(clients, known)
  const now = clock.now().getTime()
  if (now - (known.get(to.channel) ?? 0) < trustMilliseconds) return { channel: to.channel }
  if (await paced('info', () => isShared(clients, to.channel))) return { error: 'channel_is_shared' }
  known.set(to.channel, now)
  return { channel: to.channel }
}

/** Whether people of another organization are in it, or are about to be. @throws Slack's refusal. */
export const isShared = async (clients: Clients, channel: string): Promise<boolean> => {
  const { channel: info } = await clients.read.conversations.info({ channel })
  return info?.is_ext_shared === true || info?.is_pending_ext_shared === true
}
