import { createHash } from 'node:crypto'
import type { PretendAccount, PretendChannel } from '../pretend.ts'

export interface PretendTenant {
  readonly tenantId: string
  readonly name: string
  /** The team in which the app is installed; its id is that of its General channel, 19:...@thread.tacv2. */
  readonly team?: { readonly id: string; readonly name: string }
}

/** Somebody in a tenant, as this bot sees them. */
export interface TeamsPerson {
  readonly account: PretendAccount
  readonly tenant: PretendTenant
  /** `29:...`, different for every bot and tenant. */
  readonly userId: string
  /** `a:...`, the one chat between this person and the bot; never changes. */
  readonly chatId: string
}

export interface TeamsChannel {
  readonly id: string
  readonly name: string
  readonly tenant: PretendTenant
  readonly team: { readonly id: string; readonly name: string }
  readonly type?: PretendChannel['type']
}

const digest = (...parts: string[]) => createHash('sha256').update(parts.join('\u0000')).digest('base64url')

const personOf = (appId: string, account: PretendAccount, tenant: PretendTenant): TeamsPerson => ({
  account,
  tenant,
  userId: `29:1${digest('user', appId, account.tenantId, account.externalId)}`,
  chatId: `a:1${digest('chat', appId, account.tenantId, account.externalId)}`,
})

const channelsOf = (tenant: PretendTenant, channels: readonly PretendChannel[]): TeamsChannel[] => {
  const { team } = tenant
  if (!team) return []
  const own = channels.filter((channel) => channel.platform === 'teams' && channel.tenantId === tenant.tenantId)
  const general = { id: team.id, name: 'General', tenant, team, type: undefined }
  const others = own.map(({ channelId, name, type }) => ({ id: channelId, name, tenant, team, type }))
  return own.some((channel) => channel.channelId === team.id) ? others : [general, ...others]
}

interface DirectoryOptions {
  readonly appId: string
  readonly tenants: readonly PretendTenant[]
  readonly accounts: readonly PretendAccount[]
  readonly channels: readonly PretendChannel[]
}

/** Who and what exists in the pretended tenants. */
export const createDirectory = ({ appId, tenants, accounts, channels }: DirectoryOptions) => {
  const tenantOf = new Map(tenants.map((tenant) => [tenant.tenantId, tenant]))
  const people = accounts.flatMap((account) => {
    const tenant = account.platform === 'teams' ? tenantOf.get(account.tenantId) : undefined
    return tenant ? [personOf(appId, account, tenant)] : []
  })
  const allChannels = tenants.flatMap((tenant) => channelsOf(tenant, channels))
  const byChat = new Map(people.map((person) => [person.chatId, person]))
  return {
    botId: `28:${appId}`,
    people,
    tenant: (tenantId: string) => tenantOf.get(tenantId),
    tenants,
    peopleIn: (tenantId: string) => people.filter((person) => person.tenant.tenantId === tenantId),
    channelsIn: (tenantId: string) => allChannels.filter((channel) => channel.tenant.tenantId === tenantId),
    channel: (id: string) => allChannels.find((channel) => channel.id === id),
    personByChat: (chatId: string) => byChat.get(chatId),
    /** By `29:` id or Entra object id, always within a tenant. */
    person: (tenantId: string, id: string) =>
      people.find(
        (person) => person.tenant.tenantId === tenantId && (person.userId === id || person.account.externalId === id),
      ),
  }
}
export type Directory = ReturnType<typeof createDirectory>
