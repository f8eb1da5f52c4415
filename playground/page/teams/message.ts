import { element } from '../element.ts'
import { initialsOf } from '../people.ts'
import { drawCard, type PressedAction } from './card.ts'
import { icon } from './icons.ts'
import { markdownToHtml } from './markdown.ts'
import type { Attachment, ChatMessage, Home } from './wire.ts'

export interface MessageContext {
  readonly home: Home
  /** In a channel every message stands on the left, under its writer's name. */
  readonly threaded: boolean
  readonly onPress: (message: ChatMessage, pressed: PressedAction, holder: HTMLElement) => void
  readonly onConsent: (message: ChatMessage, action: 'accept' | 'decline', holder: HTMLElement) => void
}

type Draw = (
  attachment: Attachment,
  message: ChatMessage,
  context: MessageContext,
) => Promise<HTMLElement> | HTMLElement

const fileLink = (attachment: Attachment): HTMLElement =>
  element(
    'a',
    { class: 'teams-file', href: attachment.contentUrl, download: attachment.name, target: '_blank', rel: 'noopener' },
    icon('file'),
    element('span', {}, attachment.name ?? 'File'),
    element('span', { class: 'visually-hidden' }, '(download)'),
  )

const sizeText = (bytes: number) => (bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`)

const consentCard: Draw = (attachment, message, context) => {
  const content = attachment.content as { description?: string; sizeInBytes?: number }
  const holder = element('div', { class: 'teams-card teams-consent', role: 'group', 'aria-label': 'File offered' })
  const answer = (action: 'accept' | 'decline', label: string, look: string) =>
    element('button', { type: 'button', class: look, onclick: () => context.onConsent(message, action, holder) }, label)
  const said = { accept: 'You allowed this file.', decline: 'You declined this file.' }
  holder.append(
    element('strong', {}, attachment.name ?? 'File'),
    element('p', {}, content.description ?? '', ` (${sizeText(content.sizeInBytes ?? 0)})`),
    message.consent
      ? element('p', { class: 'teams-soft' }, said[message.consent])
      : element(
          'p',
          { class: 'teams-buttons' },
          answer('accept', 'Allow', 'teams-button primary'),
          answer('decline', 'Decline', 'teams-button'),
        ),
  )
  return holder
}

const picture: Draw = (attachment) =>
  element('img', { class: 'teams-picture', src: attachment.contentUrl, alt: attachment.name || 'Picture' })

const adaptive: Draw = async (attachment, message, context) => {
  const holder = element('div', { class: 'teams-card-holder' })
  const label = `Card from ${message.fromName}`
  holder.append(await drawCard(attachment.content, label, (pressed) => context.onPress(message, pressed, holder)))
  return holder
}

const unknown: Draw = (attachment) =>
  element('p', { class: 'teams-soft' }, `This client does not show attachments of type ${attachment.contentType}.`)

const draws: Record<string, Draw> = {
  'application/vnd.microsoft.card.adaptive': adaptive,
  'application/vnd.microsoft.teams.card.file.consent': consentCard,
  'application/vnd.microsoft.teams.card.file.info': fileLink,
  'application/vnd.microsoft.teams.file.download.info': fileLink,
}

const drawOf = (type: string): Draw => draws[type] ?? (type.startsWith('image/') ? picture : unknown)

const wordsOf = (message: ChatMessage, { home }: MessageContext): HTMLElement | undefined => {
  if (message.deletedAt) return element('p', { class: 'teams-soft' }, 'This message has been deleted.')
  if (!message.text) return undefined
  const words = element('div', { class: 'teams-words' })
  const mention = `@${home.app.name}`
  if (message.textFormat === 'markdown') words.innerHTML = markdownToHtml(message.text)
  else if (message.text.startsWith(`${mention} `))
    words.append(element('span', { class: 'teams-mention' }, home.app.name), message.text.slice(mention.length))
  else words.textContent = message.text
  return words
}

const hour = (iso: string, timeZone: string) =>
  new Date(iso).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', timeZone }).replace('\u202f', ' ')

export const faceOf = (name: string, isBot: boolean): HTMLElement =>
  element(
    'span',
    { class: isBot ? 'teams-face bot' : 'teams-face', 'aria-hidden': 'true' },
    isBot ? 'P3' : initialsOf(name),
  )

/** One message as it hangs in a chat: the person's own on the right, everybody else's on the left. */
export const drawMessage = async (message: ChatMessage, context: MessageContext): Promise<HTMLElement> => {
  const { home } = context
  const mine = !context.threaded && message.fromId === home.person.id
  const isBot = message.fromId === home.botId
  const attachments = await Promise.all(
    message.attachments.map((attachment) => drawOf(attachment.contentType)(attachment, message, context)),
  )
  const at = hour(message.sentAt, home.timeZone)
  const hasCard = attachments.some((attachment) => attachment.matches('.teams-card-holder, .teams-card'))
  return element(
    'article',
    {
      class: `teams-message${mine ? ' mine' : ''}${hasCard ? ' with-card' : ''}`,
      'data-id': message.id,
      'aria-label': `${message.fromName}, ${at}`,
    },
    !mine && faceOf(message.fromName, isBot),
    element(
      'div',
      { class: 'teams-message-body' },
      element(
        'p',
        { class: 'teams-message-head' },
        !mine && element('strong', {}, message.fromName),
        element('time', { datetime: message.sentAt }, at),
        message.editedAt !== undefined && !message.deletedAt && element('span', { class: 'teams-edited' }, 'Edited'),
        message.visibleTo !== undefined && element('span', {}, 'Only you can see this message.'),
      ),
      element('div', { class: 'teams-bubble' }, wordsOf(message, context), ...attachments),
    ),
  )
}
