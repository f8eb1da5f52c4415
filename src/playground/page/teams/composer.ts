import { element } from '../element.ts'
import { drawCard } from './card.ts'
import { icon } from './icons.ts'
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
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const toolButton = (name: Parameters<typeof icon>[0], label: string, onclick: (event: MouseEvent) => void) =>
  element(
    'button',
    { type: 'button', class: 'teams-plain', 'aria-label': label, title: label, onclick },
    icon(name, 18),
  )

/** The menu behind the plus: actions of the app's message extension. */
const composeMenu = ({ home, onCompose }: ComposerOptions) => {
  const menu = element('div', { class: 'teams-menu', role: 'menu', 'aria-label': 'Actions and apps', hidden: true })
  const opener = toolButton('plus', 'Actions and apps', () => toggle(menu.hidden !== false))
  const toggle = (open: boolean) => {
    menu.hidden = !open
    opener.setAttribute('aria-expanded', String(open))
    if (open) menu.querySelector('button')?.focus()
  }
  opener.setAttribute('aria-haspopup', 'menu')
  menu.append(
    ...home.app.composeCommands.map((command) =>
      element(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          onclick: () => {
            toggle(false)
            onCompose(command.id, opener)
          },
        },
        element('strong', {}, command.title),
        element('span', {}, command.description),
      ),
    ),
  )
  menu.addEventListener('keydown', (event) => {
    const items = [...menu.querySelectorAll('button')]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus()
    else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus()
    else if (event.key === 'Escape') {
      toggle(false)
      opener.focus()
    } else return
    event.preventDefault()
  })
  menu.addEventListener('focusout', (event) => {
    const next = event.relatedTarget as Node | null
    if (!menu.contains(next) && next !== opener) toggle(false)
  })
  return { menu, opener }
}

/** The box in which a person writes: to the bot, or in a channel, where the bot must be mentioned to hear. */
export const createComposer = (options: ComposerOptions): Composer => {
  const { home, wire, chatId, onFailure } = options
  const personal = chatId === home.chatId
  const mention = `@${home.app.name}`
  const placeholder = personal ? 'Type a message' : `Start a post. Type ${mention} to ask the app`
  const box = element('textarea', { rows: '1', placeholder, 'aria-label': options.label })
  const extras = element('div', { class: 'teams-extras' })
  const files: File[] = []
  let heldCard: unknown
  let threadId: string | undefined

  const commands = personal ? home.app.personalCommands : home.app.teamCommands
  const find = (typed: string) => {
    if (!personal && mention.toLowerCase().startsWith(typed.toLowerCase()) && typed.length > 0)
      return [{ title: mention, description: 'Mention the app, so that it hears you' }]
    const word = personal ? typed : typed.startsWith(`${mention} `) ? typed.slice(mention.length + 1) : typed && '\0'
    if (word === '' && typed === '' && document.activeElement === box) return commands
    return commands.filter(({ title }) => title.toLowerCase().startsWith(word.toLowerCase()) && title !== word)
  }
  const suggestions = createSuggestions(box, 'Commands', find, ({ title }) => {
    box.value = title === mention ? `${mention} ` : personal ? title : `${mention} ${title}`
    grow()
    box.focus()
  })
  const grow = () => {
    box.style.height = 'auto'
    box.style.height = `${Math.min(box.scrollHeight, 160)}px`
  }

  const clearExtras = () => {
    files.length = 0
    heldCard = undefined
    threadId = undefined
    extras.replaceChildren()
  }
  const chip = (text: string, onDrop: () => void, ...more: HTMLElement[]) => {
    const made: HTMLElement = element(
      'div',
      { class: 'teams-chip' },
      element('span', {}, text),
      element(
        'button',
        {
          type: 'button',
          class: 'teams-plain',
          'aria-label': `Remove: ${text}`,
          onclick: () => {
            onDrop()
            made.remove()
            box.focus()
          },
        },
        icon('close', 12),
      ),
      ...more,
    )
    extras.append(made)
  }

  const post = async (): Promise<Outcome> => {
    const text = box.value.trim()
    if (heldCard !== undefined) {
      const sent = await wire.do('compose/post', { card: heldCard, chatId })
      if (sent.kind === 'error' || text === '') return sent
    }
    const mentioned = !personal && text.startsWith(mention)
    const words = mentioned ? text.slice(mention.length).trim() : text
    const sentFiles = await Promise.all(files.map(async (file) => ({ name: file.name, base64: await base64Of(file) })))
    return wire.do('messages', {
      text: words,
      chatId,
      files: sentFiles,
      mention: mentioned,
      ...(threadId ? { threadId } : {}),
    })
  }
  const send = async () => {
    if (box.value.trim() === '' && files.length === 0 && heldCard === undefined) return
    suggestions.close()
    form.setAttribute('aria-busy', 'true')
    const outcome = await post()
    form.removeAttribute('aria-busy')
    if (outcome.kind === 'error') return onFailure(outcome)
    box.value = ''
    clearExtras()
    grow()
    box.focus()
  }

  const picker = element('input', { type: 'file', hidden: true, 'aria-label': 'File to attach' })
  picker.addEventListener('change', () => {
    for (const file of picker.files ?? []) {
      files.push(file)
      chip(file.name, () => files.splice(files.indexOf(file), 1))
    }
    picker.value = ''
  })
  const { menu, opener } = composeMenu(options)
  const form = element(
    'form',
    {
      class: 'teams-composer',
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault()
        void send()
      },
    },
    suggestions.element,
    menu,
    extras,
    element(
      'div',
      { class: 'teams-box' },
      box,
      element(
        'div',
        { class: 'teams-tools' },
        commands.length > 0 && toolButton('list', 'Show commands', () => suggestions.openAll()),
        personal && toolButton('attach', 'Attach a file', () => picker.click()),
        home.app.composeCommands.length > 0 && opener,
        element(
          'button',
          { type: 'submit', class: 'teams-plain send', 'aria-label': 'Send', title: 'Send' },
          icon('send', 18),
        ),
      ),
    ),
    picker,
  )
  box.addEventListener('input', grow)
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void send()
  })

  return {
    element: form,
    replyTo: (thread, subject) => {
      clearExtras()
      threadId = thread
      chip(`Reply to “${subject}”`, () => {
        threadId = undefined
      })
      box.focus()
    },
    hold: async (card) => {
      clearExtras()
      heldCard = card
      const drawn = await drawCard(card, 'Card to send', () => undefined)
      drawn.inert = true
      chip('Card to send', () => (heldCard = undefined), drawn)
      box.focus()
    },
  }
}
