import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { createBot } from '../../../src/conversation/bot.ts'
import type { Reply } from '../../../src/conversation/kit/reply.ts'
import { registry } from '../../../src/conversation/registry.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { exportAudit, seeAudit } from '../../../src/usecases/privacy/see-audit.ts'
import { withDatabase } from '../../store/database.ts'
import { makeWorld, type World } from '../../usecases/world.ts'
import { type Conversation, cardOf, converse, labelsOf, openOf, problemsOf, textOf } from '../conversation.ts'

const database = withDatabase()
const prisma = () => database().prisma
let world: World
let cora: Conversation
let ana: Conversation

beforeEach(async () => {
  world = await makeWorld(database())
  cora = await converse(world.deps, world.actors.coordinator)
  ana = await converse(world.deps, world.actors.ana)
})

const log = async () => {
  await ana.send(await ana.say('log'), { host: 'p-ben', happenedOn: '2026-09-01', minutes: '180', ideas: 'SECRET' })
}
const textOfFile = (reply: Reply) => (reply.kind === 'file' ? new TextDecoder().decode(reply.file.content) : '')

describe('the audit trail', () => {
  it('says who did what about whom, the newest first, with no word of theirs', async () => {
    await log()
    const text = textOf(cardOf(await cora.say('audit')))
    expect(text).toContain('Ana Alder: Logged a step')
    expect(text).toContain('About: Ana Alder and Ben Birch')
    expect(text).toContain('as partner')
    expect(text).not.toContain('SECRET')
  })

  it('says by which way it was asked for', async () => {
    const bot = createBot(withoutStore(world.deps), registry, { firstCoordinators: new Set() })
    const speaker = { platform: 'teams', tenant: 'teams', externalId: 'ana', profile: async () => undefined } as const
    await prisma().tenant.create({
      data: { id: 'teams', platform: 'teams', externalId: 'teams', name: 'Teams', status: 'installed' },
    })
    await prisma().account.create({
      data: { id: 'a', platform: 'teams', tenantId: 'teams', externalId: 'ana', personId: 'ana' },
    })
    await bot.handle({ kind: 'command', words: 'export', speaker, place: { kind: 'direct' } })
    const text = textOf(cardOf(await cora.say('audit')))
    expect(text).toContain('Took a copy of their own data')
    expect(text).toContain('on their own data, in Teams')
  })

  it('comes as a file with every line, in several where it is long, and says so', async () => {
    const at = (n: number) => new Date(Date.parse('2026-08-01T00:00:00Z') + n * 1000)
    await prisma().audit.createMany({
      data: Array.from({ length: 23 }, (_, n) => ({
        id: `line${n}`,
        at: at(n),
        role: 'director',
        action: 'director.named',
        subjectKind: 'person',
        subjectId: 'dora',
      })),
    })
    const all = await prisma().audit.count()
    const short = await exportAudit(world.deps, world.actors.coordinator, {}, { linesARead: 4 })
    expect(short).toMatchObject({ ok: true, value: { name: 'p3-audit.csv', lines: all, parts: 1 } })
    const rows = (bytes: Uint8Array) =>
      parse(new TextDecoder().decode(bytes), { bom: true, columns: true }) as Record<string, string>[]
    const plain = rows(short.ok ? short.value.content : new Uint8Array())
    expect(plain.map((row) => row.What).filter((what) => what === 'Named a director')).toHaveLength(23)
    expect(plain.map((row) => row['When (UTC)'])).toEqual(
      plain
        .map((row) => row['When (UTC)'])
        .toSorted()
        .toReversed(),
    )

    const long = await exportAudit(world.deps, world.actors.coordinator, {}, { linesARead: 4, linesAPart: 10 })
    expect(long).toMatchObject({ ok: true, value: { name: 'p3-audit.zip', lines: all + 1, parts: 3 } })
    const parts = Object.entries(unzipSync(long.ok ? long.value.content : new Uint8Array()))
    expect(parts.map(([name, bytes]) => [name, rows(bytes).length])).toEqual([
      ['p3-audit-1.csv', 10],
      ['p3-audit-2.csv', 10],
      ['p3-audit-3.csv', all + 1 - 20],
    ])
    expect(parts.flatMap(([, bytes]) => rows(bytes)).slice(1)).toEqual(plain)
    expect(await exportAudit(world.deps, world.actors.ana, {})).toMatchObject({ ok: false })
  })

  it('writes down that it was looked at and taken, by whom and which part', async () => {
    await cora.press(await cora.say('audit Ana'), 'Download as CSV')
    const lines = await prisma().audit.findMany({ where: { action: { startsWith: 'audit.' } }, orderBy: { id: 'asc' } })
    expect(lines).toMatchObject([
      { action: 'audit.read', personId: 'cora', role: 'coordinator', subjectKind: 'person', subjectId: 'ana' },
      { action: 'audit.exported', personId: 'cora', subjectId: 'ana' },
    ])
  })

  it('is filtered by person, kind and days, and by pair from the pair’s page', async () => {
    await log()
    await ana.say('export')
    const form = await cora.press(await cora.say('audit'), 'Filter')
    const taken = await cora.send(form, { who: 'ana alder', kind: 'taken', from: '2026-01-01', to: '2027-01-01' })
    expect(textOf(cardOf(taken))).toContain('Took a copy of their own data')
    expect(textOf(cardOf(taken))).not.toContain('Logged a step')
    expect(textOf(cardOf(await cora.send(form, { to: '2020-01-01' })))).toContain('Nothing was done that fits')
    expect(problemsOf(await cora.send(form, { from: '2026-02-01', to: '2026-01-01' }))).toHaveProperty('to')
    expect(problemsOf(await cora.send(form, { who: 'Nobody Here' }))).toHaveProperty('who')
    const ofPair = await cora.press(await cora.say('pairs Ana').then((list) => cora.press(list, 'Open')), 'Audit trail')
    const text = textOf(cardOf(ofPair))
    expect(text).toContain('Audit trail: Ana Alder and Ben Birch')
    expect(text).toContain('Logged a step')
    expect(text).not.toContain('Took a copy')
    const again = openOf(await cora.press(ofPair, 'Filter'))
    expect(again.context).toMatchObject({ partnershipId: 'pair' })
  })

  it('turns its pages', async () => {
    for (let n = 0; n < 10; n++) await ana.say('export')
    const first = await cora.say('audit')
    expect(labelsOf(cardOf(first))).toContain('Older')
    expect(labelsOf(cardOf(first))).not.toContain('Newer')
    const second = await cora.press(first, 'Older')
    expect(second).toMatchObject({ kind: 'card', replace: true })
    expect(cardOf(second).title).toBe('Audit trail, page 2')
    expect(labelsOf(cardOf(second))).toContain('Newer')
  })

  it('is a file that no spreadsheet runs, with an id for every line', async () => {
    await prisma().person.update({ where: { id: 'ana' }, data: { name: '=1+1' } })
    await log()
    const rows = parse(textOfFile(await cora.press(await cora.say('audit'), 'Download as CSV')), {
      columns: true,
      bom: true,
    }) as Record<string, string>[]
    await prisma().person.update({ where: { id: 'ana' }, data: { name: 'Ana Alder' } })
    const logged = rows.find((row) => row.Act === 'path.stepLogged')!
    expect(logged).toMatchObject({
      Who: "'=1+1",
      As: 'partner',
      What: 'Logged a step',
      'Subject id': 'step-firstVisit',
    })
  })

  it('is for coordinators alone', async () => {
    for (const who of [world.actors.ana, world.actors.directorOfAna]) {
      expect(await seeAudit(world.deps, who, {}, 0)).toMatchObject({ ok: false, refusal: { kind: 'notCoordinator' } })
      const reply = await (await converse(world.deps, who)).say('audit')
      expect(reply.kind).toBe('refusal')
    }
    expect(await prisma().audit.count({ where: { action: 'audit.read' } })).toBe(0)
  })
})

