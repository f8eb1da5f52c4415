import { beforeEach, describe, expect, it } from 'vitest'
import { dispatch } from '../../../src/conversation/dispatch.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { tablesOf } from '../../../src/conversation/tables.ts'
import { heardFromText, heardToText } from '../../../src/core/understanding/heard.ts'
import { stepNamed } from '../../../src/core/understanding/step-named.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { converse, openOf } from '../conversation.ts'

const database = withDatabase()
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
})

/** The form that a sentence opens: its title, what stands above it, what is in it. */
const opened = async (who: 'ana' | 'ben', words: string) => {
  const actor = world.actors[who]
  const person = (await world.deps.store.read.people.find(actor.personId))!
  const request = { deps: withoutStore(world.deps), actor, person, place: { kind: 'direct' } } as const
  const reply = await dispatch(tablesOf(registry), request, { kind: 'command', words })
  const { form, answers } = openOf(reply)
  return { title: form.title, note: form.fields.understood?.label ?? '', answers }
}

describe('before the first visit is logged', () => {
  it.each(['log the call, 30 minutes', 'we talked today for 30 minutes'])(
    'who tells of a call is told that the form is about the visit: “%s”',
    async (words) => {
      const { title, note } = await opened('ana', words)
      expect(title).toBe('Log: First visit')
      expect(note).toMatch(
        /^The follow-up call comes after the first visit: this form is about the first visit\. I under/,
      )
    },
  )
  it('who speaks of the visit is told nothing of the kind', async () => {
    for (const words of ['log the visit, 3 hours', 'schedule the first visit thu at 9', 'visit ben tuesday at 9'])
      expect((await opened('ana', words)).note).toMatch(/^I understood/)
  })
})

describe('once Ana has logged the first visit', () => {
  beforeEach(async () => {
    const ana = await converse(world.deps, world.actors.ana)
    world.clock.advance(10 * 86_400_000)
    await ana.send(await ana.say('log'), { host: 'p-ben', happenedOn: '2026-09-10', minutes: '180' })
  })

  it.each([
    'edit my log',
    'change my log',
    'add to my log',
    'fix the time I logged',
    'log the first visit',
    'log the visit',
  ])('“%s” opens what she wrote, not the log of a call that never was', async (words) => {
    expect(await opened('ana', words)).toMatchObject({
      title: 'Change your log',
      answers: { happenedOn: '2026-09-10', minutes: '180' },
    })
  })
  it('a length that she corrects stands in it', async () => {
    expect((await opened('ana', 'change my log, it was 2 hours')).answers).toMatchObject({ minutes: '120' })
  })
  it('a visit of a later day is no change of that one', async () => {
    const { title, note } = await opened('ana', 'log the visit today, 2 hours')
    expect(title).toBe('Log: Follow-up call')
    expect(note).toMatch(/^The second visit comes after the follow-up call/)
  })
  it.each(['log the second visit', 'schedule the second visit', 'log the return visit', 'schedule the final meeting'])(
    '“%s” is told that the call comes before',
    async (words) => {
      const { title, note } = await opened('ana', words)
      expect(title).toMatch(/Follow-up call$/)
      expect(note).toMatch(/^The (second visit|final meeting) comes after the follow-up call: this form is about/)
    },
  )
  it('what Ben tells of the call is the call’s, and else he is asked for his part of the visit', async () => {
    for (const words of [
      'we talked yesterday for 30 minutes',
      'log the call, 30 minutes',
      'met ana today for 30 minutes',
    ])
      expect(await opened('ben', words), words).toMatchObject({
        title: 'Log: Follow-up call',
        answers: { minutes: '30' },
      })
    for (const words of ['log', 'log the first visit', 'log the visit'])
      expect((await opened('ben', words)).title, words).toBe('Add your part')
  })
})

it.each([
  ['log the visit and the call', undefined],
  ['the call about the visit', undefined],
  ['we talked at the visit', undefined],
  ['log our second visit', 'secondVisit'],
  ['follow-up call tuesday at 9', 'call'],
  ['a 30 minute call', 'call'],
  ['call it done', undefined],
  ['our last meeting', 'finalMeeting'],
  ['meet tuesday', undefined],
])('which step is named in “%s”', (words, named) => {
  expect(stepNamed(words)).toBe(named)
  const heard = { times: [], ...(named && { about: named as 'call' }) }
  expect(heardFromText(heardToText(heard))?.about).toBe(named)
})
