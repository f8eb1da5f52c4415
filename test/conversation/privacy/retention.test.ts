import { beforeEach, describe, expect, it } from 'vitest'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, labelsOf, textOf } from '../conversation.ts'

const database = withDatabase()
const prisma = () => database().prisma
const reflection = async () => (await prisma().log.findUniqueOrThrow({ where: { id: 'log' } })).reflection
const months = async () =>
  ((await prisma().program.findFirstOrThrow()).settings as { retention?: { months: number } }).retention?.months
let world: World
let cora: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  cora = await converse(world.deps, world.actors.coordinator)
  await prisma().log.create({
    data: {
      id: 'log',
      stepId: world.stepId('firstVisit'),
      authorId: 'p-ana',
      happenedOn: new Date('2026-11-20'),
      minutes: 150,
      activities: ['culture'],
      reflection: 'for me alone',
      createdAt: world.clock.now(),
    },
  })
  world.clock.advance(2 * 365 * 86_400_000)
})

describe('a shorter time to keep words', () => {
  it('shows what it lets go before anything is saved or forgotten, and takes one press', async () => {
    const form = await cora.press(await cora.say('retention'), 'Change')
    const preview = await cora.send(form, { months: '6', hold: 'no' })
    const text = textOf(cardOf(preview))
    expect(cardOf(preview).title).toBe('Keep words for 6 months?')
    expect(text).toContain('Notes and reflections of visits and calls: 1 log')
    expect(text).toContain('is told first')
    expect([await months(), await reflection()]).toEqual([undefined, 'for me alone'])
    expect(await prisma().delivery.count({ where: { notice: 'wordsGoSoon' } })).toBe(0)
    const saved = await cora.press(preview, 'Keep for 6 months')
    expect(cardOf(saved).title).toBe('Words are kept for 6 months')
    expect([await months(), await reflection()]).toEqual([6, 'for me alone'])
  })

  it('is not asked about when words are kept longer, and a hold stands at once', async () => {
    const change = async (answers: object) =>
      cardOf(await cora.send(await cora.press(await cora.say('retention'), 'Change'), { hold: 'no', ...answers }))
    expect((await change({ months: '60' })).title).toBe('Words are kept for 60 months')
    expect((await change({ months: '60', hold: 'yes' })).title).toBe('Legal hold: nothing is forgotten')
    const lifted = await change({ months: '60' })
    expect(lifted.title).toBe('Keep words for 60 months?')
    expect(lifted.footer).toContain('legal hold is lifted')
    await cora.press(lifted, 'Keep for 60 months')
    expect(await prisma().program.findFirst()).toMatchObject({ settings: { retention: { legalHold: false } } })
  })
})

describe('what is due', () => {
  it('is told by rule without touching it, then forgotten in one press that the audit trail keeps', async () => {
    await prisma().draft.create({
      data: { id: 'd', personId: 'ana', form: 'f', context: {}, answers: {}, updatedAt: new Date('2026-09-01') },
    })
    const preview = await cora.press(await cora.say('retention'), 'See what goes next')
    expect(textOf(cardOf(preview))).toContain('Unsent drafts: 1 draft')
    expect(await prisma().draft.count()).toBe(1)
    const label = labelsOf(cardOf(preview)).find((one) => one.startsWith('Forget '))!
    const done = await cora.press(preview, label)
    expect(textOf(cardOf(done))).toContain('Unsent drafts: 1 draft')
    expect(await prisma().draft.count()).toBe(0)
    expect(await prisma().audit.findFirst({ where: { action: 'program.forgotten' } })).toMatchObject({
      personId: 'cora',
      details: expect.objectContaining({ Draft: 1 }),
    })
    expect(cardOf(await cora.press(await cora.say('retention'), 'See what goes next')).title).not.toContain('draft')
  })

  it('is for coordinators alone', async () => {
    const ana = await converse(world.deps, world.actors.ana)
    expect((await ana.say('retention')).kind).toBe('refusal')
  })
})
