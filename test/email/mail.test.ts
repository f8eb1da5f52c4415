import { createTransport } from 'nodemailer'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/conversation/kit/card.ts'
import { createFixedClock } from '../../src/core/clock.ts'
import { createDeliveryChannel, mostUnderWay } from '../../src/email/outbound/deliver.ts'
import { outcomeOfError } from '../../src/email/outbound/delivery-errors.ts'
import { readMailLink } from '../../src/email/render/mail-links.ts'
import { createLinks } from '../../src/links/links.ts'
import { anyButton, anyForm } from '../any-button.ts'

const clock = createFixedClock('2026-11-24T15:00:00Z')
const links = createLinks({
  keys: [{ id: 'k', secret: Buffer.alloc(32, 7) }],
  publicUrl: () => 'https://p3.example',
  clock,
})
const from = 'P3 <p3@education.example>'
const ana = { kind: 'person', tenant: '', externalId: 'ana', email: 'ana@schools.example', name: 'Ana Ruiz' } as const
const card: Card = {
  title: 'Ben offers times & places',
  blocks: [
    { kind: 'text', text: 'Pick one.' },
    { kind: 'quote', text: '<b>@everyone</b> & <!channel>\nsecond line', by: 'Ben' },
    { kind: 'list', items: ['Tue, Mar 3', [{ text: 'Wed, ' }, { text: 'Mar 4', strong: true }]] },
  ],
  actions: [
    anyButton('Accept', 'accept', { offerId: 'o1' }, { style: 'primary' }),
    anyForm('Offer others', 'schedule', { stepId: 's1' }),
  ],
  footer: 'Only you and Ben see this.',
}

const footerOf = async () => ({
  why: 'You get this because you take part.',
  contact: 'Martha Moore, martha@education.example',
  doors: [{ at: 'settings', action: anyForm('Settings', 'settings', {}) }],
})
const sendBy = async (
  message: Parameters<ReturnType<typeof createDeliveryChannel>['deliver']>[1],
  footer: Parameters<typeof createDeliveryChannel>[0]['footerOf'] = footerOf,
) => {
  const transport = createTransport({ jsonTransport: true })
  const sent: string[] = []
  const sendMail = async (mail: Parameters<typeof transport.sendMail>[0]) => {
    const info = await transport.sendMail(mail)
    sent.push(info.message as unknown as string)
    return info
  }
  const deliveryChannel = createDeliveryChannel({ transport: { sendMail } as never, from, links, footerOf: footer })
  return { outcome: await deliveryChannel.deliver(ana, message), mail: JSON.parse(sent[0] ?? '{}') }
}
const addressesIn = (text: string) =>
  [...text.matchAll(/https:\/\/p3\.example\/mail\/([\w.-]+)/g)].map((one) => one[1]!)

/** As WCAG has it. */
const contrast = (one: string, other: string): number => {
  const bright = (color: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at]!, 0.05)
  const [dim, light] = [bright(one), bright(other)].toSorted((a, b) => a - b)
  return light! / dim!
}

