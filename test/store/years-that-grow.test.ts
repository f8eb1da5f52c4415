import { beforeAll, expect, it, vi } from 'vitest'
import { closingsIn } from '../../src/store/closings.ts'
import { overviewIn } from '../../src/store/desk/overview.ts'
import { ownWordsIn } from '../../src/store/own-words.ts'
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

it.each(Object.keys(questions))('%s reads no table whole, however large the state', async (name) => {
  const { pool } = database()
  const query = pool.query.bind(pool)
  const asked: { text: string; values: readonly unknown[] }[] = []
  const spy = vi.spyOn(pool, 'query').mockImplementation((...of: unknown[]) => {
    asked.push(of[0] as (typeof asked)[number])
    return Reflect.apply(query, pool, of)
  })
  await questions[name]!()
  spy.mockRestore()
  expect(asked.length).toBeGreaterThan(0)
  const read = new Map<string, number>()
  for (const { text, values } of asked)
    for (const [table, rows] of await rowsRead(database(), text, values)) read.set(table, (read.get(table) ?? 0) + rows)
  expect([...read].filter(([table, rows]) => !counts.includes(table) && rows >= most)).toEqual([])
})
