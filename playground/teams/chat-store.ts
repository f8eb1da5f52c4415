import type { KeyValueStore } from '../pretend.ts'
import type { JsonObject } from './json.ts'

export interface Attachment {
  contentType: string
  content?: unknown
  contentUrl?: string
  name?: string
}

export interface ChatMessage {
  id: string
  chatId: string
  /** In a channel, the id of the message that began the thread (its own id, for that one). */
  threadId?: string
  /** `28:...` for the bot, `29:...` for people. */
  fromId: string
  fromName: string
  /** ISO instant on the playground's clock. */
  sentAt: string
  text: string
  textFormat: 'plain' | 'markdown' | 'xml'
  attachments: Attachment[]
  editedAt?: string
  deletedAt?: string
  /** What the person answered to a file consent card. */
  consent?: 'accept' | 'decline'
  /** A targeted message: the one person, beside the bot, who sees it. */
  visibleTo?: string
  /** By user id: the card that an Action.Execute put in place for that person alone. */
  views?: Record<string, JsonObject>
}

/** Whether the app is installed for a person (`29:...`) or a team (`19:...`). */
export interface Install {
  tenantId: string
  subjectId: string
  installed: boolean
  /** The person has the app but lets it write nothing. */
  blocked: boolean
  /** The bot has answered the installation event. */
  announced: boolean
}

const installKey = (tenantId: string, subjectId: string) => `teams/install/${tenantId}/${subjectId}`
const messageKey = (message: ChatMessage) => `teams/message/${message.chatId}/${message.id}`

/** Messages and installations, written to disk as they change. */
export const createChatStore = (keyValues: KeyValueStore) => {
  const chats = new Map<string, Map<string, ChatMessage>>()
  const installs = new Map<string, Install>()
  let lastId = 0

  const remember = (message: ChatMessage) => {
    const chat = chats.get(message.chatId) ?? new Map<string, ChatMessage>()
    chats.set(message.chatId, chat.set(message.id, message))
    lastId = Math.max(lastId, Number(message.id) || 0)
  }
  for (const { value } of keyValues.list('teams/message/')) remember(value as ChatMessage)
  for (const { key, value } of keyValues.list('teams/install/')) installs.set(key, value as Install)

  return {
    /** Teams numbers messages by the millisecond; two in the same one get different ids all the same. */
    nextId: (now: Date): string => {
      lastId = Math.max(lastId + 1, now.getTime())
      return String(lastId)
    },
    /** Oldest first, deleted ones included. */
    messages: (chatId: string): ChatMessage[] =>
      [...(chats.get(chatId)?.values() ?? [])].sort((a, b) => Number(a.id) - Number(b.id)),
    /** How many of them this one wrote. */
    countFrom: (chatId: string, fromId: string): number => {
      let count = 0
      for (const message of chats.get(chatId)?.values() ?? []) if (message.fromId === fromId) count += 1
      return count
    },
    message: (chatId: string, id: string): ChatMessage | undefined => chats.get(chatId)?.get(id),
    saveMessage: (message: ChatMessage) => {
      remember(message)
      keyValues.write(messageKey(message), message)
    },
    install: (tenantId: string, subjectId: string): Install | undefined =>
      installs.get(installKey(tenantId, subjectId)),
    saveInstall: (install: Install) => {
      const key = installKey(install.tenantId, install.subjectId)
      installs.set(key, install)
      keyValues.write(key, install)
    },
  }
}
export type ChatStore = ReturnType<typeof createChatStore>
