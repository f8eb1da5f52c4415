import { element } from '../element.ts'
import type { Client, Command, Overview } from './client.ts'
import { freshId } from './drawing.ts'

interface Offer {
  readonly insert: string
  readonly label: string
  readonly description: string
}

/** What to offer for the text so far: commands, then the words that may follow. */
const offersFor = (typed: string, commands: readonly Command[]): Offer[] => {
  if (!typed.startsWith('/')) return []
  const space = typed.indexOf(' ')
  if (space < 0)
    return commands
      .filter(({ command }) => command.startsWith(typed))
      .map(({ command, description }) => ({ insert: `${command} `, label: command, description }))
  const command = commands.find((each) => each.command === typed.slice(0, space))
  const begun = typed.slice(space + 1).toLowerCase()
  return (command?.words ?? [])
    .filter(({ word }) => word.startsWith(begun) && word !== begun)
    .map(({ word, description }) => ({
      insert: `${command!.command} ${word}`,
      label: `${command!.command} ${word}`,
      description,
    }))
}

/** The box to write in: messages, slash commands with what they offer, files, and the app's shortcuts. */
export const createComposer = (client: Client, overview: Overview) => {
  let channelId = ''
  const files: { id: string; name: string }[] = []
  const offersId = freshId()
  const box = element('textarea', {
    class: 'slack-compose',
    rows: 1,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': offersId,
  })
  const offers = element('ul', {
    class: 'slack-offers',
    id: offersId,
    role: 'listbox',
    'aria-label': 'Commands',
    hidden: true,
  })
  const status = element('p', { class: 'slack-problem', role: 'alert' })
  const attached = element('ul', { class: 'slack-chosen-files' })
  const picker = element('input', { type: 'file', hidden: true, multiple: true, 'aria-label': 'Attach a file' })
  let chosen = -1

  const report = (sentence: string): void => {
    status.textContent = sentence
  }

  /** Marks one offer, counting round the ends; nothing marks none. */
  const choose = (index?: number): void => {
    const rows = [...offers.children] as HTMLElement[]
    chosen = index === undefined || rows.length === 0 ? -1 : (index + rows.length) % rows.length
    for (const [at, row] of rows.entries()) row.setAttribute('aria-selected', String(at === chosen))
    const row = rows[chosen]
    row?.scrollIntoView({ block: 'nearest' })
    if (row) box.setAttribute('aria-activedescendant', row.id)
    else box.removeAttribute('aria-activedescendant')
  }

  const take = (offer: Offer): void => {
    box.value = offer.insert
    box.focus()
    offer.insert.endsWith(' ') ? refresh() : hideOffers()
  }

  const hideOffers = (): void => {
    offers.replaceChildren()
    offers.hidden = true
    box.setAttribute('aria-expanded', 'false')
    choose()
  }

  const refresh = (): void => {
    box.style.height = 'auto'
    box.style.height = `${Math.min(box.scrollHeight, 160)}px`
    const found = offersFor(box.value, overview.commands)
    offers.replaceChildren(
      ...found.map((offer) =>
        element(
          'li',
          {
            id: freshId(),
            role: 'option',
            onmousedown: (event: Event) => event.preventDefault(),
            onclick: () => take(offer),
          },
          element('strong', {}, offer.label),
          element('span', { class: 'slack-hint' }, offer.description),
        ),
      ),
    )
    offers.hidden = found.length === 0
    box.setAttribute('aria-expanded', String(found.length > 0))
    choose()
  }

  const send = async (): Promise<void> => {
    const words = box.value.trim()
    if (words === '' && files.length === 0) return
    const sent = files.splice(0)
    box.value = ''
    refresh()
    hideOffers()
    attached.replaceChildren()
    report('')
    try {
      const [command = '', ...rest] = words.split(' ')
      // What goes wrong with a command is told by Slackbot in the conversation.
      if (command.startsWith('/')) await client.command(channelId, command, rest.join(' ').trim())
      else
        await client.say(
          channelId,
          words,
          sent.map((file) => file.id),
        )
    } catch (error) {
      box.value = words
      report((error as Error).message)
    }
  }

  const onKey = (event: KeyboardEvent): void => {
    const isOpen = !offers.hidden
    if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      choose(event.key === 'ArrowDown' ? chosen + 1 : Math.max(chosen, 0) - 1)
    } else if (isOpen && event.key === 'Escape') hideOffers()
    else if (isOpen && ((event.key === 'Tab' && !event.shiftKey) || (event.key === 'Enter' && chosen >= 0))) {
      event.preventDefault()
      ;(offers.children[Math.max(chosen, 0)] as HTMLElement | undefined)?.click()
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      void send()
    }
  }

  const attach = async (): Promise<void> => {
    for (const file of picker.files ?? []) {
      files.push({ id: await client.upload(file), name: file.name })
      attached.append(element('li', {}, file.name))
    }
    picker.value = ''
  }

  const shortcuts = overview.shortcuts.map(({ callbackId, name }) => {
    const run = async (): Promise<void> => {
      const outcome = await client
        .shortcut(callbackId)
        .catch((error: Error) => ({ ok: false as const, message: error.message }))
      report(outcome.ok ? '' : outcome.message)
    }
    return element(
      'button',
      { type: 'button', class: 'slack-tool shortcut', title: `Shortcut: ${name}`, onclick: () => void run() },
      name,
    )
  })

  box.addEventListener('input', refresh)
  box.addEventListener('keydown', onKey)
  box.addEventListener('blur', hideOffers)
  box.addEventListener('focus', refresh)
  picker.addEventListener('change', () => void attach())

  const root = element(
    'div',
    { class: 'slack-composer' },
    offers,
    status,
    element(
      'div',
      { class: 'slack-compose-frame' },
      box,
      attached,
      element(
        'div',
        { class: 'slack-tools' },
        element(
          'button',
          {
            type: 'button',
            class: 'slack-tool',
            'aria-label': 'Attach a file',
            title: 'Attach a file',
            onclick: () => picker.click(),
          },
          '+',
        ),
        picker,
        ...shortcuts,
        element(
          'button',
          { type: 'button', class: 'slack-send', 'aria-label': 'Send', title: 'Send', onclick: () => void send() },
          '➤',
        ),
      ),
    ),
  )

  return {
    root,
    setConversation(id: string, name: string, isArchived: boolean): void {
      channelId = id
      box.disabled = isArchived
      box.placeholder = isArchived ? 'This channel is archived.' : `Message ${name}`
      box.setAttribute('aria-label', `Message ${name}`)
      report('')
    },
    focus: () => box.focus(),
  }
}
