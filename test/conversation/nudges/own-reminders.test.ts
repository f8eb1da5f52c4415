import { beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { sweepOwnReminders } from '../../../src/usecases/nudges/sweep-own-reminders.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, inbox, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World
let ana: Conversation
let ben: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  await prisma().ownReminder.deleteMany()
  ana = await converse(world.deps, world.actors.ana)
  ben = await converse(world.deps, world.actors.ben)
})

const sweepAt = async (moment: string) => {
  world.clock.advance(new Date(moment).getTime() - world.clock.now().getTime())
  return sweepOwnReminders(world.deps)
}
const reminders = async (who: string) =>
  (await inbox(database(), world.deps, who)).filter((one) => one.name === 'ownReminder')
const logged = async (said: object) =>
  ana.send(await ana.say('log'), { host: 'p-ben', happenedOn: '2026-09-01', minutes: '180', ...said })
/** What a line to pick from is sent as. */
const lineOf = (form: Reply, label: string): string => {
  const field = openOf(form).form.fields.lines
  return (field?.kind === 'choices' ? field.choices : []).find((one) => one.label.startsWith(label))!.value
}
/** Ana logged the first visit and wants to be reminded of its next step on Monday, Sep 14. */
const wanted = async () => {
  const done = await logged({ nextSteps: 'Exit tickets with grade 4\nVisit a PLC' })
  const form = await ana.press(done, 'Remind me of an idea')
  return ana.send(form, { lines: [lineOf(form, 'Exit tickets')], day: '2026-09-14' })
}

