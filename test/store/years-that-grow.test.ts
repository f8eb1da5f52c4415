import { beforeAll, expect, it, vi } from 'vitest'
import { createFixedClock } from '../../src/core/clock.ts'
import { closingsIn } from '../../src/store/closings.ts'
import { createNewId } from '../../src/store/db/new-id.ts'
import { linesOnPage } from '../../src/store/desk/board-sql.ts'
import { overviewIn } from '../../src/store/desk/overview.ts'
import { ownWordsIn } from '../../src/store/own-words.ts'
import { rosterPeopleIn } from '../../src/store/roster-people.ts'
import { createStore } from '../../src/store/store.ts'
import { seeEnding } from '../../src/usecases/year/see-earlier-year.ts'
import { withDatabase } from './database.ts'
import { addManyPairs } from './many-pairs.ts'
import { restOfState } from './rest-of-state.ts'
import { rowsRead } from './rows-read.ts'

const pairs = 9_000
const database = withDatabase()
beforeAll(() => addManyPairs(database(), pairs, restOfState(pairs)))

const today = '2026-12-01'
const now = new Date(`${today}T15:00:00Z`)
/** Of any table, but for districts and counts: a district's own pairs, the booked times of a day; never the state's 9,000. */
const most = 1_000
const counts = ['KeptCount', 'OptIn', 'District', 'Cycle']

const nothing = async () => undefined
const noJobs = { deliveries: nothing, refresh: nothing, committed: () => undefined }
const closings = () => closingsIn(database())
const overview = () => overviewIn(database())
const questions: Record<string, () => Promise<unknown>> = {
  'what is open at a year’s end': () => closings().openSteps('cycle', today, now),
  'whom to ask again': () => closings().earlierPartnersLeft('cycle'),
  'what somebody wrote, for them to see or let go': async () => {
    const { personId } = (await database().prisma.participant.findFirst())!
    return ownWordsIn(database()).count(personId)
  },
  'what a channel is told': () => overview().tallies({ cycleId: 'cycle', today, now }),
  'what a district’s channel is told': () => overview().tallies({ cycleId: 'cycle', districtCode: 'm7', today, now }),
  'the report of a year in which some wrote with another rubric': () => overview().year('cycle'),
}

/** What is asked of the pool meanwhile, and what it answers. */
const asked = async (work: () => Promise<unknown>) => {
  const { pool } = database()
  const query = pool.query.bind(pool)
  const all: { text: string; values: readonly unknown[]; rows: readonly object[] }[] = []
  const spy = vi.spyOn(pool, 'query').mockImplementation(async (...of: unknown[]) => {
    const answer = (await Reflect.apply(query, pool, of)) as { rows: object[] }
    all.push({ ...(of[0] as { text: string; values: readonly unknown[] }), rows: answer.rows })
    return answer
  })
  await work()
  spy.mockRestore()
  expect(all.length).toBeGreaterThan(0)
  return all
}
/** Rows by table that these read. */
const readBy = async (all: Awaited<ReturnType<typeof asked>>): Promise<ReadonlyMap<string, number>> => {
  const read = new Map<string, number>()
  for (const { text, values } of all)
    for (const [table, rows] of await rowsRead(database(), text, values)) read.set(table, (read.get(table) ?? 0) + rows)
  return read
}

it.each(Object.keys(questions))('%s reads no table whole, however large the state', async (name) => {
  const read = await readBy(await asked(questions[name]!))
  expect([...read].filter(([table, rows]) => !counts.includes(table) && rows >= most)).toEqual([])
})

it('what would end with the year is counted without a look at whom nothing reaches, or at the pairs that go on', async () => {
  const clock = createFixedClock(now)
  const store = createStore(database(), { clock, newId: createNewId(clock), enqueue: noJobs })
  const cycle = (await store.read.cycles.find('cycle'))!
  let ending: Awaited<ReturnType<typeof seeEnding>> | undefined
  const all = await asked(async () => {
    ending = await seeEnding({ store, clock }, cycle)
  })
  expect(ending).toMatchObject({ underWay: pairs, goingOn: pairs / 90 })
  const read = await readBy(all)
  expect(['Account', 'Delivery', 'Person'].filter((table) => read.has(table))).toEqual([])
  // Of those with a time booked for this very day, of whom there is none.
  expect(read.get('Partnership') ?? 0).toBe(0)
})

