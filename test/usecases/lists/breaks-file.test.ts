import { expect, it } from 'vitest'
import { importList } from '../../../src/usecases/lists/import-list.ts'
import { previewList } from '../../../src/usecases/lists/preview-list.ts'
import { undoList } from '../../../src/usecases/lists/undo-list.ts'
import { keepFile } from '../../../src/usecases/roster/preview-import.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld } from '../../usecases/world.ts'

const database = withDatabase()

it('a file of breaks gives open steps as many days more, and takes them back, for its coordinator alone', async () => {
  const { deps, actors, clock } = await makeWorld(database())
  const dueOn = async () => (await deps.store.read.partnerships.find('pair'))!.steps[0]!.dueOn!
  const before = await dueOn()
  const bytes = new TextEncoder().encode('name,start,end\nStorm,2026-09-08,2026-09-10\nIce,2026-09-14,')
  const importId = await keepFile(deps, actors.coordinator, { name: 'breaks.csv', bytes })
  for (const stranger of [actors.ana, actors.directorOfAna, actors.operator])
    expect(await previewList(deps, stranger, importId)).toEqual({ ok: false, refusal: { kind: 'notCoordinator' } })
  const preview = await previewList(deps, actors.coordinator, importId)
  if (!preview.ok || preview.kind !== 'plan') throw new Error('no plan')
  expect(await importList(deps, actors.ana, { importId, mark: preview.mark })).toMatchObject({ ok: false })
  const press = { importId, mark: preview.mark }
  expect(await importList(deps, actors.coordinator, press)).toMatchObject({ kind: 'imported', counts: { added: 2 } })
  expect(await importList(deps, actors.coordinator, press)).toMatchObject({ kind: 'already' })
  const after = await dueOn()
  expect(Date.parse(after) - Date.parse(before)).toBeGreaterThanOrEqual(4 * 86_400_000)
  expect(await undoList(deps, actors.ana, importId)).toEqual({ ok: false, refusal: { kind: 'notCoordinator' } })
  clock.advance(599_000)
  expect(await undoList(deps, actors.coordinator, importId)).toMatchObject({ ok: true })
  expect(await dueOn()).toBe(before)
  expect(await database().prisma.blackout.count({ where: { name: { in: ['Storm', 'Ice'] } } })).toBe(0)
})
