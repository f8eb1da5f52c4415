import { element } from '../element.ts'
import type { ChatMessage } from './wire.ts'

/** Where messages hang: under each other by day, or by thread in a channel. */
export interface Shelf {
  readonly element: HTMLElement
  add(message: ChatMessage, drawn: HTMLElement): void
  /** Earlier messages, above all others. */
  prepend(earlier: readonly Drawn[]): void
}

interface Drawn {
  readonly message: ChatMessage
  readonly drawn: HTMLElement
}

const dayOf = (iso: string, timeZone: string) =>
  new Date(iso).toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone })

const dayLine = (day: string): HTMLElement => element('h3', { class: 'teams-day' }, element('span', {}, day))

const createDays = (list: HTMLElement, timeZone: string) => {
  let lastDay = ''
  return (message: ChatMessage) => {
    const day = dayOf(message.sentAt, timeZone)
    if (day === lastDay) return
    lastDay = day
    list.append(dayLine(day))
  }
}

export const createChatShelf = (timeZone: string): Shelf => {
  const list = element('div', { class: 'teams-feed-list' })
  const markDay = createDays(list, timeZone)
  return {
    element: list,
    add: (message, drawn) => {
      markDay(message)
      list.append(drawn)
    },
    prepend: (earlier) => {
      const last = earlier.at(-1)
      const first = list.querySelector('.teams-day')
      // The day that was cut in two needs its line once.
      if (last && first?.textContent === dayOf(last.message.sentAt, timeZone)) first.remove()
      let before = ''
      const all = earlier.flatMap(({ message, drawn }) => {
        const day = dayOf(message.sentAt, timeZone)
        const line = day === before ? [] : [dayLine(day)]
        before = day
        return [...line, drawn]
      })
      list.prepend(...all)
    },
  }
}

export const createThreadShelf = (timeZone: string, onReply: (threadId: string, subject: string) => void): Shelf => {
  const list = element('div', { class: 'teams-feed-list' })
  const markDay = createDays(list, timeZone)
  const threads = new Map<string, HTMLElement>()
  const begin = (threadId: string, message: ChatMessage): HTMLElement => {
    markDay(message)
    const messages = element('div', { class: 'teams-thread-messages' })
    const subject = message.text.slice(0, 60) || `${message.fromName}’s post`
    const button = { type: 'button', class: 'teams-plain reply', onclick: () => onReply(threadId, subject) }
    const reply = element('button', button, 'Reply')
    list.append(element('section', { class: 'teams-thread', 'aria-label': `Thread: ${subject}` }, messages, reply))
    threads.set(threadId, messages)
    return messages
  }
  return {
    element: list,
    add: (message, drawn) => {
      const threadId = message.threadId ?? message.id
      const thread = threads.get(threadId) ?? begin(threadId, message)
      thread.append(drawn)
    },
    // A channel of the playground holds few posts: each goes to its thread, or begins one.
    prepend: (earlier) => {
      for (const { message, drawn } of earlier) {
        const thread = threads.get(message.threadId ?? message.id) ?? begin(message.threadId ?? message.id, message)
        thread.prepend(drawn)
      }
    },
  }
}
