import { beforeEach, describe, expect, it } from 'vitest'
import { drawNotice } from '../../../src/conversation/draw-notice.ts'
import type { Card } from '../../../src/conversation/kit/card.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
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
  ana = await converse(world.deps, world.actors.ana)
  ben = await converse(world.deps, world.actors.ben)
})

const days = (count: number) => world.clock.advance(count * 86_400_000)
const mail = async (personId: string, name: string): Promise<Card> =>
  (await inbox(database(), world.deps, personId)).filter((one) => one.name === name).at(-1)!.card
const goal = async (who: Conversation, words: object) =>
  who.send(await who.press(await who.say('plan'), 'Add a goal'), { indicator: 'A3', evidence: 'x', ...words })
const hide = async (who: Conversation) =>
  who.send(await who.press(await who.press(await who.say('plan'), 'Open'), 'Who sees it'), { readers: [] })
const times = { host: 'p-ben', date1: '2026-09-10', time1: '09:00', minutes: '180' }
const notesOn = (opened: Awaited<ReturnType<Conversation['say']>>) =>
  Object.values(openOf(opened).form.fields)
    .filter(({ kind }) => kind === 'note')
    .map(({ label }) => label)
    .join('\n')
const book = async () => {
  await ana.send(await ana.say('schedule'), times)
  await ben.press(await mail('ben', 'timesOffered'), 'Thu, Sep 10, 9:00 AM')
}
/** Both visits and the call took place; what is given is in the logs of the first visit. */
const visited = async (said: object) =>
  ana.send(await ana.say('log'), { host: 'p-ben', happenedOn: '2026-09-01', minutes: '180', ...said })

describe('the agenda of a visit', () => {
  it('begins with what the two’s goals are about, and shows them; with nobody’s goal and area it checks little', async () => {
    const bare = openOf(await ana.say('schedule'))
    expect(bare.answers.agenda ?? []).not.toHaveLength(7)
    await goal(ben, { goal: 'Celebrate attendance every Friday', actions: 'Walk with the coach' })
    const opened = await ana.say('schedule')
    expect(openOf(opened).answers.agenda).toEqual(expect.arrayContaining(['plan', 'culture', 'leader']))
    expect(openOf(opened).answers.agenda).not.toContain('data')
    expect(notesOn(opened)).toContain('Ben: Celebrate attendance every Friday')
    expect(notesOn(opened)).toContain('Next: Walk with the coach.')
  })

  it('is shown to both with their shared goals, and loses a goal as soon as it is hidden', async () => {
    await goal(ana, { goal: 'HERS' })
    await goal(ben, { goal: 'HIS' })
    await book()
    for (const who of ['ana', 'ben']) {
      const booked = textOf(await mail(who, 'visitScheduled'))
      expect(booked).toContain('HERS')
      expect(booked).toContain('HIS')
    }
    await hide(ana)
    for (const who of ['ana', 'ben']) expect(textOf(await mail(who, 'visitScheduled'))).not.toContain('HERS')
    expect(notesOn(await ben.say('schedule'))).not.toContain('HERS')
  })

  it('writes down that the other’s goals were looked at', async () => {
    await goal(ben, { goal: 'HIS' })
    await ana.say('schedule')
    expect(await prisma().audit.count({ where: { action: 'plan.read', personId: 'ana' } })).toBe(1)
  })
})

describe('a log', () => {
  it('opens with the goals and the last next steps of both', async () => {
    await goal(ben, { goal: 'HIS' })
    const logged = await visited({ nextSteps: 'Send the template' })
    const form = await ben.say('log')
    expect(notesOn(form)).toContain('HIS')
    const call = await ana.press(logged, 'We already met')
    expect(notesOn(call)).toContain('Next step (You, the first visit): Send the template')
  })

  it('leaves questions that the call asks about', async () => {
    const next = cardOf(await visited({ questions: 'How do you start Mondays?', nextSteps: 'Exit tickets' }))
    expect(textOf(next)).toContain('“How do you start Mondays?” You, the first visit')
    const schedule = await ben.say('schedule')
    expect(openOf(schedule).answers.agendaOther).toBe('How do you start Mondays?; Exit tickets')
    expect(notesOn(await ben.say('log'))).not.toContain('Question (')
    const call = await ana.press(next, 'We already met')
    expect(notesOn(call)).toContain('Question (You, the first visit): How do you start Mondays?')
  })
})

describe('the end of a year', () => {
  const toTheEnd = async () => {
    const logged = await visited({
      ideas: 'Walk the halls at 8',
      strategies: ['plc'],
      nextSteps: 'NEXT',
      reflection: 'SECRET',
    })
    await ana.send(await ana.press(logged, 'We already met'), {
      happenedOn: '2026-09-01',
      minutes: '40',
    })
    const second = await ben.press(cardOf(await ben.say('status')), 'We already met')
    return cardOf(await ben.send(second, { happenedOn: '2026-09-01', minutes: '180', ideas: 'BENSIDEA' }))
  }

  it('shows the final meeting what was tried, by which lever, and what came of it', async () => {
    await goal(ana, { goal: 'HERS' })
    await ana.send(await ana.press(await ana.say('plan'), 'Update progress'), {
      state: 'met',
      words: 'All of them',
      day: '2026-09-01',
    })
    const opened = await toTheEnd()
    const text = textOf(opened)
    expect(text).toContain('Professional learning communities\n“Walk the halls at 8” Ana, first visit')
    expect(text).toContain('Other ideas\n“BENSIDEA” You, second visit')
    expect(text).toContain('Ana: HERS')
    expect(text).toContain('met. All of them')
    expect(notesOn(await ben.press(opened, 'We already met'))).toContain(
      'Professional learning communities: Walk the halls at 8',
    )
  })

  it('leaves each a page of their own year, with nothing private and no word of the other', async () => {
    await goal(ana, { goal: 'HERS' })
    await toTheEnd()
    await ana.send(await ana.press(cardOf(await ana.say('status')), 'Skip the meeting'), {})
    const pages: object[] = []
    const print = async (page: object) => {
      pages.push(page)
      return new Uint8Array([1])
    }
    const { printer } = world.deps
    Object.assign(world.deps, { printer: { print } })
    const printed = await ana.press(await mail('ana', 'closing'), 'Print my year')
    Object.assign(world.deps, { printer })
    expect(printed).toMatchObject({ kind: 'file', file: { mediaType: 'application/pdf' } })
    const page = JSON.stringify(pages)
    for (const mine of ['HERS', 'Walk the halls at 8', 'NEXT', 'Birch Elementary']) expect(page).toContain(mine)
    for (const not of ['SECRET', 'BENSIDEA']) expect(page).not.toContain(not)
  })

  it('shows a former partner nothing newer than the end', async () => {
    await goal(ben, { goal: 'OLD' })
    const logged = await visited({ nextSteps: 'NEXT' })
    days(1)
    await prisma().partnership.update({
      where: { id: 'pair' },
      data: { status: 'ended', endedAt: world.deps.clock.now() },
    })
    days(1)
    await goal(ben, { goal: 'NEWER' })
    const standing = 'standing' in logged && logged.standing
    const drawn = standing && (await drawNotice(withoutStore(world.deps), standing, standing.to))
    const letters = drawn ? textOf(drawn) : ''
    expect(letters).toContain('OLD')
    expect(letters).not.toContain('NEWER')
  })
})
