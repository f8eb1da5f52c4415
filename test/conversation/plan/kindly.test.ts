import { beforeEach, expect, it } from 'vitest'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, converse, openOf, problemsOf } from '../conversation.ts'

const database = withDatabase()
let world: World
let ana: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  ana = await converse(world.deps, world.actors.ana)
})

const goalForm = async () => ana.press(await ana.say('plan'), 'Add a goal')
const goal = { indicator: 'A3', goal: 'Weekly walks' }

it('asks before a level is saved beside an indicator, at its field, with the words it saw', async () => {
  const reply = await ana.send(await goalForm(), { ...goal, evidence: 'I was rated a 2 on A3.' })
  expect(problemsOf(reply)).toEqual({ evidence: expect.stringContaining('a 2 on A3') })
  expect(await database().prisma.goal.count()).toBe(0)
  expect(openOf(reply).form.fields).toHaveProperty('meantSo')
})

it('lets the person decide: put otherwise it is saved, and so it is with the box checked', async () => {
  const asked = await ana.send(await goalForm(), { ...goal, evidence: 'Jayden in 4th grade reads aloud' })
  expect((await ana.send(asked, { evidence: 'Readers tell what they liked' })).kind).toBe('done')
  const again = await ana.send(await goalForm(), { ...goal, goal: 'Jordan in 4th grade leads the PLC' })
  expect((await ana.send(again, { meantSo: ['yes'] })).kind).toBe('done')
  expect(await database().prisma.goal.count()).toBe(2)
})

it.each([
  ['log', { host: 'p-ben', minutes: '180', sharedNote: 'Jayden’s IEP was late.' }, 'sharedNote'],
  ['log', { host: 'p-ben', minutes: '180', reflection: 'Ben is a 2 in B2.' }, 'reflection'],
  [
    'schedule',
    { host: 'p-ben', date1: '2026-09-10', time1: '09:00', minutes: '180', note: 'Bring Jayden’s IEP' },
    'note',
  ],
] as const)('asks likewise in the form “%s”', async (word, answers, field) => {
  const reply = await ana.send(await ana.say(word), answers)
  expect(problemsOf(reply)).toHaveProperty(field)
  expect((await ana.send(reply, { meantSo: ['yes'] })).kind).toBe('done')
})
