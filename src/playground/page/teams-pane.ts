import type { PretendAccount } from '../pretend.ts'
import { element } from './element.ts'
import type { Hub } from './hub.ts'
import { createAppMenu } from './teams/app-menu.ts'
import { type Conversation, createConversation } from './teams/conversation.ts'
import { createDialogs } from './teams/dialog.ts'
import { icon } from './teams/icons.ts'
import { faceOf } from './teams/message.ts'
import { createWire, type Home, type PageEvent, type Wire } from './teams/wire.ts'

interface Chat {
  id: string
  name: string
  under: string
}

const chatsOf = (home: Home): Chat[] => [
  { id: home.chatId, name: home.app.name, under: 'App' },
  ...home.channels.map(({ id, name }) => ({ id, name, under: home.team?.name ?? home.tenant })),
]

const railButton = (name: 'chat' | 'teams', label: string, onclick: () => void) => {
  const count = element('span', { class: 'teams-count' })
  const button = element(
    'button',
    { type: 'button', class: 'teams-rail-button', onclick },
    icon(name, 22),
    element('span', {}, label),
    count,
  )
  return { button, count }
}

const tellCount = (badge: HTMLElement, unread: number) => {
  badge.replaceChildren(
    ...(unread > 0 ? [String(unread), element('span', { class: 'visually-hidden' }, ' unread')] : []),
  )
}

/** One person's Teams, once it is known what it holds. */
const fillPane = (pane: HTMLElement, home: Home, wire: Wire): (() => void) => {
  const chats = chatsOf(home)
  const [personal = { id: home.chatId, name: home.app.name, under: '' }, ...channels] = chats
  const behind = element('div', { class: 'teams-window' })
  const header = element('header', { class: 'teams-header' })
  const stage = element('div', { class: 'teams-stage' })
  const unread = new Map<string, number>()
  const open = new Map<string, Conversation>()
  let shown = personal
  let typingTimer: ReturnType<typeof setTimeout> | undefined

  const dialogs = createDialogs(
    pane,
    behind,
    wire,
    () => home.app.name,
    (card) => void open.get(shown.id)?.composer.hold(card),
  )
  const appMenu = createAppMenu(home, wire)

  const conversationOf = (chat: Chat): Conversation => {
    const known = open.get(chat.id)
    if (known) return known
    const made = createConversation({ home, wire, dialogs, chatId: chat.id, name: chat.name })
    open.set(chat.id, made)
    return made
  }

  const chatRail = railButton('chat', 'Chat', () => show(personal))
  const teamsRail = railButton('teams', 'Teams', () => show(channels.at(-1) ?? personal))
  const channelTabs = element('div', { class: 'teams-channels', role: 'group', 'aria-label': 'Channels' })
  const tabs = channels.map((chat) => element('button', { type: 'button', onclick: () => show(chat) }, chat.name))
  channelTabs.append(...tabs)

  const drawHead = () => {
    const inChat = shown.id === personal.id
    const title = element('h2', {}, inChat ? shown.name : shown.under)
    const face = inChat
      ? faceOf(shown.name, true)
      : element('span', { class: 'teams-face team', 'aria-hidden': 'true' }, shown.under.slice(0, 1))
    header.replaceChildren(
      face,
      element(
        'div',
        { class: 'teams-title' },
        title,
        inChat ? element('span', { class: 'teams-tag' }, 'App') : channelTabs,
      ),
      ...(inChat ? [appMenu.element] : []),
    )
    chatRail.button.setAttribute('aria-current', String(inChat))
    teamsRail.button.setAttribute('aria-current', String(!inChat))
    for (const [index, tab] of tabs.entries()) {
      tab.setAttribute('aria-pressed', String(channels[index]?.id === shown.id))
    }
  }
  const tellUnread = () => {
    tellCount(chatRail.count, unread.get(personal.id) ?? 0)
    tellCount(
      teamsRail.count,
      channels.reduce((sum, { id }) => sum + (unread.get(id) ?? 0), 0),
    )
  }
  const show = (chat: Chat) => {
    shown = chat
    unread.delete(chat.id)
    tellUnread()
    drawHead()
    stage.replaceChildren(conversationOf(chat).element)
  }

  const hearTyping = (chatId: string) => {
    const feed = open.get(chatId)?.feed
    clearTimeout(typingTimer)
    feed?.setTyping(true, home.app.name)
    typingTimer = setTimeout(() => feed?.setTyping(false, home.app.name), 5_000)
  }
  const hear = (event: PageEvent) => {
    if (event.type === 'install') return appMenu.tell(event)
    if (event.type === 'typing') return hearTyping(event.chatId)
    const { message } = event
    const fresh = message.editedAt === undefined && message.deletedAt === undefined && message.views === undefined
    if (message.fromId === home.botId) open.get(message.chatId)?.feed.setTyping(false, home.app.name)
    void open.get(message.chatId)?.feed.put(message)
    if (message.chatId === shown.id || message.fromId === home.person.id || !fresh) return
    unread.set(message.chatId, (unread.get(message.chatId) ?? 0) + 1)
    tellUnread()
  }

  const rail = element('nav', { class: 'teams-rail', 'aria-label': `${home.person.name}’s Teams` }, chatRail.button)
  if (channels.length > 0) rail.append(teamsRail.button)
  behind.append(rail, element('div', { class: 'teams-side' }, header, appMenu.banner, stage))
  pane.replaceChildren(behind)
  show(personal)
  const stopEvents = wire.events(hear)
  return () => {
    stopEvents()
    clearTimeout(typingTimer)
    dialogs.close()
  }
}

/** Shows one person's Teams: the chat with the bot, the team's channels, cards and dialogs. */
export const mount = (root: HTMLElement, person: PretendAccount, hub: Hub): (() => void) => {
  const pane = element(
    'div',
    { class: 'teams-pane' },
    element('p', { class: 'teams-soft teams-loading' }, 'Opening Teams…'),
  )
  root.replaceChildren(pane)
  const wire = createWire(hub, person.tenantId, person.externalId)
  let takeDown: (() => void) | undefined
  let gone = false

  const open = async () => {
    try {
      const home = await wire.home()
      if (!gone) takeDown = fillPane(pane, home, wire)
    } catch (error) {
      const again = element(
        'button',
        { type: 'button', class: 'teams-button', onclick: () => void open() },
        'Try again',
      )
      const words = error instanceof Error ? error.message : 'Teams could not be opened.'
      pane.replaceChildren(element('div', { class: 'teams-welcome', role: 'alert' }, element('p', {}, words), again))
    }
  }
  void open()
  return () => {
    gone = true
    takeDown?.()
    pane.remove()
  }
}
