import { hash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { newest } from './client.ts'
import { createMailClient } from './mail-client.ts'
import type { Matched, MatchedPair } from './pairs.ts'
import { withPublishedWorld } from './with-published-world.ts'

const journey = withPublishedWorld('server')
/** Every pair of platforms, and nobody but mail. */
const kinds = [
  ['slack', 'teams'],
  ['slack', 'slack'],
  ['teams', 'teams'],
  ['slack', 'email'],
  ['teams', 'email'],
  ['email', 'email'],
] as const
type Kind = (typeof kinds)[number]

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

describe('a year with plans on both sides', () => {
  const seats = new Map<Kind, ReturnType<typeof seatsOf>>()
  const seat = ({ platform, ...one }: Matched, wanted: Matched['platform']) => {
    const { world } = journey
    const mailbox = { mails: () => world.mails(one.email), idle: world.idle, ownPage: () => ownPages.get(one.email)! }
    return { ...one, chat: wanted === 'email' ? createMailClient(one.name, mailbox) : world.client(one.name) }
  }
  const seatsOf = ({ a, b }: MatchedPair, [left, right]: Kind) => ({ a: seat(a, left), b: seat(b, right) })
  const ownPages = new Map<string, string>()

  beforeAll(async () => {
    const { database, deps } = journey.world.running
    const left = [...journey.pairs.flatMap((pair) => [pair, { ...pair, a: pair.b, b: pair.a }])]
    // Who has a chat that nobody asks for here has lost it.
    const suits = (one: Matched, wanted: Matched['platform'], exactly: boolean) =>
      one.platform === wanted || (wanted === 'email' && !exactly)
    for (const kind of kinds) {
      const fits = (exactly: boolean) => (pair: MatchedPair) =>
        suits(pair.a, kind[0], exactly) && suits(pair.b, kind[1], exactly)
      const pair = left.find(fits(true)) ?? left.find(fits(false))
      if (!pair) throw new Error(`The sample has no pair for ${kind}`)
      left.splice(0, left.length, ...left.filter(({ id }) => id !== pair.id))
      for (const [one, wanted] of [
        [pair.a, kind[0]],
        [pair.b, kind[1]],
      ] as const) {
        if (wanted !== 'email') continue
        const { id } = await database.prisma.person.findUniqueOrThrow({ where: { email: one.email } })
        await database.prisma.account.deleteMany({ where: { personId: id } })
        ownPages.set(one.email, deps.links.page({ personId: id }))
      }
      seats.set(kind, seatsOf(pair, kind))
    }
  })
  const on = (left: Kind[0], right: Kind[1]) => seats.get(kinds.find(([a, b]) => a === left && b === right)!)!

  it.each(kinds)(
    'on %s and %s each writes a goal, and the offer of times begins with what the goals are about',
    async (...kind) => {
      const { a, b } = on(...kind)
      for (const [me, words] of [
        [a, 'Celebrate attendance on Fridays'],
        [b, 'Reteach from exit tickets'],
      ] as const) {
        await me.chat.say('plan')
        await me.chat.press('Add a goal')
        expect(await me.chat.fill(goal(words))).toBe('closed')
      }
      await a.chat.say('status')
      await a.chat.press('Suggest times')
      // A mail's form is an address that programs follow, too: nothing of the other is shown there, since reading it is noted.
      if (kind[0] === 'email') expect(a.chat.form()).not.toContain('Reteach')
      else expect(a.chat.form()).toContain(`${b.first}: Reteach from exit tickets`)
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
      await b.chat.press('Tue, Sep 22, 9:00 AM', `${a.first} offers times for the first visit`)
      for (const { chat } of [a, b]) newest(chat, 'Booked: the first visit', 'Celebrate attendance', 'Next: Walk with')
    },
  )

  it.each(kinds)('on %s and %s a hidden goal leaves what the other sees at once', async (...kind) => {
    const { a, b } = on(...kind)
    const seen = async (): Promise<string> => {
      if (kind[0] !== 'email') return newest(a.chat, 'Booked: the first visit')
      // A mail that is there stays; the page behind it is new each time.
      await a.chat.say('plan')
      await a.chat.press(`${b.first}’s plan`)
      return a.chat.messages().at(-1)!
    }
    await b.chat.say('plan')
    await b.chat.press(`Hide from ${a.first}`)
    await journey.world.idle()
    expect(await seen()).not.toContain('Reteach')
    await b.chat.say('plan')
    await b.chat.press(`Share with ${a.first}`)
    await journey.world.idle()
    expect(await seen()).toContain('Reteach')
  })

  it.each(kinds)(
    'on %s and %s the log leaves questions for the call, and an idea to be reminded of',
    async (...kind) => {
      const { a, b } = on(...kind)
      if (journey.world.now() < new Date('2026-09-23T15:00:00Z')) await journey.world.passTo('2026-09-23', 10)
      await a.chat.press('Log it', 'How did the first visit')
      expect(a.chat.form()).toContain('Celebrate attendance')
      expect(await a.chat.fill(firstVisit)).toBe('closed')
      await a.chat.press('Remind me of an idea')
      const line = hash('sha256', firstVisit.nextSteps, 'base64url').slice(0, 12)
      expect(await a.chat.fill({ lines: [line], day: '2026-09-30' })).toBe('closed')
      newest(b.chat, `${a.first} logged the first visit`, 'How do you start Mondays?')
      await b.chat.press('We already met', 'the follow-up call')
      expect(b.chat.form()).toContain('How do you start Mondays?')
      expect(await b.chat.fill({ minutes: '40', sharedNote: 'With coffee.' })).toBe('closed')
    },
  )

  it.each(kinds)(
    'on %s and %s its author alone is reminded; the second log asks what was tried; each keeps a page of the year',
    async (...kind) => {
      const { a, b } = on(...kind)
      if (journey.world.now() < new Date('2026-09-30T16:00:00Z')) await journey.world.passTo('2026-09-30', 11)
      newest(a.chat, 'You asked me to remind you', 'Try exit tickets with grade 4')
      expect(b.chat.messages().join()).not.toContain('You asked me to remind you')
      await a.chat.press('We already met', 'the second visit')
      expect(a.chat.form()).toContain('Which of these did you try?')
      const { prisma } = journey.world.running.database
      const { id } = await prisma.ownReminder.findFirstOrThrow({ where: { participantId: a.participantId } })
      expect(await a.chat.fill({ minutes: '170', tried: [id], ideas: 'Post the schedule' })).toBe('closed')
      const final = newest(a.chat, 'Next: the final meeting')
      for (const words of ['Professional learning communities', 'Walk the halls at eight', 'Post the schedule'])
        expect(final).toContain(words)
      for (const words of ['Celebrate attendance', 'Reteach from exit tickets']) expect(final).toContain(words)
      await a.chat.press('Skip the meeting', 'Next: the final meeting')
      expect(await a.chat.fill({})).toBe('closed')
      for (const [me, platform] of [
        [a, kind[0]],
        [b, kind[1]],
      ] as const) {
        newest(me.chat, 'finished your partnership', 'What came of your goals')
        await me.chat.press('Print my year', 'finished your partnership')
        newest(me.chat, platform === 'email' ? 'my-p3-year-2026-27.pdf: %PDF-' : 'Your year 2026-27, to print')
        // Not the closing alone has it: where the year stands it is found again.
        await me.chat.say('status')
        await me.chat.press('Print my year', 'All done. Thank you both.')
        newest(me.chat, platform === 'email' ? 'my-p3-year-2026-27.pdf: %PDF-' : 'Your year 2026-27, to print')
      }
      await a.chat.say('my-data')
      newest(a.chat, 'What P3 has about you', '1 private reflection')
      expect(b.chat.messages().join()).not.toContain('I talked too much')
    },
  )
})

it('nothing went wrong on the way, and every message arrived', async () => {
  expect(journey.world.troubles).toEqual([])
  expect(await journey.world.lost()).toEqual([])
})
