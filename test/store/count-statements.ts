import pg from 'pg'

/** How often any database of this process is asked meanwhile, without what a new connection begins with. */
export const countStatements = async (work: () => Promise<unknown>): Promise<number> => {
  const { query } = pg.Client.prototype
  let statements = 0
  pg.Client.prototype.query = function (this: pg.Client, ...words: unknown[]) {
    if (words[0] !== `SET TIME ZONE 'UTC'`) statements++
    return Reflect.apply(query, this, words)
  } as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return statements
}
