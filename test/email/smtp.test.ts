import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { outcomeOfError } from '../../src/email/outbound/delivery-errors.ts'
import { smtpTransport } from '../../src/email/outbound/smtp.ts'

const closing: (() => unknown)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server that takes any password and encrypts nothing, or whoever stands before one and left its STARTTLS out. */
const openlyTalking = async () => {
  const heard: string[] = []
  const server = createServer((socket) => {
    closing.push(() => socket.destroy())
    socket.on('error', () => undefined)
    socket.write('220 here\r\n')
    let isText = false
    socket.on('data', (chunk) => {
      heard.push(String(chunk))
      if (isText && /\r\n\.\r\n$/.test(String(chunk))) isText = false
      else if (isText) return
      if (/^EHLO/i.test(String(chunk))) return socket.write('250-here\r\n250 AUTH PLAIN LOGIN\r\n')
      if (/^STARTTLS/i.test(String(chunk))) return socket.write('502 never heard of it\r\n')
      if (/^AUTH/i.test(String(chunk))) return socket.write('235 come in\r\n')
      isText = /^DATA/i.test(String(chunk))
      socket.write(isText ? '354 go on\r\n' : '250 fine\r\n')
    })
  }).listen(0)
  await once(server, 'listening')
  closing.push(() => server.close())
  return { heard, port: (server.address() as AddressInfo).port }
}

const send = async (url: string) => {
  const transport = smtpTransport(url)
  closing.push(() => transport.close())
  return transport.sendMail({ from: 'p3@one.example', to: 'ana@one.example', text: 'Hello' }).then(
    () => 'sent',
    (error: unknown) => outcomeOfError(error),
  )
}

it('tells no password to a server that does not encrypt, and keeps the mail until it does', async () => {
  const { heard, port } = await openlyTalking()
  // Leads to this machine, and is no name of it.
  const outcome = await send(`smtp://p3:hush@0.0.0.0:${port}`)
  expect(outcome).toMatchObject({ kind: 'retry', scope: 'app' })
  expect(heard.join('')).toMatch(/STARTTLS/)
  expect(heard.join('')).not.toMatch(/AUTH|MAIL FROM/)
})

it('sends without encryption where there is no password to tell, or nobody in between', async () => {
  const { port } = await openlyTalking()
  expect(await send(`smtp://0.0.0.0:${port}`)).toBe('sent')
  expect(await send(`smtp://p3:hush@127.0.0.1:${port}`)).toBe('sent')
})

/** A server that talks as one should until it has heard `last`, and then cuts the connection, or falls silent. */
const failingAfter = async (last: RegExp, how: 'cuts' | 'falls silent') => {
  const server = createServer((socket) => {
    closing.push(() => socket.destroy())
    socket.on('error', () => undefined)
    socket.write('220 here\r\n')
    let isText = false
    socket.on('data', (chunk) => {
      const said = String(chunk)
      if (last.test(said)) return how === 'cuts' ? socket.destroy() : undefined
      if (isText) return
      isText = /^DATA/i.test(said)
      socket.write(isText ? '354 go on\r\n' : '250 fine\r\n')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe.each([true, false])('with connections that are kept (%s)', (pool) => {
  const outcomeAfter = async (last: RegExp, how: 'cuts' | 'falls silent') => {
    const transport = smtpTransport(await failingAfter(last, how), { pool, patience: 300 })
    closing.push(() => transport.close())
    const mail = { from: 'p3@one.example', to: 'ana@one.example', text: 'Hello' }
    return transport.sendMail(mail).then(() => 'sent', outcomeOfError)
  }

  it.each(['cuts', 'falls silent'] as const)(
    'after the text of a mail, whoever %s may have taken it: it is not sent again',
    async (how) => {
      expect(await outcomeAfter(/\r\n\.\r\n$/, how)).toMatchObject({ kind: 'unknown' })
    },
  )

  it.each(['cuts', 'falls silent'] as const)('before the text, whoever %s has not: it is sent again', async (how) => {
    expect(await outcomeAfter(/^EHLO/i, how)).toMatchObject({ kind: 'retry', scope: 'app' })
    expect(await outcomeAfter(/^RCPT TO/i, how)).toMatchObject({ kind: 'retry', scope: 'app' })
  })
})
