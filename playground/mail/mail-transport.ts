import type { Transport } from 'nodemailer'
import type Mailer from 'nodemailer/lib/mailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'
import type { MailAttachment, MailBox } from './mail-box.ts'

/** What nodemailer reports of a mail it handed over. */
export interface MailSent {
  readonly envelope: { readonly from: string; readonly to: readonly string[] }
  readonly messageId: string
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
  readonly response: string
}

/** A mail server's refusal, as nodemailer reports it from SMTP. */
const noSuchMailbox = (address: string): Error =>
  Object.assign(new Error(`Can't send mail - all recipients were rejected: 550 5.1.1 <${address}> no such mailbox`), {
    code: 'EENVELOPE',
    responseCode: 550,
    response: `550 5.1.1 <${address}> no such mailbox`,
  })

const textOf = (content: unknown): string => {
  if (typeof content === 'string') return content
  if (content instanceof Uint8Array) return Buffer.from(content).toString('utf8')
  const inner = typeof content === 'object' && content !== null && 'content' in content ? content.content : undefined
  return inner === undefined ? '' : textOf(inner)
}

const base64Of = (content: unknown, encoding: string | undefined): string => {
  if (content instanceof Uint8Array) return Buffer.from(content).toString('base64')
  const text = textOf(content)
  return encoding === 'base64' ? text : Buffer.from(text, 'utf8').toString('base64')
}

const attachmentsOf = (data: Mailer.Options): MailAttachment[] => {
  const plain = (data.attachments ?? []).map((attachment, index) => ({
    filename: attachment.filename || `attachment-${index + 1}`,
    contentType: attachment.contentType ?? 'application/octet-stream',
    contentBase64: base64Of(attachment.content, attachment.encoding),
  }))
  const event = data.icalEvent
  if (!event || typeof event !== 'object' || !('content' in event)) return plain
  const invitation = {
    filename: event.filename || 'invite.ics',
    contentType: `text/calendar; method=${event.method ?? 'PUBLISH'}`,
    contentBase64: base64Of(event.content, 'encoding' in event ? event.encoding : undefined),
  }
  return [...plain, invitation]
}

const fromOf = (mail: MailMessage<MailSent>, envelopeFrom: string): string => {
  const sender = mail.message.getAddresses().from?.[0]
  if (!sender?.address) return envelopeFrom
  return sender.name ? `${sender.name} <${sender.address}>` : sender.address
}

/**
 * A nodemailer transport that puts every mail into its recipient's box on this machine. Mail to an address that
 * nobody here has is refused with 550, as a mail server would.
 */
export const createPlaygroundMailTransport = (
  box: MailBox,
  isKnown: (address: string) => boolean | Promise<boolean>,
): Transport<MailSent> => {
  const put = async (mail: MailMessage<MailSent>, done: (error: Error | null, sent: MailSent) => void) => {
    const envelope = mail.message.getEnvelope()
    const from = envelope.from || ''
    const addresses = [...envelope.to].map((address) => address.toLowerCase())
    const known = await Promise.all(addresses.map(isKnown))
    const accepted = addresses.filter((_, at) => known[at])
    const rejected = addresses.filter((_, at) => !known[at])
    if (accepted.length === 0) return done(noSuchMailbox(addresses.join(', ')), undefined as never)
    mail.normalize((fault, data) => {
      if (fault || !data) return done(fault ?? new Error('The mail is empty.'), undefined as never)
      const draft = {
        from: fromOf(mail, from),
        subject: data.subject ?? '',
        text: textOf(data.text),
        html: data.html ? textOf(data.html) : undefined,
        attachments: attachmentsOf(data),
      }
      for (const to of accepted) box.receive({ ...draft, to })
      const messageId = mail.message.messageId()
      done(null, { envelope: { from, to: addresses }, messageId, accepted, rejected, response: '250 OK' })
    })
  }
  return {
    name: 'playground',
    version: '1',
    send: (mail: MailMessage<MailSent>, done) => {
      // nodemailer looks at no promise: what is thrown here would leave the mail under way for ever.
      put(mail, done).catch((error: Error) => done(error, undefined as never))
    },
  }
}
