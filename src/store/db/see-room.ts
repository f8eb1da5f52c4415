import type pg from 'pg'
import { DISK_FULL, sqlState } from './refused-database.ts'

/** Some 2 MB, and all of it is taken back. */
const WRITE = `BEGIN; CREATE TABLE "P3Room" AS SELECT repeat('p3', 100) AS room FROM generate_series(1, 8000); ROLLBACK`

/** Whether the database's disk takes a little more: a full one answers questions, and parts of what is written, for a while. Undefined where it does not say. */
export const hasRoom = async (pool: Pick<pg.Pool, 'query'>): Promise<boolean | undefined> => {
  try {
    await pool.query(WRITE)
    return true
  } catch (error) {
    await pool.query('ROLLBACK')
    return sqlState(error) === DISK_FULL ? false : undefined
  }
}
