import { beforeEach, describe, expect, it } from 'vitest'
import { registry } from '../../../src/conversation/registry.ts'
import { createFixedClock } from '../../../src/core/clock.ts'
import { erasedAddress } from '../../../src/core/privacy/erased.ts'
import { withoutStore } from '../../../src/usecases/conversation-deps.ts'
import { actorOf } from '../../../src/usecases/identity/actor-of.ts'
import { identify } from '../../../src/usecases/identity/identify.ts'
import { erasePerson, seeErasure } from '../../../src/usecases/privacy/erase-person.ts'
import { changeRetention } from '../../../src/usecases/privacy/forget-words.ts'
import { nominate } from '../../../src/usecases/roster/nominate.ts'
import { exportRoster } from '../../../src/usecases/roster/see-roster.ts'
import { open, press, submit } from '../../conversation/asking.ts'
import { cardOf, converse, labelsOf, textOf } from '../../conversation/conversation.ts'
import { contexts } from '../../law/contexts.ts'
import { type Mark, plant } from '../../law/planted.ts'
import { withDatabase } from '../../store/database.ts'
import { depsOn, type World } from '../world.ts'

const database = withDatabase()
const prisma = () => database().prisma
const clock = createFixedClock('2026-09-08T15:00:00Z')
let deps: World['deps']
let marks: readonly Mark[] = []
const named = { name: 'Annabeth Quillfeather', email: 'annabeth.q@example.org', account: 'U0QUILL77' }

/** What stands in each column of every table, whatever its type, in lower case. */
const readEverything = async (): Promise<ReadonlyMap<string, string>> => {
  const tables = await prisma().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
  const rows = await prisma().$queryRawUnsafe<{ name: string; row: Record<string, unknown> }[]>(
    tables.map(({ name }) => `SELECT '${name}' AS name, to_jsonb(t) AS row FROM "${name}" t`).join(' UNION ALL '),
  )
  const columns = new Map<string, string>()
  for (const { name, row } of rows)
    for (const [column, value] of Object.entries(row)) {
      const place = `${name}.${column}`
      columns.set(place, `${columns.get(place) ?? ''}\n${inWords(value).toLowerCase()}`)
    }
  return columns
}

/** Bytes come as `\x` and their digits. */
const inWords = (value: unknown): string =>
  typeof value === 'string' && value.startsWith('\\x')
    ? Buffer.from(value.slice(2), 'hex').toString()
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)

const placesIn = (columns: ReadonlyMap<string, string>, word: string): string[] =>
  [...columns.keys()].filter((place) => columns.get(place)!.includes(word.toLowerCase())).sort()
const placesOf = async (word: string): Promise<string[]> => placesIn(await readEverything(), word)

/** Rows that name somebody, of kinds that the planted world has none of. */
const nameEverywhere = async () => {
  const { name, email, account } = named
  await prisma().person.update({ where: { id: 'ana' }, data: { name, email } })
  await prisma().account.updateMany({
    where: { personId: 'ana' },
    data: { externalId: account, conversation: { id: account } },
  })
  await prisma().partnership.updateMany({
    where: { id: { in: ['pair', 'old'] } },
    data: { reasons: [`${name} offers what you want`] },
  })
  await prisma().person.update({ where: { id: 'ana' }, data: { phone: `${account} 615-555-0142` } })
  const at = clock.now()
  const file = { name: 'roster.csv', content: new TextEncoder().encode(`name,email\n${name},${email}`) }
  await prisma().fileImport.create({
    data: { id: 'file', personId: 'cora', expiresAt: at, undo: { added: [email] }, ...file },
  })
  await prisma().sharedFile.create({ data: { id: 'shared', mediaType: 'text/csv', expiresAt: at, ...file } })
  await prisma().oneTimeToken.create({ data: { tokenHash: 'h', purpose: 'link', data: { email }, expiresAt: at } })
  await prisma().newcomer.create({
    data: { id: 'new', platform: 'slack', tenantId: 'slack', externalId: account, addresses: [email], seenAt: at },
  })
  await prisma().budget.create({ data: { key: `slack ${account}`, nextAt: 0 } })
  const rows = JSON.stringify([{ line: 2, name, email, title: 'Principal', schoolCode: 's1' }])
  await prisma().draft.create({
    data: { id: 'list', personId: 'dora', form: 'nominations-file', context: {}, answers: { rows }, updatedAt: at },
  })
  const sent = {
    notice: 'nudge',
    personId: 'ana',
    conversationId: account,
    reason: `${email} is unknown`,
    queuedAt: at,
  }
  await prisma().delivery.create({ data: { id: 'sent', state: 'sent', ...sent } })
  await prisma().delivery.create({ data: { id: 'waits', state: 'queued', ...sent } })
}

