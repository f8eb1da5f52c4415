import { beforeEach, describe, expect, it } from 'vitest'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { cardOf, converse, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World

/** Reminders to Ana about the pair, one a day, each with its fate. */
const remind = async (fates: readonly ('sent' | 'unreachable' | 'unknown' | 'queued')[]) =>
  database().prisma.delivery.createMany({
    data: fates.map((state, at) => ({
      id: `reminder-${String(at).padStart(3, '0')}`,
      notice: 'nudge',
      facts: {},
      personId: 'ana',
      partnershipId: 'pair',
      priority: 2,
      state,
      platform: 'slack' as const,
      reason: state === 'unreachable' ? 'account_inactive' : null,
      queuedAt: new Date(Date.UTC(2026, 8, 2 + at, 15)),
      settledAt: state === 'queued' ? null : new Date(Date.UTC(2026, 8, 2 + at, 15)),
    })),
  })

beforeEach(async () => {
  world = await makeWorld(database())
  await database().prisma.delivery.deleteMany({ where: { partnershipId: 'pair' } })
})

describe('the ledger of a pair', () => {
  it('names every message of the pair with its fate, the newest first', async () => {
    await remind(['sent', 'unreachable', 'unknown', 'queued'])
    const cora = await converse(world.deps, world.actors.coordinator)
    const words = textOf(cardOf(await cora.say('ledger Ana')))
    const order = ['waits to be sent', 'may have arrived; we can’t tell', 'could not be delivered', 'sent by Slack']
    const places = order.map((one) => words.indexOf(one))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(words).toContain('account_inactive')
  })

  it('says of a step that is past due since when, wherever the pair stands in a list', async () => {
    await database().prisma.step.updateMany({
      where: { dueOn: { not: null } },
      data: { dueOn: new Date('2026-09-05') },
    })
    world.clock.advance(Date.parse('2026-09-08T15:00:00Z') - world.clock.now().getTime())
    const cora = await converse(world.deps, world.actors.coordinator)
    for (const words of ['overdue', 'pairs Ana'])
      expect(textOf(cardOf(await cora.say(words)))).toContain('was due Sat, Sep 5, 3 days ago')
  })

  it('turns its pages both ways, and loses no message', async () => {
    await remind(Array.from({ length: 60 }, () => 'sent' as const))
    const cora = await converse(world.deps, world.actors.coordinator)
    const pages = [cardOf(await cora.say('messages Ben'))]
    for (const _ of [1, 2]) pages.push(cardOf(await cora.press(pages.at(-1)!, 'Older')))
    expect(pages.map((card) => card.title)).toEqual([1, 2, 3].map((n) => `60 messages, page ${n} of 3`))
    expect(pages.flatMap((card) => textOf(card).match(/Reminder to/g) ?? [])).toHaveLength(60)
    expect(cardOf(await cora.press(pages[2]!, 'Newer'))).toEqual(pages[1])
  })

  it('is one button away from the pair when it holds more than is shown there', async () => {
    await remind(Array.from({ length: 13 }, () => 'sent' as const))
    const cora = await converse(world.deps, world.actors.coordinator)
    const opened = await cora.press(await cora.say('pairs Ana'), 'Open')
    expect(textOf(cardOf(opened))).toContain('The last 12 of 13 messages')
    expect(cardOf(await cora.press(opened, 'All messages')).title).toBe('13 messages')
  })

  it('is chosen among several pairs', async () => {
    await remind(['sent'])
    const { partnership } = database().prisma
    const { id: _, ...pair } = await partnership.findUniqueOrThrow({ where: { id: 'pair' } })
    await partnership.create({ data: { ...pair, schoolsBefore: [], id: 'another' } })
    const cora = await converse(world.deps, world.actors.coordinator)
    const several = await cora.say('ledger Ana')
    expect(cardOf(several).title).toBe('2 pairs with “Ana”')
    const one = cardOf(several).blocks.find((block) => JSON.stringify(block).includes('"partnershipId":"pair"'))
    expect(cardOf(await cora.press({ title: '', blocks: [one!] }, 'Messages')).title).toBe('1 message')
    await partnership.delete({ where: { id: 'another' } })
  })

  it('says so when nothing was sent, and when there is no such pair', async () => {
    const cora = await converse(world.deps, world.actors.coordinator)
    expect(textOf(cardOf(await cora.say('ledger Ana')))).toContain('Nothing was sent about this pair yet.')
    expect(textOf(cardOf(await cora.say('ledger Zebulon')))).toContain('No pair has a name')
  })

  it('is for coordinators alone', async () => {
    await remind(['sent'])
    for (const actor of [world.actors.ana, world.actors.directorOfAna, world.actors.cleo])
      expect((await (await converse(world.deps, actor)).say('ledger Ana')).kind).toBe('refusal')
  })
})
