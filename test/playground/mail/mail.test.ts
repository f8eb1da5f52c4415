import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeyValueStore, type StoreFile } from '../../../playground/key-value-store.ts'
import { readInvitation } from '../../../playground/mail/invitation.ts'
import { createMailBox, type MailBox } from '../../../playground/mail/mail-box.ts'
import { createPlaygroundMailTransport } from '../../../playground/mail/mail-transport.ts'
import { createPlayground } from '../../../playground/playground.ts'
import { createFixedClock } from '../../../src/core/clock.ts'

const ics = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VTIMEZONE',
  'TZID:America/Chicago',
  'BEGIN:STANDARD',
  'DTSTART:19701101T020000',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'SUMMARY:First visit: Clinton High\\, with',
  '  Dana',
  'DTSTART;TZID=America/Chicago:20261201T090000',
  'DTEND:20261201T180000Z',
  'LOCATION:Clinton High School',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

let folder: string
let keyValues: StoreFile
let box: MailBox
const clock = createFixedClock('2026-11-24T15:00:00Z')
const isKnown = (address: string): boolean => address.endsWith('@district.example')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p3-mail-'))
  keyValues = openKeyValueStore(join(folder, 'keep.sqlite'))
  box = createMailBox({ keyValues, clock })
})
afterEach(() => {
  keyValues.close()
  rmSync(folder, { recursive: true, force: true })
})

const send = (message: SendMailOptions) =>
  nodemailer.createTransport(createPlaygroundMailTransport(box, isKnown)).sendMail({
    from: { name: 'P3 Bot', address: 'p3@education.example' },
    ...message,
  })

describe('mail in the playground', () => {
  it('arrives with its words, its page and its invitation, at the playground’s time', async () => {
    const heard: string[] = []
    box.subscribe('dana@district.example', (mail) => heard.push(mail.subject))
    await send({
      to: 'Dana@District.example',
      subject: 'Your visit – ünïcode',
      text: 'Plain words',
      html: '<p>Rich words</p>',
      icalEvent: { method: 'REQUEST', content: ics, filename: 'visit.ics' },
    })
    const [mail] = box.list('dana@district.example')
    expect(mail).toMatchObject({
      from: 'P3 Bot <p3@education.example>',
      subject: 'Your visit – ünïcode',
      text: 'Plain words',
      html: '<p>Rich words</p>',
      at: '2026-11-24T15:00:00.000Z',
      seen: false,
      attachments: [{ filename: 'visit.ics', contentType: 'text/calendar; method=REQUEST' }],
    })
    expect(Buffer.from(mail!.attachments[0]!.contentBase64, 'base64').toString()).toBe(ics)
    expect(heard).toEqual(['Your visit – ünïcode'])
  })

  it('takes attachments as bytes, text or base64 and gives back the same bytes', async () => {
    await send({
      to: 'dana@district.example',
      text: '',
      attachments: [
        { filename: 'a.ics', content: ics, contentType: 'text/calendar' },
        { filename: 'b.bin', content: Buffer.from([0, 255, 10]) },
        { filename: 'c.txt', content: Buffer.from('hello').toString('base64'), encoding: 'base64' },
      ],
    })
    const bytes = box
      .list('dana@district.example')[0]!
      .attachments.map((one) => Buffer.from(one.contentBase64, 'base64'))
    expect(bytes).toEqual([Buffer.from(ics), Buffer.from([0, 255, 10]), Buffer.from('hello')])
  })

  it('is refused for an address nobody has, as a mail server would', async () => {
    await expect(send({ to: 'nobody@elsewhere.example', text: 'x' })).rejects.toMatchObject({ responseCode: 550 })
    const mixed = await send({ to: ['dana@district.example', 'nobody@elsewhere.example'], text: 'x' })
    expect(mixed).toMatchObject({ accepted: ['dana@district.example'], rejected: ['nobody@elsewhere.example'] })
  })

  it('lists the newest first, each box its own, and remembers what was opened', async () => {
    await send({ to: 'dana@district.example', subject: 'one', text: '' })
    await send({ to: 'dana@district.example', subject: 'two', text: '' })
    await send({ to: 'lee@district.example', subject: 'three', text: '' })
    const mails = box.list('dana@district.example')
    expect(mails.map((mail) => mail.subject)).toEqual(['two', 'one'])
    box.markSeen('dana@district.example', mails[0]!.id)
    expect(box.list('dana@district.example').map((mail) => mail.seen)).toEqual([true, false])
  })
})

describe('an invitation', () => {
  it('is read with its zone, folded lines and escapes', () => {
    expect(readInvitation(ics)).toEqual({
      kind: 'invitation',
      title: 'First visit: Clinton High, with Dana',
      startsAt: '2026-12-01T15:00:00.000Z',
      endsAt: '2026-12-01T18:00:00.000Z',
      place: 'Clinton High School',
    })
  })

  it('tells an update and a cancellation', () => {
    const kind = (extra: string) => readInvitation(ics.replace('END:VEVENT', `${extra}\r\nEND:VEVENT`))?.kind
    expect(kind('SEQUENCE:2')).toBe('update')
    expect(kind('STATUS:CANCELLED')).toBe('cancellation')
    expect(readInvitation(ics.replace('METHOD:REQUEST', 'METHOD:CANCEL'))?.kind).toBe('cancellation')
  })

  it('is none without an event', () => {
    expect(readInvitation('BEGIN:VCALENDAR\r\nEND:VCALENDAR')).toBeUndefined()
  })
})

it('a mail to somebody who came onto the roster since asks for their address alone, never for everybody', async () => {
  const asked: string[] = []
  const playground = createPlayground({
    ...{ clock, keyValues, people: [], platforms: {} },
    onClockMoved: async () => undefined,
    nextNudgeAt: async () => undefined,
    peopleNow: async () => {
      asked.push('everybody')
      return []
    },
    onRoster: async (address) => {
      asked.push(address)
      return isKnown(address)
    },
  })
  const mailer = nodemailer.createTransport(playground.mailTransport)
  const mail = { from: 'p3@education.example', subject: 'Your visit', text: 'Plain words' }
  await mailer.sendMail({ ...mail, to: 'Ima@District.example' })
  expect(playground.mailBox.list('ima@district.example')).toHaveLength(1)
  await expect(mailer.sendMail({ ...mail, to: 'nobody@elsewhere.example' })).rejects.toThrow('no such mailbox')
  expect(asked).toEqual(['ima@district.example', 'nobody@elsewhere.example'])
})

it('a mail of which nobody can say whether it has a box comes back with the reason, and can be sent again', async () => {
  const away = () => Promise.reject(new Error('the database is away'))
  const mailer = nodemailer.createTransport(createPlaygroundMailTransport(box, away))
  const mail = { from: 'p3@education.example', to: 'dana@district.example', subject: 'Your visit', text: 'Plain words' }
  await expect(mailer.sendMail(mail)).rejects.toThrow('the database is away')
})
