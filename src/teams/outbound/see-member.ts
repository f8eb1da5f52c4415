import type { Bot } from '../../conversation/kit/reply.ts'
import type { Clock } from '../../core/clock.ts'
import type { ServiceHosts } from '../auth/service-hosts.ts'
import type { ChatMember, ConnectorClient } from './connector-client.ts'
import type { Conversation } from './conversation.ts'
import type { Membership } from './membership.ts'
import type { Memory } from './memory.ts'
import type { TeamRoster } from './team-roster.ts'

interface Linked {
  readonly tenant: string
  /** Entra object id. */
  readonly externalId: string
  readonly email?: string
  readonly conversation?: Conversation
}
/** Whether somebody whose account we know is a member still, before they are written to. The program is told of who is none. */
export type SeeMember = (person: Linked) => Promise<boolean>

interface SeeMemberDeps {
  readonly connector: Pick<ConnectorClient, 'member'>
  readonly roster: TeamRoster
  readonly membership: Membership
  readonly memory: Memory
  readonly hosts: ServiceHosts
  readonly bot: Pick<Bot, 'notice'>
  readonly clock: Clock
}

export const createSeeMember = ({
  connector,
  roster,
  membership,
  memory,
  hosts,
  bot,
  clock,
}: SeeMemberDeps): SeeMember => {
  /** A team's list says it of five hundred at once; only who is on none is asked about alone. */
  const look = async ({ tenant, externalId, email, conversation }: Linked): Promise<ChatMember | undefined> => {
    const listed = email ? await roster.find(tenant, email).catch(() => undefined) : undefined
    if (listed?.aadObjectId === externalId) return listed
    const conversationId = conversation?.conversationId ?? memory.chatOf(tenant, externalId)
    if (conversationId === undefined) return undefined
    const serviceUrl = hosts.sendTo(memory.serviceUrlOf(tenant) ?? conversation?.serviceUrl)
    return connector.member({ tenant, serviceUrl, conversationId }, conversation?.userId ?? externalId)
  }
  return async (person) => {
    if (!(await membership.isGuestNow(person, () => look(person)))) return true
    const { tenant, externalId } = person
    await bot.notice({ platform: 'teams', tenant, externalId, at: clock.now(), kind: 'accountBecameGuest' })
    return false
  }
}