const countsOf = async () => [
  await prisma().partnership.count(),
  await prisma().log.aggregate({ _sum: { minutes: true }, _count: true }),
  await prisma().participant.count(),
  await prisma().delivery.count({ where: { personId: 'ana', state: 'sent' } }),
]

const coordinator = async () => actorOf((await deps.store.read.people.find('cora'))!)
beforeEach(async () => {
  const tables = await prisma().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'`
  await prisma().$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`)
  marks = await plant(database())
  deps = depsOn(database(), clock)
  await nameEverywhere()
})

describe('a person who is erased', () => {
  it('stands in no column of any table: no name, address, account or word of theirs; what is counted stays', async () => {
    const own = marks.filter(
      ({ owner, pairs, column }) => owner === 'ana' || (!owner && pairs.includes('pair') && column !== 'Errand.words'),
    )
    expect(own.length).toBeGreaterThan(30)
    expect((await placesOf(named.name)).length).toBeGreaterThan(3)
    const before = await countsOf()
    expect(await erasePerson(deps, await coordinator(), 'p-ana')).toMatchObject({
      ok: true,
      hasPartner: true,
      counts: { pairs: 2, logs: 2 },
    })
    const kept = await readEverything()
    for (const word of [named.name, 'Quillfeather', named.email, named.account, ...own.map((one) => one.word)])
      expect(placesIn(kept, word), word).toEqual([])
    expect(await countsOf()).toEqual(before)
    // Nothing more goes to her, not even that her pair is on hold.
    expect(await prisma().delivery.count({ where: { personId: 'ana', state: 'queued' } })).toBe(0)
    expect(await prisma().delivery.findUnique({ where: { id: 'waits' } })).toMatchObject({ state: 'cancelled' })
    expect(await prisma().partnership.findUnique({ where: { id: 'pair' } })).toMatchObject({ status: 'frozen' })
    expect(await prisma().audit.findFirst({ where: { action: 'person.erased' } })).toMatchObject({
      personId: 'cora',
      subjectId: 'ana',
      details: { logs: 2 },
    })
  })

  it('keeps the partner’s own log and plan', async () => {
    const bens = marks.filter(({ owner, column }) => owner === 'ben' && /^(Log|Goal|Plan)\./.test(column))
    await erasePerson(deps, await coordinator(), 'p-ana')
    const kept = await readEverything()
    for (const { word, column } of bens) expect(placesIn(kept, word), column).toEqual([column])
  })

  it('is found by nobody who erases them again: nothing is written a second time', async () => {
    await erasePerson(deps, await coordinator(), 'p-ana')
    for (const does of [seeErasure, erasePerson])
      expect(await does(deps, await coordinator(), 'p-ana')).toMatchObject({ refusal: { kind: 'noSuchPerson' } })
    expect(await prisma().audit.count({ where: { action: 'person.erased' } })).toBe(1)
  })

  it('is a stranger to the bot from then on', async () => {
    await erasePerson(deps, await coordinator(), 'p-ana')
    const profile = async () => ({ guest: false, email: named.email, name: named.name })
    const speaks = { platform: 'slack', tenant: 'slack', externalId: named.account, profile } as const
    expect(await identify(deps, speaks, { firstCoordinators: new Set() })).toMatchObject({ kind: 'stranger' })
  })
})

describe('what may be done with somebody who is erased', () => {
  const isPerson = (key: string) => key === 'participantId' || key === 'personId'
  /** Every button and form that takes a person or a place in a year, found by itself. */
  const about = [...registry.actions, ...registry.forms].flatMap(({ id, read }) => {
    const context = contexts.find((one) => one.personId === 'ana' && Object.keys(Object(read(one))).some(isPerson))
    return context ? [{ id, context }] : []
  })

  const standing = async () => ({
    person: await prisma().person.findUnique({ where: { id: 'ana' } }),
    places: await prisma().participant.findMany({ where: { personId: 'ana' } }),
    grants: await prisma().roleGrant.findMany({ where: { personId: 'ana' } }),
    codes: await prisma().linkCode.findMany({ where: { personId: 'ana' } }),
    messages: await prisma().delivery.findMany({ where: { personId: 'ana' }, orderBy: { id: 'asc' } }),
  })

  it('is nothing: whatever is pressed or sent, they stay as they are', async () => {
    expect(about.length).toBeGreaterThan(12)
    await erasePerson(deps, await coordinator(), 'p-ana')
    const before = await standing()
    for (const who of ['cora', 'dora']) {
      const person = (await deps.store.read.people.find(who))!
      const request = { deps: withoutStore(deps), actor: actorOf(person), person, place: { kind: 'direct' } } as const
      for (const { id, context } of about) {
        if (registry.actions.some((one) => one.id === id)) await press(request, id, context)
        else {
          const opened = await open(request, id, context)
          const answers = 'opened' in opened ? opened.opened.answers : { name: 'Ana', email: 'ana@example.org' }
          await submit(request, id, { context, answers: { ...answers, until: '2026-12-01', reason: 'moved' } })
        }
        expect(await standing(), `${who} ${id}`).toEqual(before)
      }
    }
  })

  it('is not offered: the roster names that somebody was, with no button, and a file of it leaves them out', async () => {
    const chat = await converse(deps, await coordinator())
    const page = await chat.press(await chat.say('roster Annabeth'), 'Open')
    expect(labelsOf(cardOf(page))).toContain('Withdraw')
    await erasePerson(deps, await coordinator(), 'p-ana')
    const list = cardOf(await chat.say('roster Erased'))
    expect(textOf(list)).toContain('Erased person')
    expect(labelsOf(list)).not.toContain('Open')
    const file = await exportRoster(deps, await coordinator())
    expect(file.ok && file.content).not.toContain('rased')
    const input = { name: 'A', email: erasedAddress('ana'), title: 'Principal', schoolCode: 's1' }
    expect((await nominate(deps, await coordinator(), { ...input, refinements: [], strengths: [], years: 3 })).ok).toBe(
      false,
    )
  })
})

describe('erasing', () => {
  it('is a coordinator’s, and only looked at until it is pressed', async () => {
    for (const id of ['ana', 'ben', 'dora', 'omar', 'faye']) {
      const actor = actorOf((await deps.store.read.people.find(id))!)
      for (const does of [seeErasure, erasePerson])
        expect(await does(deps, actor, 'p-ana')).toMatchObject({ ok: false, refusal: { kind: 'notCoordinator' } })
    }
    const before = await placesOf(named.email)
    expect(await seeErasure(deps, await coordinator(), 'p-ana')).toMatchObject({ ok: true })
    expect(await placesOf(named.email)).toEqual(before)
  })

  it('is refused under a legal hold, and for whoever holds an office of the department', async () => {
    expect(await erasePerson(deps, await coordinator(), 'p-duo')).toMatchObject({ refusal: { kind: 'officeFirst' } })
    await changeRetention(deps, await coordinator(), { months: 24, legalHold: true })
    expect(await erasePerson(deps, await coordinator(), 'p-ana')).toMatchObject({ refusal: { kind: 'legalHold' } })
    expect((await placesOf(named.email)).length).toBeGreaterThan(3)
  })

  it('is asked about with its numbers on the person’s page, done by a press, and leaves a receipt that names nobody', async () => {
    const chat = await converse(deps, await coordinator())
    const page = await chat.press(await chat.say('roster Annabeth'), 'Open')
    const preview = await chat.press(page, 'Erase…')
    expect(textOf(cardOf(preview))).toContain('2 logs')
    expect(textOf(cardOf(preview))).toContain('can’t be undone')
    const done = await chat.press(preview, 'Erase for good')
    if (done.kind !== 'file') throw new Error(`no receipt: ${done.kind}`)
    const receipt = new TextDecoder().decode(done.file.content)
    expect(receipt).toContain('2 logs')
    for (const word of Object.values(named)) expect(receipt + textOf(done.card)).not.toContain(word)
    expect(labelsOf(cardOf(page))).toContain('Erase…')
    expect(textOf(cardOf(await chat.say('roster Annabeth')))).not.toContain('Annabeth Quill')
  })
})
