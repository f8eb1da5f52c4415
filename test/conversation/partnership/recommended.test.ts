import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { chartsOf } from '../../../src/usecases/desk/see-charts.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
let world: World
let ana: Conversation
let ben: Conversation
let coordinator: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  ana = await converse(world.deps, world.actors.ana)
  ben = await converse(world.deps, world.actors.ben)
  coordinator = await converse(world.deps, world.actors.coordinator)
})
afterEach(() => database().prisma.cycle.update({ where: { id: 'cycle' }, data: { rubricId: 'rubric' } }))

/** The coordinator sends a list and presses Import. */
const takeIn = async (content: string): Promise<Reply> => {
  const actor = world.actors.coordinator
  const person = (await world.deps.store.read.people.find(actor.personId))!
  const request = { deps: withoutStore(world.deps), actor, person, place: { kind: 'direct' } } as const
  const preview = await registry.file(request, { name: 'list.csv', bytes: new TextEncoder().encode(content) })
  const label = labelsOf(cardOf(preview)).find((one) => one.startsWith('Import '))
  if (!label) throw new Error(textOf(cardOf(preview)))
  return coordinator.press(preview, label)
}
const undo = (done: Reply) => coordinator.press(done, 'Undo this import')
const choicesOf = (form: Reply, id: string) => {
  const field = openOf(form).form.fields[id]
  return field?.kind === 'choices' ? field.choices.map(({ value }) => value) : undefined
}
const program = async () => (await world.deps.store.read.cycles.find('cycle'))!.recommended
const logged = async (more: Record<string, string | string[]>) =>
  ana.send(await ana.say('log'), { host: 'p-ben', happenedOn: '2026-09-08', minutes: '180', ...more })

it('keeps the label of what is retired wherever a log names it, and offers it to nobody else', async () => {
  world.clock.advance(10 * 86_400_000)
  await logged({ activities: ['culture'], strategies: ['tpeg'] })
  const activities = await takeIn('activity,label,retired\nculture,School culture,yes\nwalk,Learning walk,')
  const strategies = await takeIn('strategy,label,retired\ntpeg,Peer excellence groups,yes')
  const read = cardOf(await ana.press(await ana.say('status'), 'First visit: notes'))
  expect(textOf(read)).toContain('School culture')
  expect(textOf(read)).toContain('Peer excellence groups')
  const own = await ana.press(read, 'Change my part')
  expect(choicesOf(own, 'activities')).toEqual(expect.arrayContaining(['culture', 'walk']))
  expect(choicesOf(own, 'strategies')).toContain('tpeg')
  const theirs = await ben.press(await ben.press(await ben.say('status'), 'First visit: notes'), 'Add your part')
  expect(choicesOf(theirs, 'strategies')).toEqual(['leadershipTeams', 'teacherLeaders', 'plc'])

  const { cycles, overview } = world.deps.store.read
  const charts = chartsOf((await cycles.find('cycle'))!, await overview.year('cycle'))
  expect(charts.flatMap(({ chart }) => chart.bars.map(({ label }) => label))).toEqual(
    expect.arrayContaining(['School culture', 'Peer excellence groups']),
  )
  await undo(activities)
  await undo(strategies)
  expect((await program()).strategies.at(-1)).toMatchObject({ code: 'tpeg', retired: false })
  expect((await program()).activities.map(({ code }) => code)).not.toContain('walk')
})

it('keeps an indicator by its old name and version, whatever a later rubric leaves out, in logs, nominations and charts', async () => {
  world.clock.advance(10 * 86_400_000)
  const { indicators } = (await world.deps.store.read.cycles.find('cycle'))!.rubric
  const { code, name } = indicators[0]!
  await logged({ indicators: [code] })
  await database().prisma.participant.update({ where: { id: 'p-ben' }, data: { strengths: [code] } })
  const read = async () => textOf(cardOf(await ana.press(await ana.say('status'), 'First visit: notes')))
  const chart = async () => {
    const { cycles, overview } = world.deps.store.read
    const charts = chartsOf((await cycles.find('cycle'))!, await overview.year('cycle'))
    return charts.find((one) => one.name === 'indicators')!.chart.bars
  }
  expect(await read()).toContain(`${name} (${code})`)
  const done = await takeIn('indicator,name,standard\nZ9,Something new,Z')
  expect(await read()).toContain(`${name} (${code}, version 1)`)
  expect((await chart())[0]).toEqual({ label: `${name} (${code}, version 1)`, value: 1, of: 1 })
  expect(textOf(cardOf(await ana.say('partner')))).toContain(`${name} (version 1)`)
  // Whoever changes a log chooses from the rubric of now, and loses nothing that it named.
  const open = await ana.press(await ana.press(await ana.say('status'), 'First visit: notes'), 'Change my part')
  expect(choicesOf(open, 'indicators')).toEqual(['Z9'])
  await ana.send(open, { indicators: ['Z9'] })
  expect(await read()).toContain(`Something new (Z9); ${name} (${code}, version 1)`)
  expect((await chart()).filter(({ value }) => value > 0).map(({ label }) => label)).toEqual([
    'Something new (Z9)',
    `${name} (${code}, version 1)`,
  ])
  expect(textOf(cardOf(await undo(done)))).toContain('as before')
  expect(await read()).toContain(`${name} (${code})`)
})

