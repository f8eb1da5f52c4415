import { beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../../src/conversation/kit/card.ts'
import { anyButton, anyForm } from '../../any-button.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, inbox, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World
let ana: Conversation
let cora: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  ana = await converse(world.deps, world.actors.ana)
  cora = await converse(world.deps, world.actors.coordinator)
})

const goal = { indicator: 'A3', goal: 'Weekly walks', actions: 'Walk', evidence: 'A log', byOn: '2027-05-01' }
const addGoal = async () => ana.send(await ana.press(await ana.say('plan'), 'Add a goal'), goal)

describe('settings', () => {
  it('are changed and shown', async () => {
    const form = await ana.press(await ana.say('settings'), 'Change')
    expect(openOf(form).answers).toMatchObject({ workStart: '07:30', rhythm: 'usual', timeZone: 'America/Chicago' })
    const done = await ana.send(form, { rhythm: 'weekly', workStart: '08:00', timeZone: 'America/New_York' })
    expect(textOf(cardOf(done))).toContain('At most once a week')
    expect(textOf(cardOf(done))).toContain('8:00 AM and 4:30 PM')
    expect(await database().prisma.person.findUnique({ where: { id: 'ana' } })).toMatchObject({ timeZoneSet: true })
  })

  it('refuse a day that ends before it starts', async () => {
    const form = await ana.press(await ana.say('settings'), 'Change')
    expect(problemsOf(await ana.send(form, { workStart: '17:00' }))).toHaveProperty('workEnd')
  })

  it('pause until a day, never without end', async () => {
    expect(problemsOf(await ana.send(await ana.say('pause'), { until: '2026-08-01' }))).toHaveProperty('until')
    expect(problemsOf(await ana.send(await ana.say('pause'), { until: '2027-09-01' }))).toHaveProperty('until')
    const done = await ana.send(await ana.say('pause'), { until: '2026-10-09' })
    expect(cardOf(done).title).toBe('No reminders until Fri, Oct 9')
    expect(cardOf(await ana.press(done, 'End the pause')).title).toBe('Reminders are back on')
  })
})

describe('leaving the program', () => {
  it('freezes the pair, asks the coordinator, and keeps everything', async () => {
    await addGoal()
    await ana.send(await ana.say('leave'), { why: 'moved' })
    expect((await world.pair()).status).toBe('frozen')
    expect(await database().prisma.participant.findUnique({ where: { id: 'p-ana' } })).toMatchObject({
      status: 'withdrawn',
    })
    expect(await database().prisma.goal.count()).toBe(1)
    const told = (await inbox(database(), world.deps, 'ben')).at(-1)!.card
    expect(told.title).toBe('Your partnership with Ana Alder is on hold')
    const asked = (await inbox(database(), world.deps, 'cora')).at(-1)!.card
    expect(textOf(asked)).toContain('Ana Alder has moved to another school or district.')
    await cora.send(await cora.press(asked, 'End the pair'), { reason: 'Ana moved away' })
    expect(await world.pair()).toMatchObject({ status: 'ended', statusReason: 'Ana moved away' })
    expect(textOf((await inbox(database(), world.deps, 'ben')).at(-1)!.card)).toContain('matched again')
  })

  it('changes nothing when done again, and can be done without a partner', async () => {
    await ana.send(await ana.say('leave'), { why: 'time' })
    expect((await ana.send(await ana.say('leave'), { why: 'time' })).kind).toBe('done')
    const cleo = await converse(world.deps, world.actors.cleo)
    expect(textOf(cardOf(await cleo.send(await cleo.say('leave'), { why: 'role' })))).toContain(
      'You will not be matched',
    )
    expect((await world.sent()).filter((one) => one.startsWith('partnershipFrozen'))).toHaveLength(2)
  })

  it('goes on when the coordinator lets it', async () => {
    await ana.send(await ana.say('leave'), { why: 'time' })
    const asked = (await inbox(database(), world.deps, 'cora')).at(-1)!.card
    await cora.press(asked, 'Resume the pair')
    expect((await world.pair()).status).toBe('active')
    expect(await database().prisma.participant.findUnique({ where: { id: 'p-ana' } })).toMatchObject({
      status: 'joined',
    })
    expect(labelsOf((await inbox(database(), world.deps, 'cora')).at(-1)?.card ?? { title: '', blocks: [] })).toEqual(
      [],
    )
  })
})

