import { beforeAll, expect, it, vi } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { closingsIn } from '../../src/store/closings.ts'
import { boardIn } from '../../src/store/desk/board.ts'
import { countedLines, LINES_BY_ID, linesOnPage } from '../../src/store/desk/board-sql.ts'
import { overviewIn } from '../../src/store/desk/overview.ts'
import { rosterPeopleIn } from '../../src/store/roster-people.ts'
import type { BoardQuery } from '../../src/usecases/desk/board-port.ts'
import { weekSight } from '../../src/usecases/desk/week-sight.ts'
import type { RosterFilter } from '../../src/usecases/roster/roster-people-port.ts'
import { withDatabase } from './database.ts'
import { addManyPairs } from './many-pairs.ts'
import { rowsRead } from './rows-read.ts'

const pairs = 9_000
const database = withDatabase()
beforeAll(() => addManyPairs(database(), pairs))

const readBy = (text: string, values: readonly unknown[]) => rowsRead(database(), text, values)

const base: BoardQuery = { cycleId: 'cycle', today: '2026-12-01', viewerId: 'm0', ownRegions: ['Region 1', 'Region 2'] }
const filters: Record<string, Omit<BoardQuery, keyof typeof base>> = {
  nothing: {},
  'a district': { districtCode: 'm7' },
  'a name': { search: 'jose person41' },
  'a step and how late': { step: 'call', age: 'older' },
  'a reason': { reason: 'help' },
  'what is late': { reason: 'late' },
  'what has completed': { reason: 'completed' },
  'what is mine': { mine: 'assigned' },
  'a name that one in four has': { search: 'ana' },
  'a region': { region: 'Region 3' },
  'the own regions': { mine: 'region' },
  'the own regions and a step': { mine: 'region', step: 'call' },
}

/** Tables that grow with the state; what districts, schools and counts there are does not. */
const grows = [
  ...['Person', 'Participant', 'Partnership', 'Step', 'Log', 'HelpRequest', 'Delivery', 'Audit', 'Nudge', 'BoardRow'],
  ...['CountedPair', 'CountedPerson'],
]

/** Rows of any of these that a page may look at: some of each of its ten pairs, never the state's 9,000. */
const most = 700

const tooMuch = (read: ReadonlyMap<string, number>, limit: number) =>
  [...read].filter(([table, rows]) => grows.includes(table) && rows >= limit)

it.each(Object.keys(filters))('a page filtered by %s reads as much as a page', async (name) => {
  const { text, values } = linesOnPage({ ...base, ...filters[name] }, 0, 10)
  expect(tooMuch(await readBy(text, values), most)).toEqual([])
})

it('what stands on lines is read for those alone', async () => {
  const read = await readBy(LINES_BY_ID, [Array.from({ length: 10 }, (_, n) => `mm${n}`)])
  expect(tooMuch(read, most)).toEqual([])
})

const today = '2026-12-01'
const page = { number: 0, size: 10 }
const overview = () => overviewIn(database())
const boardHere = () => boardIn(database(), { clock: createFixedClock(`${today}T15:00:00Z`) })
/** The board counts no further than anybody reads, and a search of the roster looks so far for each word. */
const mostOfWord = (word: string) => (word.startsWith('roster by') ? 4_500 : 2_000)
const words: Record<string, () => Promise<unknown>> = {
  status: async () => [await overview().funnel('cycle', today), await overview().stateYear('cycle')],
  report: () => overview().year('cycle'),
  'a district’s report': () => overview().districtYear('cycle', 'm7'),
  waiting: async () => [
    await overview().waits('cycle'),
    await overview().waiting('cycle', 12),
    await overview().waitingElse('cycle', today),
  ],
  digest: () => weekSight({ overview: overview(), board: boardHere() }, { id: 'cycle' }, today),
  board: async () => [await boardHere().counts(base), await boardHere().page(base, page)],
  'board of own regions': async () => {
    const own = { ...base, mine: 'region' } as const
    return [await boardHere().counts(own), await boardHere().page(own, page)]
  },
  'the step at which reminders ended': () => overview().stuck('cycle', 8),
  overdue: () => overview().overdue('cycle', today, page),
  pairs: () => overview().pairs('cycle', page),
  'pairs by what was typed': () => overview().pairs('cycle', page, 'jose person41'),
  'people by part of a name': () => overview().findPeople('erson41 osé', 10),
  'people by a name that one in eight has': () => overview().findPeople('ana', 10),
  'people by nothing': () => overview().findPeople(' ', 10),
  'pairs by a letter that most have': () => overview().pairs('cycle', page, 'p'),
  'people by a letter that all have': () => overview().findPeople('p', 10),
  'people near a name': () => overview().peopleNear('Joes Prson41', { among: 'known' }),
  'people near a name that one in eight has': () => overview().peopleNear('Jsoe', { among: 'known' }),
  'people of the roster near a name': () => overview().peopleNear('Jsoe Person', { among: 'roster', cycleId: 'cycle' }),
  'people of pairs near a name': () => overview().peopleNear('Jsoe Prson', { among: 'pairs', cycleId: 'cycle' }),
  roster: () => rosterPeopleIn(database()).list('cycle', {}, page),
  'roster of those who joined': () => rosterPeopleIn(database()).list('cycle', { state: 'joined' }, page),
  'roster of those who said no': () => rosterPeopleIn(database()).list('cycle', { state: 'declined' }, page),
  'roster by a letter that all have': () => rosterPeopleIn(database()).list('cycle', { search: 'p' }, page),
  'roster by a letter and a state': () =>
    rosterPeopleIn(database()).list('cycle', { search: 'p', state: 'joined' }, page),
  'roster by parts of a name': () => rosterPeopleIn(database()).list('cycle', { search: 'osé erson41' }, page),
  'roster by a school': () => rosterPeopleIn(database()).list('cycle', { search: 'hool 77' }, page),
  'roster of a district': () => rosterPeopleIn(database()).list('cycle', { districtCode: 'm7' }, page),
  'what is open in other years': () => closingsIn(database()).openElsewhere('cycle', today),
}

