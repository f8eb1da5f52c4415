import type pg from 'pg'

/** Notes in the database that a backup of it was taken, for the doctor. What the database says instead, where it can't; else undefined. */
export const noteBackup = async (client: pg.Pool | pg.PoolClient): Promise<string | undefined> => {
  try {
    const { rowCount } = await client.query('UPDATE "DatabaseMark" SET "backedUpAt" = now()')
    return rowCount ? undefined : 'it has no mark of whose it is'
  } catch (error) {
    return (error as Error).message.split('\n')[0]
  }
}
