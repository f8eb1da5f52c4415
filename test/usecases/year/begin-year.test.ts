import { describe, expect, it } from 'vitest'
import { createFixedClock } from '../../../src/core/clock.ts'
import { beginYear } from '../../../src/usecases/year/begin-year.ts'
import { withDatabase } from '../../store/database.ts'
import { depsOn } from '../world.ts'

const coordinator = { kind: 'person', personId: 'cora', directs: [], coordinator: true, operator: false } as const

describe('setting the program up', () => {
  const database = withDatabase()

  it('is for coordinators', async () => {
    const deps = depsOn(database(), createFixedClock('2026-11-24T15:00:00Z'))
    expect(await beginYear(deps, { ...coordinator, coordinator: false })).toEqual({
      ok: false,
      refusal: { kind: 'notCoordinator' },
    })
  })

  it('loads the state and begins the year on an empty database, once', async () => {
    const { prisma } = database()
    const clock = createFixedClock('2026-11-24T15:00:00Z')
    const deps = depsOn(database(), clock)
    expect(await beginYear(deps, coordinator)).toEqual({ ok: true, year: '2026-27', isNew: true, districts: 141 })
    expect(await beginYear(deps, coordinator)).toMatchObject({ isNew: false })
    expect([
      await prisma.district.count(),
      await prisma.school.count(),
      await prisma.neighbor.count(),
      await prisma.cycle.count(),
    ]).toEqual([141, 1795, 630, 1])
    expect(await prisma.person.count()).toBe(0)
    const cycle = await deps.store.read.cycles.current(clock.now())
    expect(cycle).toMatchObject({ name: '2026-27', startsOn: '2026-07-01', endsOn: '2027-06-30' })
    expect(cycle?.rubric.indicators).toHaveLength(17)
    expect(cycle?.blackouts.length).toBeGreaterThan(3)
  })

  it('begins the next year with the settings of the year before', async () => {
    const { prisma } = database()
    await prisma.cycle.updateMany({ data: { settings: { amendDays: 21 } } })
    const clock = createFixedClock('2027-08-02T15:00:00Z')
    const deps = depsOn(database(), clock)
    expect(await beginYear(deps, coordinator)).toMatchObject({ year: '2027-28', isNew: true })
    expect(await deps.store.read.cycles.current(clock.now())).toMatchObject({
      name: '2027-28',
      settings: { amendDays: 21 },
    })
    expect(await prisma.district.count()).toBe(141)
  })
})
