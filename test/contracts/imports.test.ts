import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dispatch } from '../../src/conversation/dispatch.ts'
import type { Bot, Reply } from '../../src/conversation/kit/reply.ts'
import type { Request } from '../../src/conversation/kit/request.ts'
import { registry } from '../../src/conversation/registry.ts'
import { effectOf, tablesOf } from '../../src/conversation/tables.ts'
import { withoutStore } from '../../src/usecases/conversation-deps.ts'
import { withDatabase } from '../store/database.ts'
import { makeWorld } from '../usecases/world.ts'
import type { PersonAtWork } from './adapter.ts'
import { createSlackAtWork } from './slack-at-work.ts'
import { createTeamsAtWork } from './teams-at-work.ts'

/** Files as spreadsheets and people make them, sent as a coordinator sends them, up to the preview that they read. */
const database = withDatabase()
const adapters = withDatabase()
let bot: Bot

beforeAll(async () => {
  const world = await makeWorld(database())
  for (const districtCode of ['d1', 'd2'])
    await database().prisma.optIn.create({ data: { cycleId: 'cycle', districtCode, at: world.clock.now() } })
  for (const code of ['00100002', '00100005'])
    await database().prisma.school.create({
      data: { code, name: `School ${code}`, districtCode: 'd1', level: 'elementary', enrollment: 400 },
    })
  const actor = world.actors.coordinator
  const person = (await world.deps.store.read.people.find(actor.personId))!
  const request: Request = { deps: withoutStore(world.deps), actor, person, place: { kind: 'direct' } }
  const tables = tablesOf(registry)
  const hello: Reply = { kind: 'card', card: { title: 'Hello', blocks: [] } }
  bot = {
    effectOf: (pressed) => effectOf(tables, pressed),
    keep: async () => undefined,
    notice: async () => undefined,
    handle: async (incoming) =>
      incoming.kind === 'uninstalled' || incoming.kind === 'home' || incoming.kind === 'installed'
        ? hello
        : dispatch(tables, request, incoming),
  }
})

const heading = 'name,email,title,school_code'
const pat = 'Pat Doe,pat@one.example,Principal,00100002'
const jose = 'José Núñez,jose@one.example,Principal,00100005'
const file = (...lines: readonly string[]) => lines.join('\r\n')
const bytesOf = (text: string, encoding: 'utf8' | 'utf16le' | 'latin1' = 'utf8') => Buffer.from(text, encoding)
const plain = file(heading, pat, jose)

/** What is read whole: two people, whatever wrote it. */
const whole: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8', bytesOf(plain)],
  ['UTF-16, little end first, without a mark', bytesOf(plain, 'utf16le')],
  ['UTF-16, big end first, without a mark', bytesOf(plain, 'utf16le').swap16()],
  ['UTF-16 with a mark and tabs', bytesOf(`\ufeff${plain.replaceAll(',', '\t')}`, 'utf16le')],
  ['Windows-1252', bytesOf(plain, 'latin1')],
  [
    'a title and groups above the heading',
    bytesOf(file('P3 roster 2026-27,,,', ',,,', 'Who,,Where,', heading, pat, jose)),
  ],
  ['semicolons above commas', bytesOf(file(heading.replaceAll(',', ';'), pat, jose))],
  [
    'the heading twice, the second file with its mark',
    bytesOf(file(`\ufeff${heading}`, pat, `\ufeff${heading}`, jose)),
  ],
  ['line ends in quotation marks', bytesOf(file(heading, pat.replace('Pat Doe', '"Pat\r\nDoe"'), jose))],
  ['wide spaces', bytesOf(file(heading, pat.replaceAll(',', '\u00a0,\u00a0'), jose))],
  [
    'Excel’s texts',
    bytesOf(file(heading, pat.replace('00100002', '"=""00100002"""'), jose.replace('00100005', '="00100005"'))),
  ],
  ['lost zeros', bytesOf(file(heading, pat.replace('00100002', '100002'), jose.replace('00100005', '100005')))],
  ['each row in quotation marks as a whole', bytesOf(`"${heading}"\r\n"${pat}"\r\n"${jose}",,\r\n`)],
  [
    'curly quotation marks',
    bytesOf(
      file(heading, pat.replace('Pat Doe', '“Doe, Pat”'), jose.replace('jose@one.example', '“jose@one.example”')),
    ),
  ],
  ['a code beside the school’s name', bytesOf(file(heading, pat.replace('00100002', '00100002 - School'), jose))],
  [
    'codes and years as people write them',
    bytesOf(file(`${heading},refinements,strengths,years`, `${pat},a3 & B2,n/a,2 yrs`, `${jose},• A3 and B2,-,n/a`)),
  ],
  ['empty columns behind', bytesOf(file(`${heading},,,`, `${pat},,,`, `${jose},,,,,`))],
]

