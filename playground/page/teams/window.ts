import { element } from '../element.ts'
import { createAppMenu } from './app-menu.ts'
import { type Conversation, createConversation } from './conversation.ts'
import { createDialogs } from './dialog.ts'
import { type Chat, channelHeader, chatHeader } from './header.ts'
import { createRail } from './rail.ts'
import type { Home, PageEvent, Wire } from './wire.ts'

/** How long a typing sign stays without another, milliseconds. */
const TYPING_MILLISECONDS = 5_000

/** How many messages were not looked at yet, by chat. */
const createUnread = (personalId: string, onChange: (inChat: number, inTeams: number) => void) => {
  const counts = new Map<string, number>()
  const tell = () => {
    const inChat = counts.get(personalId) ?? 0
    onChange(inChat, [...counts.values()].reduce((sum, count) => sum + count, 0) - inChat)
  }
  return {
    add: (chatId: string) => {
      counts.set(chatId, (counts.get(chatId) ?? 0) + 1)
      tell()
    },
    clear: (chatId: string) => {
      counts.delete(chatId)
      tell()
    },
  }
}

/** One person's Teams window, filled and listening. Returns how to take it down. */
export const openWindow = (pane: HTMLElement, home: Home, wire: Wire): (() => void) => {
  const personal: Chat = { id: home.chatId, name: home.app.name }
  const lastChannel = home.channels.at(-1)
  const behind = element('div', { class: 'teams-window' })
  const stage = element('div', { class: 'teams-stage' })
  const side = element('div', { class: 'teams-side' })
  const conversations = new Map<string, Conversation>()
  let shown = personal
  let typingTimer: ReturnType<typeof setTimeout> | undefined

  const hold = (card: unknown) => void conversations.get(shown.id)?.composer.hold(card)
  const dialogs = createDialogs(pane, behind, wire, home.app.name, hold)
  const appMenu = createAppMenu(home, wire)
  const label = `${home.person.name}’s Teams`
  const rail = createRail(label, () => show(personal), lastChannel && (() => show(lastChannel)))
  const unread = createUnread(personal.id, rail.setUnread)

  const conversationOf = (chat: Chat): Conversation => {
    const made =
      conversations.get(chat.id) ?? createConversation({ home, wire, dialogs, chatId: chat.id, name: chat.name })
    conversations.set(chat.id, made)
    return made
  }
  const show = (chat: Chat) => {
    const inChat = chat.id === personal.id
    shown = chat
    unread.clear(chat.id)
    rail.setCurrent(inChat)
    const team = home.team?.name ?? home.tenant
    const header = inChat ? chatHeader(chat, appMenu.element) : channelHeader(team, home.channels, chat, show)
    side.replaceChildren(header, appMenu.banner, stage)
    stage.replaceChildren(conversationOf(chat).element)
  }
  const hearTyping = (chatId: string) => {
    const feed = conversations.get(chatId)?.feed
    clearTimeout(typingTimer)
    feed?.setTyping(home.app.name)
    typingTimer = setTimeout(() => feed?.setTyping(undefined), TYPING_MILLISECONDS)
  }
  const hear = (event: PageEvent) => {
    if (event.type === 'install') return appMenu.tell(event)
    if (event.type === 'typing') return hearTyping(event.chatId)
    const { message } = event
    const feed = conversations.get(message.chatId)?.feed
    if (message.fromId === home.botId) feed?.setTyping(undefined)
    void feed?.put(message)
    const isNew = !message.editedAt && !message.deletedAt && !message.consent
    if (isNew && message.chatId !== shown.id && message.fromId !== home.person.id) unread.add(message.chatId)
  }

  behind.append(rail.element, side)
  pane.replaceChildren(behind)
  show(personal)
  const stopEvents = wire.events(hear)
  return () => {
    stopEvents()
    clearTimeout(typingTimer)
    dialogs.close()
  }
}
