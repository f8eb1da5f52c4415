import type pg from 'pg'
import type { Clock } from '../../core/clock.ts'

/** How far this machine's clock is ahead of the database's. Seconds. */
export const clockSkew = async (pool: Pick<pg.Pool, 'query'>, clock: Clock): Promise<number> => {
  // A connection that is made first would be taken for a clock that is ahead.
  await pool.query('SELECT 1')
  const before = clock.now().getTime()
  const { rows } = await pool.query<{ now: number }>('SELECT extract(epoch FROM clock_timestamp())::float8 AS now')
  return (before + clock.now().getTime()) / 2_000 - rows[0]!.now
}
