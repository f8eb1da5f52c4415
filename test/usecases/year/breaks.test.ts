import { beforeEach, expect, it } from 'vitest'
import { addBlackout, removeBlackout } from '../../../src/usecases/year/change-blackouts.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../world.ts'

const database = withDatabase()
let world: World
beforeEach(async () => {
  world = await makeWorld(database())
  await database().prisma.blackout.deleteMany()
})
const add = (startsOn: string, endsOn: string, districtCode?: string) =>
  addBlackout(world.deps, world.actors.coordinator, { name: 'Snow', startsOn, endsOn, districtCode })
const nextLook = async () => (await database().prisma.partnership.findFirstOrThrow()).nextNudgeAt

it('a break that is taken away holds back no reminder that waited for its end', async () => {
  await add('2026-10-01', '2026-10-30', 'd1')
  const { id } = await database().prisma.blackout.findFirstOrThrow()
  const waits = new Date('2026-11-02T14:00:00Z')
  await database().prisma.partnership.updateMany({ data: { nextNudgeAt: waits } })
  await removeBlackout(world.deps, world.actors.coordinator, 'another')
  expect(await nextLook()).toEqual(waits)
  await removeBlackout(world.deps, world.actors.coordinator, id)
  expect(await nextLook()).toEqual(world.clock.now())
})

it('whoever was at the end of their reminders is so no more where a break moves the day ahead again', async () => {
  const { prisma } = database()
  const stepId = world.stepId('firstVisit')
  const at = new Date('2026-10-28T14:00:00Z')
  await prisma.step.update({ where: { id: stepId }, data: { dueOn: new Date('2026-10-13') } })
  await prisma.nudge.create({ data: { stepId, personId: 'ana', rung: 3, escalatedAt: at } })
  world.clock.advance(Date.parse('2026-10-30T14:00:00Z') - world.clock.now().getTime())
  const escalated = async () => (await prisma.nudge.findFirstOrThrow()).escalatedAt
  await add('2026-09-15', '2026-09-15')
  expect(await escalated()).toEqual(at)
  await add('2026-10-01', '2026-10-20')
  expect(await escalated()).toBeNull()
  expect((await prisma.nudge.findFirstOrThrow()).rung).toBe(3)
})
