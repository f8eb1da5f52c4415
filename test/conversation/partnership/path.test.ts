import { beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../../src/conversation/kit/card.ts'
import { anyButton } from '../../any-button.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, inbox, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World
let ana: Conversation
let ben: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  ana = await converse(world.deps, world.actors.ana)
  ben = await converse(world.deps, world.actors.ben)
})

const mail = async (personId: string, name: string): Promise<Card> => {
  const found = (await inbox(database(), world.deps, personId)).filter((one) => one.name === name).at(-1)
  if (!found) throw new Error(`${personId} got no ${name}`)
  return found.card
}
const days = (count: number) => world.clock.advance(count * 86_400_000)
const times = { date1: '2026-09-10', time1: '09:00', date2: '2026-09-11', time2: '10:30', minutes: '180' }

/** Ana offers two times at Ben's school; Ben takes the first. */
const book = async () => {
  await ana.send(await ana.say('schedule'), { host: 'p-ben', ...times })
  return ben.press(await mail('ben', 'timesOffered'), 'Thu, Sep 10, 9:00 AM')
}

describe('the whole path by buttons alone', () => {
  it('goes from the first visit to the closing message', async () => {
    expect(textOf(cardOf(await ana.say('status')))).toContain(
      'Either of you can start: suggest times for the first visit',
    )
    await book()
    expect(textOf(await mail('ana', 'visitScheduled'))).toContain('Thu, Sep 10, 9:00 AM EDT (8:00 AM CDT)')
    days(10)
    const asked = cardOf(await ana.say('status'))
    const logged = await ana.send(await ana.press(asked, 'Log it'), {
      ideas: 'Walk the halls at 8',
      activities: ['culture'],
    })
    expect(textOf(cardOf(logged))).toContain('The first visit is logged')
    // What is next is said once, in the same message.
    expect(textOf(cardOf(logged))).toContain('suggest times for the follow-up call')
    expect((await inbox(database(), world.deps, 'ana')).map(({ name }) => name)).not.toContain('stepOpened')

    const read = await mail('ben', 'visitLogged')
    expect(textOf(read)).toContain('Walk the halls at 8')
    await ben.send(await ben.press(read, 'Add your part'), { sharedNote: 'Come back any time' })
    expect(textOf(await mail('ana', 'visitLogged'))).toContain('Come back any time')

    await ana.send(await ana.press(logged, 'We already met'), { minutes: '40', sharedNote: 'Q: how? A: so.' })

    const second = await ben.say('schedule')
    expect(openOf(second).form.fields).not.toHaveProperty('host')
    expect(JSON.stringify(openOf(second).form.fields)).toContain('At Alder Elementary')
    await ben.send(second, { date1: '2026-09-21', time1: '09:00', minutes: '180' })
    await ana.press(await mail('ana', 'timesOffered'), 'Mon, Sep 21, 9:00 AM')
    days(20)
    await ben.send(await ben.say('log'), { nextSteps: 'A shared schedule' })

    const last = cardOf(await ana.say('status'))
    expect(labelsOf(last)).toContain('Skip the meeting')
    await ana.send(await ana.press(last, 'Skip the meeting'), {})
    for (const who of ['ana', 'ben'] as const) {
      const closing = textOf(await mail(who, 'closing'))
      expect(closing).toContain('finished your partnership')
      expect(closing).toContain('Time together: 6 hours 40 minutes')
    }
    expect((await world.pair()).status).toBe('completed')
  })
})

