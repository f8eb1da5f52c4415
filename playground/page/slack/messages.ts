import { element } from '../element.ts'
import { createHistory, keepAtEnd } from '../history.ts'
import { drawBlocks } from './blocks.ts'
import type { Client } from './client.ts'
import type { Drawing } from './drawing.ts'
import { withEmoji } from './emoji.ts'
import { createFields, type Fields } from './fields.ts'
import { clockTime, dateOfTimestamp, dayLabel, fullMoment } from './moments.ts'
import { drawMrkdwn } from './mrkdwn.ts'
import { list, type Payload, text } from './payload.ts'

export interface MessageOptions {
  readonly client: Client
  readonly timeZone: string
  readonly drawing: (fields: Fields, press: Drawing['press']) => Drawing
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('')

/** A color of their own for everybody's initials. */
const hueOf = (name: string): number =>
  [...name].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 360, 7)

const drawAvatar = (message: Payload): HTMLElement => {
  const name = text(message.author)
  if (message.is_bot) return element('span', { class: 'slack-avatar bot', 'aria-hidden': 'true' }, 'P3')
  const avatar = element('span', { class: 'slack-avatar', 'aria-hidden': 'true' }, initialsOf(name))
  avatar.style.setProperty('--hue', String(hueOf(name)))
  return avatar
}

const sizeOf = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`)

const drawFile = (client: Client, file: Payload, report: (message: string) => void): HTMLElement => {
  const name = text(file.title) || text(file.name)
  const download = (): void => void client.download(text(file.id)).catch((error: Error) => report(error.message))
  return element(
    'button',
    { type: 'button', class: 'slack-file', 'aria-label': `Download ${name}`, onclick: download },
    element('span', { class: 'slack-file-icon', 'aria-hidden': 'true' }, (text(file.filetype) || 'file').slice(0, 4)),
    element(
      'span',
      {},
      element('strong', {}, name),
      element('span', { class: 'slack-hint' }, sizeOf(Number(file.size))),
    ),
  )
}

const drawAttachment = (drawing: Drawing, attachment: Payload): HTMLElement => {
  const box = element('div', { class: 'slack-attachment' })
  if (/^#?[0-9a-f]{6}$/i.test(text(attachment.color)))
    box.style.borderColor = `#${text(attachment.color).replace('#', '')}`
  if (text(attachment.title)) box.append(element('strong', {}, withEmoji(text(attachment.title))))
  const words = text(attachment.text) || (attachment.blocks ? '' : text(attachment.fallback))
  if (words) box.append(element('div', { class: 'slack-prose' }, ...drawMrkdwn(words, drawing.names)))
  box.append(...drawBlocks(drawing, list(attachment.blocks)))
  return box
}

/** One message: who, when, what, and what went wrong when something on it was pressed. */
const drawMessage = (options: MessageOptions, channelId: string, message: Payload): HTMLElement => {
  const { client, timeZone } = options
  const sent = dateOfTimestamp(text(message.ts))
  const problem = element('p', { class: 'slack-problem', role: 'alert' })
  const report = (sentence: string): void => {
    problem.textContent = sentence
  }
  const fields = createFields()
  const drawing = options.drawing(fields, async (blockId, actionId, value) => {
    report('')
    const on = { channelId, ts: text(message.ts) }
    const outcome = await client
      .press({ on, blockId, actionId, value, values: fields.values() })
      .catch((error: Error) => ({ ok: false as const, message: error.message }))
    if (!outcome.ok) report(outcome.message)
  })
  const body = message.blocks
    ? drawBlocks(drawing, list(message.blocks))
    : [element('div', { class: 'slack-prose' }, ...drawMrkdwn(text(message.text), drawing.names))]
  const name = text(message.author)
  const time = element(
    'time',
    { datetime: sent.toISOString(), title: fullMoment(sent, timeZone) },
    clockTime(sent, timeZone),
  )
  return element(
    'article',
    {
      class: `slack-message${message.is_ephemeral ? ' ephemeral' : ''}`,
      'aria-label': `${name}, ${clockTime(sent, timeZone)}`,
      'data-ts': text(message.ts),
    },
    drawAvatar(message),
    element(
      'div',
      { class: 'slack-message-body' },
      message.is_ephemeral ? element('p', { class: 'slack-only-you' }, 'Only visible to you') : undefined,
      element(
        'p',
        { class: 'slack-author' },
        element('strong', {}, name),
        message.is_bot === true && element('span', { class: 'slack-badge' }, 'APP'),
        time,
        message.edited !== undefined && element('span', { class: 'slack-edited' }, '(edited)'),
      ),
      ...body,
      ...list(message.attachments).map((attachment) => drawAttachment(drawing, attachment)),
      ...list(message.files).map((file) => drawFile(client, file, report)),
      problem,
    ),
  )
}

