import { z } from 'zod'
import { type ChatPlace, findPlace, peopleAt, requireInstalled } from './chat-places.ts'
import type { Attachment, ChatMessage } from './chat-store.ts'
import { ConnectorRefusal, unknownActivity, wrongSyntax } from './connector-refusal.ts'
import { isObject, type JsonObject } from './json.ts'
import { checkMessage } from './message-check.ts'
import type { World } from './world.ts'

const sentActivity = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).nullish(),
  recipient: z.looseObject({ id: z.string() }).nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
})

const readActivity = (body: unknown) => {
  const parsed = sentActivity.safeParse(body)
  if (!parsed.success) throw wrongSyntax(`Activity cannot be read: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

const contentOf = (activity: z.infer<typeof sentActivity>) => ({
  text: activity.text ?? '',
  textFormat: activity.textFormat ?? ('markdown' as const),
  attachments: (activity.attachments ?? []) as Attachment[],
})

const tell = (world: World, place: ChatPlace, message: ChatMessage) => {
  world.store.saveMessage(message)
  const readers = peopleAt(world, place).map((person) => person.userId)
  const { visibleTo } = message
  world.events.publish(visibleTo ? [visibleTo] : readers, { type: 'message', message })
}

const threadOf = (world: World, place: ChatPlace, replyToId: string | undefined) => {
  if (place.kind === 'personal') return undefined
  return place.threadId ?? (replyToId ? world.store.message(place.chatId, replyToId)?.threadId : undefined)
}

/** The one person a targeted message is for: a member of the channel. One-on-one chats know no such messages. */
const targetOf = (world: World, place: ChatPlace, activity: z.infer<typeof sentActivity>): string => {
  if (place.kind === 'personal') throw wrongSyntax('Targeted messages are for channels and group chats.')
  const target = peopleAt(world, place).find((person) => person.userId === activity.recipient?.id)
  if (!target) throw wrongSyntax('A targeted message needs a recipient who is in the conversation.')
  return target.userId
}

/** The bot writes into a chat. Answers the new message's id; a typing sign has none. */
export const sendToChat = (
  world: World,
  conversationId: string,
  body: unknown,
  { replyToId, targeted = false }: { replyToId?: string; targeted?: boolean } = {},
): JsonObject => {
  const activity = readActivity(body)
  const place = findPlace(world, conversationId)
  requireInstalled(world, place)
  if (activity.type === 'typing') {
    const readers = peopleAt(world, place).map((person) => person.userId)
    world.events.publish(readers, { type: 'typing', chatId: place.chatId })
    return {}
  }
  if (activity.type !== 'message') throw wrongSyntax(`Teams takes no activity of type ${activity.type} from a bot.`)
  checkMessage(activity, place.kind === 'personal', world.rules.strictCards)
  const now = world.clock.now()
  const id = world.store.nextId(now)
  const threadId = place.kind === 'channel' ? (threadOf(world, place, replyToId) ?? id) : undefined
  const message: ChatMessage = {
    id,
    chatId: place.chatId,
    ...(threadId === undefined ? {} : { threadId }),
    fromId: world.directory.botId,
    fromName: world.app().name,
    sentAt: now.toISOString(),
    ...contentOf(activity),
    ...(targeted ? { visibleTo: targetOf(world, place, activity) } : {}),
  }
  tell(world, place, message)
  return { id }
}

const ownMessage = (world: World, place: ChatPlace, activityId: string) => {
  const message = world.store.message(place.chatId, activityId)
  if (!message || message.deletedAt) throw unknownActivity()
  if (message.fromId !== world.directory.botId)
    throw new ConnectorRefusal(403, 'NotEnoughPermissions', "A bot can change only its own messages, not a person's.")
  return message
}

/** The bot replaces one of its own messages, for everybody. */
export const updateInChat = (world: World, conversationId: string, activityId: string, body: unknown): JsonObject => {
  const activity = readActivity(body)
  const place = findPlace(world, conversationId)
  requireInstalled(world, place)
  checkMessage(activity, place.kind === 'personal', world.rules.strictCards)
  const { views: _, ...before } = ownMessage(world, place, activityId)
  tell(world, place, { ...before, ...contentOf(activity), editedAt: world.clock.now().toISOString() })
  return { id: activityId }
}

/** The bot takes back one of its own messages. */
export const deleteFromChat = (world: World, conversationId: string, activityId: string): void => {
  const place = findPlace(world, conversationId)
  requireInstalled(world, place)
  const message = ownMessage(world, place, activityId)
  tell(world, place, { ...message, text: '', attachments: [], deletedAt: world.clock.now().toISOString() })
}

const newConversation = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
  activity: z.unknown().optional(),
})

/** The bot asks for its chat with a person (always the same one), or begins a thread in a channel. */
export const createConversation = (world: World, body: unknown): JsonObject => {
  const parsed = newConversation.safeParse(body)
  if (!parsed.success) throw wrongSyntax(`Conversation cannot be read: ${z.prettifyError(parsed.error)}`)
  const { isGroup, members, tenantId, channelData, activity } = parsed.data
  if (isGroup) {
    const channelId = channelData?.channel?.id
    if (!channelId || !isObject(activity)) throw wrongSyntax('Bots cannot create group chats or channels.')
    const { id } = sendToChat(world, channelId, activity)
    return { id: `${channelId};messageid=${String(id)}`, activityId: id }
  }
  const tenant = tenantId ?? channelData?.tenant?.id
  if (!tenant || members?.length !== 1) throw wrongSyntax('Incorrect conversation creation parameters.')
  const person = world.directory.person(tenant, members[0]?.id ?? '')
  if (!person) throw new ConnectorRefusal(400, 'BadArgument', 'Invalid user identity in provided tenant.')
  requireInstalled(world, { kind: 'personal', chatId: person.chatId, tenantId: tenant, person })
  const sent = isObject(activity) && activity.type ? sendToChat(world, person.chatId, activity) : {}
  return { id: person.chatId, ...(sent.id === undefined ? {} : { activityId: sent.id }) }
}
