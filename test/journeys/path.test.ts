import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInvitation } from '../../playground/mail/invitation.ts'
import { type Client, newest } from './client.ts'
import { type Matched, type MatchedPair, pairOn } from './pairs.ts'
import { createPublishedWorld } from './published-world.ts'
import type { World } from './world.ts'

/** Two people on their way through the year, each in their own chat. */
interface Two {
  readonly pair: MatchedPair
  readonly a: Matched & { readonly chat: Client }
  readonly b: Matched & { readonly chat: Client }
}

const kinds = ['Slack and Slack', 'Teams and Teams', 'Slack and Teams'] as const
type Kind = (typeof kinds)[number]
let world: World
let two: Record<Kind, Two>

beforeAll(async () => {
  world = await createPublishedWorld('server')
  const pairs = await world.pairs()
  const seat = (one: Matched) => ({ ...one, chat: world.client(one.name) })
  const sit = (pair: MatchedPair): Two => ({ pair, a: seat(pair.a), b: seat(pair.b) })
  two = {
    'Slack and Slack': sit(pairOn(pairs, 'slack', 'slack', true)),
    'Teams and Teams': sit(pairOn(pairs, 'teams', 'teams', true)),
    'Slack and Teams': sit(pairOn(pairs, 'slack', 'teams')),
  }
})
afterAll(() => world?.stop())

const offer = (day: string, more: Record<string, string> = {}) => ({
  date1: day,
  time1: '09:00',
  minutes: '180',
  ...more,
})

/** "CDT" and "EDT" where the two differ. */
const zonesIn = ({ a, b }: Two) => (a.timeZone === b.timeZone ? [] : ['CDT', 'EDT'])

