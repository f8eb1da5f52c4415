import { element } from '../element.ts'
import type { Client, Overview } from './client.ts'
import { createOffers } from './offers.ts'

type Report = (sentence: string) => void

/** The paper clip: files are uploaded as they are chosen and go with the next message. */
const createAttacher = (client: Client, report: Report) => {
  const ids: string[] = []
  const names = element('ul', { class: 'slack-chosen-files', 'aria-live': 'polite' })
  const picker = element('input', { type: 'file', hidden: true, multiple: true, 'aria-label': 'Attach a file' })
  const attach = async (): Promise<void> => {
    for (const file of picker.files ?? []) {
      ids.push(await client.upload(file))
      names.append(element('li', {}, file.name))
    }
    picker.value = ''
  }
  picker.addEventListener('change', () => void attach().catch((error: Error) => report(error.message)))
  const button = element('button', {
    type: 'button',
    class: 'slack-tool',
    'aria-label': 'Attach a file',
    title: 'Attach a file',
    onclick: () => picker.click(),
  })
  button.textContent = '+'
  return {
    names,
    tools: [button, picker],
    take: (): string[] => {
      names.replaceChildren()
      return ids.splice(0)
    },
    hasAny: () => ids.length > 0,
  }
}

const drawShortcut = (client: Client, report: Report, callbackId: string, name: string): HTMLElement => {
  const run = async (): Promise<void> => {
    const outcome = await client
      .shortcut(callbackId)
      .catch((error: Error) => ({ ok: false as const, message: error.message }))
    report(outcome.ok ? '' : outcome.message)
  }
  const title = `Shortcut: ${name}`
  return element('button', { type: 'button', class: 'slack-tool shortcut', title, onclick: () => void run() }, name)
}

const createBox = (): HTMLTextAreaElement => {
  const box = element('textarea', {
    class: 'slack-compose',
    rows: 1,
    'aria-haspopup': 'listbox',
    'aria-autocomplete': 'list',
  })
  box.addEventListener('input', () => {
    box.style.height = 'auto'
    box.style.height = `${Math.min(box.scrollHeight, 160)}px`
  })
  return box
}

/** The box to write in: messages, slash commands with what they offer, files, and the app's shortcuts. */
export const createComposer = (client: Client, overview: Overview) => {
  let channelId = ''
  const status = element('p', { class: 'slack-problem', role: 'alert' })
  const report: Report = (sentence) => {
    status.textContent = sentence
  }
  const box = createBox()
  const offers = createOffers(box, overview.commands)
  const files = createAttacher(client, report)

  const send = async (): Promise<void> => {
    const words = box.value.trim()
    if (words === '' && !files.hasAny()) return
    const [command = '', ...rest] = words.split(' ')
    box.value = ''
    box.style.height = 'auto'
    offers.hide()
    report('')
    try {
      // What goes wrong with a command is told by Slackbot in the conversation.
      if (command.startsWith('/')) await client.command(channelId, command, rest.join(' ').trim())
      else await client.say(channelId, words, files.take())
    } catch (error) {
      box.value = words
      report((error as Error).message)
    }
  }

  box.addEventListener('input', offers.refresh)
  box.addEventListener('focus', offers.refresh)
  box.addEventListener('blur', offers.hide)
  box.addEventListener('keydown', (event) => {
    if (offers.onKey(event) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void send()
  })

  const shortcuts = overview.shortcuts.map(({ callbackId, name }) => drawShortcut(client, report, callbackId, name))
  const submit = {
    type: 'button',
    class: 'slack-send',
    'aria-label': 'Send',
    title: 'Send',
    onclick: () => void send(),
  }
  const tools = element('div', { class: 'slack-tools' }, ...files.tools, ...shortcuts, element('button', submit, '➤'))
  const frame = element('div', { class: 'slack-compose-frame' }, box, files.names, tools)

  return {
    root: element('div', { class: 'slack-composer' }, offers.root, offers.said, status, frame),
    setConversation(id: string, name: string, isArchived: boolean): void {
      channelId = id
      box.disabled = isArchived
      const isReadOnly = overview.isReadOnly && id === overview.bot.channelId
      const hint = isReadOnly ? 'Type /p3 status, for example' : `Message ${name}`
      box.placeholder = isArchived ? 'This channel is archived.' : hint
      box.setAttribute('aria-label', `Message ${name}`)
      report('')
    },
  }
}
