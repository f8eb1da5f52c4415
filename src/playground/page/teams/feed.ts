import { element } from '../element.ts'
import { drawMessage, type MessageContext } from './message.ts'
import type { ChatMessage } from './wire.ts'

const dayOf = (iso: string, timeZone: string) =>
  new Date(iso).toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone })

export interface Feed {
  readonly element: HTMLElement
  /** Puts a message in its place, or draws it anew where it hangs. */
  put(message: ChatMessage): Promise<void>
  setTyping(typing: boolean, name: string): void
}

export interface FeedOptions extends MessageContext {
  readonly label: string
  /** What was said before. */
  readonly load: () => Promise<readonly ChatMessage[]>
  /** Shown while there is no message. */
  readonly welcome: () => HTMLElement
  /** In a channel: answers in a thread. */
  readonly onReply?: (threadId: string, subject: string) => void
}

/** The messages of one chat, by day; in a channel, by thread. */
export const createFeed = (options: FeedOptions): Feed => {
  const { home, onReply } = options
  const list = element('div', { class: 'teams-feed-list' })
  const typing = element('p', { class: 'teams-typing', role: 'status' })
  const log = { class: 'teams-feed', role: 'log', tabindex: '0', 'aria-label': options.label, 'aria-live': 'polite' }
  const scroller = element('div', log, list, typing)
  const drawn = new Map<string, HTMLElement>()
  const threads = new Map<string, HTMLElement>()
  let lastDay = ''

  const dayMark = (message: ChatMessage) => {
    const day = dayOf(message.sentAt, home.timeZone)
    if (day === lastDay) return
    lastDay = day
    list.append(element('h3', { class: 'teams-day' }, element('span', {}, day)))
  }

  const threadOf = (message: ChatMessage): HTMLElement => {
    const threadId = message.threadId ?? message.id
    const known = threads.get(threadId)
    if (known) return known
    const replies = element('div', { class: 'teams-thread-messages' })
    const subject = message.text.slice(0, 60) || `${message.fromName}’s post`
    const reply = element(
      'button',
      { type: 'button', class: 'teams-plain reply', onclick: () => onReply?.(threadId, subject) },
      'Reply',
    )
    list.append(element('section', { class: 'teams-thread', 'aria-label': `Thread: ${subject}` }, replies, reply))
    threads.set(threadId, replies)
    return replies
  }

  const draw = async (message: ChatMessage) => {
    const made = await drawMessage(message, options)
    const old = drawn.get(message.id)
    drawn.set(message.id, made)
    if (old) {
      const hadFocus = old.contains(document.activeElement)
      old.replaceWith(made)
      if (hadFocus) scroller.focus({ preventScroll: true })
      return
    }
    if (drawn.size === 1) list.replaceChildren()
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 160
    if (!onReply || !threads.has(message.threadId ?? message.id)) dayMark(message)
    if (onReply) threadOf(message).append(made)
    else list.append(made)
    if (atEnd) scroller.scrollTop = scroller.scrollHeight
  }

  list.append(options.welcome())
  const fill = async () => {
    for (const message of await options.load()) await draw(message)
    scroller.scrollTop = scroller.scrollHeight
  }
  // Drawing a card takes a moment: one after another, the past first, so that none overtakes.
  let queue = fill().catch((error: unknown) => {
    const text = error instanceof Error ? error.message : 'The messages could not be read.'
    list.replaceChildren(element('p', { class: 'teams-note wrong', role: 'alert' }, text))
  })
  return {
    element: scroller,
    put: (message) => {
      queue = queue.then(() => draw(message))
      return queue
    },
    setTyping: (state, name) => {
      typing.replaceChildren(
        ...(state ? [element('span', { class: 'teams-dots', 'aria-hidden': 'true' }), `${name} is typing`] : []),
      )
    },
  }
}
