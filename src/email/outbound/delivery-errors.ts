import type { DeliveryOutcome } from '../../conversation/kit/delivery-channel.ts'
import { beginningOf } from '../../core/characters.ts'

/** What nodemailer tells of a mail that did not go. */
interface MailFault {
  readonly code?: string
  /** The SMTP command that failed. */
  readonly command?: string
  /** The server's SMTP reply code. */
  readonly responseCode?: number
  readonly response?: string
  readonly message?: string
  /** Whether the server was being handed the text of the mail. */
  readonly textBegun?: boolean
}

const FIX = 'Check the email address on the roster.'
const SOON = 60
const NETWORK = 15
const LOGIN = 300

/** Before the text of the mail was handed over, a fault means that it surely did not go. */
const beforeText = new Set(['CONN', 'STARTTLS', 'EHLO', 'HELO', 'LHLO', 'AUTH', 'MAIL FROM', 'RCPT TO'])
const beforeConnection = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EDNS', 'EAI_AGAIN', 'ETLS'])

/** Sorts a mail server's refusal: not now, not to this address, not like this, or nobody knows. */
export const outcomeOfError = (cause: unknown): DeliveryOutcome => {
  const { code = '', command = '', responseCode, response, message, textBegun = false } = cause as MailFault
  const reason = beginningOf(response ?? message ?? String(cause), 200)
  if (code === 'EAUTH')
    return { kind: 'retry', afterSeconds: LOGIN, reason: 'the mail server refused our login', scope: 'app' }
  if (responseCode !== undefined) return ofReply(responseCode, command || code, reason)
  const isBefore =
    beforeText.has(command.split(' ', 2).join(' ')) || beforeText.has(command) || beforeConnection.has(code)
  return isBefore && !textBegun
    ? { kind: 'retry', afterSeconds: NETWORK, reason: code || reason, scope: 'app' }
    : { kind: 'unknown', reason: code || reason }
}

const ofReply = (replyCode: number, step: string, reason: string): DeliveryOutcome => {
  if (replyCode === 421 || replyCode === 454) return { kind: 'retry', afterSeconds: SOON, reason, scope: 'app' }
  if (isAboutUs(replyCode, step, reason))
    return { kind: 'retry', afterSeconds: LOGIN, reason: `${OUR_SENDER}: ${reason}`, scope: 'app' }
  if (replyCode < 500) return { kind: 'retry', afterSeconds: SOON * 5, reason, scope: 'conversation' }
  return isAboutAddress(replyCode, step, reason)
    ? { kind: 'unreachable', reason, fix: FIX }
    : { kind: 'failed', reason }
}

const OUR_SENDER = 'the mail server does not let our sender send'

/** Enhanced codes and words by which Exchange, Gmail, Postfix and others refuse the one who sends. */
const senderRefused =
  /\b5\.(1\.8|7\.(2[3567]|3\d|5[47]|6[04]|5\d\d|6\d\d|7\d\d))\b|send as|as this sender|(bad|invalid) (outbound )?sender|sender (address )?(is )?(rejected|denied|refused|not (allowed|permitted|authorized|owned|verified))|not (allowed|permitted|authorized|verified) (to send|sender|from)|relay|\bspf\b|\bdkim\b|\bdmarc\b|unauthenticated|authentication (is )?required|not authenticated|client host|block ?list|blocked using|blacklist|banned|sending ip|from this ip|\b5\.(1\.90|4\.5)\b|sender verif|not verified|verified sender|(sending|sender|daily|hourly|message|recipients?) (has )?(exceeded|limit|quota|rate limit)|rate limit exceeded|too many (messages|connections)|reverse dns|\bptr\b|\b(helo|ehlo)\b|(tls|encryption) (is )?required|starttls/i
/** A mailing group or mailbox that takes no mail from outside: that is about the address. */
const closedMailbox = /\b5\.7\.1(2\d|3\d)\b|RESOLVER\.RST|ForGroup|RestrictedToRecipients|restricted to/i

/** Until then nobody was named but us. */
const beforeRecipient = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH|MAIL)/

/** Whether the server refuses us and not this recipient: the operator mends it, and everybody gets their mail then. */
const isAboutUs = (replyCode: number, step: string, reason: string): boolean => {
  if (replyCode < 500) return false
  if (beforeRecipient.test(step) || [530, 534, 535, 538].includes(replyCode)) return true
  return senderRefused.test(reason) && !closedMailbox.test(reason)
}

/** After the text was handed over, only what names the address is about the address. */
const isAboutAddress = (replyCode: number, step: string, reason: string): boolean => {
  if (step.startsWith('DATA')) return /\b5\.(1|2)\.\d+\b/.test(reason) || closedMailbox.test(reason)
  return step === 'EENVELOPE' || step.startsWith('RCPT') || [550, 551, 553].includes(replyCode)
}