describe('a coordinator', () => {
  const open = (verb = 'pair-open') =>
    cora.press({ title: '', blocks: [], actions: [anyButton('Open', verb, { partnershipId: 'pair' })] }, 'Open')

  it('logs for a partner, marked as such, and both are told', async () => {
    const form = await cora.press(await open(), 'Log for them')
    const answers = { author: 'p-ana', host: 'p-ben', minutes: '180', reason: 'Told me by phone' }
    await cora.send(form, answers)
    expect((await world.pair()).steps[0]).toMatchObject({
      state: 'logged',
      logs: [{ authorId: 'p-ana', onBehalfBy: 'cora', onBehalfWhy: 'Told me by phone' }],
    })
    for (const who of ['ana', 'ben']) {
      const told = (await inbox(database(), world.deps, who)).find((one) => one.name === 'visitLogged')!
      expect(textOf(told.card)).toContain('Logged by the coordinator: Told me by phone')
    }
  })

  it('excuses from a step and reopens it, with a reason that both read', async () => {
    await cora.send(await cora.press(await open(), 'Excuse'), { reason: 'Flood' })
    expect((await world.pair()).steps.map((step) => step.state)).toEqual(['excused', 'open', 'waiting', 'waiting'])
    expect(textOf((await inbox(database(), world.deps, 'ana')).at(-1)!.card)).toContain('Flood')
    await cora.send(await cora.press(await open(), 'Reopen'), { reason: 'The road is open' })
    expect((await world.pair()).steps.map((step) => step.state)).toEqual(['open', 'waiting', 'waiting', 'waiting'])
  })

  it('is asked for the reason', async () => {
    const reply = await cora.send(await cora.press(await open(), 'Excuse'), { reason: ' ' })
    expect(problemsOf(reply)).toHaveProperty('reason')
  })
})

describe('a director', () => {
  it('takes out only who is of the own district; the pair freezes and the coordinator is asked', async () => {
    const dora = await converse(world.deps, world.actors.directorOfAna)
    const open: Card = {
      title: '',
      blocks: [],
      actions: [anyButton('Open', 'pair-open', { partnershipId: 'pair' })],
    }
    const form = await dora.press(await dora.press(open, 'Open'), 'Withdraw someone')
    expect(problemsOf(await dora.send(form, { person: 'p-ben', why: 'left' }))).toHaveProperty('person')
    expect((await dora.send(form, { person: 'p-ana', why: 'left' })).kind).toBe('done')
    expect(await world.pair()).toMatchObject({ status: 'frozen', statusReason: 'Ana Alder has left the district.' })
    expect((await world.sent()).filter((one) => one.startsWith('partnershipFrozen'))).toEqual([
      'partnershipFrozen to ana',
      'partnershipFrozen to ben',
      'partnershipFrozen to cora',
    ])
    const otto = await converse(world.deps, world.actors.otherDirector)
    expect(
      (
        await otto.press(
          {
            ...open,
            actions: [anyForm('x', 'withdraw-person', { partnershipId: 'pair' })],
          },
          'x',
        )
      ).kind,
    ).toBe('refusal')
  })
})

describe('a copy of one’s own data', () => {
  it('holds every own word and is written down', async () => {
    await ana.send(await ana.say('log'), { host: 'p-ben', minutes: '180', reflection: 'I talked too much' })
    await addGoal()
    const reply = await ana.say('export')
    if (reply.kind !== 'file') throw new Error(reply.kind)
    const copy = new TextDecoder().decode(reply.file.content)
    for (const word of ['I talked too much', 'Weekly walks', 'ana@example.org', 'Birch Elementary'])
      expect(copy).toContain(word)
    expect(await database().prisma.audit.count({ where: { action: 'data.exported', personId: 'ana' } })).toBe(1)
  })
})

describe('help and status', () => {
  it.each([
    ['ana', ['schedule', 'log', 'partner'], ['nominate', 'match']],
    ['coordinator', ['match'], ['schedule', 'leave']],
  ] as const)('name to %s the words they have use for', async (who, has, hasNot) => {
    const chat = await converse(world.deps, world.actors[who])
    const help = textOf(cardOf(await chat.say('help')))
    for (const word of has) expect(help).toContain(`${word}: `)
    for (const word of hasNot) expect(help).not.toContain(`${word}: `)
  })

  it('tell someone without a pair where they stand', async () => {
    const cleo = await converse(world.deps, world.actors.cleo)
    for (const word of ['status', 'schedule', 'log', 'partner'])
      expect(textOf(cardOf(await cleo.say(word)))).toContain('You are on this year’s list')
  })
})