/** The list of a conversation's messages, with a line between days; keeps to the end unless the person scrolled up. */
export const createMessageList = (options: MessageOptions) => {
  const root = element('div', { class: 'slack-messages', role: 'log', 'aria-label': 'Messages', tabindex: 0 })
  let now = new Date()
  let channelId = ''
  let lastDay = ''

  const isAtEnd = (): boolean => root.scrollHeight - root.scrollTop - root.clientHeight < 80
  const toEnd = (): void => {
    root.scrollTop = root.scrollHeight
  }
  /** A line before the first message of each day: its words are true for as long as `now` is. */
  const linesFor = (message: Payload, before: string): HTMLElement[] => {
    const day = dayLabel(dateOfTimestamp(text(message.ts)), now, options.timeZone)
    if (day === before) return []
    const words = element('span', { 'data-of': text(message.ts) }, day)
    return [element('div', { class: 'slack-day', role: 'separator' }, words)]
  }
  const labelOf = (message: Payload): string => dayLabel(dateOfTimestamp(text(message.ts)), now, options.timeZone)
  const add = (message: Payload): void => {
    root.append(...linesFor(message, lastDay), drawMessage(options, channelId, message))
    lastDay = labelOf(message)
  }
  const nameDays = (): void => {
    for (const words of root.querySelectorAll<HTMLElement>('.slack-day [data-of]'))
      words.textContent = dayLabel(dateOfTimestamp(words.dataset.of ?? ''), now, options.timeZone)
    const last = [...root.querySelectorAll<HTMLElement>('.slack-day [data-of]')].at(-1)
    if (last) lastDay = last.textContent ?? ''
  }
  const prepend = (messages: readonly Payload[]): void => {
    const last = messages.at(-1)
    const first = root.querySelector('.slack-day')
    // The day that was cut in two needs its line once.
    if (last && first?.textContent === labelOf(last)) first.remove()
    let day = ''
    const drawn = messages.flatMap((message) => {
      const all = [...linesFor(message, day), drawMessage(options, channelId, message)]
      day = labelOf(message)
      return all
    })
    root.prepend(...drawn)
  }
  const history = createHistory(root, prepend)
  keepAtEnd(root)
  const find = (ts: string): HTMLElement | null => root.querySelector(`[data-ts="${CSS.escape(ts)}"]`)

  return {
    root,
    show(channel: string, messages: readonly Payload[], moment: Date, whenEmpty: string | Node): void {
      channelId = channel
      now = moment
      lastDay = ''
      root.replaceChildren()
      if (messages.length === 0) root.append(element('p', { class: 'slack-empty' }, whenEmpty))
      for (const message of history.begin(messages)) add(message)
      toEnd()
    },
    /** The clock was moved: what was today may be yesterday. */
    setNow(moment: Date): void {
      now = moment
      nameDays()
    },
    append(message: Payload, moment: Date): void {
      now = moment
      nameDays()
      if (find(text(message.ts))) return
      const follow = isAtEnd() || message.is_bot !== true
      root.querySelector('.slack-empty')?.remove()
      add(message)
      if (follow) toEnd()
    },
    replace(message: Payload): void {
      const old = find(text(message.ts))
      const follow = isAtEnd()
      const fresh = drawMessage(options, channelId, message)
      const hadFocus = old?.contains(document.activeElement)
      old?.replaceWith(fresh)
      if (hadFocus) fresh.querySelector<HTMLElement>('button, a, input, select')?.focus()
      if (follow) toEnd()
    },
    remove(ts: string): void {
      find(ts)?.remove()
    },
  }
}
