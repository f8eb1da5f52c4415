import type { MailSummary, OpenedMail } from '../mail/mail-routes.ts'
import type { PretendAccount } from '../pretend.ts'
import { element } from './element.ts'
import type { Hub } from './hub.ts'
import { dayOf, momentOf, stampOf, timeOf } from './times.ts'

type Attachment = OpenedMail['attachments'][number]

const senderName = (from: string): string => from.replace(/\s*<[^>]*>$/, '') || from

const rowOf = (mail: MailSummary, now: Date, timeZone: string, onOpen: () => void): HTMLElement =>
  element(
    'li',
    { class: mail.seen ? 'mail-row' : 'mail-row unseen' },
    element(
      'button',
      { type: 'button', onclick: onOpen, 'data-id': mail.id },
      element('span', { class: 'mail-from' }, senderName(mail.from)),
      element('time', { class: 'mail-stamp', datetime: mail.at }, stampOf(new Date(mail.at), now, timeZone)),
      element('span', { class: 'mail-subject' }, mail.subject || 'No subject'),
      element('span', { class: 'mail-preview' }, mail.preview),
      !mail.seen && element('span', { class: 'visually-hidden' }, 'Unread'),
    ),
  )

/** Links open beside the playground; nothing in a mail can run or reach this page. */
const framed = (html: string, subject: string): HTMLIFrameElement => {
  const frame = element('iframe', {
    class: 'mail-frame',
    title: `The mail “${subject}”`,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox allow-same-origin',
  })
  frame.addEventListener('load', () => {
    const page = frame.contentDocument
    // A page is never shorter than its frame: measured in a frame without height.
    frame.style.height = '0'
    if (page) frame.style.height = `${page.documentElement.scrollHeight + 2}px`
  })
  frame.srcdoc = `<base target="_blank">${html}`
  return frame
}

const KINDS = { invitation: 'Invitation', update: 'Changed appointment', cancellation: 'Canceled appointment' }

const whenOf = (invitation: NonNullable<Attachment['invitation']>, timeZone: string): string | undefined => {
  if (!invitation.startsAt) return undefined
  const starts = new Date(invitation.startsAt)
  const until = invitation.endsAt ? ` – ${timeOf(new Date(invitation.endsAt), timeZone)}` : ''
  return `${dayOf(starts, timeZone)}, ${timeOf(starts, timeZone)}${until}`
}

const attachmentOf = (attachment: Attachment, href: string, timeZone: string): HTMLElement => {
  const { invitation } = attachment
  const size = `${Math.max(1, Math.round(attachment.sizeBytes / 1024))} KB`
  const link = element('a', { href, download: attachment.filename }, `${attachment.filename} (${size})`)
  if (!invitation) return element('li', { class: 'attachment' }, link)
  const when = whenOf(invitation, timeZone)
  return element(
    'li',
    { class: `attachment event ${invitation.kind}` },
    element('span', { class: 'event-kind' }, KINDS[invitation.kind]),
    element('strong', {}, invitation.title),
    when && element('span', {}, when),
    invitation.place && element('span', {}, invitation.place),
    link,
  )
}

const messageOf = (mail: OpenedMail, person: PretendAccount, address: (index: number) => string): HTMLElement =>
  element(
    'article',
    { class: 'mail-message', tabindex: '-1', 'aria-label': mail.subject },
    element('h2', {}, mail.subject || 'No subject'),
    element(
      'p',
      { class: 'mail-meta' },
      element('span', {}, `From ${mail.from}`),
      element('span', {}, `To ${person.name} <${person.email}>`),
      element('time', { datetime: mail.at }, momentOf(new Date(mail.at), person.timeZone)),
    ),
    mail.attachments.length > 0 &&
      element(
        'ul',
        { class: 'attachments', 'aria-label': 'Attachments' },
        ...mail.attachments.map((attachment, index) => attachmentOf(attachment, address(index), person.timeZone)),
      ),
    mail.html ? framed(mail.html, mail.subject) : element('pre', { class: 'mail-text' }, mail.text),
  )

/** A person's mail box: a list, and one mail opened beside or over it. */
export const mount = (root: HTMLElement, person: PretendAccount, hub: Hub): (() => void) => {
  const box = encodeURIComponent(person.email)
  const list = element('ul', { class: 'mail-list', 'aria-label': 'Mails, newest first' })
  const reading = element('div', { class: 'mail-reading' })
  const live = element('p', { class: 'visually-hidden', 'aria-live': 'polite' })
  const pane = element('div', { class: 'mail-pane' }, list, reading, live)
  let openedId: string | undefined

  const nothingOpen = (text: string): void => {
    pane.classList.remove('opened')
    reading.replaceChildren(element('p', { class: 'mail-nothing' }, text))
  }
  const back = (): void => {
    const from = openedId
    openedId = undefined
    nothingOpen('Choose a mail to read it.')
    void refresh().then(() => list.querySelector<HTMLElement>(`[data-id="${from}"]`)?.focus())
  }
  const open = async (id: string): Promise<void> => {
    const path = `mail/messages/${encodeURIComponent(id)}`
    const mail = await hub.get<OpenedMail>(`${path}?address=${box}`)
    openedId = id
    const message = messageOf(mail, person, (index) => hub.url(`${path}/attachments/${index}?address=${box}`))
    const backButton = element(
      'button',
      { type: 'button', class: 'button quiet small mail-back', onclick: back },
      'All mail',
    )
    reading.replaceChildren(backButton, message)
    pane.classList.add('opened')
    reading.scrollTop = 0
    message.focus({ preventScroll: true })
    // The count on the tab is the seat's.
    root.dispatchEvent(new CustomEvent('mail-seen'))
    void refresh()
  }
  const refresh = async (): Promise<void> => {
    const [mails, now] = await Promise.all([hub.get<MailSummary[]>(`mail/messages?address=${box}`), hub.now()])
    pane.classList.toggle('nothing', mails.length === 0)
    if (mails.length === 0) nothingOpen(`No mail yet for ${person.name}.`)
    else if (!openedId) nothingOpen('Choose a mail to read it.')
    list.replaceChildren(
      ...mails.map((mail) => rowOf(mail, now, person.timeZone, () => void open(mail.id).catch(failed))),
    )
    list.querySelector(`[data-id="${openedId}"]`)?.setAttribute('aria-current', 'true')
  }
  const failed = (fault: unknown): void =>
    nothingOpen(fault instanceof Error ? fault.message : 'The mail cannot be shown.')

  root.append(pane)
  refresh().catch(failed)
  const stop = hub.events(`mail/events?address=${box}`, (event) => {
    const { mail } = event as { mail: MailSummary }
    live.textContent = `New mail: ${mail.subject}`
    refresh().catch(failed)
  })
  return () => {
    stop()
    pane.remove()
  }
}