describe('a mail', () => {
  it('whose last lines can’t be looked up does not go out, and is tried again', async () => {
    const { outcome, mail } = await sendBy({ card, deliveryId: 'd1' }, () => Promise.reject(new Error('away')))
    expect(outcome).toMatchObject({ kind: 'retry', reason: 'the database was away' })
    expect(mail).toEqual({})
  })
  it('has below it why it came, whom to ask, and the way to one’s own page, in text and in HTML', async () => {
    const { mail } = await sendBy({ card, deliveryId: 'd1' })
    for (const words of [mail.text, mail.html]) {
      expect(words).toContain('You get this because you take part.')
      expect(words).toContain('please contact Martha Moore, martha@education.example.')
      const token = /https:\/\/p3\.example\/page\/([\w.-]+)/.exec(words)![1]!
      expect(links.read('page', token)).toEqual({ personId: 'ana' })
    }
    expect(mail.html).toMatch(/\/page\/[\w.-]+\/settings"/)
    expect(mail.text).toMatch(/^Settings: https:\/\/p3\.example\/page\/[\w.-]+\/settings$/m)
  })
  it('says that P3 reads no replies, which go to whom there is to ask', async () => {
    const { mail } = await sendBy({ card, deliveryId: 'd1' })
    expect(mail.replyTo).toEqual([{ name: '', address: 'martha@education.example' }])
    expect(mail.html).toContain('P3 reads no replies, so please answer with the buttons.')
    expect(mail.text).toContain('P3 reads no replies, so please answer with the links.')
    for (const words of [mail.text, mail.html]) expect(words).toContain('A reply to this mail goes there.')
    for (const contact of [undefined, 'the front office, 615-555-0100']) {
      const other = await sendBy({ card, deliveryId: 'd1' }, async () => ({ ...(await footerOf()), contact }))
      expect(other.mail.replyTo).toBeUndefined()
      expect(other.mail.text).toContain('P3 reads no replies')
      expect(other.mail.text).not.toContain('goes there')
    }
  })
  it('says the same in text and in HTML, with a link for every button that acts for the recipient alone', async () => {
    const { outcome, mail } = await sendBy({ card, deliveryId: 'd1' })
    expect(outcome).toMatchObject({ kind: 'sent', message: { messageId: '<d1@education.example>' } })
    expect(mail).toMatchObject({ subject: card.title, to: [{ name: 'Ana Ruiz', address: 'ana@schools.example' }] })
    for (const text of [mail.text, mail.html]) {
      const deeds = addressesIn(text).map((token) => readMailLink(links, token))
      expect(deeds.map((one) => [one?.personId, one?.deed])).toEqual([
        ['ana', { kind: 'do', verb: 'accept', context: { offerId: 'o1' } }],
        ['ana', { kind: 'form', form: 'schedule', context: { stepId: 's1' } }],
        ['ana', { kind: 'quiet' }],
      ])
    }
  })

  it('takes along for the page of a button what it stood below', async () => {
    const { mail } = await sendBy({ card, deliveryId: 'd1' })
    for (const text of [mail.text, mail.html])
      expect(readMailLink(links, addressesIn(text)[0]!)?.asks).toEqual({
        title: 'Accept',
        text: card.title,
        yes: 'Accept',
      })
  })

  it('has links that work, however much stands above a button', async () => {
    const actions = [anyButton('Done', 'done', { stepId: 's1' })]
    const text = 'Long “words” that somebody typed. '.repeat(60)
    const { mail } = await sendBy({ card: { ...card, blocks: [{ kind: 'entry', text, actions }] }, deliveryId: 'd1' })
    for (const token of addressesIn(mail.text)) expect(readMailLink(links, token)).toBeDefined()
  })

  it('shows what people typed as they typed it, never as markup', async () => {
    const { mail } = await sendBy({ card, deliveryId: 'd1' })
    expect(mail.html).toContain('&lt;b&gt;@everyone&lt;/b&gt; &amp; &lt;!channel&gt;<br>second line')
    expect(mail.text).toContain('> <b>@everyone</b> & <!channel>\n> second line')
  })

  it('reads well in the light and in the dark, down to each button', async () => {
    const actions = [...card.actions!, anyButton('Withdraw these times', 'withdraw', {}, { style: 'danger' })]
    const { mail } = await sendBy({ card: { ...card, actions }, deliveryId: 'd1' })
    const markup: string = mail.html
    const inTheDark = /prefers-color-scheme:dark\)\{(.*)\}\n/.exec(markup)![1]!
    const declared = (words: string, name: string) => new RegExp(`(?:^|[;{ ])${name}:(#[0-9a-f]{6})`).exec(words)?.[1]
    const darkOf = (look: string, name: string) =>
      [...inTheDark.matchAll(/([^{}]+)\{([^}]*)\}/g)]
        .filter(([, whom = '']) => whom.split(',').includes(`.${look}`))
        .map(([, , words = '']) => declared(words, name))[0]
    const colored = [...markup.matchAll(/<\w+ (?:class="([^"]*)" )?(?:href="[^"]*" )?style="([^"]*color:#[^"]*)"/g)]
    expect(colored.length).toBeGreaterThan(8)
    const [sheet] = [...markup.matchAll(/class="sheet" style="([^"]*)"/g)].map(([, words = '']) => words)
    for (const [, look = '', words = ''] of colored) {
      const [ink, ground] = [declared(words, 'color'), declared(words, 'background') ?? declared(sheet!, 'background')]
      if (ink) expect(contrast(ink, ground!), `${look}, in the light`).toBeGreaterThanOrEqual(4.5)
      const darkInk = darkOf(look, 'color')
      expect(darkInk, `${look} keeps its light colors in the dark`).toBeDefined()
      expect(contrast(darkInk!, darkOf(look, 'background') ?? darkOf('sheet', 'background')!), look).toBeGreaterThan(
        4.5,
      )
    }
    expect(markup).toContain('<meta name="color-scheme" content="light dark">')
  })

  it('can be unsubscribed from with one click, and tells nobody that it was read', async () => {
    const { mail } = await sendBy({ card, deliveryId: 'd1' })
    expect(mail.headers['list-unsubscribe'] ?? mail.headers['List-Unsubscribe']).toMatch(
      /^<https:\/\/p3\.example\/mail\//,
    )
    expect(mail.html).not.toMatch(/<img/)
  })

  it('carries an invitation as one', async () => {
    const content = Buffer.from('BEGIN:VCALENDAR')
    const attachments = [{ name: 'invitation.ics', mediaType: 'text/calendar; method=REQUEST', content }]
    const { mail } = await sendBy({ card, deliveryId: 'd1', attachments })
    expect(mail.icalEvent).toMatchObject({ method: 'REQUEST', filename: 'invitation.ics' })
  })
})

