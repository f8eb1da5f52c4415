import type { Place } from './activities.ts'
import type { ChatMessage } from './chat-store.ts'
import type { Dialogs } from './dialogs.ts'
import type { TeamsPerson } from './directory.ts'
import type { World } from './world.ts'

/** One person in front of their Teams. */
export interface Seat {
  readonly world: World
  readonly person: TeamsPerson
  readonly dialogs: Dialogs
}

/** Whether the app can be used in that place, by this person. */
export const isAppThere = ({ world, person }: Seat, place: Place): boolean => {
  const subjectId = place.kind === 'personal' ? person.userId : place.channel.team.id
  const install = world.store.install(person.tenant.tenantId, subjectId)
  return install?.installed === true && !install.blocked
}

export const nextId = ({ world }: Seat): string => world.store.nextId(world.clock.now())

/** Whether a message is for everybody in its chat, or for this person. */
export const isVisible = ({ person }: Seat, message: ChatMessage): boolean =>
  message.visibleTo === undefined || message.visibleTo === person.userId

/** A message in a chat that this person can see. */
export const findMessage = (seat: Seat, chatId: string, messageId: string): ChatMessage | undefined => {
  const { world, person } = seat
  const visible =
    chatId === person.chatId || world.directory.channelsIn(person.tenant.tenantId).some(({ id }) => id === chatId)
  const message = visible ? world.store.message(chatId, messageId) : undefined
  return message && !message.deletedAt && isVisible(seat, message) ? message : undefined
}

/** Where a message stands, as the bot will be told. */
export const placeOf = ({ world, person }: Seat, message: ChatMessage): Place | undefined => {
  if (message.chatId === person.chatId) return { kind: 'personal' }
  const channel = world.directory.channel(message.chatId)
  return channel && { kind: 'channel', channel, threadId: message.threadId ?? message.id }
}

/** Everybody who sees a chat, by user id. */
export const readersOf = ({ world, person }: Seat, chatId: string): string[] =>
  chatId === person.chatId
    ? [person.userId]
    : world.directory.peopleIn(person.tenant.tenantId).map(({ userId }) => userId)
