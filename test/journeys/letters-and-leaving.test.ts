import { describe, expect, it } from 'vitest'
import { readInvitation } from '../../playground/mail/invitation.ts'
import { newest } from './client.ts'
import { linkIn, mailOf, open, send } from './letter.ts'
import { type Matched, pairOn } from './pairs.ts'
import { withPublishedWorld } from './with-published-world.ts'

const journey = withPublishedWorld('embedded')

describe('a partner who has email only', () => {
  const two = () => {
    const { a, b } = [...journey.pairs]
      .map((pair) => pair)
      .find(({ a, b }) => a.platform === 'email' || b.platform === 'email')!
    const [chatting, writing] = a.platform === 'email' ? [b, a] : [a, b]
    return {
      chatting,
      writing,
      chat: journey.world.client(chatting.name),
      mails: () => journey.world.mails(writing.email),
    }
  }
  const times = { date1: '2026-09-22', time1: '09:00', minutes: '180' }

  it('has the introduction as a mail', () => {
    const { chatting, mails } = two()
    const mail = mailOf(mails(), `Meet your P3 partner: ${chatting.name}`)
    expect(mail.text).toContain(chatting.school)
    expect(linkIn(mail.html, 'Suggest times')).toContain('/mail/')
  })

  it('accepts a time by a link that only shows when opened, and acts once', async () => {
    const { chatting, writing, chat, mails } = two()
    await chat.press('Suggest times')
    expect(await chat.fill({ host: chatting.participantId, ...times })).toBe('closed')
    const mail = mailOf(mails(), 'offers times for the first visit')
    const address = linkIn(mail.html, 'Tue, Sep 22, 9:00 AM')
    const page = await open(address)
    await open(address)
    await journey.world.idle()
    expect(chat.messages().join()).not.toContain('Booked')
    const answer = await send(address, page)
    expect(answer.words).toContain('Booked')
    await journey.world.idle()
    newest(chat, `Booked: the first visit with ${writing.name}`)
    expect((await send(address, page)).status).toBe(410)
    const [invitation] = mailOf(mails(), 'Booked: the first visit').attachments
    const ics = Buffer.from(invitation!.contentBase64, 'base64').toString()
    expect(readInvitation(ics)).toMatchObject({ kind: 'invitation', place: chatting.school })
    expect(ics).toContain('METHOD:REQUEST')
  })

  it('moves it on the web form, which says what is wrong and keeps every word', async () => {
    const { chat, mails } = two()
    const address = linkIn(mailOf(mails(), 'Booked: the first visit').html, 'Reschedule')
    const page = await open(address)
    const wrong = await send(address, page, { date1: '2026-02-30', note: '<b>Bring</b> boots & "hats" 🎩' })
    expect(wrong.words).toContain('That day is not in the calendar.')
    expect(wrong.html).toContain('&lt;b&gt;Bring&lt;/b&gt; boots')
    const right = await send(address, wrong, { date1: '2026-09-24' })
    expect(right.words).toContain('your times for the first visit')
    await journey.world.idle()
    newest(chat, 'offers times for the first visit', '<b>Bring</b> boots & "hats" 🎩')
    await chat.press('Thu, Sep 24, 9:00 AM')
    expect(
      readInvitation(Buffer.from(mailOf(mails(), 'Booked').attachments[0]!.contentBase64, 'base64').toString()),
    ).toMatchObject({
      kind: 'update',
    })
  })

  it('takes the canceled visit off their calendar by mail', async () => {
    const { chat, mails } = two()
    await chat.press('Cancel the visit')
    await chat.fill({ reason: 'Snow' })
    const mail = mailOf(mails(), 'Canceled: the first visit')
    expect(mail.text).toContain('Snow')
    const ics = Buffer.from(mail.attachments[0]!.contentBase64, 'base64').toString()
    expect(readInvitation(ics)?.kind).toBe('cancellation')
  })

  it('is told when a link was changed on the way', async () => {
    const { mails } = two()
    const address = linkIn(mailOf(mails(), 'Canceled: the first visit').html, 'Suggest times')
    const broken = await open(`${address.slice(0, -2)}xx`)
    expect(broken.status).toBe(404)
    expect(broken.words).toContain('newest mail from P3')
  })

  it('stops reminders by the link at the end', async () => {
    const { mails, writing } = two()
    const address = linkIn(mails()[0]!.html, 'Stop reminders')
    const page = await open(address)
    expect((await send(address, page)).words).toContain('No more reminders')
    const person = await journey.world.running.database.prisma.person.findUniqueOrThrow({
      where: { email: writing.email },
    })
    expect(person.rhythm).toBe('off')
  })
})

