import type { Readable } from 'node:stream'
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
  const transport: Transporter = createTransport({
    url: smtpUrl,
    pool,
    requireTLS: username !== '' && !here.has(hostname),
    connectionTimeout: Math.min(10_000, patience),
    greetingTimeout: Math.min(10_000, patience),
    socketTimeout: patience,
  } as Parameters<typeof createTransport>[0])
  return tellingWhetherBegun(transport)
}

interface Sending {
  /** What the text of the mail is read from once the server takes it. */
  text?: Readable
}

/**
 * Of a connection that broke, nodemailer says the same ("CONN") whether the text of the mail was on its way or nothing was said yet.
 * Only whether the text was read from tells the one from the other: an error has it as `textBegun`.
 */
const tellingWhetherBegun = (transport: Transporter): Transporter => {
  const send = transport.sendMail.bind(transport) as (mail: object) => ReturnType<Transporter['sendMail']>
  transport.use('stream', (mail, done) => {
    const { sending } = mail.data as { readonly sending?: Sending }
    const read = mail.message.createReadStream.bind(mail.message)
    mail.message.createReadStream = (options) => {
      const text = read(options)
      if (sending) sending.text = text
      return text
    }
    done()
  })
  return Object.assign(transport, {
    sendMail: async (mail: object) => {
      const sending: Sending = {}
      try {
        return await send({ ...mail, sending })
      } catch (error) {
        throw Object.assign(error as Error, { textBegun: sending.text?.readableDidRead === true })
      }
    },
  })
}
