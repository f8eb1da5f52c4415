import type { Transporter } from 'nodemailer'
import type { LetterFooter } from '../../conversation/home/index.ts'
import type {
  Address,
  DeliveryChannel,
  DeliveryOutcome,
  OutgoingMessage,
} from '../../conversation/kit/delivery-channel.ts'
import type { SignedLinks } from '../../links/links.ts'
import { drawMail } from '../render/draw-mail.ts'
import { outcomeOfError } from './delivery-errors.ts'

export interface DeliveryChannelDeps {
  readonly transport: Pick<Transporter, 'sendMail'>
  /** The address mail comes from: "P3 <p3@education.example>". */
  readonly from: string
  readonly links: SignedLinks
  /** What stands below a letter to this person. */
  readonly footerOf: (personId: string) => Promise<LetterFooter>
}

/**
 * The third delivery channel: for people without chat, who prefer it, or whom chat does not reach. An address's `externalId` is our own
 * person id: the links in the mail act for that person.
 */
export const createDeliveryChannel = ({ transport, from, links, footerOf }: DeliveryChannelDeps): DeliveryChannel => {
  let underWay = 0
  return {
    platform: 'email',
    deliver: async (to, message) => {
      if (to.kind === 'channel') return { kind: 'failed', reason: 'a channel has no email address' }
      if (underWay >= mostUnderWay) return notItsTurnYet
      underWay += 1
      try {
        const messageId = messageIdOf(message, from)
        const footer = await footerOf(to.externalId ?? '').catch(() => undefined)
        if (!footer) return notWrittenYet
        await transport.sendMail(mailOf(to, message, { from, links, messageId, footer }))
        return { kind: 'sent', message: { tenant: '', conversationId: to.email, messageId } }
      } catch (error) {
        return outcomeOfError(error)
      } finally {
        underWay -= 1
      }
    },
    update: async () => ({ kind: 'failed', reason: 'mail can’t be taken back' }),
  }
}

/**
 * Three for each of the connections that are kept (five, unless nodemailer is told otherwise). Mails that wait behind more of them
 * at a slow server would be taken for lost (`usualTimeouts.call`) before their turn comes, and go out all the same.
 */
export const mostUnderWay = 15

/** Nothing was said to the server: its connections are all at work. */
const notItsTurnYet: DeliveryOutcome = {
  kind: 'retry',
  afterSeconds: 1,
  reason: 'the mail server takes its time',
  scope: 'app',
}

/** What stands below a letter could not be looked up: nothing went out. */
const notWrittenYet: DeliveryOutcome = {
  kind: 'retry',
  afterSeconds: 5,
  reason: 'the database was away',
  scope: 'conversation',
}

/** The same for every try of a delivery: mail programs show two copies of one id once. */
const messageIdOf = ({ deliveryId }: OutgoingMessage, from: string): string =>
  `<${deliveryId}@${/@([^\s>]+)/.exec(from)?.[1] ?? 'p3.invalid'}>`

const mailOf = (
  to: Address & { kind: 'person' },
  { card, deliveryId, attachments }: OutgoingMessage,
  {
    from,
    links,
    messageId,
    footer,
  }: Pick<DeliveryChannelDeps, 'from' | 'links'> & { readonly messageId: string; readonly footer: LetterFooter },
) => {
  const drawn = drawMail(card, links, { personId: to.externalId ?? '', deliveryId, name: to.name }, footer)
  const invitation = attachments?.find((file) => file.mediaType.startsWith('text/calendar'))
  return {
    from,
    to: { name: to.name, address: to.email },
    ...(drawn.replyTo && { replyTo: drawn.replyTo }),
    subject: drawn.subject,
    text: drawn.text,
    html: drawn.html,
    messageId,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${drawn.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    attachments: attachments
      ?.filter((file) => file !== invitation)
      .map((file) => ({ filename: file.name, contentType: file.mediaType, content: Buffer.from(file.content) })),
    ...(invitation && {
      icalEvent: {
        filename: invitation.name,
        method: /method=(\w+)/.exec(invitation.mediaType)?.[1] ?? 'PUBLISH',
        content: Buffer.from(invitation.content),
      },
    }),
  }
}