describe('a partner who leaves', () => {
  interface Parting {
    readonly leaver: Matched
    readonly stays: Matched
  }
  /** Two pairs of which each loses one, and the two who stay are neighbors. */
  const findPartings = async (): Promise<[Parting, Parting]> => {
    const rows = await journey.world.running.database.prisma.neighbor.findMany()
    const near = new Set(rows.map(({ districtA, districtB }) => `${districtA} ${districtB}`))
    const areNear = (a: string, b: string) => near.has(`${a} ${b}`) || near.has(`${b} ${a}`)
    const partings = journey.pairs
      .filter(({ a, b }) => a.platform !== 'email' && b.platform !== 'email')
      .flatMap(({ a, b }) => [
        { leaver: a, stays: b },
        { leaver: b, stays: a },
      ])
    for (const one of partings)
      for (const other of partings) {
        const apart = one.stays.name !== other.leaver.name && one.stays.name !== other.stays.name
        const mixed = one.stays.platform !== other.stays.platform
        if (apart && mixed && areNear(one.stays.districtCode, other.stays.districtCode)) return [one, other]
      }
    throw new Error('The sample has no two who could be matched again')
  }
  let partings: [Parting, Parting]

  it('freezes the pair, tells the other kindly and asks the coordinator', async () => {
    partings = await findPartings()
    for (const { leaver, stays } of partings) {
      const chat = journey.world.client(leaver.name)
      await chat.say('leave')
      expect(await chat.fill({ why: 'moved' })).toBe('closed')
      newest(chat, 'You have left this year’s P3')
      newest(journey.world.client(stays.name), `Your partnership with ${leaver.name} is on hold`)
      newest(journey.world.coordinator('slack'), leaver.name, 'on hold', 'has moved to another school or district')
      newest(journey.world.coordinator('teams'), leaver.name, 'on hold')
    }
  })

  it('cannot go on with a frozen pair by an old button', async () => {
    const { stays } = partings[0]
    const chat = journey.world.client(stays.name)
    await chat.say('schedule')
    expect(chat.form()).toBeUndefined()
    newest(chat, 'On hold: the coordinator decides')
  })

  it('lets the coordinator end both pairs, and match the two who stayed', async () => {
    for (const [index, { leaver, stays }] of partings.entries()) {
      const coordinator = journey.world.coordinator(index === 0 ? 'slack' : 'teams')
      await coordinator.press('End the pair', leaver.name)
      expect(await coordinator.fill({ reason: 'She moved; you will be matched again' })).toBe('closed')
      newest(journey.world.client(stays.name), `Your partnership with ${leaver.name} has ended`)
    }
    await journey.world.rematch()
    const now = await journey.world.pairs()
    const again = now.filter(({ id }) => !journey.pairs.some((pair) => pair.id === id))
    const matched = again.flatMap(({ a, b }) => [a.name, b.name])
    for (const { stays, leaver } of partings) {
      expect(matched).toContain(stays.name)
      expect(matched).not.toContain(leaver.name)
      const pair = again.find(({ a, b }) => a.name === stays.name || b.name === stays.name)!
      const other = pair.a.name === stays.name ? pair.b : pair.a
      newest(journey.world.client(stays.name), `Meet your P3 partner: ${other.name}`)
    }
  })
})

it('nothing went wrong on the way, and every message arrived', async () => {
  expect(pairOn(journey.pairs, 'slack', 'slack')).toBeDefined()
  expect(journey.world.troubles).toEqual([])
  expect(await journey.world.lost()).toEqual([])
})
