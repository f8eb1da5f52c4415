import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { registry } from '../../../src/conversation/registry.ts'
import { createFixedClock } from '../../../src/core/clock.ts'
import { stillOffered } from '../../../src/core/partnership/recommended.ts'
import { anotherState } from '../../../src/states/another/places.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { actorOf } from '../../../src/usecases/identity/actor-of.ts'
import { optDistrict } from '../../../src/usecases/roster/opt-district.ts'
import { beginYear } from '../../../src/usecases/year/begin-year.ts'
import { cardOf, converse, labelsOf, textOf } from '../../conversation/conversation.ts'
import { withDatabase } from '../../store/database.ts'
import { depsOn } from '../world.ts'

const database = withDatabase()
const page = readFileSync(new URL('../../../docs/another-state.md', import.meta.url), 'utf8')
const blocks = [...page.matchAll(/```csv\n([^`]+)```/g)].map(([, content]) => content!)

it('another state begins from the spreadsheets of its page, in their order, and its people are matched', async () => {
  const { prisma } = database()
  const clock = createFixedClock('2026-08-04T15:00:00Z')
  const places = anotherState({ state: 'Franklin', department: 'Franklin Department', timeZone: 'America/New_York' })
  const deps = { ...depsOn(database(), clock), places, geography: { centerOf: () => undefined, describe: () => '' } }
  const person = { id: 'cora', name: 'Cora', email: 'cora@franklin.example', title: '', timeZone: 'America/New_York' }
  await deps.store.transaction((data) => data.people.add({ ...person, role: 'coordinator' }))
  const who = (await deps.store.read.people.find('cora'))!
  const actor = actorOf(who)
  expect(await beginYear(deps, actor)).toEqual({ ok: true, year: '2026-27', isNew: true, districts: 0 })
  const cora = await converse(deps, actor)
  const drop = async (content: string, takes = 'Import ') => {
    const request = { deps: withoutStore(deps), actor, person: who, place: { kind: 'direct' } } as const
    const preview = await registry.file(request, { name: 'list.csv', bytes: new TextEncoder().encode(content) })
    const press = labelsOf(cardOf(preview)).find((label) => label.startsWith(takes))
    expect(press, textOf(cardOf(preview))).toBeDefined()
    return cora.press(preview, press!)
  }
  expect(blocks).toHaveLength(10)
  for (const block of blocks.slice(0, 8)) await drop(block)
  const heads = await cora.send(await drop(blocks[8]!, 'Name them'), {})
  expect(textOf(cardOf(heads))).toContain('2 superintendents named')
  expect((await prisma.roleGrant.findMany({ where: { role: 'director' } })).map(({ title }) => title)).toEqual([
    'Superintendent',
    'Superintendent',
  ])
  expect(textOf(cardOf(await cora.say('superintendents')))).toMatch(/^Superintendents\n/)
  expect(textOf(cardOf(await cora.say('help')))).not.toMatch(/directors? of schools/i)
  for (const { code } of await prisma.district.findMany())
    expect(await optDistrict(deps, actor, { districtCode: code, takesPart: true })).toMatchObject({ ok: true })
  await drop(blocks[9]!)
  expect([
    await prisma.district.count({ where: { region: { in: ['East', 'West'] } } }),
    await prisma.school.count(),
    await prisma.neighbor.count(),
    await prisma.blackout.count(),
    await prisma.participant.count(),
  ]).toEqual([6, 8, 7, 4, 8])
  const cycle = (await deps.store.read.cycles.current(clock.now()))!
  expect([cycle.program.department, cycle.rubric.indicators.map(({ code }) => code)]).toEqual([
    'Franklin Department',
    ['L1', 'L2', 'T1', 'T2'],
  ])
  const { activities, lengths } = cycle.recommended
  expect(stillOffered(activities).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['plan', 'library', 'culture']),
  )
  expect(activities.find(({ code }) => code === 'interventions')?.retired).toBe(true)
  expect(lengths).toEqual({
    firstVisit: { from: 90, to: 180 },
    call: { from: 20, to: 40 },
    secondVisit: { from: 90, to: 180 },
  })
  await prisma.participant.updateMany({ data: { status: 'joined' } })
  const proposal = cardOf(await cora.say('match'))
  expect(textOf(proposal)).toContain('4')
  expect(proposal.blocks.some(({ kind }) => kind === 'image')).toBe(false)
  expect(JSON.stringify(await prisma.matchProposal.findFirst())).not.toContain('Tennessee')
})