it.each(Object.keys(words))('%s reads no table whole, however large the state', async (word) => {
  const { pool } = database()
  const query = pool.query.bind(pool)
  const asked: { text: string; values: readonly unknown[] }[] = []
  const spy = vi.spyOn(pool, 'query').mockImplementation((...of: unknown[]) => {
    asked.push(of[0] as (typeof asked)[number])
    return Reflect.apply(query, pool, of)
  })
  await words[word]!()
  spy.mockRestore()
  expect(asked.length).toBeGreaterThan(0)
  const read = new Map<string, number>()
  for (const { text, values } of asked)
    for (const [table, rows] of await readBy(text, values)) read.set(table, (read.get(table) ?? 0) + rows)
  expect(tooMuch(read, mostOfWord(word))).toEqual([])
})

it('how many a filter finds is counted no further than anybody reads', async () => {
  const { text, values } = countedLines(base)
  for (const [table, rows] of await readBy(text, values)) expect(rows, table).toBeLessThan(2_000)
})

it('says of every pair what the steps themselves say', async () => {
  const { prisma } = database()
  const late = await prisma.$queryRawUnsafe<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM "BoardRow" WHERE status = 'active' AND "waitsOn" < '2026-12-01'`,
  )
  const paged = await overviewIn(database()).overdue('cycle', '2026-12-01', { number: 0, size: 1 })
  expect(late[0]!.n).toBe(paged.total)
  expect(await prisma.boardRow.count()).toBe(pairs)
})

it('counts a pair once in each region that was asked for, also after the office has regrouped the districts', async () => {
  const { prisma } = database()
  const among = async (of: string) =>
    (
      await prisma.$queryRawUnsafe<{ kind: string; pairs: number; older: number }[]>(
        `SELECT s.kind::text, count(*)::int AS pairs, count(*) FILTER (WHERE p.status = 'active' AND date '${today}' - s."dueOn" > 30)::int AS older
         FROM "Partnership" p JOIN "Step" s ON s."partnershipId" = p.id AND s.state = 'open' JOIN "Participant" a ON a.id = p."aId" JOIN "Participant" b ON b.id = p."bId"
         JOIN "District" x ON x.code = a."districtCode" JOIN "District" y ON y.code = b."districtCode" WHERE ${of} GROUP BY 1 ORDER BY min(s.kind)`,
      )
    ).map(({ kind, pairs, older }) => ({ kind, pairs, older }))
  const counted = async (of: Partial<BoardQuery>) =>
    (await boardHere().counts({ ...base, ...of }))
      .map(({ kind, pairs, late }) => ({ kind, pairs, older: late.older }))
      .filter(({ pairs }) => pairs > 0)
  const either = (...regions: readonly string[]) => {
    const list = regions.map((one) => `'${one}'`).join(', ')
    return `(x.region IN (${list}) OR y.region IN (${list}))`
  }
  const asItIs = async () => {
    expect(await counted({ region: 'Region 3' })).not.toEqual([])
    expect(await counted({ region: 'Region 3' })).toEqual(await among(either('Region 3')))
    expect(await counted({ mine: 'region', ownRegions: ['Region 2', 'Region 3', 'Region 6'] })).toEqual(
      await among(either('Region 2', 'Region 3', 'Region 6')),
    )
    const both = { region: 'Region 3', mine: 'region' } as const
    expect(await counted(both)).toEqual(await among(`${either('Region 3')} AND ${either('Region 1', 'Region 2')}`))
    expect((await boardHere().page({ ...base, ...both }, page)).total).toBe(
      Math.min(
        1_000,
        (await counted(both)).reduce((sum, { pairs }) => sum + pairs, 0),
      ),
    )
  }
  await asItIs()
  await prisma.district.updateMany({ where: { region: 'Region 4' }, data: { region: 'Region 3' } })
  await prisma.district.updateMany({ where: { region: 'Region 5' }, data: { region: null } })
  await asItIs()
  expect(await counted({ region: 'Region 5' })).toEqual([])
})

it('says of every pair whose reminders ended that it is one of them, and shows the longest waiting', async () => {
  const { prisma } = database()
  await prisma.$executeRawUnsafe(`INSERT INTO "Nudge" ("stepId", "personId", rung, "escalatedAt")
    SELECT s.id, 'm' || 2 * substr(s."partnershipId", 3)::int, 5, timestamptz '2026-11-30' - substr(s."partnershipId", 3)::int * interval '1 hour'
    FROM "Step" s WHERE s.state = 'open' AND substr(s."partnershipId", 3)::int < 720`)
  const { total, first } = await overview().stuck('cycle', 3)
  expect([total, first.map(({ partnershipId }) => partnershipId)]).toEqual([708, ['mm719', 'mm718', 'mm717']])
})

it('finds people by any part of a name or an address, whatever marks and case', async () => {
  const named = async (typed: string) => (await overview().findPeople(typed, 3)).map(({ name }) => name)
  expect(await named('OSE erson9')).toEqual(['José Person9', 'José Person9001', 'José Person9009'])
  expect(await named('m17@example')).toEqual(['José Person17'])
  expect(await named('m17@example.org ana')).toEqual([])
  expect(
    (await overview().pairs('cycle', page, 'pers ana person16')).items.flatMap(({ people }) =>
      people.map(({ name }) => name),
    ),
  ).toContain('Ana Person16')
})

it('finds by index whom a name with typing errors likely meant', async () => {
  const near = async (typed: string) => (await overview().peopleNear(typed, { among: 'known' })).map(({ name }) => name)
  expect(await near('Joes Preson4113')).toEqual(['José Person4113'])
  expect(await near('Lius Persn3')).toEqual(['Luis Person3'])
})

it('finds people of the roster by any part of a name, address, school or district, and says how many of each state', async () => {
  const { prisma } = database()
  await prisma.participant.updateMany({ where: { id: { in: ['mp17', 'mp41'] } }, data: { status: 'declined' } })
  const listed = async (filter: RosterFilter) => {
    const { items, total, counts } = await rosterPeopleIn(database()).list('cycle', filter, { number: 0, size: 3 })
    return { names: items.map(({ name }) => name), total, counts }
  }
  expect(await listed({ search: 'OSE erson9001' })).toMatchObject({ names: ['José Person9001'], total: 1 })
  expect(await listed({ search: 'm17@example' })).toMatchObject({ names: ['José Person17'], total: 1 })
  expect(await listed({ search: 'm17@example ana' })).toMatchObject({ names: [], total: 0 })
  await prisma.school.update({ where: { code: 'ms77' }, data: { name: 'Maury High' } })
  expect(await listed({ search: 'aury hig pat' })).toMatchObject({
    names: ['Pat Person10157', 'Pat Person10437', 'Pat Person10717'],
    total: 65,
  })
  expect(await listed({ search: 'maury', districtCode: 'm7' })).toMatchObject({ names: [], total: 0 })
  expect(await listed({ search: 'maury', districtCode: 'm77' })).toMatchObject({ total: 129 })
  expect(await listed({ search: 'person17', state: 'declined' })).toMatchObject({ names: ['José Person17'], total: 1 })
  const many = await listed({ search: 'person' })
  expect(many).toMatchObject({ names: ['Ana Person0', 'Ana Person1000', 'Ana Person10000'], total: 1_000 })
  expect(many.counts).toBeUndefined()
  expect(await listed({ search: 'person', state: 'declined' })).toMatchObject({ total: 2 })
  expect(await listed({ state: 'declined' })).toMatchObject({ total: 2, counts: { joined: 2 * pairs - 2 } })
})
