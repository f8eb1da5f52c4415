import type pg from 'pg'
import type { Handle } from './handle.ts'

/** The connections under a client, for questions written by hand. Transactions have none: they keep to their handle. */
const pools = new WeakMap<object, pg.Pool>()

export const askOver = (client: object, pool: pg.Pool): void => void pools.set(client, pool)

export const poolOf = (db: Handle): pg.Pool | undefined => pools.get(db)

/**
 * A question written by hand that gives JSON documents in a column called `whole`. Every request begins with two or three of
 * these; through Prisma each costs the server several times as much.
 */
export const ask = async <T>(
  db: Handle,
  name: string,
  text: string,
  values: readonly unknown[],
  revive?: (key: string, value: unknown) => unknown,
): Promise<T[]> => {
  const pool = pools.get(db)
  const rows = pool
    ? (await pool.query<{ whole: string }>({ name, text, values: [...values] })).rows
    : await db.$queryRawUnsafe<{ whole: string }[]>(text, ...values)
  return rows.map(({ whole }) => JSON.parse(whole, revive) as T)
}

/** JSON has no moments and days: these keys hold some. */
export const withDates =
  (...keys: readonly string[]) =>
  (key: string, value: unknown): unknown =>
    typeof value === 'string' && keys.includes(key) ? new Date(value) : value

/** The same for one row that was parsed a moment ago, and cheaper: the row itself is changed. */
export const dated = <T extends object>(row: T, ...keys: readonly (keyof T)[]): void => {
  for (const key of keys) if (typeof row[key] === 'string') row[key] = new Date(row[key]) as T[keyof T]
}
