import type pg from 'pg'

type Asked = Pick<pg.Pool, 'query'>

/** How many of the counts that the database keeps are not what its tables say. Reads the tables whole: for operators. */
export const countDrift = async (pool: Asked): Promise<number> => {
  const { rows } = await pool.query<{ wrong: number }>('SELECT count(*)::int AS wrong FROM p3_count_drift()')
  return rows[0]!.wrong
}

/** Makes the board and every count anew, while the bot goes on. */
export const mendCounts = async (pool: Asked): Promise<void> => {
  await pool.query('SELECT p3_mend_counts()')
}
