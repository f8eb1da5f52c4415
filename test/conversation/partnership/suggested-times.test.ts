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

const offeredTimes = async () => (await world.pair()).steps[0]!.offers.map((one) => one.startsAt.toISOString())

/** The values that can be checked on a form. */
const suggestions = (opened: Awaited<ReturnType<Conversation['say']>>): string[] => {
  const field = openOf(opened).form.fields.suggested
  return field?.kind === 'choices' ? field.choices.map(({ value }) => value) : []
}

it('has three times sent by three presses, at the clock of the school that is chosen', async () => {
  const opened = await ana.say('schedule')
  const [one, two, three] = suggestions(opened)
  expect(one).toBe('2026-09-03T12:30')
  const sent = await ana.send(opened, { host: 'p-ben', suggested: [one!, two!, three!] })
  expect(sent.kind).toBe('done')
  expect(await offeredTimes()).toHaveLength(3)
  // Ben's school keeps Eastern time.
  expect((await offeredTimes())[0]).toBe('2026-09-03T16:30:00.000Z')
})

it('keeps free entry, alone and beside what is checked', async () => {
  const opened = await ana.say('schedule')
  const own = { date1: '2026-09-21', time1: '14:15' }
  await ana.send(opened, { host: 'p-ana', suggested: suggestions(opened).slice(0, 2), ...own })
  expect(await offeredTimes()).toHaveLength(3)
  expect(await offeredTimes()).toContain('2026-09-21T19:15:00.000Z')
})

it('asks for a time where there is none, and for fewer where there are four', async () => {
  const opened = await ana.say('schedule')
  expect(problemsOf(await ana.send(opened, { host: 'p-ben' }))).toEqual({
    suggested: expect.stringContaining('at least one time'),
  })
  const four = suggestions(opened).slice(0, 4)
  expect(problemsOf(await ana.send(opened, { host: 'p-ben', suggested: four }))).toEqual({
    suggested: expect.stringContaining('three times at most'),
  })
})

it('still knows what was checked when the form is sent days later', async () => {
  const opened = await ana.say('schedule')
  const last = suggestions(opened).at(-1)!
  world.clock.advance(3 * 86_400_000)
  expect((await ana.send(opened, { host: 'p-ben', suggested: [last] })).kind).toBe('done')
  expect(await offeredTimes()).toHaveLength(1)
})

it('moves what is booked to a checked time, without the old one beside it', async () => {
  const ben = await converse(world.deps, world.actors.ben)
  await ana.send(await ana.say('schedule'), { host: 'p-ben', date1: '2026-09-10', time1: '09:00' })
  await ben.press(await ben.say('status'), 'Thu, Sep 10, 9:00 AM')
  const opened = await ana.press(await ana.say('status'), 'Reschedule')
  await ana.send(opened, { suggested: [suggestions(opened)[0]!] })
  expect((await world.pair()).steps[0]!.offers.filter((one) => one.state === 'open')).toHaveLength(1)
})

it('asks about an unusual length at the top of the form', async () => {
  const opened = await ana.say('schedule')
  const asked = await ana.send(opened, { host: 'p-ben', suggested: [suggestions(opened)[0]!], minutes: '400' })
  expect(Object.keys(openOf(asked).form.fields)[0]).toBe('sure')
  expect(problemsOf(asked)).toHaveProperty('sure')
})
