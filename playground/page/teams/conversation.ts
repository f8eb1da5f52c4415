import { element } from '../element.ts'
import type { PressedAction } from './card.ts'
import { type Composer, createComposer } from './composer.ts'
import type { Dialogs } from './dialog.ts'
import { createFeed, type Feed } from './feed.ts'
import { faceOf } from './message.ts'
import { noteOf } from './note.ts'
import { createChatShelf, createThreadShelf } from './shelf.ts'
import type { ChatMessage, Home, Outcome, Wire } from './wire.ts'

export interface Conversation {
  readonly element: HTMLElement
  readonly feed: Feed
  readonly composer: Composer
}

export interface ConversationOptions {
  readonly home: Home
  readonly wire: Wire
  readonly dialogs: Dialogs
  readonly chatId: string
  readonly name: string
}

const showNote = (holder: HTMLElement, outcome: Outcome) => {
  const note = noteOf(outcome)
  for (const old of holder.querySelectorAll(':scope > .teams-note')) old.remove()
  if (note) holder.append(note)
}

const setBusy = (holder: HTMLElement, busy: boolean) => {
  holder.setAttribute('aria-busy', String(busy))
  for (const button of holder.querySelectorAll<HTMLButtonElement>('button')) button.disabled = busy
}

const welcomeOf = ({ home, chatId, name }: ConversationOptions): HTMLElement =>
  chatId === home.chatId
    ? element(
        'div',
        { class: 'teams-welcome' },
        faceOf(home.app.name, true),
        element('h3', {}, home.app.name),
        element('p', {}, 'Nothing here yet. Write “help” to see what you can ask.'),
      )
    : element('div', { class: 'teams-welcome' }, element('h3', {}, name), element('p', {}, 'No posts yet.'))

/** A chat with its messages and the box to write in. */
export const createConversation = (options: ConversationOptions): Conversation => {
  const { home, wire, dialogs, chatId, name } = options
  const failures = element('div', { class: 'teams-failures' })

  const press = async (message: ChatMessage, pressed: PressedAction, holder: HTMLElement) => {
    if (holder.getAttribute('aria-busy') === 'true') return
    const { id: action, inputs } = pressed
    const waiting = wire.do('press', { chatId, messageId: message.id, action, inputs })
    showNote(holder, { kind: 'sent' })
    if (pressed.opensDialog) return dialogs.open(waiting, pressed.button)
    setBusy(holder, true)
    const outcome = await waiting
    setBusy(holder, false)
    if (outcome.kind === 'dialog') dialogs.open(Promise.resolve(outcome), pressed.button)
    else showNote(holder, outcome)
  }

  const consent = async (message: ChatMessage, action: 'accept' | 'decline', holder: HTMLElement) => {
    setBusy(holder, true)
    const outcome = await wire.do('consent', { messageId: message.id, action })
    setBusy(holder, false)
    showNote(holder, outcome)
  }

  const composer = createComposer({
    home,
    wire,
    chatId,
    label: chatId === home.chatId ? `Message ${name}` : `Post in ${name}`,
    onCompose: (commandId, button) => dialogs.open(wire.do('compose', { commandId, chatId }), button),
    onFailure: (outcome) => showNote(failures, outcome),
  })
  const shelf =
    chatId === home.chatId ? createChatShelf(home.timeZone) : createThreadShelf(home.timeZone, composer.replyTo)
  const feed = createFeed({
    home,
    shelf,
    threaded: chatId !== home.chatId,
    label: `Messages in ${name}`,
    load: () => wire.messages(chatId),
    welcome: welcomeOf(options),
    onPress: (message, pressed, holder) => void press(message, pressed, holder),
    onConsent: (message, action, holder) => void consent(message, action, holder),
  })
  composer.element.addEventListener('input', () => failures.replaceChildren())
  const root = element('div', { class: 'teams-conversation' }, feed.element, failures, composer.element)
  return { element: root, feed, composer }
}
