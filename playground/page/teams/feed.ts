import { element } from '../element.ts'
import { createHistory, keepAtEnd } from '../history.ts'
import { drawMessage, type MessageContext } from './message.ts'
import type { Shelf } from './shelf.ts'
import type { ChatMessage } from './wire.ts'

export interface Feed {
  readonly element: HTMLElement
  /** Puts a message in its place, or draws it anew where it hangs. */
  put(message: ChatMessage): Promise<void>
  setTyping(name: string | undefined): void
}

export interface FeedOptions extends MessageContext {
  readonly label: string
  readonly shelf: Shelf
  /** What was said before. */
  readonly load: () => Promise<readonly ChatMessage[]>
  /** Shown while there is no message. */
  readonly welcome: HTMLElement
}

const dots = () => element('span', { class: 'teams-dots', 'aria-hidden': 'true' })

/** The messages of one chat, kept at its end unless one has scrolled up to read. */
export const createFeed = (options: FeedOptions): Feed => {
  const { shelf, welcome, label } = options
  const typing = element('p', { class: 'teams-typing', role: 'status' })
  const log = { class: 'teams-feed', role: 'log', tabindex: '0', 'aria-label': label, 'aria-live': 'polite' }
  const scroller = element('div', log, welcome, shelf.element, typing)
  const drawn = new Map<string, HTMLElement>()

  const hang = (message: ChatMessage, made: HTMLElement) => {
    const old = drawn.get(message.id)
    drawn.set(message.id, made)
    if (!old) return shelf.add(message, made)
    const hadFocus = old.contains(document.activeElement)
    old.replaceWith(made)
    if (hadFocus) scroller.focus({ preventScroll: true })
  }
  const draw = async (message: ChatMessage) => {
    const made = await drawMessage(message, options)
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 160
    hang(message, made)
    welcome.remove()
    if (atEnd) scroller.scrollTop = scroller.scrollHeight
  }
  const history = createHistory<ChatMessage>(scroller, async (messages) => {
    shelf.prepend(await Promise.all(messages.map(async (message) => ({ message, drawn: await keep(message) }))))
  })
  const keep = async (message: ChatMessage): Promise<HTMLElement> => {
    const made = await drawMessage(message, options)
    drawn.set(message.id, made)
    return made
  }
  keepAtEnd(scroller)
  const fill = async () => {
    for (const message of history.begin(await options.load())) await draw(message)
    scroller.scrollTop = scroller.scrollHeight
  }
  // Drawing a card takes a moment: one after another, the past first, so that none overtakes.
  let queue = fill().catch((error: unknown) => {
    const text = error instanceof Error ? error.message : 'The messages could not be read.'
    welcome.replaceWith(element('p', { class: 'teams-note wrong', role: 'alert' }, text))
  })
  return {
    element: scroller,
    put: (message) => {
      queue = queue.then(() => draw(message))
      return queue
    },
    setTyping: (name) => typing.replaceChildren(...(name === undefined ? [] : [dots(), `${name} is typing`])),
  }
}
