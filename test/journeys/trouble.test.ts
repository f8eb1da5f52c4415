import { describe, expect, it } from 'vitest'
import { type Client, newest } from './client.ts'
import { isLiteral, long, mean, refuses } from './mean-input.ts'
import { type Matched, pairOn } from './pairs.ts'
import { withPublishedWorld } from './with-published-world.ts'

const journey = withPublishedWorld('server')

const platforms = ['slack', 'teams'] as const
type Platform = (typeof platforms)[number]
type Seated = Matched & { readonly chat: Client }
const two = (platform: Platform, skip = 0): { me: Seated; other: Seated } => {
  const fits = journey.pairs.filter(({ a, b }) => a.platform === platform && b.platform === platform)
  const { a, b } = fits[skip]!
  const seat = (one: Matched) => ({ ...one, chat: journey.world.client(one.name) })
  return { me: seat(a), other: seat(b) }
}
const time = { date1: '2026-09-22', time1: '09:00', minutes: '180' }

describe.each(platforms)('mean input on %s', (platform) => {
  it('offering times: days, lengths and words that can’t be are said at their field; the rest goes out as typed', async () => {
    const { me, other } = two(platform)
    await me.chat.press('Suggest times')
    const right = { host: other.participantId, ...time }
    await refuses(me.chat, { ...right, date1: '2026-02-30' }, /calendar|fill this in/)
    await refuses(me.chat, { ...right, date1: '2026-08-01' }, /passed/)
    await refuses(me.chat, { ...right, note: long }, /600|characters|fill this in/)
    await refuses(me.chat, { ...right, note: mean, agendaOther: mean, minutes: '360' }, /6 hours is outside/)
    expect(me.chat.form()).toContain('Yes, the length is right')
    expect(await me.chat.fill({ ...right, note: mean, agendaOther: mean, minutes: '360', sure: ['sure'] })).toBe(
      'closed',
    )
    expect(newest(other.chat, 'offers times for the first visit')).toContain('6 hours')
    isLiteral(other.chat, mean)
  })

  it('reasons are carried as they were typed', async () => {
    const { me, other } = two(platform)
    await other.chat.press('None of these')
    await refuses(other.chat, { reason: long }, /400|characters|fill this in/)
    expect(await other.chat.fill({ reason: `No. ${mean}` })).toBe('closed')
    isLiteral(me.chat, `No. ${mean}`)
  })

  it('a log keeps every word, in every field', async () => {
    const { me, other } = two(platform)
    await me.chat.say('log')
    const right = { host: other.participantId, minutes: '180' }
    await refuses(me.chat, { ...right, happenedOn: '2027-01-01' }, /still ahead/)
    for (const field of ['ideas', 'sharedNote', 'nextSteps', 'reflection'])
      await refuses(me.chat, { ...right, happenedOn: '2026-09-15', [field]: long }, /characters|fill this in/)
    const words = { ideas: `I ${mean}`, sharedNote: `S ${mean}`, nextSteps: `N ${mean}`, reflection: `R ${mean}` }
    expect(await me.chat.fill({ ...right, happenedOn: '2026-09-15', ...words })).toBe('closed')
    for (const shared of [words.ideas, words.sharedNote, words.nextSteps]) isLiteral(other.chat, shared)
    expect(other.chat.messages().join()).not.toContain(words.reflection)
    await me.chat.say('status')
    await me.chat.press('First visit: notes')
    isLiteral(me.chat, words.reflection)
  })

  it('a goal of one’s plan likewise', async () => {
    const { me } = two(platform)
    await me.chat.say('plan')
    await me.chat.press('Add a goal')
    const goal = {
      indicator: 'A1',
      goal: `G ${mean}`,
      actions: `A ${mean}`,
      evidence: `E ${mean}`,
      byOn: '2027-03-01',
    }
    expect(await me.chat.fill(goal)).toBe('closed')
    isLiteral(me.chat, goal.goal)
  })
})

