import { element } from '../element.ts'
import type { Conversation, Overview } from './client.ts'

const nameOf = (conversation: Conversation): string =>
  conversation.kind === 'direct' ? conversation.name : `# ${conversation.name}`

/** A conversation's button, the count a person sees on it, and the words a screen reader says for it. */
interface Entry {
  readonly button: HTMLElement
  readonly badge: HTMLElement
  readonly said: HTMLElement
  readonly conversation: Conversation
}

/** The rail on the left: the workspace, the app and the channels, each with what is unread. */
export const createRail = (overview: Overview, onOpen: (conversation: Conversation) => void) => {
  const buttons = new Map<string, Entry>()

  const draw = (conversation: Conversation): HTMLElement => {
    const badge = element('span', { class: 'slack-unread', 'aria-hidden': 'true' })
    const said = element('span', { class: 'visually-hidden' })
    const mark =
      conversation.kind === 'direct'
        ? element('span', { class: 'slack-app-icon', 'aria-hidden': 'true' }, 'P3')
        : undefined
    const button = element(
      'button',
      { type: 'button', class: 'slack-conversation', onclick: () => onOpen(conversation) },
      mark,
      element('span', { class: 'slack-conversation-name' }, nameOf(conversation)),
      badge,
      said,
    )
    buttons.set(conversation.id, { button, badge, said, conversation })
    return button
  }

  const label = (id: string): void => {
    const found = buttons.get(id)
    if (!found) return
    const { button, badge, said, conversation } = found
    badge.textContent = conversation.unread > 0 ? String(conversation.unread) : ''
    button.classList.toggle('has-unread', conversation.unread > 0)
    said.textContent = conversation.unread > 0 ? `${conversation.unread} unread` : ''
  }

  const group = (title: string, kind: Conversation['kind']): HTMLElement => {
    const conversations = overview.conversations.filter((conversation) => conversation.kind === kind)
    return element('div', { class: 'slack-rail-group' }, element('p', {}, title), ...conversations.map(draw))
  }

  const root = element(
    'nav',
    { class: 'slack-rail', 'aria-label': `${overview.workspace.name} conversations` },
    element('p', { class: 'slack-workspace' }, overview.workspace.name),
    group('Apps', 'direct'),
    group('Channels', 'channel'),
  )
  for (const id of buttons.keys()) label(id)

  return {
    root,
    setUnread(id: string, unread: number | ((before: number) => number)): void {
      const found = buttons.get(id)
      if (!found) return
      found.conversation.unread = typeof unread === 'number' ? unread : unread(found.conversation.unread)
      label(id)
    },
    setCurrent(id: string): void {
      for (const [each, { button }] of buttons)
        if (each === id) button.setAttribute('aria-current', 'page')
        else button.removeAttribute('aria-current')
    },
  }
}
