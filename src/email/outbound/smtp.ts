import { createTransport, type Transporter } from 'nodemailer'

/** Names of this machine, on which nobody listens in between. */
const here = new Set(['localhost', '127.0.0.1', '[::1]'])

export interface SmtpOptions {
  /** How long the server may take to answer. Milliseconds. */
  readonly patience?: number
  /** Keeps connections for more than one mail. */
  readonly pool?: boolean
}

/**
 * A connection to the mail server that answers in bounded time. A password is told to no server that does not encrypt, nor to whoever
 * stands before one and leaves its STARTTLS out; without one, mail goes encrypted where the server can.
 */
export const smtpTransport = (smtpUrl: string, { patience = 20_000, pool = false }: SmtpOptions = {}): Transporter => {
  const { username, hostname } = new URL(smtpUrl)
  return createTransport({
    url: smtpUrl,
    pool,
    requireTLS: username !== '' && !here.has(hostname),
    connectionTimeout: Math.min(10_000, patience),
    greetingTimeout: Math.min(10_000, patience),
    socketTimeout: patience,
  } as Parameters<typeof createTransport>[0])
}
