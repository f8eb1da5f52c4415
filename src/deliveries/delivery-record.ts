import { isDeepStrictEqual } from 'node:util'
import type { DeliveryOutcome } from '../conversation/kit/delivery-channel.ts'
import type { Clock } from '../core/clock.ts'
import type { Delivery } from '../usecases/deliveries/deliveries-port.ts'
import { nextHome } from './next-home.ts'
import { bucketKeys } from './rate-limiter.ts'
import type { DeliveryRecord } from './record.ts'
import type { DeliveryChannels, Route, RouteSettings } from './route.ts'

export interface RecordDeps {
  readonly clock: Clock
  readonly newId: () => string
  readonly deliveryChannels: DeliveryChannels
  readonly settings: RouteSettings
  /** Fingerprint of the card as it was sent. */
  readonly drawn: string
}

/** A message that no platform took for so long is given up. */
const GIVEN_UP_AFTER_DAYS = 2
/** Where we ourselves are refused, the operator may take a while to mend it: a matter of a week is still told. */
const GIVEN_UP_OF_US_AFTER_DAYS = 10
const LONGEST_PAUSE_SECONDS = 300

/** What to remember of one call of a delivery channel, and whether to try again. */
export const recordOf = (
  delivery: Delivery,
  route: Route & { kind: 'route' },
  result: DeliveryOutcome,
  facts: RecordDeps,
): DeliveryRecord => {
  const base = { id: delivery.id, platform: route.platform, tenantId: route.tenantId }
  const campaignId = delivery.notice.campaignId
  switch (result.kind) {
    case 'sent': {
      const { conversationId, messageId } = result.message
      const settlement = { ...base, state: 'sent' as const, conversationId, messageId, drawn: facts.drawn }
      return { settlement, campaignId, ...learned(delivery, route, result, facts) }
    }
    case 'retry':
      return retryLater(delivery, route, result, facts)
    case 'unreachable':
      return { ...unreachable(delivery, route, result, facts), campaignId }
    case 'unknown':
    case 'failed':
      return { settlement: { ...base, state: result.kind, reason: result.reason }, campaignId }
  }
}

const learned = (
  delivery: Delivery,
  route: Route & { kind: 'route' },
  { account }: DeliveryOutcome & { kind: 'sent' },
  { clock, newId }: RecordDeps,
): Pick<DeliveryRecord, 'account' | 'found'> => {
  if (delivery.to?.kind !== 'person' || route.platform === 'email') return {}
  const known = delivery.to.accounts.find((one) => one.id === route.accountId)
  if (known) {
    if (known.reach === 'reachable' && isKept(account?.conversation, known.conversation)) return {}
    const facts = { reach: 'reachable' as const, conversation: account?.conversation, at: clock.now() }
    return { account: { id: known.id, facts } }
  }
  if (!account) return {}
  const { platform, address } = route
  const { personId } = delivery.to
  return { found: { ...account, id: newId(), platform, tenant: address.tenant, personId, linkedBy: 'email' } }
}

/** Written down already, as JSON keeps it: nearly every message goes where the one before went. */
const isKept = (conversation: unknown, kept: unknown): boolean =>
  conversation === undefined || isDeepStrictEqual(JSON.parse(JSON.stringify(conversation)), kept)

const retryLater = (
  delivery: Delivery,
  route: Route & { kind: 'route' },
  { reason, afterSeconds, scope }: DeliveryOutcome & { kind: 'retry' },
  { clock }: RecordDeps,
): DeliveryRecord => {
  const { id, notice, attempts, queuedAt, priority } = delivery
  const base = { id, platform: route.platform, tenantId: route.tenantId, reason }
  const givenUpAfterDays = scope === 'app' ? GIVEN_UP_OF_US_AFTER_DAYS : GIVEN_UP_AFTER_DAYS
  if (clock.now().getTime() - queuedAt.getTime() > givenUpAfterDays * 86_400_000)
    return { settlement: { ...base, state: 'failed' }, campaignId: notice.campaignId }
  const pause = Math.min(LONGEST_PAUSE_SECONDS, 2 ** Math.min(attempts, 10) / 2)
  const keys = bucketKeys({
    platform: route.platform,
    tenantId: route.tenantId ?? '',
    conversation: conversationOf(notice),
  })
  return {
    settlement: { ...base, state: 'queued' },
    again: { id, priority, afterSeconds: Math.ceil(Math.max(afterSeconds, pause)) },
    hold: { key: keys[scope], seconds: afterSeconds },
  }
}

const unreachable = (
  delivery: Delivery,
  route: Route & { kind: 'route' },
  { reason, fix }: DeliveryOutcome & { kind: 'unreachable' },
  { clock, deliveryChannels, settings }: RecordDeps,
): DeliveryRecord => {
  const { id, to, priority } = delivery
  const settlement = { id, platform: route.platform, tenantId: route.tenantId, reason, fix }
  if (to?.kind === 'channel')
    return { settlement: { ...settlement, state: 'unreachable' }, channel: { id: to.channelId, reason, fix } }
  const account = route.accountId && {
    account: { id: route.accountId, facts: { reach: 'unreachable' as const, reason, fix, at: clock.now() } },
  }
  // The row keeps where it could not go, so the next try takes another way.
  const elsewhere = to && route.tenantId && nextHome(to, deliveryChannels, route.tenantId)
  if (elsewhere) return { settlement: { ...settlement, state: 'queued' }, again: { id, priority } }
  if (deliveryChannels.email && settings.emailWhenUnreachable && route.platform !== 'email')
    return { settlement: { ...settlement, state: 'queued' }, again: { id, priority }, ...account }
  return { settlement: { ...settlement, state: 'unreachable' }, ...account }
}

/** Whom a message is for: one conversation each. */
export const conversationOf = ({ to }: Delivery['notice']) => (to.kind === 'person' ? to.personId : to.channelId)
