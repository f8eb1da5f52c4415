import { blockedByPerson, notInstalled, unknownConversation } from './connector-refusal.ts'
import type { TeamsChannel, TeamsPerson } from './directory.ts'
import type { World } from './world.ts'

/** A conversation the bot names: somebody's chat with it, or a channel (perhaps a thread in it). */
export type ChatPlace =
  | { kind: 'personal'; chatId: string; tenantId: string; person: TeamsPerson }
  | { kind: 'channel'; chatId: string; tenantId: string; channel: TeamsChannel; threadId: string | undefined }

/** Finds a conversation by the id the bot knows; throws 404 for one that never was. */
export const findPlace = ({ directory, store }: World, conversationId: string): ChatPlace => {
  const [chatId = '', threadId] = conversationId.split(';messageid=')
  const person = directory.personByChat(chatId)
  if (person && store.install(person.tenant.tenantId, person.userId))
    return { kind: 'personal', chatId, tenantId: person.tenant.tenantId, person }
  const channel = directory.channel(chatId)
  if (channel) return { kind: 'channel', chatId, tenantId: channel.tenant.tenantId, channel, threadId }
  throw unknownConversation()
}

/** Throws 403 when the app is not installed there, or may not write. */
export const requireInstalled = ({ store }: World, place: ChatPlace): void => {
  const subjectId = place.kind === 'personal' ? place.person.userId : place.channel.team.id
  const install = store.install(place.tenantId, subjectId)
  if (!install?.installed) throw notInstalled()
  if (install.blocked) throw blockedByPerson()
}

export const peopleAt = ({ directory }: World, place: ChatPlace): TeamsPerson[] =>
  place.kind === 'personal' ? [place.person] : directory.peopleIn(place.tenantId)
