import { beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../../src/conversation/kit/card.ts'
import { chooseRoute } from '../../../src/deliveries/route.ts'
import { attachInvitation } from '../../../src/email/outbound/invitation.ts'
import { followInvitation } from '../../../src/usecases/partnership/follow-invitation.ts'
import { excuseStep } from '../../../src/usecases/partnership/path-requests.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { actionsOf, type Conversation, cardOf, converse, inbox, openOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World
let ana: Conversation
let ben: Conversation
beforeEach(async () => {
  world = await makeWorld(database())
  ana = await converse(world.deps, world.actors.ana)
  ben = await converse(world.deps, world.actors.ben)
})

const newsOf = async (who: string, name: string): Promise<Card> => {
  const found = (await inbox(database(), world.deps, who)).filter((one) => one.name === name).at(-1)
  if (!found) throw new Error(`${who} got no ${name}`)
  return found.card
}
const book = async () => {
  await ana.send(await ana.say('schedule'), { host: 'p-ben', date1: '2026-09-10', time1: '09:00', minutes: '180' })
  await ben.press(await newsOf('ben', 'timesOffered'), 'Thu, Sep 10, 9:00 AM')
}
/** Ben's invitation went by mail. */
const mailed = () =>
  database().prisma.delivery.updateMany({
    where: { personId: 'ben', notice: 'visitScheduled' },
    data: { platform: 'email', state: 'sent' },
  })
const noticeOf = async (personId: string, name: 'visitCancelled' | 'visitScheduled' | 'calendarUpdate') => {
  const row = await database().prisma.delivery.findFirstOrThrow({ where: { personId, notice: name } })
  const facts = row.facts as Record<string, string>
  return { name, to: { kind: 'person', personId }, facts, priority: 'interactive' } as const
}
const filesOf = async (who: string) => {
  const [file] = await attachInvitation(world.deps, 'P3 <p3@x.example>')(await noticeOf(who, 'calendarUpdate'))
  return Buffer.from(file!.content).toString()
}
const updates = async () => (await world.sent()).filter((one) => one.startsWith('calendarUpdate'))

describe('a calendar that holds an invitation', () => {
  it('gets a cancellation by mail, once, though the news goes by chat', async () => {
    await book()
    await mailed()
    await ana.send(await ana.press(await newsOf('ana', 'visitScheduled'), 'Cancel the visit'), { reason: 'Snow' })
    const news = await noticeOf('ben', 'visitCancelled')
    await followInvitation(world.deps, news)
    await followInvitation(world.deps, news)
    await followInvitation(world.deps, await noticeOf('ana', 'visitCancelled'))
    expect(await updates()).toEqual(['calendarUpdate to ben'])
    const [file] = await attachInvitation(world.deps, 'P3 <p3@x.example>')(await noticeOf('ben', 'calendarUpdate'))
    expect(Buffer.from(file!.content).toString()).toContain('METHOD:CANCEL')
    expect(textOf(await newsOf('ben', 'calendarUpdate'))).toContain('no longer booked')
  })

  it('gets the new time by mail when the visit moves', async () => {
    await book()
    await mailed()
    const other = { date1: '2026-09-14', time1: '10:00' }
    await ana.send(await ana.say('schedule'), other)
    await ben.press(await newsOf('ben', 'timesOffered'), 'Mon, Sep 14, 10:00 AM')
    await followInvitation(world.deps, await noticeOf('ben', 'visitScheduled'))
    const [file] = await attachInvitation(world.deps, 'P3 <p3@x.example>')(await noticeOf('ben', 'calendarUpdate'))
    const text = Buffer.from(file!.content).toString()
    expect(text).toContain('METHOD:REQUEST')
    expect(text).toContain('SEQUENCE:1')
    expect(text.replaceAll('\r\n ', '')).toContain('P3 doesn’t hear what you answer to a calendar invitation')
    expect(text).toContain('DTSTART;TZID=America/New_York:20260914T100000')
  })

  it('is cleared when a coordinator excuses the pair from the step', async () => {
    await book()
    await mailed()
    const excused = await excuseStep(
      world.deps,
      world.actors.coordinator,
      { stepId: 'step-firstVisit' },
      { reason: 'Flood' },
    )
    expect(excused.ok).toBe(true)
    expect(await updates()).toEqual(['calendarUpdate to ben'])
  })

  it('is given to whoever wants it beside the chat, moves and is cleared; the other partner gets links alone', async () => {
    await ben.send(await ben.press(await ben.say('settings'), 'Change'), { by: 'both' })
    await book()
    for (const who of ['ana', 'ben', 'ben']) await followInvitation(world.deps, await noticeOf(who, 'visitScheduled'))
    expect(await updates()).toEqual(['calendarUpdate to ben'])
    expect(await filesOf('ben')).toMatch(/METHOD:REQUEST[\s\S]*UID:step-firstVisit@p3[\s\S]*SEQUENCE:0/)
    expect(textOf(await newsOf('ben', 'visitScheduled'))).toContain('The calendar invitation comes by email')
    expect(textOf(await newsOf('ben', 'calendarUpdate'))).toContain('invitations by email beside the chat')
    expect(textOf(await newsOf('ana', 'visitScheduled'))).not.toContain('email, and so does')
    await database().prisma.delivery.updateMany({
      where: { notice: 'calendarUpdate' },
      data: { platform: 'email', state: 'sent' },
    })
    await ana.send(await ana.press(await newsOf('ana', 'visitScheduled'), 'Cancel the visit'), { reason: 'Snow' })
    for (const who of ['ana', 'ben']) await followInvitation(world.deps, await noticeOf(who, 'visitCancelled'))
    expect(await updates()).toEqual(['calendarUpdate to ben', 'calendarUpdate to ben'])
    expect(await filesOf('ben')).toMatch(/METHOD:CANCEL[\s\S]*UID:step-firstVisit@p3[\s\S]*SEQUENCE:1/)
  })

  it('is given for what is booked already once somebody wants it, once, and never where no mail is sent', async () => {
    await book()
    const choose = async (by: string) => ben.send(await ben.press(await ben.say('settings'), 'Change'), { by })
    for (const by of ['both', 'chat', 'both']) await choose(by)
    expect(await updates()).toEqual(['calendarUpdate to ben'])
    const mute = { ...world.deps, mailIsSetUp: false }
    await database().prisma.delivery.deleteMany({ where: { notice: 'calendarUpdate' } })
    await followInvitation(mute, await noticeOf('ben', 'visitScheduled'))
    expect(await updates()).toEqual([])
    const there = await converse(mute, world.actors.ben)
    const { form } = openOf(await there.press(await there.say('settings'), 'Change'))
    expect(JSON.stringify(form.fields)).toContain('This program sends no email.')
    expect(JSON.stringify(form.fields)).not.toContain('invitations by email')
  })

  it('is reached by mail even where chat would do, and nothing else is', () => {
    const to = {
      kind: 'person',
      personId: 'ben',
      name: 'Ben',
      email: 'ben@x.example',
      preferEmail: false,
      left: false,
      homes: [],
      accounts: [
        {
          id: 'a',
          platform: 'slack',
          tenantId: 't',
          tenant: 'T',
          externalId: 'U',
          reach: 'reachable',
          spokeLast: true,
        } as const,
      ],
    } as const
    const rails = { slack: {} as never, email: {} as never }
    const settings = { emailWhenUnreachable: false }
    expect(chooseRoute(to, rails, { ...settings, onlyMail: true }, new Date())).toMatchObject({ platform: 'email' })
    expect(chooseRoute(to, rails, settings, new Date())).toMatchObject({ platform: 'slack' })
  })
})

describe('a booked visit that is logged early', () => {
  it('tells nobody that it was canceled, frees the booked time and says so', async () => {
    await book()
    await mailed()
    const done = await ana.send(await ana.say('log'), { happenedOn: '2026-09-01', minutes: '180' })
    expect(textOf(cardOf(done))).toContain('was booked for Thu, Sep 10, 9:00 AM EDT')
    const sent = await world.sent()
    expect(sent.filter((one) => one.startsWith('visitCancelled'))).toEqual([])
    expect(sent.filter((one) => one.startsWith('calendarUpdate'))).toEqual(['calendarUpdate to ben'])
    expect(textOf(await newsOf('ben', 'visitLogged'))).toContain('That time is free again')
    for (const { card } of await inbox(database(), world.deps, 'ben')) expect(textOf(card)).not.toMatch(/cancell?ed/i)
  })
})

describe('a call', () => {
  const logFirst = async () =>
    ana.send(await ana.say('log'), { host: 'p-ben', happenedOn: '2026-09-01', minutes: '180' })
  const link = 'https://teams.example/meet/1?pwd=a,b;c'

  it('has a phone number or link that both read, and that goes into the calendar', async () => {
    await logFirst()
    await ana.send(await ana.say('schedule'), { date1: '2026-09-10', time1: '15:00', minutes: '40', place: link })
    expect(textOf(await newsOf('ben', 'timesOffered'))).toContain(`Phone or link: ${link}`)
    await ben.press(await newsOf('ben', 'timesOffered'), 'Thu, Sep 10, 4:00 PM')
    const booked = await newsOf('ben', 'visitScheduled')
    expect(textOf(booked)).toContain(link)
    const outlook = actionsOf(booked).find((one) => one.label === 'Add to Outlook') as { url: string }
    expect(outlook.url).not.toContain('+')
    expect(new URL(outlook.url).searchParams.get('location')).toBe(link)
    expect(new URL(outlook.url).searchParams.get('subject')).toMatch(/^P3 follow-up call: /)
    const [file] = await attachInvitation(world.deps, 'P3 <p3@x.example>')(await noticeOf('ben', 'visitScheduled'))
    const text = Buffer.from(file!.content)
      .toString()
      .replace(/\r\n[ \t]/g, '')
    expect(text).toContain('LOCATION:https://teams.example/meet/1?pwd=a\\,b\\;c')
  })

  it('keeps the number when other times are offered, and a visit has none', async () => {
    expect(openOf(await ana.say('schedule')).form.fields).not.toHaveProperty('place')
    await logFirst()
    await ana.send(await ana.say('schedule'), {
      date1: '2026-09-10',
      time1: '15:00',
      minutes: '40',
      place: '615 555 0100',
    })
    const counter = await ben.press(await newsOf('ben', 'timesOffered'), 'Suggest other times')
    expect(openOf(counter).answers.place).toBe('615 555 0100')
  })

  it('shows its number to nobody but the two', async () => {
    await logFirst()
    await ana.send(await ana.say('schedule'), {
      date1: '2026-09-10',
      time1: '15:00',
      minutes: '40',
      place: '615 555 0100',
    })
    for (const who of ['directorOfAna', 'coordinator'] as const) {
      const chat = await converse(world.deps, world.actors[who])
      expect(textOf(cardOf(await chat.say('status')))).not.toContain('555 0100')
    }
  })
})
