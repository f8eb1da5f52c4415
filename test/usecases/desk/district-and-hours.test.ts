import { beforeAll, beforeEach, expect, it } from 'vitest'
import { districtFigures } from '../../../src/core/desk/district-figures.ts'
import { reportFigures, yearOnYear } from '../../../src/core/desk/report-figures.ts'
import type { PrintedPage } from '../../../src/core/print/printed-page.ts'
import { makeReport } from '../../../src/usecases/desk/make-report.ts'
import { proveHours } from '../../../src/usecases/desk/prove-hours.ts'
import { cardOf, converse, labelsOf, textOf } from '../../conversation/conversation.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../world.ts'

const database = withDatabase()
let world: World
let printed: PrintedPage[]

beforeAll(async () => {
  await makeWorld(database())
})
beforeEach(async () => {
  const made = await makeWorld(database())
  printed = []
  const printer = {
    print: (page: PrintedPage) => {
      printed.push(page)
      return made.deps.printer.print(page)
    },
  }
  world = { ...made, deps: { ...made.deps, printer } }
  await database().prisma.step.update({
    where: { id: 'step-firstVisit' },
    data: {
      ...{ state: 'logged', hostId: 'p-ben' },
      logs: {
        create: ['p-ana', 'p-ben'].map((authorId, at) => ({
          ...{ id: `l${at}`, authorId, minutes: 180 + 60 * at, happenedOn: new Date('2026-09-08') },
          ...{ activities: [], strategies: [], indicators: [], sharedNote: 'SECRETNOTE' },
          createdAt: new Date(Date.UTC(2026, 8, 8, 20 + at)),
        })),
      },
    },
  })
})
const words = () => JSON.stringify(printed, (key, value) => (key === 'png' ? '' : value))

it('a director gets their own district’s year in counts, small ones left out, on a page and as a PDF', async () => {
  await database().prisma.optIn.createMany({
    data: [{ cycleId: 'cycle', districtCode: 'd1', at: world.clock.now() }],
    skipDuplicates: true,
  })
  const dora = await converse(world.deps, world.actors.directorOfAna)
  const report = await dora.say('report')
  expect(textOf(cardOf(report))).toContain('Alder County, 2026-27 in numbers')
  expect(textOf(cardOf(report))).toContain('Visits: fewer than 5')
  expect(textOf(cardOf(report))).toContain('Hours together: not shown')
  const file = await dora.press(report, 'As a PDF')
  expect(file.kind === 'file' && new TextDecoder().decode(file.file.content.slice(0, 5))).toBe('%PDF-')
  expect(words()).not.toMatch(/SECRETNOTE|Ana|Ben/)
})

it('a director sees no other district’s, nor the state’s, and a partner neither', async () => {
  const dora = await converse(world.deps, world.actors.directorOfAna)
  expect(textOf(cardOf(await dora.say('report Birch')))).not.toContain('in numbers')
  for (const actor of [world.actors.otherDirector, world.actors.ana, world.actors.operator]) {
    const other = await converse(world.deps, actor)
    expect(textOf(cardOf(await other.say('report Alder')))).not.toContain('in numbers')
  }
  const cora = await converse(world.deps, world.actors.coordinator)
  expect(labelsOf(cardOf(await cora.say('report Alder')))).toEqual(['As a PDF'])
})

it('leaves out what two told figures would give away', () => {
  const facts = {
    joined: 40,
    pairs: 30,
    completed: 27,
    visits: 20,
    hosted: 18,
    made: 2,
    calls: 9,
    finalMeetings: 0,
    minutes: 600,
    plans: 10,
  }
  const told = Object.fromEntries(districtFigures(facts).map(({ label, value }) => [label, value]))
  expect(told).toMatchObject({
    Pairs: '30',
    'Pairs that completed': 'not shown',
    Visits: '20',
    'Visits received': 'not shown',
    'Visits given': 'fewer than 5',
    'Final meetings': '0',
    'Hours together': '10',
  })
})

it('hours of one person stand on a page that says it is no training credit, each visit once', async () => {
  const ana = await converse(world.deps, world.actors.ana)
  const reply = await ana.say('proof')
  expect(reply.kind).toBe('file')
  expect(textOf(cardOf(reply))).toContain('3 hours in 1 visit, call or meeting')
  expect(words()).toContain('This page is not training credit by itself.')
  expect(words()).toContain('["2026-09-08","First visit","Ben')
  expect(words()).not.toContain('SECRETNOTE')
  expect(await proveHours(world.deps, world.actors.ana, 'ben')).toMatchObject({ ok: false })
  expect(await proveHours(world.deps, world.actors.directorOfAna, 'ana')).toMatchObject({ ok: false })
  expect(await proveHours(world.deps, world.actors.coordinator, 'ben')).toMatchObject({
    ok: true,
    value: { minutes: 180 },
  })
})

it('the year before stands beside this one, and who is without a partner by what left them out', async () => {
  const { prisma } = database()
  const year = { startsOn: new Date('2025-07-01'), endsOn: new Date('2026-06-30'), closedAt: new Date('2026-06-30') }
  const before = await world.deps.store.read.overview.stateYear('cycle')
  const report = { funnel: {}, counts: { state: { ...before, pairs: 77 } } }
  await prisma.cycle.create({
    data: {
      id: 'last',
      programId: 'p3',
      rubricId: 'rubric',
      name: '2025-26',
      ...year,
      report: JSON.parse(JSON.stringify(report)),
    },
  })
  await makeReport(world.deps, world.actors.coordinator, 'pdf')
  expect(words()).toContain('["Pairs","fewer than 5","77"]')
  // What the tables don't tell, no picture does either.
  expect(words()).not.toMatch(/of 1 \(|In pictures/)
  await prisma.cycle.delete({ where: { id: 'last' } })
  const figures = new Map(
    reportFigures({ ...before, withoutBy: { nobodyEligible: 12, oneTooMany: 2, notInIt: 9 } }).map((one) => [
      one.label,
      one.value,
    ]),
  )
  expect(figures.get('No one was eligible')).toBe('12')
  expect(figures.get('One too many nearby')).toBe('not shown')
  expect(yearOnYear([{ name: 'a', state: before }]).columns).toEqual(['Figure', 'a'])
  expect(before.withoutBy).toEqual({ nobodyEligible: 0, oneTooMany: 0, notInIt: 1 })
  expect(before.progress).toEqual([
    { month: '2026-09', done: 1, due: 0 },
    { month: '2026-10', done: 1, due: 1 },
  ])
})
