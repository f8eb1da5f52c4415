import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { NewNotice } from '../../src/core/notice.ts'
import { createDeliveryChannel } from '../../src/email/outbound/deliver.ts'
import { smtpTransport } from '../../src/email/outbound/smtp.ts'
import { createLinks } from '../../src/links/links.ts'
import { type MailServer, startMailServer } from '../journeys/mail-server.ts'
import { withDatabase } from '../store/database.ts'
import { addPerson, anHourIsOver, noticeTo, withJobs } from './stage.ts'

interface Refusal {
  readonly command: 'MAIL FROM' | 'DATA'
  readonly response: string
}
const refusals: readonly Refusal[] = JSON.parse(
  readFileSync(new URL('../fixtures/mail-sender-not-permitted/refusals.json', import.meta.url), 'utf8'),
)

const database = withDatabase()
const stage = withJobs(database)
let mail: MailServer
let transport: ReturnType<typeof smtpTransport>

beforeAll(async () => {
  const { clock, email } = stage()
  mail = await startMailServer(clock)
  transport = smtpTransport(mail.url)
  const links = createLinks({
    keys: [{ id: 'k', secret: Buffer.alloc(32, 7) }],
    publicUrl: () => 'https://p3.example',
    clock,
  })
  const footerOf = async () => ({ why: 'You take part.', doors: [] })
  const channel = createDeliveryChannel({ transport, from: 'P3 <p3@education.example>', links, footerOf })
  email.answer = (to, message) => channel.deliver(to, message)
})
afterAll(async () => {
  transport.close()
  await mail.close()
})

it.each(refusals)(
  'a sender that may not send ($command) is the operator’s fault: nobody counts as unreachable, and all mails go out once it is put right',
  async (refusal) => {
    const ids = [1, 2, 3].map((n) => `${refusal.command.replace(' ', '').toLowerCase()}${n}`)
    for (const id of ids) await addPerson(database(), id, [], {})
    mail.sender.refusal = refusal
    await stage().store.transaction((data) => data.outbox.send(ids.map((id) => noticeTo(id) as NewNotice)))
    await stage().jobs.idle()
    const rows = () => database().prisma.delivery.findMany({ where: { personId: { in: ids } } })
    for (const row of await rows()) {
      expect(row.state).toBe('queued')
      expect(row.reason ?? '').not.toMatch(/roster|address/i)
    }
    expect((await rows()).some(({ reason }) => /does not let our sender send/.test(reason ?? ''))).toBe(true)
    mail.sender.refusal = undefined
    for (let hours = 0; hours < 6 && (await rows()).some(({ state }) => state !== 'sent'); hours++) {
      await anHourIsOver(database())
      await stage().jobs.idle()
    }
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
    for (const id of ids) expect(mail.mails(`${id}@schools.example`)).toHaveLength(1)
  },
)