describe.each(platforms)('words and buttons on %s', (platform) => {
  it('an unknown word gets the nearest one and buttons', async () => {
    const { me } = two(platform, 1)
    await me.chat.say('exprot')
    newest(me.chat, 'export')
    await me.chat.say(mean)
    expect(newest(me.chat, 'not something I know')).not.toContain('went wrong')
  })

  it('an old button says where it stands now', async () => {
    const { me, other } = two(platform, 1)
    await me.chat.press('Suggest times')
    await me.chat.fill({ host: other.participantId, ...time })
    await other.chat.say('status')
    await me.chat.say('status')
    await me.chat.press('Withdraw these times')
    const stale = other.chat.press('Tue, Sep 22, 9:00 AM', 'You and')
    if (platform === 'teams') {
      // The message can be changed there: nothing is offered any more.
      await expect(stale).rejects.toThrow('sees no button')
      newest(other.chat, 'You and', 'withdrew the times')
    } else {
      await stale
      newest(other.chat, 'No times are on offer')
    }
    expect(other.chat.messages().join()).not.toContain('Booked')
  })

  it('a double click does it once', async () => {
    const { me, other } = two(platform, 1)
    await me.chat.say('schedule')
    await me.chat.fill({ host: other.participantId, ...time })
    const label = 'Tue, Sep 22, 9:00 AM'
    const before = other.chat.messages().length
    await Promise.allSettled([other.chat.press(label, 'offers times'), other.chat.press(label, 'offers times')])
    await journey.world.idle()
    for (const { chat } of [me, other])
      expect(chat.messages().filter((one) => one.includes('Booked: the first visit'))).toHaveLength(1)
    expect(other.chat.messages().slice(before).join()).not.toContain('not possible')
  })
})

describe('two at the same moment', () => {
  it('both offer times: the second is told what is new, and loses no word', async () => {
    const { a, b } = pairOn(journey.pairs, 'slack', 'teams')
    const [slack, teams] = [journey.world.client(a.name), journey.world.client(b.name)]
    await slack.press('Suggest times')
    await teams.press('Suggest times')
    expect(await slack.fill({ host: b.participantId, ...time })).toBe('closed')
    const mine = { host: a.participantId, ...time, date1: '2026-09-25', note: 'Bring boots' }
    const filed = await teams.fill(mine)
    expect(filed).toMatchObject({ problems: expect.stringContaining('changed while you were writing') })
    expect(teams.form()).toContain('Bring boots')
    expect(await teams.fill({})).toBe('closed')
    newest(slack, `${b.first} offers times`, 'Bring boots')
  })

  it('one accepts while the other takes the times back: one of the two happens, and both know which', async () => {
    const { a, b } = pairOn(journey.pairs, 'slack', 'teams')
    const [slack, teams] = [journey.world.client(a.name), journey.world.client(b.name)]
    await teams.say('status')
    await Promise.allSettled([slack.press('Fri, Sep 25, 9:00 AM'), teams.press('Withdraw these times')])
    await journey.world.idle()
    const booked = [slack, teams].map((chat) => chat.messages().some((one) => one.includes('Booked: the first visit')))
    expect(booked[0]).toBe(booked[1])
    for (const chat of [slack, teams]) {
      await chat.say('status')
      newest(chat, 'You and', booked[0] ? 'is booked' : 'suggest times')
    }
  })
})

describe('someone who is nobody here', () => {
  it('gets a sentence that says what to do', async () => {
    for (const platform of platforms) {
      const stranger = await journey.world.stranger(platform)
      await stranger.say('status')
      expect(stranger.messages().at(-1)).toMatch(/coordinator|director/)
    }
  })

  it('gets nowhere with a button of someone else’s', async () => {
    const { me, other } = two('teams', 2)
    const thief = journey.world.client(two('teams', 1).me.name)
    await me.chat.press('Suggest times')
    await me.chat.fill({ host: other.participantId, ...time })
    await journey.world.forward(other.name, thief.name, 'offers times')
    await thief.press('Tue, Sep 22, 9:00 AM', `${me.first} offers times`)
    newest(thief, 'can’t find that in your partnership')
    expect(me.chat.messages().join()).not.toContain('Booked: the first visit')
  })
})

it('nothing went wrong on the way, and every message arrived', async () => {
  expect(journey.world.troubles).toEqual([])
  expect(await journey.world.lost()).toEqual([])
})
