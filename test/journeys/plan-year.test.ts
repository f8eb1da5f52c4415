import { describe, expect, it } from 'vitest'
import { newest } from './client.ts'
import { type Matched, pairOn } from './pairs.ts'
import { withPublishedWorld } from './with-published-world.ts'

const journey = withPublishedWorld('embedded')
const seat = (one: Matched) => ({ ...one, chat: journey.world.client(one.name) })
const goal = (words: string) => ({
  indicator: 'A3',
  goal: words,
  evidence: 'Team notes',
  actions: 'Walk with the coach',
})
const firstVisit = {
  minutes: '180',
  strategies: ['plc'],
  ideas: 'Walk the halls at eight',
  nextSteps: 'Try exit tickets with grade 4',
  questions: 'How do you start Mondays?',
  reflection: 'I talked too much',
}

describe('a year with plans on both sides, on Slack and Teams', () => {
  const two = () => {
    const { a, b } = pairOn(journey.pairs, 'slack', 'teams')
    return { a: seat(a), b: seat(b) }
  }

  it('each writes a goal, and the offer of times begins with what the goals are about', async () => {
    const { a, b } = two()
    for (const [me, words] of [
      [a, 'Celebrate attendance on Fridays'],
      [b, 'Reteach from exit tickets'],
    ] as const) {
      await me.chat.say('plan')
      await me.chat.press('Add a goal')
      expect(await me.chat.fill(goal(words))).toBe('closed')
    }
    await a.chat.press('Suggest times')
    expect(a.chat.form()).toContain(`${b.first}: Reteach from exit tickets`)
    expect(await a.chat.fill({ host: b.participantId, date1: '2026-09-22', time1: '09:00', minutes: '180' })).toBe(
      'closed',
    )
    const offered = newest(b.chat, `${a.first} offers times for the first visit`)
    for (const words of [
      'School culture',
      'Intervention schedules',
      'Celebrate attendance',
      'Reteach from exit tickets',
    ])
      expect(offered).toContain(words)
    await b.chat.press('Tue, Sep 22, 9:00 AM')
    for (const { chat } of [a, b]) newest(chat, 'Booked: the first visit', 'Celebrate attendance', 'Next: Walk with')
  })

  it('a hidden goal leaves the booked card of both at once', async () => {
    const { a, b } = two()
    await b.chat.say('plan')
    await b.chat.press(`Hide from ${a.first}`)
    await journey.world.idle()
    expect(newest(a.chat, 'Booked: the first visit')).not.toContain('Reteach')
    await b.chat.say('plan')
    await b.chat.press(`Share with ${a.first}`)
    await journey.world.idle()
    newest(a.chat, 'Booked: the first visit', 'Reteach')
  })

  it('the log leaves questions for the call, and a reminder to its author alone', async () => {
    const { a, b } = two()
    await journey.world.passTo('2026-09-23', 10)
    await a.chat.press('Log it')
    expect(a.chat.form()).toContain('Celebrate attendance')
    expect(await a.chat.fill(firstVisit)).toBe('closed')
    await a.chat.press('Remind me of an idea')
    expect(await a.chat.fill({ lines: ['0'], day: '2026-09-30' })).toBe('closed')
    newest(b.chat, `${a.first} logged the first visit`, 'How do you start Mondays?')
    await b.chat.press('We already met', 'the follow-up call')
    expect(b.chat.form()).toContain('How do you start Mondays?')
    expect(await b.chat.fill({ minutes: '40', sharedNote: 'With coffee.' })).toBe('closed')
    await journey.world.passTo('2026-09-30', 11)
    newest(a.chat, 'You asked me to remind you', 'Try exit tickets with grade 4')
    expect(b.chat.messages().join()).not.toContain('You asked me to remind you')
  })

  it('the second visit’s log asks what was tried; the final meeting has the year of both; each keeps a page', async () => {
    const { a, b } = two()
    await a.chat.press('We already met', 'the second visit')
    expect(a.chat.form()).toContain('Which of these did you try?')
    const tried = (await journey.world.running.database.prisma.ownReminder.findFirstOrThrow()).id
    expect(await a.chat.fill({ minutes: '170', tried: [tried], ideas: 'Post the schedule' })).toBe('closed')
    const final = newest(a.chat, `Next: the final meeting with ${b.first}`)
    for (const words of ['Professional learning communities', 'Walk the halls at eight', 'Post the schedule'])
      expect(final).toContain(words)
    for (const words of ['Celebrate attendance', 'Reteach from exit tickets']) expect(final).toContain(words)
    await a.chat.press('Skip the meeting', 'Next: the final meeting')
    expect(await a.chat.fill({})).toBe('closed')
    for (const me of [a, b]) {
      newest(me.chat, 'finished your partnership', 'What came of your goals')
      await me.chat.press('Print my year')
      newest(me.chat, 'Your year 2026-27, to print')
    }
    await a.chat.say('my-data')
    newest(a.chat, 'What P3 has about you', '1 private reflection')
    expect(b.chat.messages().join()).not.toContain('I talked too much')
  })
})

it('nothing went wrong on the way, and every message arrived', async () => {
  expect(journey.world.troubles).toEqual([])
  expect(await journey.world.lost()).toEqual([])
})