const calendar = async (chat: Client) => {
  const answer = await fetch(chat.link('Calendar file (.ics)'))
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

describe('after the coordinator published', () => {
  it('the program’s channels have the announcement, and nobody’s name in it', () => {
    for (const platform of ['slack', 'teams'] as const) {
      const announced = world.channel(platform).filter((message) => message.includes('pairs matched'))
      expect(announced).toHaveLength(1)
      for (const { a, b } of Object.values(two)) for (const one of [a, b]) expect(announced[0]).not.toContain(one.name)
    }
  })

  it.each(kinds)('%s: each has an introduction to the other, with what is next', (kind) => {
    const { a, b } = two[kind]
    for (const [me, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const words = newest(me.chat, `Meet your P3 partner: ${other.name}`)
      expect(words).toContain(other.school)
      expect(words).toContain(other.email)
      expect(words).toContain('Why you two')
      expect(words).toContain('Either of you can start: suggest times for the first visit')
    }
  })

  it.each(kinds)('%s: both directors have the list of their district', (kind) => {
    const { a, b } = two[kind]
    for (const [own, peer] of [
      [a, b],
      [b, a],
    ] as const) {
      const words = newest(world.director(own.districtCode), 'in P3, 2026-27')
      expect(words).toContain(`${own.name} (${own.school}) with ${peer.name} (${peer.school}`)
    }
  })

  it('the coordinator sees how many pairs are on their way', async () => {
    const coordinator = world.coordinator('slack')
    await coordinator.say('status')
    expect(newest(coordinator, 'where everyone is')).toContain('54 active')
  })
})

describe('finding a time for the first visit', () => {
  it.each(kinds)('%s: three times, a counter-offer, a decline with its reason, an acceptance', async (kind) => {
    const { a, b } = two[kind]
    await a.chat.press('Suggest times')
    const three = { date2: '2026-09-23', time2: '13:30', date3: '2026-09-24', time3: '08:15' }
    const agenda = ['culture']
    const sent = { host: b.participantId, ...offer('2026-09-22', three), agenda, note: 'Park behind the gym 🚌' }
    expect(await a.chat.fill(sent)).toBe('closed')
    const offered = newest(b.chat, `${a.first} offers times for the first visit`)
    for (const words of ['Tue, Sep 22, 9:00 AM', 'Wed, Sep 23, 1:30 PM', 'Thu, Sep 24, 8:15 AM', ...zonesIn(two[kind])])
      expect(offered).toContain(words)
    expect(offered).toContain('Park behind the gym 🚌')
    expect(offered).toContain('School culture')
    await a.chat.say('status')
    expect(newest(a.chat, 'Times offered')).toContain(`${b.first}’s turn`)

    await b.chat.press('Suggest other times')
    expect(b.chat.form()).toContain(`${a.first} offered Tue, Sep 22, 9:00 AM`)
    expect(await b.chat.fill({ host: b.participantId, ...offer('2026-09-29') })).toBe('closed')
    newest(a.chat, `${b.first} offers times for the first visit`, 'Tue, Sep 29, 9:00 AM')

    await a.chat.press('None of these')
    expect(await a.chat.fill({ reason: 'We have testing that week' })).toBe('closed')
    newest(b.chat, `${a.first} can’t make those times for the first visit`, 'We have testing that week')

    await b.chat.press('Suggest times', 'We have testing that week')
    expect(await b.chat.fill({ host: b.participantId, ...offer('2026-09-30') })).toBe('closed')
    await a.chat.press('Wed, Sep 30, 9:00 AM')
    for (const [me, other] of [
      [a, b],
      [b, a],
    ] as const)
      newest(
        me.chat,
        `Booked: the first visit with ${other.name}`,
        'Wed, Sep 30, 9:00 AM',
        b.school,
        ...zonesIn(two[kind]),
      )
  })

  it.each(kinds)('%s: the calendar file and both calendars’ links say when and where', async (kind) => {
    const { a, b } = two[kind]
    const startsAt = b.timeZone === 'America/Chicago' ? '2026-09-30T14:00:00.000Z' : '2026-09-30T13:00:00.000Z'
    for (const { chat } of [a, b]) {
      const file = await calendar(chat)
      expect(file.type).toContain('text/calendar')
      expect(readInvitation(file.text)).toMatchObject({
        startsAt,
        place: b.school,
        title: expect.stringContaining(a.name),
      })
      const outlook = new URL(chat.link('Add to Outlook'))
      expect(outlook.searchParams.get('startdt')).toBe(startsAt)
      expect(outlook.searchParams.get('location')).toBe(b.school)
      const google = new URL(chat.link('Add to Google'))
      expect(google.searchParams.get('dates')).toContain(startsAt.replaceAll(/[-:]|\.\d{3}/g, ''))
    }
  })

  it.each(kinds)('%s: a move keeps what is booked until the other agrees, and the calendar follows', async (kind) => {
    const { a, b } = two[kind]
    const before = await calendar(a.chat)
    await b.chat.press('Reschedule')
    expect(await b.chat.fill(offer('2026-10-01'))).toBe('closed')
    newest(a.chat, `${b.first} offers times for the first visit`, 'stays booked for Wed, Sep 30, 9:00 AM')
    await a.chat.press('Thu, Oct 1, 9:00 AM')
    for (const { chat } of [a, b]) newest(chat, 'Booked: the first visit', 'Thu, Oct 1, 9:00 AM')
    const after = await calendar(a.chat)
    expect(uid(after.text)).toBe(uid(before.text))
    expect(readInvitation(after.text)?.startsAt).toContain('2026-10-01')
    expect(sequence(after.text)).toBeGreaterThan(sequence(before.text))
  })

  it.each(kinds)('%s: a cancellation tells the other why, and frees both', async (kind) => {
    const { a, b } = two[kind]
    const address = a.chat.link('Calendar file (.ics)')
    await a.chat.press('Cancel the visit')
    expect(await a.chat.fill({ reason: 'A pipe burst' })).toBe('closed')
    newest(b.chat, 'Canceled: the first visit', 'A pipe burst')
    expect((await fetch(address)).status).toBe(404)
    await b.chat.press('Suggest times', 'A pipe burst')
    expect(await b.chat.fill({ host: b.participantId, ...offer('2026-10-06') })).toBe('closed')
    await a.chat.press('Tue, Oct 6, 9:00 AM')
  })
})

const uid = (text: string) => /^UID:(.+)$/m.exec(text)?.[1]
const sequence = (text: string) => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1] ?? 0)

describe('the first visit', () => {
  it('both are asked how it went once it is over', async () => {
    await world.passTo('2026-10-07', 10)
    for (const { a, b } of Object.values(two)) {
      newest(a.chat, `How did the first visit with ${b.first} go?`)
      newest(b.chat, `How did the first visit with ${a.first} go?`)
    }
  })

  it.each(kinds)('%s: one logs it, the other reads the shared part alone and adds to it', async (kind) => {
    const { a, b } = two[kind]
    await a.chat.press('Log it')
    const log = {
      minutes: '190',
      activities: ['culture', 'data'],
      strategies: ['plc'],
      indicators: ['A2', 'B2'],
      ideas: 'Walk the halls at eight',
      sharedNote: 'Your master schedule is a gift',
      nextSteps: 'I send you our template',
      reflection: 'I talked too much',
    }
    expect(await a.chat.fill(log)).toBe('closed')
    newest(a.chat, 'The first visit is logged')
    const read = newest(b.chat, `${a.first} logged the first visit`)
    for (const words of ['3 hours 10 minutes', 'School culture', 'Walk the halls', 'master schedule', 'our template'])
      expect(read).toContain(words)
    await b.chat.press('Add your part')
    expect(await b.chat.fill({ sharedNote: 'Come back any time', reflection: 'Secret of the host' })).toBe('closed')
    newest(a.chat, `${b.first} added to the first visit`, 'Come back any time')
    expect(b.chat.messages().join()).not.toContain('I talked too much')
    expect(a.chat.messages().join()).not.toContain('Secret of the host')
  })

  it.each(kinds)('%s: an amended log reaches the other', async (kind) => {
    const { a, b } = two[kind]
    await a.chat.say('status')
    await a.chat.press('First visit: notes')
    newest(a.chat, 'Private reflection, only for you', 'I talked too much')
    await a.chat.press('Change my part')
    expect(a.chat.form()).toContain('Walk the halls at eight')
    expect(await a.chat.fill({ sharedNote: 'Your master schedule is a treasure' })).toBe('closed')
    newest(b.chat, `${a.first} changed their log of the first visit`, 'a treasure')
  })

  it.each(kinds)('%s: the director sees that it happened, and no word of it', async (kind) => {
    const { a } = two[kind]
    const director = world.director(a.districtCode)
    await director.say('status')
    newest(director, a.name)
    expect(director.messages().join()).not.toContain('Walk the halls')
  })
})

