import type { PretendAccount } from '../pretend.ts'
import { element } from './element.ts'
import type { Hub } from './hub.ts'
import { type Client, type Conversation, createClient, type Overview } from './slack/client.ts'
import { createComposer } from './slack/composer.ts'
import { createConversationView } from './slack/conversation-view.ts'
import { createHome } from './slack/home.ts'
import { createMessageList } from './slack/messages.ts'
import { createModals } from './slack/modals.ts'
import { list, type Payload } from './slack/payload.ts'
import { createPersonDrawing } from './slack/person-drawing.ts'
import { createRail } from './slack/rail.ts'
import { createTabs, type Tab } from './slack/tabs.ts'

/** A request that fails is told by the page itself (the hub); the pane goes on with what it shows. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined)

/** The pane's parts on the page, and moving between conversations and tabs. */
const createWindow = (pane: HTMLElement, person: PretendAccount, client: Client, overview: Overview) => {
  const drawing = createPersonDrawing(pane, client, person, overview)
  const messages = createMessageList({ client, timeZone: person.timeZone, drawing })
  const home = createHome(client, drawing)
  const composer = createComposer(client, overview)
  const modals = createModals({ pane, client, drawing })
  const title = element('h2', { class: 'slack-title' })
  let current: Conversation | undefined

  const selectTab = async (tab: Tab): Promise<void> => {
    tabs.select(tab)
    home.root.hidden = tab !== 'home'
    messages.root.hidden = tab === 'home'
    composer.root.hidden = tab === 'home'
    if (tab === 'home') {
      view.leave()
      await client.openHome()
      return
    }
    if (current) await view.show(current)
    if (current?.kind === 'direct') await client.openMessages()
  }

  const open = async (conversation: Conversation): Promise<void> => {
    current = conversation
    const isApp = conversation.kind === 'direct'
    const name = isApp ? conversation.name : `# ${conversation.name}`
    rail.setCurrent(conversation.id)
    title.textContent = name
    tabs.root.hidden = !isApp
    composer.setConversation(conversation.id, name.replace(' ', ''), conversation.isArchived)
    await selectTab('messages')
  }

  const rail = createRail(overview, (conversation) => quietly(open(conversation)))
  const tabs = createTabs((tab) => quietly(selectTab(tab)))
  const view = createConversationView(client, overview, messages, rail)
  const main = element('section', { class: 'slack-main', 'aria-label': 'Conversation' })
  main.append(element('header', { class: 'slack-head' }, title, tabs.root), home.root, messages.root, composer.root)
  pane.replaceChildren(rail.root, main)
  return { open, rail, home, modals, view }
}

const fill = async (
  pane: HTMLElement,
  person: PretendAccount,
  client: Client,
  onClockMoved: Hub['onClockMoved'],
): Promise<() => void> => {
  const overview = await client.overview()
  const { open, rail, home, modals, view } = createWindow(pane, person, client, overview)
  let changes = 0

  /** The stream (re)connected: what came meanwhile is read anew, unless something newer comes first. */
  const catchUp = async (): Promise<void> => {
    const before = changes
    const { conversations, home: published, modals: open } = await client.overview()
    if (before === changes) {
      home.show(published)
      modals.show(open)
    }
    for (const { id, unread } of conversations) rail.setUnread(id, unread)
    await view.again()
  }
  const follow = (event: Payload): void => {
    if (event.type === 'connected') quietly(catchUp())
    else if (event.type === 'modals' || event.type === 'home') {
      changes += 1
      if (event.type === 'home') home.show(event.view as Payload)
      else modals.show(list(event.views))
    } else quietly(view.follow(event))
  }
  const stop = client.events(follow)
  const stopClock = onClockMoved(view.setNow)
  const first = overview.conversations.find((each) => each.kind === 'direct') ?? overview.conversations[0]
  if (first) quietly(open(first))
  return () => {
    stopClock()
    stop()
  }
}

/** Shows one person's Slack in the element. Returns how to take it down. */
export const mount = (root: HTMLElement, person: PretendAccount, hub: Hub): (() => void) => {
  const pane = element('div', { class: 'slack-pane' }, element('p', { class: 'slack-empty' }, 'Opening Slack…'))
  root.append(pane)
  let isGone = false
  let stop: () => void = () => {}
  fill(pane, person, createClient(hub, person), hub.onClockMoved).then(
    (stopEvents) => {
      stop = stopEvents
      if (isGone) stop()
    },
    (error: Error) => pane.replaceChildren(element('p', { class: 'slack-empty', role: 'alert' }, error.message)),
  )
  return () => {
    isGone = true
    stop()
    pane.remove()
  }
}