describe('a person’s file', () => {
  const fileOf = async () => {
    const person = await cora.press(await cora.say('roster Ana'), 'Open')
    return cora.press(person, 'Get their file')
  }

  it('has what the department may read, says what it leaves out, and leaves a line and a receipt', async () => {
    await ana.send(await ana.say('log'), {
      host: 'p-ben',
      happenedOn: '2026-09-01',
      minutes: '180',
      activities: ['culture'],
      ideas: 'SECRETIDEA',
      reflection: 'SECRETREFLECTION',
    })
    const reply = await fileOf()
    const text = textOfFile(reply)
    expect(text).not.toContain('SECRET')
    const file = JSON.parse(text)
    expect(file.person).toMatchObject({ id: 'ana', name: 'Ana Alder' })
    expect(file.partnerships[0].steps[0].logs[0]).toMatchObject({ minutes: 180, activities: ['culture'] })
    expect(file.receipt).toMatchObject({ about: 'Ana Alder', keptBack: { reflections: 1, sharedNotes: 1 } })
    expect(file.receipt.entries).toMatchObject({ partnerships: 1, places: 1 })
    expect(textOf(cardOf(reply))).toContain('1 private reflection and 1 log with notes of the two')
    expect(await prisma().audit.findFirst({ where: { action: 'person.filed' } })).toMatchObject({
      personId: 'cora',
      subjectId: 'ana',
    })
  })
})
