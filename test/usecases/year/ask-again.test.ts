import { expect, it } from 'vitest'
import { askAgainThisYear } from '../../../src/usecases/year/ask-again.ts'
import { seeChecklist } from '../../../src/usecases/year/see-checklist.ts'
import { inbox, labelsOf, textOf } from '../../conversation/conversation.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld } from '../world.ts'

const database = withDatabase()

it('partners of the year before are asked once for this one, where their district takes part, and say yes or no', async () => {
  const { deps, actors, clock } = await makeWorld(database())
  const { prisma } = database()
  const { programId, rubricId } = await prisma.cycle.findUniqueOrThrow({ where: { id: 'cycle' } })
  const days = { startsOn: new Date('2027-07-01'), endsOn: new Date('2028-06-30') }
  await prisma.cycle.create({ data: { id: 'next', programId, rubricId, name: '2027-28', ...days } })
  clock.advance(Date.parse('2027-08-10T15:00:00Z') - clock.now().getTime())
  const ask = () => askAgainThisYear(deps, actors.coordinator)
  // No district has opted in yet: nobody is asked over their director's head.
  expect(await ask()).toEqual({ ok: true, value: 0 })
  await prisma.optIn.create({ data: { cycleId: 'next', districtCode: 'd1', at: clock.now() } })
  expect(await askAgainThisYear(deps, actors.ana)).toEqual({ ok: false, refusal: { kind: 'notCoordinator' } })
  expect(await seeChecklist(deps, actors.coordinator)).toMatchObject({ value: { toAskAgain: 1 } })
  expect(await ask()).toEqual({ ok: true, value: 1 })
  expect(await ask()).toEqual({ ok: true, value: 0 })
  expect(await seeChecklist(deps, actors.coordinator)).toMatchObject({ value: { toAskAgain: 0, invited: 1 } })
  const mail = (await inbox(database(), deps, 'ana')).filter((one) => one.name === 'invitation')
  expect(mail).toHaveLength(1)
  expect(mail[0]!.card.title).toContain('again this year?')
  expect(textOf(mail[0]!.card)).toContain('You had a partner in P3 in 2026-27.')
  expect(labelsOf(mail[0]!.card)).toEqual(['Yes, I’m in', 'Not this year'])
  expect((await inbox(database(), deps, 'ben')).some((one) => one.name === 'invitation')).toBe(false)
})
