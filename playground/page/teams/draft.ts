import { element } from '../element.ts'
import { drawCard } from './card.ts'
import { icon } from './icons.ts'

/** What goes along with the words in the box: files, a card from the message extension, or the thread to answer in. */
export interface Draft {
  readonly element: HTMLElement
  readonly files: readonly File[]
  readonly card: unknown
  readonly threadId: string | undefined
  attach(files: Iterable<File>): void
  hold(card: unknown): Promise<void>
  replyTo(threadId: string, subject: string): void
  clear(): void
}

export const createDraft = (onChange: () => void): Draft => {
  const root = element('div', { class: 'teams-extras' })
  let files: File[] = []
  let card: unknown
  let threadId: string | undefined

  const chip = (text: string, onDrop: () => void, ...more: HTMLElement[]) => {
    const drop = () => {
      onDrop()
      made.remove()
      onChange()
    }
    const button = { type: 'button', class: 'teams-plain', 'aria-label': `Remove: ${text}`, onclick: drop }
    const close = element('button', button, icon('close', 12))
    const made: HTMLElement = element('div', { class: 'teams-chip' }, element('span', {}, text), close, ...more)
    root.append(made)
    onChange()
  }
  const clear = () => {
    files = []
    card = undefined
    threadId = undefined
    root.replaceChildren()
  }
  return {
    element: root,
    clear,
    get files() {
      return files
    },
    get card() {
      return card
    },
    get threadId() {
      return threadId
    },
    attach: (added) => {
      for (const file of added) {
        files.push(file)
        chip(file.name, () => {
          files = files.filter((one) => one !== file)
        })
      }
    },
    hold: async (held) => {
      clear()
      card = held
      const drawn = await drawCard(held, 'Card to send', () => undefined)
      drawn.inert = true
      chip('Card to send', () => (card = undefined), drawn)
    },
    replyTo: (thread, subject) => {
      clear()
      threadId = thread
      chip(`Reply to “${subject}”`, () => (threadId = undefined))
    },
  }
}