/** What nobody can guess: said with its line, and nothing can be imported. */
const asked: readonly (readonly [string, Uint8Array, RegExp])[] = [
  [
    'a column twice',
    bytesOf(file(`${heading},email`, `${pat},pat@two.example`)),
    /Line 1, email[:\s]+Two columns have this heading/,
  ],
  [
    'a spreadsheet’s number of a day for years',
    bytesOf(file(`${heading},years`, `${pat},43894`)),
    /Line 2, years[:\s]+The years are above 60/,
  ],
  [
    'a number for computers for years',
    bytesOf(file(`${heading},years`, `${pat},1e1`)),
    /Line 2, years[:\s]+The years are not a number/,
  ],
  [
    'a code that became a number with an E',
    bytesOf(file(heading, pat.replace('00100002', '1.0E+05'))),
    /Line 2, school_code[:\s]+Excel turned this code/,
  ],
]

describe.each([
  ['Slack', () => createSlackAtWork(adapters(), bot)],
  ['Teams', () => createTeamsAtWork(bot)],
] as const)('on %s', (platform, create) => {
  let person: PersonAtWork
  let before = ''
  beforeAll(async () => {
    person = await create()
  })
  afterAll(() => person.close())
  beforeEach(async () => {
    await person.say('import')
    before = person.seen()
  })

  const news = () => person.seen().slice(before.length)

  it('someone at the same school with another last name and address may have married, and is asked about', async () => {
    const married = 'Dr. Ana Smith,ana.smith@one.example,Principal,s1'
    await person.giveFile('Send a file', { name: 'roster.csv', bytes: bytesOf(file(heading, married)) })
    expect(news()).toContain('P3 knows Ana Alder of the same school by another address')
    expect(news()).toContain('Same person, new address')
    before = person.seen()
    await person.say('import')
    const both = file(heading, married, 'Ana Alder,ana@example.org,Principal,s1')
    await person.giveFile('Send a file', { name: 'roster.csv', bytes: bytesOf(both) })
    expect(news()).not.toContain('Is it the same person?')
  })

  it.each(whole)('a file is previewed whole: %s', async (_, bytes) => {
    await person.giveFile('Send a file', { name: 'roster.csv', bytes })
    expect(news()).toContain('Nothing is changed yet')
    expect(news()).toContain('When you press Import, 2 people are asked to join')
    expect(await database().prisma.person.count({ where: { email: { endsWith: '@one.example' } } })).toBe(0)
  })

  it.each(asked)('a file that can’t be guessed at says where: %s', async (_, bytes, said) => {
    await person.giveFile('Send a file', { name: 'roster.csv', bytes })
    expect(news()).toMatch(said)
    expect(news()).not.toContain('When you press Import')
  })

  it('a file of 50,000 rows is previewed whole, and one more is said to be too many', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, n) => `Person N${n},person.n${n}@many.example,Principal,${n % 2 ? '00100002' : '00100005'}`,
    )
    const send = async (lines: readonly string[]) => {
      before = person.seen()
      await person.giveFile('Send a file', { name: 'roster.csv', bytes: bytesOf(file(heading, ...lines)) })
    }
    await send(rows)
    expect(news()).toMatch(/50,?000 people are asked to join/)
    await person.say('import')
    await send([...rows, pat])
    expect(news()).toContain('at most 50,000 rows at a time')
  }, 120_000)

  const pasted = whole.filter(([name]) => !/UTF-16|Windows/.test(name))
  it.each(pasted)('rows that are pasted are previewed whole: %s', async (_, bytes) => {
    const text = Buffer.from(bytes).toString()
    const form = await person.openForm('Send a file')
    expect(await form.submit({ pasted: text })).toBe('closed')
    expect(news()).toContain('When you press Import, 2 people are asked to join')
  })

  it('a form without file or rows stays open and says what to do, and so does one with rows of nothing known', async () => {
    const form = await person.openForm('Send a file')
    expect(form.words()).toContain('nothing is changed before you press')
    if (platform === 'Teams') expect(form.words()).toContain('Drop it on the box where you write to P3')
    expect(await form.submit({})).toBe('open')
    expect(form.words()).toContain('Please send a CSV file or paste its rows.')
    expect(await form.submit({ pasted: 'Pat Doe' })).toBe('open')
    expect(form.words()).toContain('I can’t tell what this file is')
    expect(form.words()).toContain('refinements and strengths are indicator codes')
    expect(await form.submit({ pasted: plain })).toBe('closed')
    expect(news()).toContain('When you press Import, 2 people are asked to join')
  })
})
