import { expect, it } from 'vitest'
import { readableCopy } from '../../../src/conversation/privacy/readable-copy.ts'
import { askHelp } from '../../../src/usecases/nudges/ask-help.ts'
import { exportOwnData } from '../../../src/usecases/privacy/export-own-data.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld } from '../world.ts'

const database = withDatabase()

it('what somebody takes away of themselves has where they stand on rosters, and what they wrote for help', async () => {
  const world = await makeWorld(database())
  const { ana, ben, cleo } = world.actors
  await askHelp(world.deps, ben, world.stepId('firstVisit'), 'OF BEN')
  await askHelp(world.deps, ana, world.stepId('firstVisit'), 'No answer since Monday')
  const data = await exportOwnData(world.deps, ana)
  expect(data.helpAsked).toEqual([{ at: world.clock.now(), note: 'No answer since Monday' }])
  expect(data.records).toMatchObject({
    places: [{ year: '2026-27', school: 'Alder Elementary', status: 'joined', worksOn: ['A3'], offers: ['B2'] }],
  })
  const paper = JSON.stringify(readableCopy(data))
  for (const words of ['No answer since Monday', '2026-27: Alder Elementary, Alder County; works on A3; offers B2'])
    expect(paper).toContain(words)
  expect(JSON.stringify(data)).not.toContain('OF BEN')
  // Who has no partner is on a roster all the same.
  expect((await exportOwnData(world.deps, cleo)).records.places).toHaveLength(1)
})