describe('a link in a mail', () => {
  const token = addressesIn(links.make('mail', { personId: 'ana', deed: '{"kind":"quiet"}' }))[0]!
  it('that someone changed is worth nothing', () => {
    expect(readMailLink(links, token)).toBeDefined()
    const [key, body, mac] = token.split('.')
    expect(readMailLink(links, [key, `${body}x`, mac].join('.'))).toBeUndefined()
    expect(readMailLink(links, 'nonsense')).toBeUndefined()
  })
  it('of another purpose is worth nothing', () => {
    const calendar = links.calendar({ stepId: 's', personId: 'ana' })
    expect(readMailLink(links, calendar.split('/').at(-1)!)).toBeUndefined()
  })
  it('ends when no step of a path can be about it any more', () => {
    const later = createLinks({
      keys: [{ id: 'k', secret: Buffer.alloc(32, 7) }],
      publicUrl: () => '',
      clock: createFixedClock('2027-05-01T15:00:00Z'),
    })
    expect(readMailLink(later, token)).toBeUndefined()
  })
})

it('of more mails than a slow server takes at once none waits here until it counts as lost', async () => {
  const taken: (() => void)[] = []
  const transport = { sendMail: () => new Promise<void>((resolve) => taken.push(resolve)) }
  const channel = createDeliveryChannel({ transport: transport as never, from, links, footerOf })
  const sendSome = () => Array.from({ length: mostUnderWay }, () => channel.deliver(ana, { card, deliveryId: 'd' }))
  const first = sendSome()
  expect(await Promise.all(sendSome())).toEqual(
    sendSome().map(() => expect.objectContaining({ kind: 'retry', scope: 'app', afterSeconds: 1 })),
  )
  await expect.poll(() => taken.length).toBe(mostUnderWay)
  for (const take of taken) take()
  expect((await Promise.all(first)).map(({ kind }) => kind)).toEqual(first.map(() => 'sent'))
  void channel.deliver(ana, { card, deliveryId: 'd' })
  await expect.poll(() => taken.length).toBe(mostUnderWay + 1)
})

