import type { TenantEvent } from '../../conversation/kit/reply.ts'
import type { events } from '../install/scopes.ts'
import { ofClosedAccounts } from '../outbound/delivery-errors.ts'
import { isShared } from '../outbound/find-place.ts'
import { sharedChannelCard } from '../render/cards.ts'
import { converse } from './converse.ts'
import type { ConverseDeps } from './deps.ts'
import type { Homes } from './home.ts'
import {
  channelGone,
  channelRenamed,
  type EventPayload,
  eventPayload,
  homeOpened,
  memberJoined,
  teamAccessRevoked,
  tokensRevoked,
  userChange,
} from './payloads.ts'
import { type Happening, readMention } from './read.ts'
import { openDirect, sayDirect } from './speak.ts'

export interface EventDeps extends ConverseDeps {
  readonly homes: Homes
}

interface Happened extends Happening {
  readonly at: Date
  readonly event: EventPayload['event']
  readonly homes: Homes
}

/** One entry per event we subscribe to. */
const handlers = {
  app_home_opened: async (_, { tenant, event, homes }) => {
    const opened = homeOpened.safeParse(event).data
    if (opened && (opened.tab ?? 'home') === 'home') homes.refresh(tenant, opened.user, opened.view?.hash)
  },
  app_mention: async (deps, happened) => converse(deps, readMention(happened.event, happened), async () => undefined),
  app_uninstalled: async (deps, { tenant, at }) => lose(deps, tenant, at),
  tokens_revoked: async (deps, { tenant, at, event }) => {
    // People's own tokens may be revoked too; we have none.
    if (tokensRevoked.safeParse(event).data?.tokens.bot?.length) await lose(deps, tenant, at)
  },
  team_access_revoked: async (deps, { event, at }) => {
    const teams = teamAccessRevoked.safeParse(event).data?.team_ids ?? []
    deps.log.info({ teams: teams.length }, 'workspaces of an organization left')
    for (const tenant of teams) {
      await deps.installations.forget(tenant, at)
      deps.clients.forget(tenant)
      await deps.bot.notice({ platform: 'slack', tenant, at, kind: 'tenantUninstalled' })
    }
  },
  user_change: async (deps, { tenant, at, event }) => {
    const user = userChange.safeParse(event).data?.user
    if (!user) return
    const of = { platform: 'slack', tenant, at, externalId: user.id } as const
    if (user.deleted) return deps.bot.notice({ ...of, kind: 'accountDeactivated' })
    if (user.is_restricted || user.is_ultra_restricted) return deps.bot.notice({ ...of, kind: 'accountBecameGuest' })
    // Slack names no change: one that was closed may be in use again.
    await deps.bot.notice({ ...of, kind: 'accountBack', mends: ofClosedAccounts })
  },
  member_joined_channel: async (deps, happened) => joined(deps, happened),
  channel_left: async (deps, happened) => channelLost(deps, happened),
  group_left: async (deps, happened) => channelLost(deps, happened),
  channel_archive: async (deps, happened) => channelLost(deps, happened),
  group_archive: async (deps, happened) => channelLost(deps, happened),
  channel_rename: async (deps, happened) => renamed(deps, happened),
  group_rename: async (deps, happened) => renamed(deps, happened),
} satisfies Readonly<Record<(typeof events)[number], (deps: ConverseDeps, happened: Happened) => Promise<void>>>

/** Carries out an event once, however often Slack sends it. Bolt has acknowledged it already. */
export const happen = async (deps: EventDeps, body: unknown): Promise<void> => {
  const payload = eventPayload.safeParse(body).data
  if (!payload || !Object.hasOwn(handlers, payload.event.type)) return
  const tenant = tenantOf(payload)
  if (!tenant) return
  const type = payload.event.type as keyof typeof handlers
  const key = `event:${payload.event_id}`
  // Drawing a Home twice does no harm, and is what most events are.
  if (
    type !== 'app_home_opened' &&
    !(await deps.receipts.take({ platform: 'slack', tenant, key, at: deps.clock.now() }))
  )
    return
  const at = new Date(payload.event_time * 1000)
  const where: Happening = { tenant, team: payload.team_id, organization: organizationOf(payload) }
  await handlers[type](deps, { ...where, at, event: payload.event, homes: deps.homes })
}

const organizationOf = ({ authorizations, enterprise_id, context_enterprise_id }: EventPayload): string | undefined =>
  authorizations?.[0]?.enterprise_id ?? enterprise_id ?? context_enterprise_id

const tenantOf = ({ authorizations, team_id, enterprise_id }: EventPayload): string | undefined => {
  const installed = authorizations?.[0]
  if (installed?.is_enterprise_install) return installed.enterprise_id ?? enterprise_id
  return installed?.team_id ?? team_id ?? enterprise_id
}

/** Two events tell of an uninstall, in either order; the tokens are deleted and the program is told by the first. */
export const lose = async (deps: ConverseDeps, tenant: string, at: Date): Promise<void> => {
  if (!(await deps.installations.forget(tenant, at))) return
  deps.clients.forget(tenant)
  deps.log.warn({ tenant }, 'workspace lost')
  await deps.bot.notice({ platform: 'slack', tenant, at, kind: 'tenantUninstalled' })
}

const joined = async (deps: ConverseDeps, { tenant, at, event }: Happened): Promise<void> => {
  const member = memberJoined.safeParse(event).data
  const installation = await deps.installations.find(tenant)
  if (!member || !installation || member.user !== installation.botUserId) return
  const clients = deps.clients.of(installation)
  const { channel } = await clients.read.conversations.info({ channel: member.channel })
  const name = channel?.name ?? member.channel
  if (await isShared(clients, member.channel)) {
    if (member.inviter) await sayDirect(clients, await openDirect(clients, member.inviter), sharedChannelCard(name))
    return
  }
  await deps.bot.notice({ platform: 'slack', tenant, at, kind: 'channelAdded', channel: member.channel, name })
}

const channelLost = async (deps: ConverseDeps, { tenant, at, event }: Happened): Promise<void> => {
  const channel = channelGone.safeParse(event).data?.channel
  if (!channel) return
  const gone: TenantEvent = { platform: 'slack', tenant, at, kind: 'channelRemoved', channel }
  await deps.bot.notice(gone)
}

/** Slack tells of every public channel: those that P3 is not in stay unknown. */
const renamed = async (deps: ConverseDeps, { tenant, at, event }: Happened): Promise<void> => {
  const channel = channelRenamed.safeParse(event).data?.channel
  if (!channel) return
  await deps.bot.notice({
    platform: 'slack',
    tenant,
    at,
    kind: 'channelRenamed',
    channel: channel.id,
    name: channel.name,
  })
}
