import { describe, expect, it } from 'vitest'
import { createFixedClock } from '../../../src/core/clock.ts'
import { beginYear } from '../../../src/usecases/year/begin-year.ts'
import { changeCycleSettings } from '../../../src/usecases/year/change-year.ts'
import { prepareYear } from '../../../src/usecases/year/prepare-year.ts'
import { seeChecklist } from '../../../src/usecases/year/see-checklist.ts'
import { withDatabase } from '../../store/database.ts'
import { depsOn } from '../world.ts'

const coordinator = { kind: 'person', personId: 'cora', directs: [], coordinator: true, operator: false } as const

describe('the next year, from an empty database', () => {
  const database = withDatabase()
  const clock = createFixedClock('2026-11-24T15:00:00Z')
  const next = { name: '2027-28', startsOn: '2027-08-02', endsOn: '2028-05-26' }

  it('is prepared while this one runs, with any days, and takes over on its first day', async () => {
    const deps = depsOn(database(), clock)
    await beginYear(deps, coordinator)
    await changeCycleSettings(deps, coordinator, { contact: 'Jordan', texts: { thanks: 'Bravo, {program}!' } })
    expect(await prepareYear(deps, coordinator, { ...next, startsOn: '2027-05-01' })).toMatchObject({
      value: { kind: 'overlaps', name: '2026-27' },
    })
    expect(await prepareYear(deps, coordinator, next)).toMatchObject({
      value: { kind: 'prepared', copiedFrom: '2026-27' },
    })
    expect((await deps.store.read.cycles.current(clock.now()))?.name).toBe('2026-27')
    const later = await deps.store.read.cycles.current(new Date('2027-08-02T15:00:00Z'))
    expect(later).toMatchObject({
      name: '2027-28',
      endsOn: '2028-05-26',
      settings: { contact: 'Jordan', texts: { thanks: 'Bravo, {program}!' } },
    })
    expect(later?.blackouts.every(({ startsOn }) => startsOn >= '2027-08-02')).toBe(true)
    expect(later?.closedAt).toBeUndefined()
  })

  it('takes over at midnight where the program is, for everything that asks which year it is', async () => {
    const deps = depsOn(database(), clock)
    const { prisma } = database()
    const { cycles, roster } = deps.store.read
    const year = await cycles.current(clock.now())
    const [district] = await roster.districts()
    const [school] = await roster.schools(district!.code)
    await prisma.person.create({ data: { id: 'pat', name: 'Pat Doe', email: 'pat@example.org', title: 'Principal' } })
    const place = { personId: 'pat', districtCode: district!.code, schoolCode: school!.code, level: 'high' }
    await prisma.participant.create({ data: { ...place, id: 'p-pat', cycleId: year!.id, statusAt: clock.now() } })
    const named = async (moment: string) => {
      const at = new Date(moment)
      const there = (await roster.placeAt(at, 'pat'))?.id
      return [(await cycles.current(at))?.name, (await cycles.spoken(at))?.name, there].join(' ')
    }
    const dayAfter = new Date(Date.parse(year!.endsOn) + 86_400_000).toISOString().slice(0, 10)
    // Nine in the evening of the last day, and half an hour after midnight.
    expect(await named(`${dayAfter}T02:00:00Z`)).toBe('2026-27 2026-27 p-pat')
    expect(await named(`${dayAfter}T05:30:00Z`)).toBe('2027-28 2027-28 ')
  })

  it('has the usual breaks of all its days, whenever it begins and ends', async () => {
    const deps = depsOn(database(), clock)
    const { prisma } = database()
    // Begins in what is usually the year before, and ends in the middle of a break.
    const odd = { name: '2029-30', startsOn: '2029-06-11', endsOn: '2030-04-20' }
    expect(await prepareYear(deps, coordinator, odd)).toMatchObject({ value: { kind: 'prepared' } })
    const breaks = await prisma.blackout.findMany({
      where: { cycle: { name: odd.name } },
      orderBy: { startsOn: 'asc' },
    })
    expect(breaks.map(({ name }) => name)).toEqual([
      'Fall break',
      'Thanksgiving',
      'Winter break',
      'Spring break',
      'State testing window',
    ])
    await prisma.cycle.deleteMany({ where: { name: odd.name } })
  })

  it('is for coordinators, also to look at what is missing', async () => {
    const deps = depsOn(database(), clock)
    const partner = { ...coordinator, coordinator: false }
    expect(await prepareYear(deps, partner, next)).toEqual({ ok: false, refusal: { kind: 'notCoordinator' } })
    expect(await seeChecklist(deps, partner)).toEqual({ ok: false, refusal: { kind: 'notCoordinator' } })
  })

  it('has a checklist that finds what is missing', async () => {
    const deps = depsOn(database(), clock)
    const { prisma } = database()
    await prisma.optIn.create({
      data: { cycleId: (await deps.store.read.cycles.current(clock.now()))!.id, districtCode: '0190', at: clock.now() },
    })
    await prisma.tenant.create({
      data: { id: 't', platform: 'slack', externalId: 'T1', name: 'Department', status: 'installed' },
    })
    await prisma.channel.create({ data: { id: 'c', tenantId: 't', externalId: 'C1', name: 'p3', program: true } })
    const found = await seeChecklist(deps, coordinator)
    expect(found).toMatchObject({
      value: { hasContact: true, districtsIn: 1, channels: 1, untested: ['p3'], openElsewhere: 0 },
    })
    expect(found.ok && found.value.withoutDirector).toHaveLength(1)
  })
})