describe('offering times', () => {
  it('has the other partner accept, whose messages then lose their buttons', async () => {
    await book()
    const stale = await mail('ben', 'timesOffered')
    expect(stale.title).toBe('You picked one of Ana’s times for the first visit')
    expect(labelsOf(stale)).toEqual(['See our progress'])
  })

  it('answers a button that is pressed twice as if once', async () => {
    await ana.send(await ana.say('schedule'), { host: 'p-ben', ...times })
    const offered = await mail('ben', 'timesOffered')
    const [one, two] = [
      await ben.press(offered, 'Thu, Sep 10, 9:00 AM'),
      await ben.press(offered, 'Thu, Sep 10, 9:00 AM'),
    ]
    expect(cardOf(two).title).toBe(cardOf(one).title)
    expect(cardOf(two).tone).toBe('good')
    expect((await world.pair()).version).toBe(3)
  })

  it('tells who presses an old button where it stands now', async () => {
    await ana.send(await ana.say('schedule'), { host: 'p-ben', ...times })
    const offered = await mail('ben', 'timesOffered')
    await ana.press(cardOf(await ana.say('status')), 'Withdraw these times')
    const late = await ben.press(offered, 'Thu, Sep 10, 9:00 AM')
    expect(late.kind).toBe('refusal')
    expect(textOf(cardOf(late))).toContain('No times are on offer')
    expect(labelsOf(cardOf(late))).toContain('Suggest times')
  })

  it.each([
    ['the 30th of February', { date1: '2026-02-30' }, 'date1', 'not in the calendar'],
    ['a day that has passed', { date1: '2026-08-01' }, 'date1', 'has passed'],
    ['a day without a start', { date2: '2026-09-12', time2: '' }, 'time2', 'add the start'],
    ['a start without a day', { date2: '', time2: '09:00' }, 'date2', 'add the day'],
    ['an end before the start', { minutes: '-30' }, 'minutes', 'At least 5'],
    ['words for a number', { minutes: 'three hours' }, 'minutes', 'whole number'],
    ['no school', { host: '' }, 'host', 'pick one'],
    ['a school of someone else', { host: 'p-cleo' }, 'host', 'pick one'],
    ['a note too long', { note: 'x'.repeat(601) }, 'note', '600 characters'],
    ['the same time twice', { date2: '2026-09-10', time2: '09:00' }, 'time2', 'are the same'],
    ['a slip of the year', { date1: '2028-09-10' }, 'date1', 'check the year'],
    ['an hour that the clocks skip', { date1: '2027-03-14', time1: '02:30' }, 'time1', 'clocks change'],
  ])('says so kindly at the field for %s', async (_what, wrong, field, words) => {
    const reply = await ana.send(await ana.say('schedule'), { host: 'p-ben', ...times, ...wrong })
    expect(reply.kind).toBe('problems')
    expect(problemsOf(reply)).toHaveProperty(field, expect.stringContaining(words))
    expect((await world.pair()).version).toBe(1)
  })

  it('points at the third time when that is the one that has passed', async () => {
    const reply = await ana.send(await ana.say('schedule'), {
      host: 'p-ben',
      ...times,
      date2: '',
      time2: '',
      date3: '2026-08-01',
      time3: '09:00',
    })
    expect(problemsOf(reply)).toHaveProperty('date3')
  })

  it('asks about six hours, and believes the answer', async () => {
    const asked = await ana.send(await ana.say('schedule'), { host: 'p-ben', ...times, minutes: '360' })
    expect(problemsOf(asked)).toEqual({ sure: expect.stringContaining('6 hours is outside the 2 hours to 4 hours') })
    expect(openOf(asked).form.fields).toHaveProperty('sure')
    const again = await ana.send(asked, {})
    expect(again.kind).toBe('problems')
    expect((await ana.send(asked, { sure: ['sure'] })).kind).toBe('done')
    expect((await world.pair()).steps[0]!.offers[0]!.minutes).toBe(360)
  })

  it('takes words of any kind literally', async () => {
    const note = '<!channel> @everyone **bold** <b>html</b> 🎉 ]]> {{x}}'
    await ana.send(await ana.say('schedule'), { host: 'p-ben', ...times, note })
    const quote = (await mail('ben', 'timesOffered')).blocks.find((block) => block.kind === 'quote')
    expect(quote).toEqual({ kind: 'quote', text: note, by: 'Ana' })
  })

  it('tells the second of two at once what is new, with every word still there', async () => {
    const [hers, his] = [await ana.say('schedule'), await ben.say('schedule')]
    await ana.send(hers, { host: 'p-ben', ...times })
    const reply = await ben.send(his, { host: 'p-ana', ...times, note: 'Bring boots' })
    expect(problemsOf(reply)).toEqual({ changed: expect.stringContaining('changed while you were writing') })
    expect(openOf(reply).answers.note).toBe('Bring boots')
    expect(JSON.stringify(openOf(reply).form.fields)).toContain('Ana offered Thu, Sep 10, 9:00 AM EDT')
    expect((await ben.send(reply, {})).kind).toBe('done')
    expect((await world.pair()).steps[0]!.offers.filter((one) => one.state === 'open').map((one) => one.byId)).toEqual([
      'p-ben',
      'p-ben',
    ])
  })

  it('opens again with the words that could not be sent', async () => {
    await ana.send(await ana.say('schedule'), { host: 'p-ben', ...times, date1: '2026-08-01', note: 'Park by the gym' })
    const again = openOf(await ana.say('schedule'))
    expect(again.answers).toMatchObject({ note: 'Park by the gym', date1: '2026-08-01', host: 'p-ben' })
    expect(JSON.stringify(again.form.fields)).toContain('This is your unsent draft')
    expect(openOf(await ben.say('schedule')).answers.note).toBeUndefined()
    await ana.send({ kind: 'form', opened: again }, { date1: '2026-09-10' })
    const { prisma } = database()
    expect(await prisma.draft.count()).toBe(0)
  })

  it('opens again with what stood in a dialog that was closed, but not once it was sent', async () => {
    const hers = await ana.say('schedule')
    expect(openOf(hers).draft).toBe('schedule:step-firstVisit')
    await ana.close(hers, { note: 'Park by the gym' })
    const again = await ana.say('schedule')
    expect(openOf(again).answers.note).toBe('Park by the gym')
    expect(JSON.stringify(openOf(again).form.fields)).toContain('This is your unsent draft')
    expect((await ana.send(again, { host: 'p-ben', ...times })).kind).toBe('done')
    await ana.close(again, { note: 'Too late' })
    expect(await database().prisma.draft.count()).toBe(0)
  })

  it('keeps a booked time until another is agreed, and says so', async () => {
    await book()
    const move = await ana.press(cardOf(await ana.say('status')), 'Reschedule')
    expect(openOf(move).answers).toMatchObject({ date1: '2026-09-10', time1: '09:00', minutes: '180' })
    await ana.send(move, { date1: '2026-09-15' })
    expect(textOf(await mail('ben', 'timesOffered'))).toContain('it stays booked for Thu, Sep 10, 9:00 AM EDT')
    await ben.send(await ben.press(await mail('ben', 'timesOffered'), 'None of these'), { reason: 'Testing week' })
    expect(textOf(await mail('ana', 'timesDeclined'))).toContain('Testing week')
    expect((await world.pair()).steps[0]!.state).toBe('scheduled')
  })

  it('cancels for both, with the reason for the partner alone', async () => {
    await book()
    await ana.send(await ana.press(cardOf(await ana.say('status')), 'Cancel the visit'), { reason: 'Burst pipe' })
    expect(textOf(await mail('ben', 'visitCancelled'))).toContain('Burst pipe')
    expect(textOf(await mail('ben', 'visitScheduled'))).toContain('no longer booked')
    const cora = await converse(world.deps, world.actors.coordinator)
    const overseen = await cora.press(
      {
        title: '',
        blocks: [],
        actions: [anyButton('Open', 'pair-open', { partnershipId: 'pair' })],
      },
      'Open',
    )
    expect(textOf(cardOf(overseen))).not.toContain('Burst pipe')
  })
})

