import type { DeliveryOutcome } from '../../conversation/kit/delivery-channel.ts'

/** What nodemailer tells of a mail that did not go. */
interface MailFault {
  readonly code?: string
  /** The SMTP command that failed. */
  readonly command?: string
  /** The server's SMTP reply code. */
  readonly responseCode?: number
  readonly response?: string
  readonly message?: string
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
  const { code = '', command = '', responseCode, response, message } = cause as MailFault
  const reason = (response ?? message ?? String(cause)).slice(0, 200)
  if (code === 'EAUTH')
    return { kind: 'retry', afterSeconds: LOGIN, reason: 'the mail server refused our login', scope: 'app' }
  if (responseCode !== undefined) return ofReply(responseCode, command || code, reason)
  const notSent =
    beforeText.has(command.split(' ', 2).join(' ')) || beforeText.has(command) || beforeConnection.has(code)
  return notSent
    ? { kind: 'retry', afterSeconds: NETWORK, reason: code || reason, scope: 'app' }
    : { kind: 'unknown', reason: code || reason }
}

const ofReply = (replyCode: number, step: string, reason: string): DeliveryOutcome => {
  if (replyCode === 421 || replyCode === 454) return { kind: 'retry', afterSeconds: SOON, reason, scope: 'app' }
  if (replyCode < 500) return { kind: 'retry', afterSeconds: SOON * 5, reason, scope: 'conversation' }
  const aboutAddress = step === 'EENVELOPE' || step.startsWith('RCPT') || [550, 551, 553].includes(replyCode)
  return aboutAddress ? { kind: 'unreachable', reason, fix: FIX } : { kind: 'failed', reason }
}
