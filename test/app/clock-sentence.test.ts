import { expect, it } from 'vitest'
import { clockSentence } from '../../src/app/clock-sentence.ts'
import { createFixedClock, systemClock } from '../../src/core/clock.ts'
import { clockSkew } from '../../src/store/db/clock-skew.ts'
import { withDatabase } from '../store/database.ts'

const database = withDatabase()

it('a machine whose clock is not the database’s reads at the start by how much, and what to do', async () => {
  const { rows } = await database().pool.query<{ now: Date }>('SELECT clock_timestamp() AS now')
  const off = (seconds: number) => createFixedClock(new Date(rows[0]!.now.getTime() + seconds * 1_000).toISOString())
  const said = async (seconds: number) => clockSentence(await clockSkew(database().pool, off(seconds)))
  expect(await said(3_600)).toMatch(
    /^This machine’s clock is 3(600|59\d) s ahead of the database’s: set both by a time/,
  )
  expect(await said(-3_600)).toMatch(/ 360\d s behind the database’s/)
  expect(clockSentence(await clockSkew(database().pool, systemClock))).toBeUndefined()
})