describe('logging', () => {
  it('tells the second to log that the first has, and keeps what they wrote for their own part', async () => {
    const [hers, his] = [await ana.say('log'), await ben.say('log')]
    await ana.send(hers, { host: 'p-ben', minutes: '180' })
    const reply = await ben.send(his, { host: 'p-ben', minutes: '180', sharedNote: 'Mine' })
    expect(textOf(cardOf(reply))).toContain('Ana has logged the first visit already. You can add your own part')
    expect(labelsOf(cardOf(reply))).toContain('Add your part')
    expect(openOf(await ben.press(reply, 'Add your part')).answers.sharedNote).toBe('Mine')
  })

  it('never shows a reflection to anyone else', async () => {
    await ana.send(await ana.say('log'), { host: 'p-ben', minutes: '180', reflection: 'I talked too much' })
    expect(textOf(await mail('ben', 'visitLogged'))).not.toContain('talked too much')
    const read = await ben.press(cardOf(await ben.say('status')), 'First visit: notes')
    expect(textOf(cardOf(read))).not.toContain('talked too much')
    expect(textOf(cardOf(await ana.press(cardOf(await ana.say('status')), 'First visit: notes')))).toContain(
      'talked too much',
    )
  })

  it('takes a log back and keeps its words in the form', async () => {
    await ana.send(await ana.say('log'), { host: 'p-ben', minutes: '180', ideas: 'Walk the halls' })
    const read = await ana.press(cardOf(await ana.say('status')), 'First visit: notes')
    expect(cardOf(await ana.press(read, 'Withdraw my log')).tone).toBe('good')
    expect(openOf(await ana.say('log')).answers).toMatchObject({ ideas: 'Walk the halls', minutes: '180' })
  })

  it.each([
    ['a day that is still ahead', { happenedOn: '2026-09-02' }, 'happenedOn'],
    ['a day before the match', { happenedOn: '2026-08-20' }, 'happenedOn'],
    ['the 30th of February', { happenedOn: '2026-02-30' }, 'happenedOn'],
    ['six hours', { minutes: '360' }, 'sure'],
    ['4,000 characters', { sharedNote: 'x'.repeat(4_000) }, 'sharedNote'],
    ['an indicator that is none', { indicators: ['Z9'] }, 'indicators'],
  ])('says so kindly at the field for %s', async (_what, wrong, field) => {
    const reply = await ana.send(await ana.say('log'), { host: 'p-ben', minutes: '180', ...wrong })
    expect(problemsOf(reply)).toHaveProperty(field)
    expect((await world.pair()).version).toBe(1)
  })
})

