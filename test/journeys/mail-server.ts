import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { Clock } from '../../src/core/clock.ts'
import { type Parted, readMime } from './read-mime.ts'

/** A mail as a mail server took it. */
export interface TakenMail extends Parted {
  readonly from: string
  /** The address whose box it is in, lower case. */
  readonly to: string
  readonly at: Date
}

export interface MailServer {
  /** For SMTP_URL. */
  readonly url: string
  /** Mails of an address, newest first. */
  mails(address: string): TakenMail[]
  /** Addresses that are refused with 550 from now on. */
  readonly refused: Set<string>
  /** What our sender is told, by where in the conversation; nothing once it may send again. */
  readonly sender: { refusal?: { readonly command: 'MAIL FROM' | 'DATA'; readonly response: string } }
  close(): Promise<void>
}

/** A small SMTP server (RFC 5321) that takes every mail, but for addresses nobody has. */
export const startMailServer = async (clock: Clock): Promise<MailServer> => {
  const taken: TakenMail[] = []
  const refused = new Set<string>()
  const sender: MailServer['sender'] = {}
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    converse(socket, { refused, sender }, (from, to, source) => {
      for (const address of to) taken.push({ from, to: address, at: clock.now(), ...readMime(source) })
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails: (address) => taken.filter(({ to }) => to === address.toLowerCase()).reverse(),
    refused,
    sender,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

const converse = (
  socket: Socket,
  { refused, sender }: Pick<MailServer, 'refused' | 'sender'>,
  take: (from: string, to: readonly string[], source: string) => void,
) => {
  let pending = ''
  let from = ''
  let to: string[] = []
  let isData = false
  const answer = (line: string) => socket.write(`${line}\r\n`)
  const command = (line: string) => {
    const address = /<([^>]*)>/.exec(line)?.[1]?.toLowerCase() ?? ''
    const verb = line.slice(0, 4).toUpperCase()
    if (sender.refusal?.command === 'MAIL FROM' && verb === 'MAIL') return answer(sender.refusal.response)
    if (verb === 'MAIL') from = address
    if (verb === 'RCPT' && refused.has(address)) return answer(`550 5.1.1 <${address}> no such mailbox`)
    if (verb === 'RCPT') to.push(address)
    if (verb === 'DATA') {
      isData = true
      return answer('354 go on')
    }
    if (verb === 'QUIT') return socket.end('221 bye\r\n')
    answer('250 fine')
  }
  answer('220 here')
  socket.on('data', (chunk) => {
    pending += chunk.toString('latin1')
    for (;;) {
      const end = isData ? '\r\n.\r\n' : '\r\n'
      const at = pending.indexOf(end)
      if (at < 0) return
      const said = pending.slice(0, at)
      pending = pending.slice(at + end.length)
      if (!isData) {
        command(said)
        continue
      }
      isData = false
      if (sender.refusal) {
        to = []
        answer(sender.refusal.response)
        continue
      }
      take(from, to, said.replaceAll('\r\n..', '\r\n.'))
      to = []
      answer('250 taken')
    }
  })
}
