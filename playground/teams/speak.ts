import type { Place } from './activities.ts'
import type { BotAnswer } from './bot-line.ts'
import type { Attachment, ChatMessage } from './chat-store.ts'
import type { JsonObject } from './json.ts'
import { isAppThere, nextId, readersOf, type Seat } from './seat.ts'
import { spokenFields } from './spoken-text.ts'

export interface Spoken {
  text: string
  /** A channel's id; the chat with the bot unless told. */
  chatId?: string
  /** In a channel: the thread to answer in. */
  threadId?: string
  /** In a channel: whether the bot is mentioned. Without it the bot hears nothing. */
  mention?: boolean
  attachments?: Attachment[]
  /** In a channel: a slash command, seen by this person and the bot alone. */
  targeted?: boolean
}

export type SpeakResult =
  | { kind: 'posted'; message: ChatMessage; answered: Promise<BotAnswer | undefined> }
  | { kind: 'refused'; text: string }

const place = (seat: Seat, chatId: string, threadId: string): Place | undefined => {
  if (chatId === seat.person.chatId) return { kind: 'personal' }
  const channel = seat.world.directory.channelsIn(seat.person.tenant.tenantId).find(({ id }) => id === chatId)
  return channel && { kind: 'channel', channel, threadId }
}

const activityFields = (seat: Seat, spoken: Spoken, there: Place): JsonObject => {
  const { world } = seat
  const mention = there.kind === 'channel' && spoken.mention
  const bot = { id: world.directory.botId, name: world.app().name }
  const fields = spokenFields({
    text: spoken.text,
    encoded: world.rules.encodeText,
    ...(mention ? { mention: bot } : {}),
  })
  return { ...fields, attachments: [...(fields.attachments as unknown[]), ...(spoken.attachments ?? [])] }
}

/** Somebody writes: everybody there sees it at once, and the bot hears it if it is spoken to. */
export const speak = (seat: Seat, spoken: Spoken): SpeakResult => {
  const { world, person } = seat
  const chatId = spoken.chatId ?? person.chatId
  const id = nextId(seat)
  const there = place(seat, chatId, spoken.threadId ?? id)
  if (!there) return { kind: 'refused', text: 'You are not in this chat.' }
  if (there.kind === 'personal' && !isAppThere(seat, there))
    return { kind: 'refused', text: 'The app is not added, or is blocked. Add or unblock it to write to it.' }
  const targeted = there.kind === 'channel' && spoken.targeted === true
  const message: ChatMessage = {
    id,
    chatId,
    ...(there.kind === 'channel' ? { threadId: there.threadId } : {}),
    fromId: person.userId,
    fromName: person.account.name,
    sentAt: world.clock.now().toISOString(),
    text: spoken.mention && there.kind === 'channel' ? `@${world.app().name} ${spoken.text}` : spoken.text,
    textFormat: 'plain',
    attachments: spoken.attachments ?? [],
    ...(targeted ? { visibleTo: person.userId } : {}),
  }
  world.store.saveMessage(message)
  const readers = targeted ? [person.userId] : readersOf(seat, chatId)
  world.events.publish(readers, { type: 'message', message })
  const heard = isAppThere(seat, there) && (there.kind === 'personal' || spoken.mention === true || targeted)
  const fields = activityFields(seat, spoken, there)
  const activity = world.activities.at(person, there, id, targeted ? { ...fields, isTargeted: true } : fields)
  const answered = heard ? world.line.deliver(activity, () => nextId(seat)) : Promise.resolve(undefined)
  return { kind: 'posted', message, answered }
}
