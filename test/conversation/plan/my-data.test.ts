import { beforeEach, describe, expect, it } from 'vitest'
import { forgetWords } from '../../../src/usecases/privacy/forget-words.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, inbox, openOf, textOf } from '../conversation.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World
let ana: Conversation
let ben: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  await prisma().ownReminder.deleteMany()
  await prisma().cycle.updateMany({ data: { wordsGoToldAt: null } })
  ana = await converse(world.deps, world.actors.ana)
  ben = await converse(world.deps, world.actors.ben)
})

const written = async () => {
  const said = { host: 'p-ben', happenedOn: '2026-09-01', minutes: '180', ideas: 'IDEA', reflection: 'SECRET' }
  const done = await ana.send(await ana.say('log'), said)
  await ana.send(await ana.press(done, 'Remind me of an idea'), { words: 'REMINDED', lines: [], day: '2026-09-20' })
  const goal = { indicator: 'A3', goal: 'GOAL', evidence: 'x' }
  await ana.send(await ana.press(await ana.say('plan'), 'Add a goal'), goal)
}
const shown = async () => textOf(cardOf(await ana.say('my-data')))

describe('everything about somebody', () => {
  it('is shown with who else sees it, and until when it is kept', async () => {
    await written()
    const card = await shown()
    for (const part of ['1 private reflection', '1 idea to be reminded of', '1 action plan', '1 partnership', '1 log'])
      expect(card).toContain(part)
    expect(card).toMatch(/Your words are kept: those of 2026-27 until \w+, \w+ \d+, 2029/)
  })

  it('is given on paper and as a file, with one’s own words', async () => {
    await written()
    const pages: object[] = []
    const print = async (page: object) => {
      pages.push(page)
      return new Uint8Array([1])
    }
    const { printer } = world.deps
    Object.assign(world.deps, { printer: { print } })
    const paper = await ana.press(await ana.say('my-data'), 'Get it to read (PDF)')
    Object.assign(world.deps, { printer })
    expect(paper).toMatchObject({ kind: 'file', file: { name: 'my-p3-data.pdf' } })
    expect(JSON.stringify(pages)).toContain('7:30 AM to 4:30 PM')
    const file = await ana.say('export')
    if (file.kind !== 'file') throw new Error(file.kind)
    const json = new TextDecoder().decode(file.file.content)
    for (const words of ['IDEA', 'SECRET', 'REMINDED', 'GOAL', 'Ben Birch']) {
      expect(JSON.stringify(pages)).toContain(words)
      expect(json).toContain(words)
    }
    expect(JSON.parse(json).whoElseReads.reflection.partner).toBe('no')
  })
})

describe('what is one’s own', () => {
  it('is deleted for good where its owner says so, and nothing else', async () => {
    await written()
    const form = await ana.press(await ana.say('my-data'), 'Delete what is mine')
    const done = await ana.send(form, { kinds: ['reflections', 'reminders', 'plans'] })
    expect(cardOf(done).title).toBe('Deleted: 3 things of yours')
    expect(await prisma().ownReminder.count()).toBe(0)
    expect(await prisma().goal.count()).toBe(0)
    expect(await prisma().log.findFirst()).toMatchObject({ reflection: null, ideas: 'IDEA', minutes: 180 })
    expect(cardOf(await ana.send(form, { kinds: ['plans'] })).title).toBe('There is nothing of yours to delete')
  })

  it('leaves nothing of a reflection in what a log said before', async () => {
    await written()
    const log = cardOf(await ana.press(cardOf(await ana.say('status')), 'First visit: notes'))
    await ana.send(await ana.press(log, 'Change my part'), { reflection: 'OTHER' })
    expect(JSON.stringify(await prisma().logAmendment.findMany())).toContain('SECRET')
    await ana.send(await ana.press(await ana.say('my-data'), 'Delete what is mine'), { kinds: ['reflections'] })
    expect(JSON.stringify([await prisma().logAmendment.findMany(), await prisma().log.findMany()])).not.toMatch(
      /SECRET|OTHER/,
    )
  })

  it('stays while a legal hold stands', async () => {
    await written()
    const form = await ana.press(await ana.say('my-data'), 'Delete what is mine')
    const { settings } = await prisma().program.findFirstOrThrow()
    const hold = { retention: { legalHold: true } }
    await prisma().program.updateMany({ data: { settings: { ...(settings as object), ...hold } } })
    expect((await ana.press(await ana.say('my-data'), 'Delete what is mine')).kind).toBe('refusal')
    expect((await ana.send(form, { kinds: ['plans'] })).kind).toBe('refusal')
    await prisma().program.updateMany({ data: { settings: settings as object } })
    expect(await prisma().goal.count()).toBe(1)
  })

  it('is nobody else’s to delete', async () => {
    await written()
    const his = await ben.press(await ben.say('my-data'), 'Delete what is mine')
    expect(his.kind).toBe('card')
    const hers = await ana.press(await ana.say('my-data'), 'Delete what is mine')
    expect(openOf(hers).context).toEqual({})
    await ben.send(hers, { kinds: ['plans', 'reflections'] })
    expect(await prisma().goal.count()).toBe(1)
    expect(await prisma().log.findFirst()).toMatchObject({ reflection: 'SECRET' })
  })
})

describe('before words are forgotten', () => {
  const told = async (who: string) =>
    (await inbox(database(), world.deps, who)).filter(({ name }) => name === 'wordsGoSoon')
  const goTo = (moment: string) => world.clock.advance(new Date(moment).getTime() - world.clock.now().getTime())

  it('who wrote any is told once, and has two weeks at least', async () => {
    await written()
    const { endsOn } = await prisma().cycle.findUniqueOrThrow({ where: { id: 'cycle' } })
    const goes = new Date(endsOn)
    goes.setUTCFullYear(goes.getUTCFullYear() + 2)
    goTo(new Date(goes.getTime() - 60 * 86_400_000).toISOString())
    await forgetWords(world.deps)
    expect(await told('ana')).toEqual([])
    goTo(new Date(goes.getTime() - 20 * 86_400_000).toISOString())
    await forgetWords(world.deps)
    await forgetWords(world.deps)
    const [only, ...more] = await told('ana')
    expect(more).toEqual([])
    expect(textOf(only!.card)).toContain('deletes your notes, reflections and action plan of 2026-27')
    expect(await told('ben')).toEqual([])
    goTo(new Date(goes.getTime() + 2 * 86_400_000).toISOString())
    await forgetWords(world.deps)
    expect(await prisma().log.findFirst()).toMatchObject({ reflection: null })
  })

  it('nothing goes untold, however late it is', async () => {
    await written()
    goTo('2033-01-01T12:00:00Z')
    await forgetWords(world.deps)
    goTo('2033-01-13T12:00:00Z')
    await forgetWords(world.deps)
    expect(await prisma().log.findFirst()).toMatchObject({ reflection: 'SECRET' })
    expect(textOf((await told('ana'))[0]!.card)).toContain('Jan 15, 2033')
    goTo('2033-01-16T12:00:00Z')
    await forgetWords(world.deps)
    expect(await prisma().log.findFirst()).toMatchObject({ reflection: null })
    expect(await prisma().goal.count()).toBe(0)
    expect(await prisma().ownReminder.count()).toBe(0)
  })
})
