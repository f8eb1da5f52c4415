import { element } from '../element.ts'
import { channelWords, personalWords, type Suggested, slashWord } from './command-words.ts'
import { createDraft, type Draft } from './draft.ts'
import { icon } from './icons.ts'
import { createPopupMenu } from './popup-menu.ts'
import { createSuggestions } from './suggestions.ts'
import type { Home, Outcome, Wire } from './wire.ts'

export interface ComposerOptions {
  readonly home: Home
  readonly wire: Wire
  readonly chatId: string
  readonly label: string
  /** A command of the message extension was chosen from the menu. */
  readonly onCompose: (commandId: string, button: HTMLElement) => void
  readonly onFailure: (outcome: Outcome) => void
}

export interface Composer {
  readonly element: HTMLElement
  /** What is written next goes into this thread. */
  replyTo(threadId: string, subject: string): void
  /** A card from the message extension, to be sent or dropped. */
  hold(card: unknown): Promise<void>
}

const base64Of = async (file: File): Promise<string> => {
  let text = ''
  for (const byte of new Uint8Array(await file.arrayBuffer())) text += String.fromCharCode(byte)
  return btoa(text)
}

/** Sends the words and whatever goes with them. */
const post = async ({ home, wire, chatId }: ComposerOptions, words: string, draft: Draft): Promise<Outcome> => {
  if (draft.card !== undefined) {
    const sent = await wire.do('compose/post', { card: draft.card, chatId })
    if (sent.kind === 'error' || words === '') return sent
  }
  const mention = `@${home.app.name}`
  const inChannel = chatId !== home.chatId
  const mentioned = inChannel && words.startsWith(mention)
  const slash = inChannel ? slashWord(home, words) : undefined
  const files = await Promise.all(draft.files.map(async (file) => ({ name: file.name, base64: await base64Of(file) })))
  return wire.do('messages', {
    text: slash ?? (mentioned ? words.slice(mention.length).trim() : words),
    targeted: slash !== undefined,
    chatId,
    files,
    mention: mentioned,
    ...(draft.threadId ? { threadId: draft.threadId } : {}),
  })
}

const toolButton = (name: Parameters<typeof icon>[0], label: string, onclick: () => void) =>
  element(
    'button',
    { type: 'button', class: 'teams-plain', 'aria-label': label, title: label, onclick },
    icon(name, 18),
  )

/** A box as tall as what is written in it; Enter sends, Shift+Enter begins a new line. */
const createBox = (label: string, placeholder: string, onSend: () => void) => {
  const box = element('textarea', { rows: '1', placeholder, 'aria-label': label })
  const grow = () => {
    box.style.height = 'auto'
    box.style.height = `${Math.min(box.scrollHeight, 160)}px`
  }
  const write = (text: string) => {
    box.value = text
    grow()
    box.focus()
  }
  box.addEventListener('input', grow)
  return {
    box,
    write,
    // Listens last, so that Enter first goes to an open list of suggestions.
    listen: () =>
      box.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
        event.preventDefault()
        onSend()
      }),
  }
}

/** The tools beside the box; the file picker comes with them. */
const createTools = (options: ComposerOptions, draft: Draft, onCommands: (() => void) | undefined) => {
  const { home, chatId, onCompose } = options
  const picker = element('input', { type: 'file', hidden: true, 'aria-label': 'File to attach' })
  picker.addEventListener('change', () => {
    draft.attach(picker.files ?? [])
    picker.value = ''
  })
  const { opener, menu, fill } = createPopupMenu('Actions and apps', 'plus')
  fill(
    home.app.composeCommands.map(({ id, title, description }) => ({
      title,
      description,
      onChoose: () => onCompose(id, opener),
    })),
  )
  const tools = element(
    'div',
    { class: 'teams-tools' },
    onCommands && toolButton('list', 'Show commands', onCommands),
    chatId === home.chatId && toolButton('attach', 'Attach a file', () => picker.click()),
    home.app.composeCommands.length > 0 && opener,
    element(
      'button',
      { type: 'submit', class: 'teams-plain send', 'aria-label': 'Send', title: 'Send' },
      icon('send', 18),
    ),
  )
  return { tools, menu, picker }
}

/** The box in which a person writes: to the bot, or in a channel, where the bot must be mentioned to hear. */
export const createComposer = (options: ComposerOptions): Composer => {
  const { home, chatId, label, onFailure } = options
  const personal = chatId === home.chatId
  const words = personal ? personalWords(home) : channelWords(home)
  const placeholder = personal ? 'Type a message' : `Start a post. Type @${home.app.name} to ask the app`

  const send = async () => {
    const text = box.value.trim()
    const empty = text === '' && draft.files.length === 0 && draft.card === undefined
    if (empty || form.hasAttribute('aria-busy')) return
    suggestions.close()
    form.setAttribute('aria-busy', 'true')
    const outcome = await post(options, text, draft)
    form.removeAttribute('aria-busy')
    if (outcome.kind === 'error') return onFailure(outcome)
    draft.clear()
    write('')
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void send()
  }

  const choose = (chosen: Suggested) => {
    write(chosen.commandId ? '' : words.write(chosen))
    if (chosen.commandId) options.onCompose(chosen.commandId, box)
  }
  const { box, write, listen } = createBox(label, placeholder, () => void send())
  const draft = createDraft(() => box.focus())
  const suggestions = createSuggestions(box, 'Commands', words.find, choose)
  listen()
  const onCommands = words.commands.length > 0 ? () => suggestions.openAll() : undefined
  const { tools, menu, picker } = createTools(options, draft, onCommands)
  const row = element('div', { class: 'teams-box' }, box, tools)
  const form = element(
    'form',
    { class: 'teams-composer', onsubmit: submit },
    suggestions.element,
    suggestions.said,
    menu,
    draft.element,
    row,
    picker,
  )
  return { element: form, replyTo: draft.replyTo, hold: draft.hold }
}
