import type { Address, DeliveryChannel } from '../conversation/kit/delivery-channel.ts'
import type { Platform } from '../core/platform.ts'
import type {
  ChannelAddress,
  Delivery,
  PersonAddress,
  ReachableAccount,
} from '../usecases/deliveries/deliveries-port.ts'
import { nextHome } from './next-home.ts'

/** The delivery channels that are configured. */
export type DeliveryChannels = Partial<Readonly<Record<Platform, DeliveryChannel>>>

export type Route =
  | {
      readonly kind: 'route'
      readonly platform: Platform
      /** Our own id of the tenant; undefined for e-mail. */
      readonly tenantId?: string
      readonly accountId?: string
      readonly address: Address
    }
  | { readonly kind: 'none'; readonly reason: string; readonly fix: string }

export interface RouteSettings {
  /** Whether somebody whom chat does not reach is written to by e-mail. */
  readonly emailWhenUnreachable: boolean
  /** It is for the recipient's calendar, which only mail reaches. */
  readonly onlyMail?: boolean
  /** Where this very message could not go last. */
  readonly tried?: Delivery['unreachableBy']
}

/** An account found unreachable is tried again after so long, in case nobody told us that it was mended. */
const TRY_AGAIN_DAYS = 7

/** Which way a message takes: the recipient's own account, the best reachable first; e-mail where that is wanted or all there is. */
export const chooseRoute = (
  to: PersonAddress | ChannelAddress,
  deliveryChannels: DeliveryChannels,
  settings: RouteSettings,
  now: Date,
): Route => {
  if (to.kind === 'channel') return channelRoute(to, deliveryChannels)
  if (settings.onlyMail)
    return deliveryChannels.email ? byEmail(to) : { kind: 'none', reason: 'no mail server', fix: NO_MAIL_FIX }
  if (to.preferEmail && deliveryChannels.email) return byEmail(to)
  const accounts = to.accounts.filter((account) => deliveryChannels[account.platform])
  const best = accounts.find((one) => one.reach === 'reachable') ?? accounts.find((one) => mayTry(one, now))
  if (best) return best.platform === 'email' ? byEmail(to) : byAccount(to, best)
  const { tried } = settings
  const home = tried && !tried.tenantId ? undefined : nextHome(to, deliveryChannels, tried?.tenantId)
  if (home)
    return {
      kind: 'route',
      platform: home.platform,
      tenantId: home.tenantId,
      address: { kind: 'person', tenant: home.tenant, email: to.email, name: to.name },
    }
  const stuck = accounts[0]
  if (deliveryChannels.email && (!stuck || settings.emailWhenUnreachable)) return byEmail(to)
  return { kind: 'none', reason: stuck?.reason ?? 'no account', fix: stuck?.fix ?? NO_ACCOUNT_FIX }
}

const NO_MAIL_FIX = 'Set up email again: a calendar holds an invitation that went by mail.'
const NO_ACCOUNT_FIX = 'Ask the person to open the bot in Slack or Teams once, or set up email for the program.'

const mayTry = (account: ReachableAccount, now: Date) =>
  account.reach !== 'unreachable' ||
  (account.reachAt !== undefined && now.getTime() - account.reachAt.getTime() > TRY_AGAIN_DAYS * 24 * 3_600_000)

const channelRoute = (to: ChannelAddress, deliveryChannels: DeliveryChannels): Route =>
  deliveryChannels[to.platform]
    ? {
        kind: 'route',
        platform: to.platform,
        tenantId: to.tenantId,
        address: { kind: 'channel', tenant: to.tenant, channel: to.channel, conversation: to.conversation },
      }
    : { kind: 'none', reason: `${to.platform} is not set up`, fix: 'Set up the platform of this channel again.' }

const byAccount = (to: PersonAddress, account: ReachableAccount): Route => ({
  kind: 'route',
  platform: account.platform,
  tenantId: account.tenantId,
  accountId: account.id,
  address: {
    kind: 'person',
    tenant: account.tenant,
    externalId: account.externalId,
    email: to.email,
    name: to.name,
    conversation: account.conversation,
  },
})

/** There the account is our own: links in a mail act for this person. */
const byEmail = (to: PersonAddress): Route => ({
  kind: 'route',
  platform: 'email',
  address: { kind: 'person', tenant: '', externalId: to.personId, email: to.email, name: to.name },
})
