import { beforeEach, describe, expect, it } from 'vitest'
import { drawNotice } from '../../../src/conversation/draw-notice.ts'
import type { Notice } from '../../../src/core/notice.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, inbox, labelsOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World
let ana: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  ana = await converse(world.deps, world.actors.ana)
})

const reminder = (personId: string) => {
  const notice: Notice = {
    name: 'nudge',
    to: { kind: 'person', personId },
    facts: { partnershipId: 'pair', stepId: 'step-firstVisit' },
    priority: 'nudge',
  }
  return drawNotice(withoutStore(world.deps), notice, notice.to)
}
const standing = () => database().prisma.nudge.findFirst({ where: { stepId: 'step-firstVisit', personId: 'ana' } })

describe('a reminder', () => {
  it('carries everything it can be answered with', async () => {
    const card = (await reminder('ana'))!
    expect(labelsOf(card)).toEqual([
      'Suggest times',
      'We already met',
      'Remind me in a week',
      'Remind me later…',
      'Need help',
      'Stop these reminders',
    ])
    expect(textOf(card)).toContain('suggest times for the first visit')
  })

  it('has nothing to say once it is the other one’s turn', async () => {
    const times = { host: 'p-ben', date1: '2026-09-10', time1: '09:00', minutes: '180' }
    await ana.send(await ana.say('schedule'), times)
    expect(await reminder('ana')).toBeUndefined()
    expect(textOf((await reminder('ben'))!)).toContain('Your turn: pick one of Ana’s times')
    expect(await reminder('cleo')).toBeUndefined()
  })

  it('is put off for a week by one press', async () => {
    const done = await ana.press((await reminder('ana'))!, 'Remind me in a week')
    expect(cardOf(done).title).toBe('No reminders before Tue, Sep 8')
    expect((await standing())?.snoozedUntil?.toISOString()).toBe('2026-09-08T05:00:00.000Z')
  })

  it.each([
    ['a day', { when: 'date', day: '2026-09-20' }, undefined],
    ['no day', { when: 'date', day: '' }, 'day'],
    ['a day that has passed', { when: 'date', day: '2026-08-01' }, 'day'],
    ['a break, where none is left', { when: 'afterBreak' }, 'when'],
  ])('is put off until %s by the form', async (_what, answers, wrong) => {
    const reply = await ana.send(await ana.press((await reminder('ana'))!, 'Remind me later…'), answers)
    if (wrong) expect(problemsOf(reply)).toHaveProperty(wrong)
    else expect(reply.kind).toBe('done')
  })

  it('stops when asked to, and the step goes on', async () => {
    const done = await ana.press((await reminder('ana'))!, 'Stop these reminders')
    expect(textOf(cardOf(done))).toContain('The step stays open')
    expect((await standing())?.stoppedAt).toBeTruthy()
    expect((await world.pair()).steps[0]!.state).toBe('open')
  })

  it('brings the coordinator when help is needed, once, with the words for them alone', async () => {
    const form = await ana.press((await reminder('ana'))!, 'Need help')
    await ana.send(form, { note: 'She never answers' })
    const asked = (await inbox(database(), world.deps, 'cora')).at(-1)!
    expect(asked.name).toBe('helpAsked')
    expect(textOf(asked.card)).toContain('She never answers')
    const ben = await converse(world.deps, world.actors.ben)
    expect(textOf(cardOf(await ben.say('status')))).not.toContain('She never answers')
    expect((await ana.send(form, { note: 'Again' })).kind).toBe('refusal')
  })
})