it('translates logs and nominations between versions, though one code means another thing by now', async () => {
  world.clock.advance(10 * 86_400_000)
  const [one, two] = (await world.deps.store.read.cycles.find('cycle'))!.rubric.indicators
  await logged({ indicators: [one!.code] })
  await database().prisma.participant.update({ where: { id: 'p-ben' }, data: { strengths: [one!.code] } })
  await takeIn(`indicator,name,standard,was\n${one!.code},Second,A,${two!.code}\n${two!.code},First,A,${one!.code}`)
  const { cycles, overview } = world.deps.store.read
  const year = await overview.year('cycle')
  expect([year.indicators, year.offered?.[two!.code]]).toEqual([{ [two!.code]: 1 }, 1])
  expect(
    chartsOf((await cycles.find('cycle'))!, year).find((each) => each.name === 'indicators')?.chart.bars[0],
  ).toEqual({ label: `First (${two!.code})`, value: 1, of: 1 })
  expect(textOf(cardOf(await ana.press(await ana.say('status'), 'First visit: notes')))).toContain(
    `First (${two!.code})`,
  )
  expect(textOf(cardOf(await ana.say('partner')))).toMatch(/Can offer\W+First/)
  const open = await ana.press(await ana.press(await ana.say('status'), 'First visit: notes'), 'Change my part')
  expect(openOf(open).answers.indicators).toEqual([two!.code])
  // An empty cell ends the link, and the preview says so.
  const ended = await takeIn(`indicator,name,standard,was\n${one!.code},Second,A,\n${two!.code},First,A,`)
  expect(textOf(cardOf(ended))).toContain('2 changed')
  const after = await overview.year('cycle')
  expect([after.indicators, after.left]).toEqual([{ [one!.code]: 1 }, []])
})

it('keeps what a log names by now when its import is undone', async () => {
  world.clock.advance(10 * 86_400_000)
  const done = await takeIn('activity,label\nwalk,Learning walk\nlunch,Lunch duty')
  await logged({ activities: ['walk'] })
  expect(textOf(cardOf(await undo(done)))).toContain('1 entry was kept')
  const codes = (await program()).activities.map(({ code }) => code)
  expect([codes.includes('walk'), codes.includes('lunch')]).toEqual([true, false])
})

it('asks about a length by the program’s own list, and about none where none is recommended', async () => {
  expect(JSON.stringify(openOf(await ana.say('schedule')).form)).toContain(
    'P3 recommends 2 to 4 hours (120 to 240 minutes).',
  )
  const done = await takeIn('step,from,to\nFirst visit,60,90\nFinal meeting,20,40')
  const times = { host: 'p-ben', date1: '2026-09-10', time1: '09:00' }
  const form = await ana.say('schedule')
  expect(JSON.stringify(openOf(form).form)).toContain('P3 recommends 60 to 90 minutes.')
  expect(openOf(form).answers.minutes).toBe('75')
  expect(problemsOf(await ana.send(form, { ...times, minutes: '180' }))).toMatchObject({
    sure: expect.stringContaining('outside the 1 hour to 1 hour 30 minutes'),
  })
  const help = textOf(cardOf(await ana.say('help')))
  expect(help).toContain('First visit: one of you visits the other, 60 to 90 minutes')
  expect(help).not.toContain('Second visit: the other way round,')
  await undo(done)
  expect((await program()).lengths).toEqual({
    firstVisit: { from: 120, to: 240 },
    call: { from: 30, to: 45 },
    secondVisit: { from: 120, to: 240 },
  })
})
