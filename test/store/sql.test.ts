import { expect, it } from 'vitest'
import { z } from 'zod'
import { statement } from '../../src/store/db/sql.ts'
import { withDatabase } from './database.ts'

const database = withDatabase()
const rows = (columns: Parameters<typeof statement>[1], words: string, name?: string) =>
  database().sql.rows(statement(name, columns, words), [])

it('gives rows whose columns are what the statement says', async () => {
  const columns = {
    id: z.string(),
    n: z.int(),
    at: z.date(),
    facts: z.custom<{ a: number }>(),
    none: z.string().nullable(),
  }
  const answer = await rows(
    columns,
    `SELECT 'x' AS id, 2 AS n, timestamptz '2026-10-01 00:00Z' AS at, '{"a": 1}'::jsonb AS facts, NULL::text AS none`,
  )
  expect(answer).toEqual([{ id: 'x', n: 2, at: new Date('2026-10-01T00:00:00Z'), facts: { a: 1 }, none: null }])
})

it.each([
  [
    'a column that is not there',
    { id: z.string(), n: z.int() },
    `SELECT 'x' AS id`,
    /answered otherwise than it says: n: /,
  ],
  ['a column of another type', { n: z.int() }, 'SELECT count(*) AS n FROM "Budget"', /n: .*expected number/],
  ['nothing where something must be', { id: z.string() }, 'SELECT NULL::text AS id', /id: .*expected string/],
  [
    'a word that the set does not have',
    { by: z.enum(['slack']) },
    `SELECT 'fax'::text AS by`,
    /by: Invalid input: expected "slack"/,
  ],
  [
    'the same, where nothing may be',
    { by: z.enum(['slack']).nullable() },
    `SELECT 'fax'::text AS by`,
    /by: Invalid input: expected "slack"/,
  ],
])('refuses %s', async (_, columns, words, why) => {
  await expect(rows(columns, words)).rejects.toThrow(why)
})

it('tells no word of what a row holds', async () => {
  const answer = rows({ by: z.enum(['slack']) }, `SELECT 'her own words'::text AS by`, 'quietTest')
  await expect(answer).rejects.toThrow('The statement quietTest')
  await expect(answer).rejects.not.toThrow('her own words')
})

it('looks at the values of each answer of a prepared statement, not only of the first', async () => {
  const named = () =>
    rows({ key: z.string(), at: z.int() }, 'SELECT key, nullif("nextAt", 1)::int AS at FROM "Budget"', 'sqlTest')
  await database().prisma.budget.create({ data: { key: 'a', nextAt: 0 } })
  expect(await named()).toEqual([{ key: 'a', at: 0 }])
  await database().prisma.budget.update({ where: { key: 'a' }, data: { nextAt: 1 } })
  await expect(named()).rejects.toThrow('at: Invalid input')
})