describe('the call and the visit the other way', () => {
  it.each(kinds)('%s: a call is logged without having been scheduled', async (kind) => {
    const { a, b } = two[kind]
    newest(a.chat, 'The first visit is logged', 'Next: the follow-up call')
    await b.chat.press('We already met', 'the follow-up call')
    const call = {
      minutes: '40',
      sharedNote: 'How do you start Mondays? With coffee.',
      nextSteps: 'A visit in October',
    }
    expect(await b.chat.fill(call)).toBe('closed')
    newest(a.chat, `${b.first} logged the follow-up call`, 'With coffee')
  })

  it.each(kinds)('%s: the second visit is at the other school, without asking', async (kind) => {
    const { a, b } = two[kind]
    if (b.platform === 'teams') await b.chat.say('status')
    else await b.chat.press('See our progress')
    newest(b.chat, `You and ${a.name}: the second visit`)
    await b.chat.press('Suggest times', 'the second visit')
    expect(b.chat.form()).toContain(a.school)
    expect(b.chat.form()).not.toContain('Whose school?')
    expect(await b.chat.fill(offer('2026-10-20'))).toBe('closed')
    await a.chat.press('Tue, Oct 20, 9:00 AM')
    newest(b.chat, `Booked: the second visit with ${a.name}`, a.school)
    const status = newest(b.chat, `You and ${a.name}: the second visit`)
    expect(status).toContain('It is booked')
    expect(status).not.toContain('Suggest times')
  })

  it.each(kinds)('%s: it is logged when it is over', async (kind) => {
    const { a, b } = two[kind]
    if (kind === kinds[0]) await world.passTo('2026-10-22', 10)
    newest(b.chat, `How did the second visit with ${a.first} go?`)
    await b.chat.press('Log it', 'How did the second visit')
    expect(await b.chat.fill({ minutes: '170', activities: ['teamMeeting'], indicators: ['C4'] })).toBe('closed')
    newest(a.chat, `${b.first} logged the second visit`)
  })
})

describe('the end of the year', () => {
  it('the final meeting can be skipped, or held', async () => {
    for (const kind of kinds) {
      const { b } = two[kind]
      newest(b.chat, 'The second visit is logged', 'Next: the final meeting')
      if (kind === 'Teams and Teams') {
        await b.chat.press('We already met', 'Next: the final meeting')
        expect(await b.chat.fill({ minutes: '60', ideas: 'Visit in the fall' })).toBe('closed')
      } else {
        await b.chat.press('Skip the meeting', 'Next: the final meeting')
        expect(await b.chat.fill({ reason: 'We said it all on the phone' })).toBe('closed')
      }
    }
  })

  it.each(kinds)('%s: both have their year in short', (kind) => {
    const { a, b } = two[kind]
    for (const [me, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const words = newest(me.chat, `You and ${other.first} finished your partnership`)
      expect(words).toContain(kind === 'Teams and Teams' ? '7 hours 40 minutes' : '6 hours 40 minutes')
      expect(words).toContain('Data Analysis & Use, Environment, Teacher Leaders')
      expect(words).toContain(`the first visit at ${me === b ? 'your school' : b.school}`.replace('the ', ''))
    }
  })

  it('partners, directors and the coordinator see that it is done', async () => {
    for (const { a, b } of Object.values(two)) {
      await b.chat.say('status')
      newest(b.chat, `You and ${a.name}`, 'All done')
    }
    const coordinator = world.coordinator('teams')
    await coordinator.say('status')
    newest(coordinator, 'where everyone is', '3 completed')
    const director = world.director(two['Slack and Slack'].a.districtCode)
    await director.say('status')
    newest(director, 'Time together')
  })

  it('nothing went wrong on the way, and every message arrived', async () => {
    expect(world.troubles).toEqual([])
    expect(await world.lost()).toEqual([])
  })
})
