import type { Place, Profile, Speaker } from '../../conversation/kit/reply.ts'
import { isZone } from '../../core/calendar/zone.ts'
import type { ChatMember, ConnectorClient } from '../outbound/connector-client.ts'
import { type Chat, type Conversation, withoutThread } from '../outbound/conversation.ts'
import { isGuest } from '../outbound/guest.ts'
import type { Membership } from '../outbound/membership.ts'
import type { Memory } from '../outbound/memory.ts'
import { type Heard, isPersonal, tenantOf } from './activity.ts'

/** Who said something, where, and how they can be answered. */
export interface ActivityContext {
  readonly heard: Heard
  readonly tenant: string
  readonly personal: boolean
  readonly speaker: Speaker
  readonly place: Place
  /** Where it was said. */
  readonly chat: Chat
  /** The speaker's own conversation with the bot, as far as it is known. */
  readonly own: Conversation
}

/** Entra's id; a client that leaves it out is known by its `29:` id, which is as unique. */
const externalIdOf = ({ from }: Heard): string => from.aadObjectId || from.id

const zoneOf = ({ localTimezone, entities }: Heard): string | undefined => {
  const told = (entities ?? []).map((entity) => (entity as { timezone?: unknown }).timezone)
  return [localTimezone, ...told].find(isZone)
}

/** In the chat it was said in; where the bot is no member of that, in the person's own chat with it. */
const memberOf = async (connector: ConnectorClient, chat: Chat, userId: string): Promise<ChatMember | undefined> => {
  try {
    return await connector.member(chat, userId)
  } catch {
    const { tenant, serviceUrl } = chat
    return connector
      .open({ tenant, serviceUrl, userId })
      .then((conversationId) => connector.member({ ...chat, conversationId }, userId))
      .catch(() => undefined)
  }
}

/** Who Teams says that somebody is. */
const profileOf = (member: ChatMember | undefined, chat: Chat, heard: Heard): Profile | undefined => {
  if (!member) return undefined
  const timeZone = zoneOf(heard)
  return {
    email: member.email || member.userPrincipalName || undefined,
    ...(member.userPrincipalName ? { signInName: member.userPrincipalName } : {}),
    name: member.name,
    ...(timeZone ? { timeZone } : {}),
    guest: isGuest(member, chat.tenant),
  }
}

/** What the message extension opens is for the one who opened it, wherever that was. */
const isDirect = (heard: Heard) => isPersonal(heard) || heard.name?.startsWith('composeExtension/') === true

interface ContextDeps {
  readonly connector: ConnectorClient
  readonly memory: Memory
  readonly membership: Membership
}

export const activityContextOf = (heard: Heard, { connector, memory, membership }: ContextDeps): ActivityContext => {
  const tenant = tenantOf(heard)
  const personal = isPersonal(heard)
  const externalId = externalIdOf(heard)
  const chat: Chat = { tenant, serviceUrl: heard.serviceUrl, conversationId: heard.conversation.id }
  const conversationId = personal ? heard.conversation.id : memory.chatOf(tenant, externalId)
  // Shorter names first, as PostgreSQL gives JSON back: what did not change is then seen not to have changed.
  const own: Conversation = {
    userId: heard.from.id,
    ...(memory.hasDialogs(tenant, externalId) ? {} : { dialogs: false }),
    serviceUrl: heard.serviceUrl,
    ...(conversationId === undefined ? {} : { conversationId }),
  }
  memory.met(tenant, externalId, own)
  let asked: Promise<ChatMember | undefined> | undefined
  const look = () => (asked ??= memberOf(connector, chat, heard.from.id))
  const speaker: Speaker = {
    platform: 'teams',
    tenant,
    externalId,
    // Heard only in a channel, so far: what is kept may be better than this.
    conversation: conversationId === undefined ? undefined : own,
    profile: async () => profileOf(await look(), chat, heard),
    isGuestNow: () => membership.isGuestNow({ tenant, externalId }, look),
  }
  const channel = heard.channelData?.channel?.id ?? withoutThread(heard.conversation.id)
  return {
    heard,
    tenant,
    personal,
    speaker,
    chat,
    own,
    place: isDirect(heard) ? { kind: 'direct' } : { kind: 'channel', channel },
  }
}
