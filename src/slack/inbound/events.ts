import type { TenantEvent } from '../../conversation/kit/reply.ts'
import { isShared } from '../outbound/find-place.ts'
import { sharedChannelCard } from '../render/cards.ts'
import type { ConverseParts } from './deps.ts'
import type { Homes } from './home.ts'
import {
  channelGone,
  type EventPayload,
  eventPayload,
  homeOpened,
  memberJoined,
  teamAccessRevoked,
  tokensRevoked,
} from './payloads.ts'
import { openDirect, sayDirect } from './speak.ts'

export interface EventParts extends ConverseParts {
  readonly homes: Homes
}

interface Happened {
  readonly tenant: string
  readonly at: Date
  readonly event: EventPayload['event']
  readonly homes: Homes
}

/** One entry per event we subscribe to; the manifest names the same. */
const handlers = {
  app_home_opened: async (_, { tenant, event, homes }) => {
    const opened = homeOpened.safeParse(event).data
    if (opened && (opened.tab ?? 'home') === 'home') homes.refresh(tenant, opened.user, opened.view?.hash)
  },
  app_uninstalled: async (parts, { tenant, at }) => lose(parts, tenant, at),
  tokens_revoked: async (parts, { tenant, at, event }) => {
    // People's own tokens may be revoked too; we have none.
    if (tokensRevoked.safeParse(event).data?.tokens.bot?.length) await lose(parts, tenant, at)
  },
  team_access_revoked: async (parts, { event }) => {
    const teams = teamAccessRevoked.safeParse(event).data?.team_ids ?? []
    parts.log.info({ teams: teams.length }, 'workspaces of an organization left')
  },
  member_joined_channel: async (parts, happened) => joined(parts, happened),
  channel_left: async (parts, happened) => channelLost(parts, happened),
  group_left: async (parts, happened) => channelLost(parts, happened),
  channel_archive: async (parts, happened) => channelLost(parts, happened),
  group_archive: async (parts, happened) => channelLost(parts, happened),
} satisfies Readonly<Record<string, (parts: ConverseParts, happened: Happened) => Promise<void>>>

export const eventNames = Object.keys(handlers) as readonly (keyof typeof handlers)[]

/** Carries out an event once, however often Slack sends it. Bolt has acknowledged it already. */
export const happen = async (parts: EventParts, body: unknown): Promise<void> => {
  const payload = eventPayload.safeParse(body).data
  if (!payload || !Object.hasOwn(handlers, payload.event.type)) return
  const tenant = tenantOf(payload)
  if (!tenant) return
  const type = payload.event.type as keyof typeof handlers
  const key = `event:${payload.event_id}`
  // Drawing a Home twice does no harm, and is what most events are.
  if (
    type !== 'app_home_opened' &&
    !(await parts.receipts.take({ platform: 'slack', tenant, key, at: parts.clock.now() }))
  )
    return
  const at = new Date(payload.event_time * 1000)
  await handlers[type](parts, { tenant, at, event: payload.event, homes: parts.homes })
}

const tenantOf = ({ authorizations, team_id, enterprise_id }: EventPayload): string | undefined => {
  const installed = authorizations?.[0]
  if (installed?.is_enterprise_install) return installed.enterprise_id ?? enterprise_id
  return installed?.team_id ?? team_id ?? enterprise_id
}

/** Two events tell of an uninstall, in either order; the tokens are deleted and the program is told by the first. */
export const lose = async (parts: ConverseParts, tenant: string, at: Date): Promise<void> => {
  if (!(await parts.installations.forget(tenant, at))) return
  parts.clients.forget(tenant)
  parts.log.warn({ tenant }, 'workspace lost')
  await parts.bot.notice({ platform: 'slack', tenant, at, kind: 'tenantUninstalled' })
}

const joined = async (parts: ConverseParts, { tenant, at, event }: Happened): Promise<void> => {
  const member = memberJoined.safeParse(event).data
  const installation = await parts.installations.find(tenant)
  if (!member || !installation || member.user !== installation.botUserId) return
  const clients = parts.clients.of(installation)
  const { channel } = await clients.read.conversations.info({ channel: member.channel })
  const name = channel?.name ?? member.channel
  if (await isShared(clients, member.channel)) {
    if (member.inviter) await sayDirect(clients, await openDirect(clients, member.inviter), sharedChannelCard(name))
    return
  }
  await parts.bot.notice({ platform: 'slack', tenant, at, kind: 'channelAdded', channel: member.channel, name })
}

const channelLost = async (parts: ConverseParts, { tenant, at, event }: Happened): Promise<void> => {
  const channel = channelGone.safeParse(event).data?.channel
  if (!channel) return
  const gone: TenantEvent = { platform: 'slack', tenant, at, kind: 'channelRemoved', channel }
  await parts.bot.notice(gone)
}
