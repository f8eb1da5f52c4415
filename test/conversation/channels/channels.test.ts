import { beforeEach, describe, expect, it } from 'vitest'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World
let cora: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  const { prisma } = database()
  await prisma.tenant.deleteMany()
  await prisma.cycle.updateMany({ data: { settings: {} } })
  await prisma.tenant.create({
    data: {
      id: 't',
      platform: 'teams',
      externalId: 'T1',
      name: 'The Department',
      status: 'installed',
      districts: { create: { districtCode: 'd1' } },
    },
  })
  await prisma.channel.create({
    data: { id: 'program', tenantId: 't', externalId: 'C1', name: 'p3', program: true },
  })
  cora = await converse(world.deps, world.actors.coordinator)
})

describe('setting a channel', () => {
  it('shows when it hears next, previews the message, and takes another day', async () => {
    const channels = await cora.say('channels')
    expect(textOf(cardOf(channels))).toContain('Weekly message on Tuesdays at 9:00 AM, next Tue, Sep 8')
    const preview = cardOf(await cora.press(channels, 'Preview'))
    expect(textOf(preview)).toContain('A preview, for you alone: nothing was posted.')
    expect(textOf(preview)).toContain('First visits are due by Tue, Oct 13.')
    const form = await cora.press(channels, 'Weekly message')
    expect(openOf(form).answers).toMatchObject({ weekday: '2', at: '09:00' })
    expect(problemsOf(await cora.send(form, { at: '23:00' }))).toEqual({
      at: 'Please choose a time between 6:00 AM and 6:00 PM.',
    })
    const saved = cardOf(await cora.send(form, { weekday: '5', at: '08:15' }))
    expect(textOf(saved)).toContain('Fridays at 8:15 AM')
  })

  it('finds one of many channels, workspaces and tenants by its name, its id or a district', async () => {
    const { prisma } = database()
    const numbers = Array.from({ length: 35 }, (_, n) => n)
    await prisma.tenant.createMany({
      data: numbers.map((n) => ({
        id: `w${n}`,
        platform: 'slack' as const,
        externalId: `TW${n}`,
        name: `Place ${n}`,
        status: 'installed' as const,
      })),
    })
    await prisma.tenant.update({
      where: { id: 'w34' },
      data: { name: 'Zeta', districts: { create: { districtCode: 'd2' } } },
    })
    await prisma.channel.createMany({
      data: numbers.map((n) => ({ id: `c${n}`, tenantId: `w${n}`, externalId: `C${n}`, name: `room ${n}` })),
    })
    expect(textOf(cardOf(await cora.say('workspaces')))).toMatch(/And 6 more: .*workspaces NAME/)
    for (const words of ['workspaces zeta', 'workspaces tw34', 'workspaces of birch county']) {
      const only = textOf(cardOf(await cora.say(words)))
      expect([words, only.includes('1 workspace or tenant allowed, with'), only.includes('Zeta')]).toEqual([
        words,
        true,
        true,
      ])
    }
    expect(labelsOf(cardOf(await cora.say('workspaces nowhere')))).toContain('All workspaces')
    // What was done to the one that was found stands on the answer, however many others there are.
    const used = textOf(cardOf(await cora.press(await cora.say('channels zeta'), 'Stop announcing here')))
    expect(used).toContain('(Zeta, Slack)')
    expect(textOf(cardOf(await cora.say('channels')))).toMatch(/And 16 more: .*channels NAME/)
    for (const words of ['channels room 34', 'channels zeta']) {
      const only = textOf(cardOf(await cora.say(words)))
      expect([words, only.includes('room 34 (Zeta'), only.includes('room 33')]).toEqual([words, true, false])
    }
    expect(textOf(cardOf(await cora.say('channels nowhere')))).toContain('P3 posts in no channel that has this')
  })

  it('shows a director the channels that may be the district’s own', async () => {
    const dora = await converse(world.deps, world.actors.directorOfAna)
    expect(textOf(cardOf(await dora.say('channels')))).toContain('I am in no channel yet')
    await database().prisma.channel.create({
      data: { id: 'alder', tenantId: 't', externalId: 'C2', name: 'alder', program: false },
    })
    const channels = await dora.say('channels')
    expect(labelsOf(cardOf(channels))).toEqual(['Weekly message', 'Preview', 'Send a test', 'See my status'])
    const saved = cardOf(await dora.send(await dora.press(channels, 'Weekly message'), {}))
    expect(textOf(saved)).toContain('For Alder County. Weekly message on Tuesdays')
  })

  it('is no business of partners', async () => {
    const ana = await converse(world.deps, world.actors.ana)
    expect((await ana.say('channels')).kind).toBe('refusal')
  })
})

describe('messages in own words', () => {
  it('takes words, names a placeholder it does not know, previews, and goes back to the original', async () => {
    const listed = await cora.say('texts')
    const form = await cora.press(listed, 'Change')
    expect(problemsOf(await cora.send(form, { words: 'Hi {distrcts}' }))).toHaveProperty(
      'words',
      expect.stringContaining('I don’t know what to put in for {distrcts}. You can use'),
    )
    const saved = await cora.send(form, { words: 'Good news from {program}: {pairs}!' })
    expect(textOf(cardOf(saved))).toContain('In your own words')
    expect(textOf(cardOf(await cora.press(saved, 'Preview')))).toContain('Good news from P3: 1 pair!')
    const back = await cora.press(saved, 'Back to the original')
    expect(textOf(cardOf(back))).not.toContain('In your own words')
  })

  it('keeps the program’s contact, which help then names', async () => {
    const listed = await cora.say('texts')
    await cora.send(await cora.press(listed, 'Contact and names'), { contact: 'Jordan Example, p3@example.gov' })
    const ana = await converse(world.deps, world.actors.ana)
    expect(textOf(cardOf(await ana.say('help')))).toContain(
      'For more information, please contact Jordan Example, p3@example.gov.',
    )
  })

  it('loses neither when dates are set afterwards', async () => {
    await cora.send(await cora.press(await cora.say('texts'), 'Contact and names'), { contact: 'Jordan' })
    await cora.send(await cora.press(await cora.say('year'), 'Dates and reminders'), { amend: '20' })
    expect(textOf(cardOf(await cora.say('texts')))).toContain('Jordan')
  })
})