describe('what a mail server says', () => {
  it.each([
    ['no connection', { code: 'ESOCKET', command: 'CONN' }, { kind: 'retry', scope: 'app' }],
    ['a refused connection', { code: 'ECONNREFUSED' }, { kind: 'retry', scope: 'app' }],
    ['a refused login', { code: 'EAUTH', responseCode: 535 }, { kind: 'retry', scope: 'app' }],
    ['too many mails', { code: 'EENVELOPE', responseCode: 421, command: 'MAIL FROM' }, { kind: 'retry', scope: 'app' }],
    [
      'a full box',
      { code: 'EENVELOPE', responseCode: 452, command: 'RCPT TO' },
      { kind: 'retry', scope: 'conversation' },
    ],
    ['no such box', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, { kind: 'unreachable' }],
    ['a mail it will not take', { code: 'EMESSAGE', responseCode: 552, command: 'DATA' }, { kind: 'failed' }],
    ['nothing any more, after the text', { code: 'ETIMEDOUT', command: 'CONN', textBegun: true }, { kind: 'unknown' }],
  ])('%s', (_, fault, expected) => {
    expect(outcomeOfError(Object.assign(new Error('no'), fault))).toMatchObject(expected)
  })

  const refused = ([command, responseCode, response]: readonly [string, number, string]) =>
    outcomeOfError(Object.assign(new Error('no'), { code: 'EENVELOPE', command, responseCode, response }))

  it.each([
    ['MAIL FROM', 550, '550 5.7.60 SMTP; Client does not have permissions to send as this sender'],
    ['DATA', 550, '550 5.7.60 SMTP; Client does not have permissions to send as this sender'],
    ['MAIL FROM', 553, '553 5.7.1 Sender address rejected: not owned by user'],
    ['MAIL FROM', 501, '501 5.1.7 Bad sender address syntax'],
    ['MAIL FROM', 530, '530 5.7.57 Client not authenticated to send mail'],
    ['RCPT TO', 550, '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'],
    ['RCPT TO', 554, '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org'],
    ['DATA', 550, '550-5.7.26 Unauthenticated email from education.example is not accepted due to DMARC policy'],
    ['DATA', 550, '550 5.1.8 Access denied, bad outbound sender'],
    ['RCPT TO', 550, '550 5.7.606 Access denied, banned sending IP'],
    ['CONN', 554, '554 No SMTP service here'],
    ['EHLO', 550, '550 5.7.1 HELO name rejected'],
    ['RCPT TO', 504, '504 5.5.2 <p3>: Helo command rejected: need fully-qualified hostname'],
    ['RCPT TO', 550, '550 Sender verify failed'],
    ['RCPT TO', 550, '550 5.7.1 Command rejected: TLS required'],
    ['RCPT TO', 550, '550 Reverse DNS lookup failed for host 192.0.2.1'],
    ['RCPT TO', 554, '554 Message rejected: Email address is not verified. The following identities failed the check'],
    ['DATA', 550, '550 The from address does not match a verified Sender Identity'],
    ['DATA', 550, '550 5.4.5 Daily user sending limit exceeded'],
    ['DATA', 550, "550 5.1.90 Your message can't be sent because you've reached your daily limit"],
    ['RCPT TO', 550, '550 5.7.1 Sender exceeded rate limit'],
  ] as const)('of our own sender is the operator’s to mend, and is tried again: %s %i %s', (...refusal) => {
    expect(refused(refusal)).toMatchObject({ kind: 'retry', scope: 'app' })
    expect(refused(refusal)).toHaveProperty('reason', expect.stringContaining('does not let our sender send'))
  })

  it.each([
    ['RCPT TO', 550, '550 5.1.1 User unknown'],
    ['RCPT TO', 550, '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; not authenticated'],
    ['RCPT TO', 550, '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required'],
    ['DATA', 550, '550 5.1.10 RESOLVER.ADR.RecipientNotFound'],
  ] as const)('of an address is the roster’s to mend: %s %i %s', (...refusal) => {
    expect(refused(refusal)).toMatchObject({ kind: 'unreachable' })
  })
})

it('no name, title or file makes a heading of its own, nor another who gets it', async () => {
  const evil = 'Ada"\r\nBcc: evil@x.example\r\n\r\nBODY'
  const transport = createTransport({ streamTransport: true, buffer: true })
  const sent: { raw: string; to: readonly string[] }[] = []
  const sendMail = async (mail: Parameters<typeof transport.sendMail>[0]) => {
    const info = await transport.sendMail(mail)
    sent.push({ raw: String(info.message), to: info.envelope.to })
    return info
  }
  const deliveryChannel = createDeliveryChannel({ transport: { sendMail } as never, from, links, footerOf })
  const attachments = [{ name: `${evil}.csv`, mediaType: 'text/csv', content: Buffer.from('x') }]
  await deliveryChannel.deliver(
    { ...ana, name: evil },
    { card: { ...card, title: evil }, deliveryId: 'd', attachments },
  )
  const [headings = ''] = sent[0]!.raw.split('\r\n\r\n')
  expect(headings).toMatch(/^Subject: /m)
  expect(headings).not.toMatch(/^(Bcc|BODY)/m)
  expect(headings).toMatch(/^Content-Type: multipart/m)
  expect(sent[0]!.to).toEqual([ana.email])
})
