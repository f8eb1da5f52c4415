import { expect, it } from 'vitest'
import { countStatements } from '../../store/count-statements.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld } from '../../usecases/world.ts'
import { converse, inbox } from '../conversation.ts'

const database = withDatabase()
it('what partners send and press costs no more statements than it did', async () => {
  const world = await makeWorld(database())
  const ana = await converse(world.deps, world.actors.ana)
  const ben = await converse(world.deps, world.actors.ben)
  const times = { date1: '2026-09-10', time1: '09:00', date2: '2026-09-11', time2: '10:30', minutes: '180' }
  const schedule = await ana.say('schedule')
  expect(await countStatements(() => ana.send(schedule, { host: 'p-ben', ...times }))).toBeLessThanOrEqual(26)
  const offered = (await inbox(database(), world.deps, 'ben')).find(({ name }) => name === 'timesOffered')!
  expect(await countStatements(() => ben.press(offered.card, 'Thu, Sep 10, 9:00 AM'))).toBeLessThanOrEqual(13)
  world.clock.advance(10 * 86_400_000)
  const log = await ana.say('log')
  expect(await countStatements(() => ana.send(log, { ideas: 'Walk the halls' }))).toBeLessThanOrEqual(28)
})

it('looking at one’s status and saving one’s settings costs no more statements than it did', async () => {
  const world = await makeWorld(database())
  const ana = await converse(world.deps, world.actors.ana)
  expect(await countStatements(() => ana.say('status'))).toBeLessThanOrEqual(2)
  const form = await ana.press(await ana.say('settings'), 'Change')
  const saved: unknown[] = []
  expect(await countStatements(async () => saved.push(await ana.send(form, { workEnd: '15:00' })))).toBeLessThanOrEqual(
    3,
  )
  expect(JSON.stringify(saved)).toContain('3:00 PM')
})