describe('someone who has no business here', () => {
  it.each(['cleo', 'otherDirector', 'operator', 'directorOfAna', 'coordinator'] as const)(
    '%s gets a sentence, and nothing changes',
    async (who) => {
      await ana.send(await ana.say('schedule'), { host: 'p-ben', ...times })
      const other = await converse(world.deps, world.actors[who])
      const reply = await other.press(await mail('ben', 'timesOffered'), 'Thu, Sep 10, 9:00 AM')
      expect(reply.kind).toBe('refusal')
      const form = await other.press(await mail('ben', 'timesOffered'), 'Suggest other times')
      expect(form.kind).toBe('refusal')
      expect((await world.pair()).version).toBe(2)
    },
  )
})

describe('a log that changes once the other has added to it', () => {
  beforeEach(async () => {
    days(10)
    await ana.send(await ana.say('log'), { host: 'p-ben', happenedOn: '2026-09-10', minutes: '180' })
    await ben.send(await ben.say('log'), { sharedNote: 'Come back' })
  })
  const asked = (opened: Awaited<ReturnType<typeof ben.say>>) => Object.keys(openOf(opened).form.fields)

  it('tells whoever adds what day and length stand there, and whom to ask', async () => {
    await database().prisma.log.deleteMany({ where: { authorId: 'p-ben' } })
    expect(openOf(await ben.say('log')).form.fields.asLogged?.label).toBe(
      'Ana logged Thu, Sep 10, 3 hours. If that isn’t right, please ask Ana to change it.',
    )
  })
  it('tells the other the day and the length that it has now, also where nothing else changed', async () => {
    await ana.send(await ana.say('log change the first visit'), { minutes: '120' })
    const told = await mail('ben', 'logAmended')
    expect(textOf(told)).toContain('Thu, Sep 10, 2 hours')
    expect(openOf(await ben.say('log change the first visit')).form.fields.asLogged?.label).toContain('2 hours')
  })
  it('asks the other for no day and no length of their own, which nobody would see', async () => {
    await ana.send(await ana.say('log change the first visit'), { minutes: '120' })
    const change = await ben.say('log change the first visit')
    expect(openOf(change).form.title).toBe('Change your log')
    for (const field of ['happenedOn', 'minutes', 'activities']) expect(asked(change)).not.toContain(field)
    await ben.send(change, { sharedNote: 'Come back soon' })
    const told = await mail('ana', 'logAmended')
    expect(textOf(told)).toContain('Come back soon')
    const [first, second] = (await world.pair()).steps[0]!.logs
    expect([first!.minutes, second!.minutes, second!.happenedOn]).toEqual([120, 120, '2026-09-10'])
  })
  it('asks its first author for all of it', async () => {
    expect(asked(await ana.say('log change the first visit'))).toEqual(
      expect.arrayContaining(['happenedOn', 'minutes', 'activities']),
    )
  })
})

describe('logging what is booked for a later day', () => {
  const booked = async (who: typeof ana) => openOf(await who.say('log')).form.fields.booked?.label
  it('says on the form that the booked time is free again by it, and only while it is ahead', async () => {
    expect(await booked(ana)).toBeUndefined()
    await book()
    expect(await booked(ana)).toBe(
      'The first visit is booked for Thu, Sep 10, 9:00 AM EDT (8:00 AM CDT). If you log it now, that time is free again, and Ben is told.',
    )
    days(10)
    expect(await booked(ana)).toBeUndefined()
  })
})

it('says of offered times that went by that they have passed, to the two and to the department', async () => {
  await ana.send(await ana.say('schedule'), { host: 'p-ben', ...times })
  const cora = await converse(world.deps, world.actors.coordinator)
  const seen = async (who: typeof ana, words: string) => textOf(cardOf(await who.say(words)))
  expect(await seen(ben, 'status')).toContain('First visit [current] Times offered')
  expect(await seen(cora, 'status ana alder')).toContain('Times offered, due')
  days(20)
  for (const who of [ana, ben])
    expect(await seen(who, 'status')).toContain('First visit [current] Offered times have passed')
  expect(await seen(cora, 'status ana alder')).toContain('Offered times have passed, ')
})