it('pairs of other years that are still under way are counted without a look at those that go on', async () => {
  const elsewhere = { found: 0 }
  const read = await readBy(
    await asked(async () => {
      elsewhere.found = await closings().openElsewhere('before', today)
    }),
  )
  expect(elsewhere.found).toBe(pairs - pairs / 90)
  expect(read.has('Partnership')).toBe(false)
})

it('of all whom nothing reaches the database tells how many they are, and names a page of them', async () => {
  const unreachable = (number: number) => overview().unreachable('cycle', { number, size: 8 })
  const [first, last, beyond] = [await unreachable(0), await unreachable(89), await unreachable(90)]
  expect([first.total, last.total, beyond.total]).toEqual([720, 720, 720])
  expect([first.items.length, last.items.length, beyond.items.length]).toEqual([8, 8, 0])
  expect(first.items[0]).toEqual({
    ...{ kind: 'person', id: 'm10008', name: 'Ana Person10008', district: 'District 68' },
    ...{ platform: 'email', reason: 'bounced', fix: '' },
  })
  const told = (await asked(() => unreachable(0))).flatMap(({ rows }) => JSON.stringify(rows))
  expect(told.join('').length).toBeLessThan(3_000)
})

it('a page of the board is planned once a connection, though who asks may be on any page', async () => {
  const client = await database().pool.connect()
  // As a server has it; those of tests plan everything once.
  await client.query('SET plan_cache_mode = auto')
  const { text, values } = linesOnPage({ cycleId: 'cycle', today, viewerId: 'm0', ownRegions: [] }, 0, 6)
  for (let turn = 0; turn < 8; turn++) await client.query({ name: 'page', text, values: [...values] })
  const plans = `SELECT custom_plans::int AS thrown, generic_plans::int AS kept FROM pg_prepared_statements WHERE name = 'page'`
  const { rows } = await client.query(plans)
  client.release(true)
  expect(rows).toEqual([{ thrown: 5, kept: 3 }])
})

it('a page of the roster in a state that few are in reads those few, not everybody by name', async () => {
  const { pool } = database()
  const few = (n: number) => `"cycleId" = 'cycle' AND id ~ '^mp[0-9]+$' AND substr(id, 3)::int % 600 = ${n}`
  await pool.query(`UPDATE "Participant" SET status = 'declined' WHERE ${few(11)}`)
  await pool.query(`UPDATE "Participant" SET status = 'withdrawn' WHERE ${few(12)}`)
  await pool.query(`UPDATE "Participant" SET status = 'withdrawn', "leftProgram" = true WHERE ${few(13)}`)
  await pool.query(`UPDATE "Person" SET "leftAt" = now() WHERE id IN (
    SELECT "personId" FROM "Participant" WHERE ${few(14)} OR ${few(15)} AND id LIKE '%5')`)
  await pool.query(`UPDATE "Participant" SET status = 'withdrawn', "leftProgram" = true WHERE ${few(15)}`)
  await pool.query('ANALYZE')
  const { rows } = await pool.query<{ id: string }>(
    `SELECT pt.id FROM "Participant" pt JOIN "Person" pe ON pe.id = pt."personId"
     WHERE pt."cycleId" = 'cycle' AND (pe."leftAt" IS NOT NULL OR pt."leftProgram") ORDER BY pe.name, pt.id`,
  )
  expect(rows.length).toBe(90)
  for (const [state, people] of [
    ['declined', 30],
    ['withdrawn', 30],
    ['left', 90],
  ] as const) {
    const found = { ids: [] as string[], total: 0 }
    const read = await readBy(
      await asked(async () => {
        const { items, total } = await rosterPeopleIn(database()).list('cycle', { state }, { number: 1, size: 8 })
        Object.assign(found, { ids: items.map(({ id }) => id), total })
      }),
    )
    expect([state, found.total, found.ids.length]).toEqual([state, people, 8])
    if (state === 'left') expect(found.ids).toEqual(rows.slice(8, 16).map(({ id }) => id))
    expect([state, [...read].filter(([table, n]) => !counts.includes(table) && n >= most)]).toEqual([state, []])
  }
})
