import { beforeAll, beforeEach, expect, it } from 'vitest'
import { sendWeeklies } from '../../../src/usecases/desk/send-weeklies.ts'
import { type Conversation, cardOf, converse, inbox, textOf } from '../../conversation/conversation.ts'
import { silentLog } from '../../deliveries/stage.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../world.ts'

const database = withDatabase()
let world: World
let cora: Conversation

const sweepAt = async (at: string): Promise<number> => {
  const now = new Date(at)
  world.clock.advance(now.getTime() - world.clock.now().getTime())
  const { store } = world.deps
  return sendWeeklies({ store, log: silentLog }, now, await store.read.nudges.round(now))
}
const digests = () =>
  database().prisma.delivery.findMany({ where: { notice: 'weeklyDigest' }, orderBy: { queuedAt: 'asc' } })
const logVisit = () =>
  database().prisma.step.update({
    where: { id: 'step-firstVisit' },
    data: {
      state: 'logged',
      logs: {
        create: {
          id: 'l',
          authorId: 'p-ana',
          happenedOn: new Date('2026-09-08'),
          minutes: 180,
          activities: [],
          strategies: [],
          indicators: [],
          createdAt: new Date('2026-09-08T20:00:00Z'),
        },
      },
    },
  })

beforeAll(async () => {
  await makeWorld(database())
})
beforeEach(async () => {
  await database().prisma.coordinatorDesk.deleteMany()
  await database().prisma.tenant.deleteMany()
  world = await makeWorld(database())
  cora = await converse(world.deps, world.actors.coordinator)
})

it('comes once a week, on its first workday and in their own hours, and tells what moved since the last one', async () => {
  expect(await sweepAt('2026-09-02T11:00:00Z')).toBe(0)
  expect(await sweepAt('2026-09-02T14:00:00Z')).toBe(1)
  expect(await sweepAt('2026-09-04T14:00:00Z')).toBe(0)
  await logVisit()
  // Labor Day, then the day after it.
  expect(await sweepAt('2026-09-07T15:00:00Z')).toBe(0)
  expect(await sweepAt('2026-09-08T15:00:00Z')).toBe(1)
  const rows = await inbox(database(), world.deps, 'cora')
  const last = textOf(rows.at(-1)!.card)
  expect(last).toContain('1 visit logged.')
  expect(last).toContain('3 hours together.')
  expect(last).not.toContain('pair matched')
  expect(last).toContain('No pair is past due.')
})

it('is quiet when nothing changed, and tells what is stuck and what needs the office when it does', async () => {
  await sweepAt('2026-09-02T14:00:00Z')
  expect(await sweepAt('2026-09-08T15:00:00Z')).toBe(0)
  await database().prisma.helpRequest.create({
    data: { id: 'h', partnershipId: 'pair', personId: 'ana', at: world.clock.now() },
  })
  await database().prisma.step.update({ where: { id: 'step-firstVisit' }, data: { dueOn: new Date('2026-09-10') } })
  expect(await sweepAt('2026-09-14T15:00:00Z')).toBe(1)
  const card = textOf((await inbox(database(), world.deps, 'cora')).at(-1)!.card)
  expect(card).toContain('Nothing was logged since the last digest.')
  expect(card).toContain('1 pair is past due by up to a week.')
  expect(card).toContain('1 partner asks for help.')
})

it('is never written in a break, or to who switched it off', async () => {
  const days = { startsOn: new Date('2026-09-01'), endsOn: new Date('2026-09-04') }
  await database().prisma.blackout.create({ data: { id: 'b', cycleId: 'cycle', name: 'Break', ...days } })
  expect(await sweepAt('2026-09-02T14:00:00Z')).toBe(0)
  await database().prisma.blackout.delete({ where: { id: 'b' } })
  await cora.send(await cora.press(await cora.say('digest'), 'Change this digest'), { wanted: 'no' })
  expect(await sweepAt('2026-09-03T14:00:00Z')).toBe(0)
  await cora.send(await cora.press(await cora.say('digest'), 'Change this digest'), { wanted: 'yes' })
  expect(await sweepAt('2026-09-03T14:30:00Z')).toBe(1)
  expect(await digests()).toHaveLength(1)
})

it('keeps to the hours that a coordinator has set, and is not sent to who stopped reminders', async () => {
  const set = (data: object) => database().prisma.person.update({ where: { id: 'cora' }, data })
  await set({ workStart: '12:00', workEnd: '15:00' })
  expect(await sweepAt('2026-09-02T14:00:00Z')).toBe(0)
  await set({ rhythm: 'off' })
  expect(await sweepAt('2026-09-02T18:00:00Z')).toBe(0)
  await set({ rhythm: 'usual' })
  expect(await sweepAt('2026-09-02T18:00:00Z')).toBe(1)
  await set({ workStart: '07:30', workEnd: '16:30' })
})

it('is posted in the program’s channel where that is wanted: counts that name nobody', async () => {
  const { prisma } = database()
  await prisma.tenant.create({ data: { id: 't', platform: 'slack', externalId: 'T', name: 'T', status: 'installed' } })
  await prisma.channel.create({ data: { id: 'c', tenantId: 't', externalId: 'C', name: 'p3' } })
  expect(await sweepAt('2026-09-02T14:00:00Z')).toBe(1)
  await cora.send(await cora.press(await cora.say('digest'), 'Change this digest'), { wanted: 'yes', channels: ['c'] })
  await logVisit()
  expect(await sweepAt('2026-09-08T15:00:00Z')).toBe(2)
  expect(await sweepAt('2026-09-08T16:00:00Z')).toBe(0)
  expect((await digests()).filter(({ channelId }) => channelId === 'c')).toHaveLength(1)
})

it('is a coordinator’s alone', async () => {
  for (const actor of [world.actors.ana, world.actors.directorOfAna, world.actors.operator])
    expect(textOf(cardOf(await (await converse(world.deps, actor)).say('digest')))).not.toContain('stuck')
})
