import { expect, it } from 'vitest'
import { dataIn } from '../../src/store/data.ts'
import { withDatabase } from './database.ts'

const database = withDatabase()

/** PostgreSQL makes a plan for the values at hand five times before it compares. */
const compared = 5

it('what nearly every request asks is planned once a connection, and not anew for each number of keys', async () => {
  const { prisma, sql, pool } = database()
  const clock = { now: () => new Date('2026-11-30T15:00:00Z') }
  const { people, partnerships, cycles, roster, settings } = dataIn({ prisma, sql }, { clock } as never)
  const asks = [
    () => people.byAccount({ platform: 'slack', tenant: 'T0', externalId: 'U0' }),
    () => partnerships.currentOf('nobody'),
    () => partnerships.find('none'),
    () => partnerships.ofStep('none'),
    () => cycles.current(clock.now()),
    () => cycles.spoken(clock.now()),
    () => cycles.find('none'),
    () => roster.participantOf('none', 'nobody'),
    () => roster.placeAt(clock.now(), 'nobody'),
    () => settings.find('nobody'),
  ]
  for (const ask of asks) for (let time = 0; time < 2 * compared; time++) await ask()
  const { rows } = await pool.query<{ name: string; generic: number; custom: number }>(
    'SELECT name, generic_plans::int AS generic, custom_plans::int AS custom FROM pg_prepared_statements',
  )
  expect(rows.length).toBeGreaterThanOrEqual(asks.length)
  expect(rows.filter(({ generic, custom }) => custom > compared || generic < compared)).toEqual([])
})

it('what the database itself does at every change of a pair is planned once a connection too', async () => {
  const { rows } = await database().pool.query<{ name: string; language: string; settings: string[] | null }>(
    `SELECT p.proname AS name, l.lanname AS language, p.proconfig AS settings FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
      WHERE p.proname IN ('p3_board', 'p3_pair_facts', 'p3_person_facts') ORDER BY 1`,
  )
  // A function of plain SQL is planned at every call.
  expect(rows.map(({ name, language }) => [name, language])).toEqual([
    ['p3_board', 'plpgsql'],
    ['p3_pair_facts', 'plpgsql'],
    ['p3_person_facts', 'plpgsql'],
  ])
  for (const { settings } of rows) expect(settings).toContain('plan_cache_mode=force_generic_plan')
})