describe('what somebody wants to be reminded of', () => {
  it('is picked from their own next steps, with the day that these name', async () => {
    const done = await logged({ nextSteps: 'Exit tickets with grade 4 by October' })
    const form = openOf(await ana.press(done, 'Remind me of an idea'))
    expect(JSON.stringify(form.form.fields)).toContain('Exit tickets with grade 4 by October')
    expect(form.answers).toMatchObject({ lines: [expect.any(String)], day: '2026-10-01' })
  })

  it('stays what was picked, though the lines to pick from have changed since', async () => {
    const done = await logged({ nextSteps: 'Exit tickets\nVisit a PLC\nAsk the coach' })
    const form = await ana.press(done, 'Remind me of an idea')
    const visit = lineOf(form, 'Visit a PLC')
    expect(problemsOf(await ana.send(form, { lines: [visit], day: '2026-08-01' }))).toHaveProperty('day')
    await prisma().log.updateMany({ data: { nextSteps: 'Visit a PLC\nAsk the coach' } })
    const again = await ana.press(done, 'Remind me of an idea')
    expect(textOf(cardOf(await ana.send(again, { day: '2026-09-14' })))).toMatch(/Visit a PLC\nReminder/)
    expect(await prisma().ownReminder.findMany()).toMatchObject([{ words: 'Visit a PLC' }])
  })

  it('comes on its day inside their own hours, once, to them alone', async () => {
    expect(textOf(cardOf(await wanted()))).toContain('Reminder on Mon, Sep 14.')
    expect(await sweepAt('2026-09-13T18:00:00Z')).toBe(0)
    // 5:00 AM in Central time.
    expect(await sweepAt('2026-09-14T10:00:00Z')).toBe(0)
    expect(await sweepAt('2026-09-14T14:00:00Z')).toBe(1)
    expect(await sweepAt('2026-09-14T15:00:00Z')).toBe(0)
    const [sent] = await reminders('ana')
    expect(textOf(sent!.card)).toContain('Exit tickets with grade 4')
    expect(sent!.card.title).not.toContain('tickets')
    expect(await reminders('ben')).toEqual([])
  })

  it.each([
    ['a pause', { pausedUntil: new Date('2026-09-20') }, '2026-09-21T14:00:00Z'],
    ['a break', {}, '2026-09-21T14:00:00Z'],
    ['the number of a week', {}, '2026-09-21T14:30:00Z'],
  ])('waits for %s to be over', async (what, person, over) => {
    await wanted()
    await prisma().person.update({ where: { id: 'ana' }, data: { pausedUntil: null, ...person } })
    if (what === 'a break')
      await prisma().blackout.create({
        data: {
          id: 'b-own',
          cycleId: 'cycle',
          name: 'x',
          startsOn: new Date('2026-09-14'),
          endsOn: new Date('2026-09-18'),
        },
      })
    if (what.startsWith('the number'))
      await prisma().delivery.createMany({
        data: ['1', '2'].map((id) => ({
          id: `own-${id}`,
          notice: 'nudge',
          personId: 'ana',
          queuedAt: new Date('2026-09-14T13:30:00Z'),
        })),
      })
    expect(await sweepAt('2026-09-14T14:00:00Z')).toBe(0)
    expect(await sweepAt(over)).toBe(1)
    await prisma().person.update({ where: { id: 'ana' }, data: { pausedUntil: null } })
    await prisma().blackout.deleteMany({ where: { id: 'b-own' } })
  })

  it('never comes to who wants no reminders', async () => {
    await wanted()
    await prisma().person.update({ where: { id: 'ana' }, data: { rhythm: 'off' } })
    expect(await sweepAt('2026-09-30T15:00:00Z')).toBe(0)
    await prisma().person.update({ where: { id: 'ana' }, data: { rhythm: 'usual' } })
  })

  it('is asked about at the next step, to its author alone, and ticked off with that log', async () => {
    await wanted()
    const call = await ana.press(cardOf(await ana.say('status')), 'We already met')
    expect(openOf(call).form.fields.tried).toMatchObject({ label: 'Which of these did you try?' })
    const { id } = await prisma().ownReminder.findFirstOrThrow()
    expect(openOf(await ben.press(cardOf(await ben.say('status')), 'We already met')).form.fields).not.toHaveProperty(
      'tried',
    )
    await ana.send(call, { happenedOn: '2026-09-01', minutes: '40', tried: [id] })
    expect(textOf(cardOf(await ana.say('ideas')))).toContain('Tried\nExit tickets with grade 4')
    expect(await sweepAt('2026-09-14T15:00:00Z')).toBe(0)
  })

  it('can be put off a week, and stopped, from the message and from the list', async () => {
    await wanted()
    await sweepAt('2026-09-14T14:00:00Z')
    const [sent] = await reminders('ana')
    await ana.press(sent!.card, 'Remind me in a week')
    expect(await sweepAt('2026-09-21T14:30:00Z')).toBe(1)
    const stopped = await ana.press(await ana.say('ideas'), 'Stop this reminder')
    expect(textOf(cardOf(stopped))).toContain('Nothing to remind you of')
    expect(labelsOf(cardOf(stopped))).not.toContain('Stop this reminder')
    expect((await ana.press(sent!.card, 'I tried it')).kind).toBe('card')
    expect(await prisma().ownReminder.findMany()).toMatchObject([{ state: 'stopped' }])
  })

  it('is touched by nobody else', async () => {
    await wanted()
    const card = cardOf(await ana.say('ideas'))
    for (const label of ['I tried it', 'Remind me in a week', 'Stop this reminder'])
      expect((await ben.press(card, label)).kind, label).toBe('refusal')
    expect(await prisma().ownReminder.findMany()).toMatchObject([{ state: 'open', nextAt: expect.any(Date) }])
  })

  it('asks for a day ahead and for words, and says so at the field', async () => {
    const form = await ana.press(await logged({ nextSteps: 'A\nB' }), 'Remind me of an idea')
    expect(problemsOf(await ana.send(form, { lines: [lineOf(form, 'A')], day: '2026-09-01' }))).toHaveProperty('day')
    expect(problemsOf(await ana.send(form, { day: '2026-09-14' }))).toHaveProperty('words')
    expect(problemsOf(await ana.send(form, { words: 'Jayden’s IEP was late.', day: '2026-09-14' }))).toHaveProperty(
      'words',
    )
  })

  it('ends with its year', async () => {
    await wanted()
    await prisma().cycle.update({ where: { id: 'cycle' }, data: { closedAt: new Date('2026-09-10') } })
    expect(await sweepAt('2026-09-14T14:00:00Z')).toBe(0)
    await prisma().cycle.update({ where: { id: 'cycle' }, data: { closedAt: null } })
    expect(await sweepAt('2026-09-15T14:00:00Z')).toBe(0)
  })
})
