import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { expect, it } from 'vitest'
import { alarmText, createAlarm } from '../../src/app/alarm.ts'

const since = new Date('2026-11-24T15:00:00Z')

it('reaches the operators by mail and by an address of theirs, each by itself, with times and no secret', async () => {
  const got: string[] = []
  const hook = createServer(async (request, response) => {
    for await (const chunk of request) got.push(String(chunk))
    response.end('ok')
  }).listen(0, '127.0.0.1')
  await once(hook, 'listening')
  const mails: string[] = []
  const smtp = createTcp((socket) => {
    let data = false
    socket.write('220 here\r\n')
    socket.on('data', (chunk) => {
      const text = String(chunk)
      mails.push(text)
      if (data) {
        if (text.includes('\r\n.\r\n')) {
          data = false
          socket.write('250 taken\r\n')
        }
      } else if (/^DATA/i.test(text)) {
        data = true
        socket.write('354 go on\r\n')
      } else socket.write(/^QUIT/i.test(text) ? '221 bye\r\n' : '250 fine\r\n')
    })
    socket.on('error', () => undefined)
  }).listen(0, '127.0.0.1')
  await once(smtp, 'listening')
  const logged: unknown[] = []
  const log = {
    info: (facts: object) => logged.push(facts),
    warn: () => undefined,
    error: (facts: object) => logged.push(facts),
  }
  const at = (server: { address(): unknown }) => (server.address() as AddressInfo).port
  const alarm = createAlarm(
    {
      mail: { smtpUrl: `smtp://127.0.0.1:${at(smtp)}`, from: 'P3 <p3@example.gov>' },
      alarms: { emails: ['it@example.gov'], url: `http://127.0.0.1:${at(hook)}/secret-path` },
      publicUrl: 'https://p3.example.gov',
    },
    log as never,
  )
  await alarm({ kind: 'databaseSilent', since })
  expect(JSON.parse(got.join(''))).toMatchObject({
    kind: 'databaseSilent',
    text: expect.stringContaining('the database does not answer, since 2026-11-24T15:00:00.000Z'),
  })
  const mail = mails.join('')
  expect(mail).toContain('RCPT TO:<it@example.gov>')
  expect(mail).toContain('Subject: P3 Bot: the database does not answer')
  // The address for alarms is a secret of its own: whoever knows it can post there.
  expect(JSON.stringify(logged)).not.toContain('secret-path')
  hook.close()
  smtp.close()
  logged.splice(0)
  await alarm({ kind: 'databaseBack', since })
  expect(logged).toHaveLength(2)
  expect(JSON.stringify(logged)).not.toContain('secret-path')
})

it('says of each kind of trouble what to do', () => {
  for (const kind of ['databaseSilent', 'databaseBack', 'remindersLate'] as const)
    expect(alarmText({ kind, since }, 'https://p3.example.gov').text.split('\n\n')[1]!.length).toBeGreaterThan(20)
})
